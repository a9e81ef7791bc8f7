//! `VideoCreateCharacterResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The character that was just created from a video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoCreateCharacterResponse {
    /// ID that names this object.
    pub id: Option<String>,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VideoCreateCharacterResponse = "VideoCreateCharacterResponse";
    [
        optional("id").or_null(),
        required("created_at"),
        optional("name").or_null(),
    ];
    0 id, 1 created_at, 2 name,
}

impl VideoCreateCharacterResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
