//! What `audio.transcriptions.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::audio::{AudioModel, AudioResponseFormat, TranscriptionInclude};
use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers, Maybe, RawJson, Upload, Why};

/// Parameters of `audio.transcriptions.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionCreateParams {
    /// How long input is cut into pieces.
    pub chunking_strategy: Maybe<ChunkingStrategy>,
    /// Recording to write down. Required.
    pub file: Option<Upload>,
    /// Extra data to put into the reply.
    pub include: Option<Vec<TranscriptionInclude>>,
    /// Words and names that are likely to occur in the speech.
    pub keywords: Option<Vec<String>>,
    /// Names for the speakers in the reference clips. At most 4 items.
    pub known_speaker_names: Option<Vec<String>>,
    /// Short clips of the known speakers, as data URLs. At most 4 items.
    pub known_speaker_references: Option<Vec<String>>,
    /// Language spoken in the recording, as a short code.
    pub language: Option<String>,
    /// Languages expected or heard in the speech. At least 1 item.
    pub languages: Option<Vec<String>>,
    /// Model that does or did the work. Required.
    pub model: Option<AudioModel>,
    /// Text that hints at style and earlier content.
    pub prompt: Option<String>,
    /// Form of the transcript. `json` by default.
    pub response_format: Option<AudioResponseFormat>,
    /// Whether the transcript comes piece by piece as events. False by default.
    pub stream: Option<bool>,
    /// Sampling temperature: higher values give more varied output. 0 by default.
    pub temperature: Option<f64>,
    /// Units that get a time stamp.
    pub timestamp_granularities: Option<Vec<TimestampGranularity>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TranscriptionCreateParams = "audio.TranscriptionCreateParams";
    [
        optional("chunking_strategy").or_null(),
        required("file"),
        optional("include"),
        optional("keywords"),
        optional("known_speaker_names"),
        optional("known_speaker_references"),
        optional("language"),
        optional("languages"),
        required("model"),
        optional("prompt"),
        optional("response_format"),
        optional("stream"),
        optional("temperature"),
        optional("timestamp_granularities"),
    ];
    0 chunking_strategy, 1 file, 2 include, 3 keywords, 4 known_speaker_names,
    5 known_speaker_references, 6 language, 7 languages, 8 model, 9 prompt, 10 response_format,
    11 stream, 12 temperature, 13 timestamp_granularities,
}

impl TranscriptionCreateParams {
    /// How long input is cut into pieces.
    #[must_use]
    pub fn chunking_strategy<By>(
        mut self,
        chunking_strategy: impl IntoMaybe<ChunkingStrategy, By>,
    ) -> Self {
        self.chunking_strategy = chunking_strategy.into_maybe();
        self
    }

    /// Recording to write down. Required.
    #[must_use]
    pub fn file<By>(mut self, file: impl IntoMaybe<Upload, By>) -> Self {
        put(&mut self.file, &mut self.leftovers, 1, file.into_maybe());
        self
    }

    /// Extra data to put into the reply.
    #[must_use]
    pub fn include(mut self, include: impl IntoItems<TranscriptionInclude>) -> Self {
        put(
            &mut self.include,
            &mut self.leftovers,
            2,
            include.into_items(),
        );
        self
    }

    /// Words and names that are likely to occur in the speech.
    #[must_use]
    pub fn keywords(mut self, keywords: impl IntoItems<String>) -> Self {
        put(
            &mut self.keywords,
            &mut self.leftovers,
            3,
            keywords.into_items(),
        );
        self
    }

    /// Names for the speakers in the reference clips. At most 4 items.
    #[must_use]
    pub fn known_speaker_names(mut self, known_speaker_names: impl IntoItems<String>) -> Self {
        put(
            &mut self.known_speaker_names,
            &mut self.leftovers,
            4,
            known_speaker_names.into_items(),
        );
        self
    }

    /// Short clips of the known speakers, as data URLs. At most 4 items.
    #[must_use]
    pub fn known_speaker_references(
        mut self,
        known_speaker_references: impl IntoItems<String>,
    ) -> Self {
        put(
            &mut self.known_speaker_references,
            &mut self.leftovers,
            5,
            known_speaker_references.into_items(),
        );
        self
    }

    /// Language spoken in the recording, as a short code.
    #[must_use]
    pub fn language<By>(mut self, language: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.language,
            &mut self.leftovers,
            6,
            language.into_maybe(),
        );
        self
    }

    /// Languages expected or heard in the speech. At least 1 item.
    #[must_use]
    pub fn languages(mut self, languages: impl IntoItems<String>) -> Self {
        put(
            &mut self.languages,
            &mut self.leftovers,
            7,
            languages.into_items(),
        );
        self
    }

    /// Model that does or did the work. Required.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<AudioModel, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 8, model.into_maybe());
        self
    }

    /// Text that hints at style and earlier content.
    #[must_use]
    pub fn prompt<By>(mut self, prompt: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.prompt,
            &mut self.leftovers,
            9,
            prompt.into_maybe(),
        );
        self
    }

    /// Form of the transcript. `json` by default.
    #[must_use]
    pub fn response_format<By>(
        mut self,
        response_format: impl IntoMaybe<AudioResponseFormat, By>,
    ) -> Self {
        put(
            &mut self.response_format,
            &mut self.leftovers,
            10,
            response_format.into_maybe(),
        );
        self
    }

    /// Sampling temperature: higher values give more varied output. 0 by default.
    #[must_use]
    pub fn temperature<By>(mut self, temperature: impl IntoMaybe<f64, By>) -> Self {
        put(
            &mut self.temperature,
            &mut self.leftovers,
            12,
            temperature.into_maybe(),
        );
        self
    }

    /// Units that get a time stamp.
    #[must_use]
    pub fn timestamp_granularities(
        mut self,
        timestamp_granularities: impl IntoItems<TimestampGranularity>,
    ) -> Self {
        put(
            &mut self.timestamp_granularities,
            &mut self.leftovers,
            13,
            timestamp_granularities.into_items(),
        );
        self
    }
}

/// How audio is cut before transcription: automatically or by voice activity.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChunkingStrategy {
    /// Chunking strategy text of `TranscriptionCreateParams`.
    Text(ChunkingStrategyText),
    /// `server_vad`: The numbers for cutting audio by voice activity.
    ServerVad(ChunkingStrategyVadConfig),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ChunkingStrategy = "audio.TranscriptionCreateParams.ChunkingStrategy";
    {
        text: Some(0),
        objects: Objects::Tag(
            "type",
            &[
                ("server_vad", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 ServerVad,
}

from_text!(ChunkingStrategy::Text);
from!(ChunkingStrategy {
    Text(ChunkingStrategyText),
    ServerVad(ChunkingStrategyVadConfig),
});

/// Chunking strategy text of `TranscriptionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChunkingStrategyText {
    /// `auto`
    Auto,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ChunkingStrategyText;
    "auto" Auto,
}

/// The numbers for cutting audio by voice activity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkingStrategyVadConfig {
    /// Sound kept from before speech was heard, in milliseconds. 300 by default.
    pub prefix_padding_ms: Option<i64>,
    /// Silence that ends a turn or piece, in milliseconds. 200 by default.
    pub silence_duration_ms: Option<i64>,
    /// How loud or certain speech must be to count. 0.5 by default.
    pub threshold: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChunkingStrategyVadConfig = "audio.TranscriptionCreateParams.ChunkingStrategyVadConfig";
    [
        constant("type", "server_vad"),
        optional("prefix_padding_ms"),
        optional("silence_duration_ms"),
        optional("threshold"),
    ];
    1 prefix_padding_ms, 2 silence_duration_ms, 3 threshold,
}

impl ChunkingStrategyVadConfig {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sound kept from before speech was heard, in milliseconds. 300 by default.
    #[must_use]
    pub fn prefix_padding_ms<By>(mut self, prefix_padding_ms: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.prefix_padding_ms,
            &mut self.leftovers,
            1,
            prefix_padding_ms.into_maybe(),
        );
        self
    }

    /// Silence that ends a turn or piece, in milliseconds. 200 by default.
    #[must_use]
    pub fn silence_duration_ms<By>(mut self, silence_duration_ms: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.silence_duration_ms,
            &mut self.leftovers,
            2,
            silence_duration_ms.into_maybe(),
        );
        self
    }

    /// How loud or certain speech must be to count. 0.5 by default.
    #[must_use]
    pub fn threshold<By>(mut self, threshold: impl IntoMaybe<f64, By>) -> Self {
        put(
            &mut self.threshold,
            &mut self.leftovers,
            3,
            threshold.into_maybe(),
        );
        self
    }
}

/// Timestamp granularity of `TranscriptionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TimestampGranularity {
    /// `word`
    Word,
    /// `segment`
    Segment,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    TimestampGranularity;
    "word" Word,
    "segment" Segment,
}
