//! `client.audio().transcriptions()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::audio::transcription_create_params::{
    ChunkingStrategy, TimestampGranularity,
};
use openai_kit_types::audio::{
    AudioModel, AudioResponseFormat, TranscriptionCreateParams, TranscriptionCreateResponse,
    TranscriptionInclude, TranscriptionStreamEvent,
};
use openai_kit_types::{IntoItems, IntoMaybe, Upload};

use crate::Client;
use crate::call::{Call, JsonOrText, Streams, op};

/// The operations of `audio.transcriptions`.
#[derive(Clone, Debug)]
pub struct Transcriptions {
    pub(crate) client: Client,
}

impl Transcriptions {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Transcribes speech in an audio file, in the language it was spoken in.
    ///
    /// `POST /audio/transcriptions`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Transcriptions::create`].
    Create: TranscriptionCreateParams => JsonOrText<TranscriptionCreateResponse>,
        operations::audio::transcriptions::CREATE;
}

impl Streams for Create {
    type Event = TranscriptionStreamEvent;
}

/// Parameters of [`Transcriptions::create`].
impl Call<Create> {
    /// How long input is cut into pieces.
    pub fn chunking_strategy<By>(
        self,
        chunking_strategy: impl IntoMaybe<ChunkingStrategy, By>,
    ) -> Self {
        self.put_maybe(chunking_strategy.into_maybe(), |params| {
            &mut params.chunking_strategy
        })
    }

    /// Recording to write down. Required.
    pub fn file<By>(self, file: impl IntoMaybe<Upload, By>) -> Self {
        self.put(1, file.into_maybe(), |params| &mut params.file)
    }

    /// Extra data to put into the reply.
    pub fn include(self, include: impl IntoItems<TranscriptionInclude>) -> Self {
        self.put(2, include.into_items(), |params| &mut params.include)
    }

    /// Words and names that are likely to occur in the speech.
    pub fn keywords(self, keywords: impl IntoItems<String>) -> Self {
        self.put(3, keywords.into_items(), |params| &mut params.keywords)
    }

    /// Names for the speakers in the reference clips. At most 4 items.
    pub fn known_speaker_names(self, known_speaker_names: impl IntoItems<String>) -> Self {
        self.put(4, known_speaker_names.into_items(), |params| {
            &mut params.known_speaker_names
        })
    }

    /// Short clips of the known speakers, as data URLs. At most 4 items.
    pub fn known_speaker_references(
        self,
        known_speaker_references: impl IntoItems<String>,
    ) -> Self {
        self.put(5, known_speaker_references.into_items(), |params| {
            &mut params.known_speaker_references
        })
    }

    /// Language spoken in the recording, as a short code.
    pub fn language<By>(self, language: impl IntoMaybe<String, By>) -> Self {
        self.put(6, language.into_maybe(), |params| &mut params.language)
    }

    /// Languages expected or heard in the speech. At least 1 item.
    pub fn languages(self, languages: impl IntoItems<String>) -> Self {
        self.put(7, languages.into_items(), |params| &mut params.languages)
    }

    /// Model that does or did the work. Required.
    pub fn model<By>(self, model: impl IntoMaybe<AudioModel, By>) -> Self {
        self.put(8, model.into_maybe(), |params| &mut params.model)
    }

    /// Text that hints at style and earlier content.
    pub fn prompt<By>(self, prompt: impl IntoMaybe<String, By>) -> Self {
        self.put(9, prompt.into_maybe(), |params| &mut params.prompt)
    }

    /// Form of the transcript. `json` by default.
    pub fn response_format<By>(
        self,
        response_format: impl IntoMaybe<AudioResponseFormat, By>,
    ) -> Self {
        self.put(10, response_format.into_maybe(), |params| {
            &mut params.response_format
        })
    }

    /// Sampling temperature: higher values give more varied output. 0 by default.
    pub fn temperature<By>(self, temperature: impl IntoMaybe<f64, By>) -> Self {
        self.put(12, temperature.into_maybe(), |params| {
            &mut params.temperature
        })
    }

    /// Units that get a time stamp.
    pub fn timestamp_granularities(
        self,
        timestamp_granularities: impl IntoItems<TimestampGranularity>,
    ) -> Self {
        self.put(13, timestamp_granularities.into_items(), |params| {
            &mut params.timestamp_granularities
        })
    }
}
