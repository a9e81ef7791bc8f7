//! What `audio.speech.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::audio::SpeechModel;
use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

/// Parameters of `audio.speech.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpeechCreateParams {
    /// Text to speak aloud. Required. At most 4096 characters.
    pub input: Option<String>,
    /// How the voice should sound. At most 4096 characters.
    pub instructions: Option<String>,
    /// Model that does or did the work. Required.
    pub model: Option<SpeechModel>,
    /// File format of the speech. `mp3` by default.
    pub response_format: Option<ResponseFormat>,
    /// Speed of the speech, as a factor. 0.25 to 4; 1 by default.
    pub speed: Option<f64>,
    /// Form in which the audio is streamed. `audio` by default.
    pub stream_format: Option<StreamFormat>,
    /// Voice that speaks, by name or ID. Required.
    pub voice: Option<Voice>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SpeechCreateParams = "audio.SpeechCreateParams";
    [
        required("input"),
        optional("instructions"),
        required("model"),
        optional("response_format"),
        optional("speed"),
        optional("stream_format"),
        required("voice"),
    ];
    0 input, 1 instructions, 2 model, 3 response_format, 4 speed, 5 stream_format, 6 voice,
}

impl SpeechCreateParams {
    /// Text to speak aloud. Required. At most 4096 characters.
    #[must_use]
    pub fn input<By>(mut self, input: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.input, &mut self.leftovers, 0, input.into_maybe());
        self
    }

    /// How the voice should sound. At most 4096 characters.
    #[must_use]
    pub fn instructions<By>(mut self, instructions: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.instructions,
            &mut self.leftovers,
            1,
            instructions.into_maybe(),
        );
        self
    }

    /// Model that does or did the work. Required.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<SpeechModel, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 2, model.into_maybe());
        self
    }

    /// File format of the speech. `mp3` by default.
    #[must_use]
    pub fn response_format<By>(
        mut self,
        response_format: impl IntoMaybe<ResponseFormat, By>,
    ) -> Self {
        put(
            &mut self.response_format,
            &mut self.leftovers,
            3,
            response_format.into_maybe(),
        );
        self
    }

    /// Speed of the speech, as a factor. 0.25 to 4; 1 by default.
    #[must_use]
    pub fn speed<By>(mut self, speed: impl IntoMaybe<f64, By>) -> Self {
        put(&mut self.speed, &mut self.leftovers, 4, speed.into_maybe());
        self
    }

    /// Form in which the audio is streamed. `audio` by default.
    #[must_use]
    pub fn stream_format<By>(mut self, stream_format: impl IntoMaybe<StreamFormat, By>) -> Self {
        put(
            &mut self.stream_format,
            &mut self.leftovers,
            5,
            stream_format.into_maybe(),
        );
        self
    }

    /// Voice that speaks, by name or ID. Required.
    #[must_use]
    pub fn voice<By>(mut self, voice: impl IntoMaybe<Voice, By>) -> Self {
        put(&mut self.voice, &mut self.leftovers, 6, voice.into_maybe());
        self
    }
}

/// Response format of `SpeechCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseFormat {
    /// `mp3`
    Mp3,
    /// `opus`
    Opus,
    /// `aac`
    Aac,
    /// `flac`
    Flac,
    /// `wav`
    Wav,
    /// `pcm`
    Pcm,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ResponseFormat;
    "mp3" Mp3,
    "opus" Opus,
    "aac" Aac,
    "flac" Flac,
    "wav" Wav,
    "pcm" Pcm,
}

/// Stream format of `SpeechCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamFormat {
    /// `sse`
    Sse,
    /// `audio`
    Audio,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    StreamFormat;
    "sse" Sse,
    "audio" Audio,
}

/// The voice to read with, ready-made or your own.
#[derive(Clone)]
#[non_exhaustive]
pub enum Voice {
    /// Voice text of `SpeechCreateParams`.
    Text(VoiceText),
    /// Voice id of `SpeechCreateParams` with `id`.
    Id(VoiceID),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Voice = "audio.SpeechCreateParams.Voice";
    {
        text: Some(0),
        objects: Objects::One(1),
    };
    0 Text, 1 Id,
}

from_text!(Voice::Text);
from!(Voice {
    Text(VoiceText),
    Id(VoiceID),
});

/// Voice id of `SpeechCreateParams` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceID {
    /// ID that names this object.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VoiceID = "audio.SpeechCreateParams.VoiceID";
    [
        required("id"),
    ];
    0 id,
}

impl VoiceID {
    /// What is required.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

/// Voice text of `SpeechCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VoiceText {
    /// `alloy`
    Alloy,
    /// `ash`
    Ash,
    /// `ballad`
    Ballad,
    /// `coral`
    Coral,
    /// `echo`
    Echo,
    /// `sage`
    Sage,
    /// `shimmer`
    Shimmer,
    /// `verse`
    Verse,
    /// `marin`
    Marin,
    /// `cedar`
    Cedar,
    /// `fable`
    Fable,
    /// `onyx`
    Onyx,
    /// `nova`
    Nova,
    /// Any other text.
    Other(String),
}

choice! {
    open VoiceText;
    "alloy" Alloy,
    "ash" Ash,
    "ballad" Ballad,
    "coral" Coral,
    "echo" Echo,
    "sage" Sage,
    "shimmer" Shimmer,
    "verse" Verse,
    "marin" Marin,
    "cedar" Cedar,
    "fable" Fable,
    "onyx" Onyx,
    "nova" Nova,
}
