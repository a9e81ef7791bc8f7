//! `ChatCompletionAudioParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// The spoken answer of the model, with its transcript and expiry.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionAudioParam {
    /// Shape or coding of the data.
    pub format: Format,
    /// Voice used for the speech.
    pub voice: Voice,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionAudioParam = "chat.ChatCompletionAudioParam";
    [
        required("format"),
        required("voice"),
    ];
    0 format, 1 voice,
}

impl ChatCompletionAudioParam {
    /// What is required.
    #[must_use]
    pub fn new(format: impl Into<Format>, voice: impl Into<Voice>) -> Self {
        Self {
            format: format.into(),
            voice: voice.into(),
            ..Self::default()
        }
    }
}

/// Format of `ChatCompletionAudioParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Format {
    /// `wav`
    Wav,
    /// `aac`
    Aac,
    /// `mp3`
    Mp3,
    /// `flac`
    Flac,
    /// `opus`
    Opus,
    /// `pcm16`
    Pcm16,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Format;
    "wav" Wav,
    "aac" Aac,
    "mp3" Mp3,
    "flac" Flac,
    "opus" Opus,
    "pcm16" Pcm16,
}

/// The voice of a spoken answer, ready-made or your own.
#[derive(Clone)]
#[non_exhaustive]
pub enum Voice {
    /// Voice text of `ChatCompletionAudioParam`.
    Text(VoiceText),
    /// Voice id of `ChatCompletionAudioParam` with `id`.
    Id(VoiceID),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Voice = "chat.ChatCompletionAudioParam.Voice";
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

/// Voice id of `ChatCompletionAudioParam` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceID {
    /// ID that names this object.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VoiceID = "chat.ChatCompletionAudioParam.VoiceID";
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

/// Voice text of `ChatCompletionAudioParam`.
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
}
