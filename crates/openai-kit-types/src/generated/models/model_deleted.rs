//! `ModelDeleted` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirmation that a fine-tuned model was deleted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelDeleted {
    /// ID that names this object.
    pub id: String,
    /// Kind of object, as a fixed name.
    pub object: String,
    /// Whether the object is gone.
    pub deleted: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ModelDeleted = "ModelDeleted";
    [
        required("id"),
        required("object"),
        required("deleted"),
    ];
    0 id, 1 object, 2 deleted,
}

impl ModelDeleted {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
