//! `client.audio().speech()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::audio::speech_create_params::{ResponseFormat, StreamFormat, Voice};
use openai_kit_types::audio::{SpeechCreateParams, SpeechModel, SpeechStreamEvent};

use crate::Client;
use crate::call::{Binary, Call, Streams, op};

/// The operations of `audio.speech`.
#[derive(Clone, Debug)]
pub struct Speech {
    pub(crate) client: Client,
}

impl Speech {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Reads text aloud in a chosen voice and returns the audio bytes.
    ///
    /// `POST /audio/speech`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Speech::create`].
    Create: SpeechCreateParams => Binary, operations::audio::speech::CREATE;
}

impl Streams for Create {
    type Event = SpeechStreamEvent;
}

/// Parameters of [`Speech::create`].
impl Call<Create> {
    /// Text to speak aloud. Required. At most 4096 characters.
    pub fn input<By>(self, input: impl IntoMaybe<String, By>) -> Self {
        self.put(0, input.into_maybe(), |params| &mut params.input)
    }

    /// How the voice should sound. At most 4096 characters.
    pub fn instructions<By>(self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.put(1, instructions.into_maybe(), |params| {
            &mut params.instructions
        })
    }

    /// Model that does or did the work. Required.
    pub fn model<By>(self, model: impl IntoMaybe<SpeechModel, By>) -> Self {
        self.put(2, model.into_maybe(), |params| &mut params.model)
    }

    /// File format of the speech. `mp3` by default.
    pub fn response_format<By>(self, response_format: impl IntoMaybe<ResponseFormat, By>) -> Self {
        self.put(3, response_format.into_maybe(), |params| {
            &mut params.response_format
        })
    }

    /// Speed of the speech, as a factor. 0.25 to 4; 1 by default.
    pub fn speed<By>(self, speed: impl IntoMaybe<f64, By>) -> Self {
        self.put(4, speed.into_maybe(), |params| &mut params.speed)
    }

    /// Form in which the audio is streamed. `audio` by default.
    pub fn stream_format<By>(self, stream_format: impl IntoMaybe<StreamFormat, By>) -> Self {
        self.put(5, stream_format.into_maybe(), |params| {
            &mut params.stream_format
        })
    }

    /// Voice that speaks, by name or ID. Required.
    pub fn voice<By>(self, voice: impl IntoMaybe<Voice, By>) -> Self {
        self.put(6, voice.into_maybe(), |params| &mut params.voice)
    }
}
