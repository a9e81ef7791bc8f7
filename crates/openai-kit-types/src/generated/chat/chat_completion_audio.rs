//! `ChatCompletionAudio` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The spoken answer of the model, with its transcript and expiry.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionAudio {
    /// ID that names this object.
    pub id: String,
    /// Sound of the answer, base64 coded.
    pub data: String,
    /// When the sound can no longer be referred to, in Unix seconds.
    pub expires_at: i64,
    /// What was said, as text.
    pub transcript: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionAudio = "chat.ChatCompletionAudio";
    [
        required("id"),
        required("data"),
        required("expires_at"),
        required("transcript"),
    ];
    0 id, 1 data, 2 expires_at, 3 transcript,
}
