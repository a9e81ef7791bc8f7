//! `ExternalKeyValidateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The outcome of checking an external key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalKeyValidateResponse {
    /// How far it has got, or how it ended.
    pub status: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExternalKeyValidateResponse = "admin.organization.ExternalKeyValidateResponse";
    [
        required("status"),
    ];
    0 status,
}

impl ExternalKeyValidateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
