//! `Voice` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A custom voice, made from an audio sample or a prompt.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Voice {
    /// ID that names this object.
    pub id: String,
    /// Kind of thing, telling variants apart.
    pub type_: Type,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Name given to this object.
    pub name: String,
    /// Text that tells the model what to make, or a stored prompt.
    pub prompt: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Voice = "audio.Voice";
    [
        required("id"),
        constant("object", "audio.voice"),
        required("type"),
        required("created_at"),
        required("name"),
        optional("prompt").or_null(),
    ];
    0 id, 2 type_, 3 created_at, 4 name, 5 prompt,
}

impl Voice {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Type of `Voice`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `audio_sample`
    AudioSample,
    /// `prompt`
    Prompt,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "audio_sample" AudioSample,
    "prompt" Prompt,
}
