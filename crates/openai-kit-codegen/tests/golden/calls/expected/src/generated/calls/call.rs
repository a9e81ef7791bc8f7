//! `Call` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Call with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Call {
    /// Id.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Call = "calls.Call";
    [
        required("id"),
    ];
    0 id,
}

impl Call {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
