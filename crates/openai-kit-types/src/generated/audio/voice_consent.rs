//! `VoiceConsent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A recorded consent to the use of a person's voice.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceConsent {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Language of the speech, as a short code.
    pub language: String,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VoiceConsent = "audio.VoiceConsent";
    [
        required("id"),
        constant("object", "audio.voice_consent"),
        required("created_at"),
        required("language"),
        required("name"),
    ];
    0 id, 2 created_at, 3 language, 4 name,
}

impl VoiceConsent {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
