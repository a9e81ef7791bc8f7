//! `EvalDeleteResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirmation that an evaluation was deleted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvalDeleteResponse {
    /// Kind of object, as a fixed name.
    pub object: String,
    /// Whether the object is gone.
    pub deleted: bool,
    /// ID of the evaluation concerned.
    pub eval_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EvalDeleteResponse = "EvalDeleteResponse";
    [
        required("object"),
        required("deleted"),
        required("eval_id"),
    ];
    0 object, 1 deleted, 2 eval_id,
}

impl EvalDeleteResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
