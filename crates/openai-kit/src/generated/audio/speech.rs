//! `client.audio().speech()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::audio::speech_create_params::{ResponseFormat, StreamFormat, Voice};
use openai_kit_types::audio::{SpeechCreateParams, SpeechModel};

use crate::Client;
use crate::call::{Binary, Call, op};

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

/// Parameters of [`Speech::create`].
impl Call<Create> {
    /// Text to speak aloud. Required. At most 4096 characters.
    pub fn input<By>(self, input: impl IntoMaybe<String, By>) -> Self {
        self.set(|params| params.input(input))
    }

    /// How the voice should sound. At most 4096 characters.
    pub fn instructions<By>(self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.set(|params| params.instructions(instructions))
    }

    /// Model that does or did the work. Required.
    pub fn model<By>(self, model: impl IntoMaybe<SpeechModel, By>) -> Self {
        self.set(|params| params.model(model))
    }

    /// File format of the speech. `mp3` by default.
    pub fn response_format<By>(self, response_format: impl IntoMaybe<ResponseFormat, By>) -> Self {
        self.set(|params| params.response_format(response_format))
    }

    /// Speed of the speech, as a factor. 0.25 to 4; 1 by default.
    pub fn speed<By>(self, speed: impl IntoMaybe<f64, By>) -> Self {
        self.set(|params| params.speed(speed))
    }

    /// Form in which the audio is streamed. `audio` by default.
    pub fn stream_format<By>(self, stream_format: impl IntoMaybe<StreamFormat, By>) -> Self {
        self.set(|params| params.stream_format(stream_format))
    }

    /// Voice that speaks, by name or ID. Required.
    pub fn voice<By>(self, voice: impl IntoMaybe<Voice, By>) -> Self {
        self.set(|params| params.voice(voice))
    }
}
