//! `RunDeleteResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirmation that an evaluation run was deleted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDeleteResponse {
    /// Kind of object, as a fixed name.
    pub object: Option<String>,
    /// Whether the object is gone.
    pub deleted: Option<bool>,
    /// ID of the run concerned.
    pub run_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RunDeleteResponse = "evals.RunDeleteResponse";
    [
        optional("object").or_null(),
        optional("deleted").or_null(),
        optional("run_id").or_null(),
    ];
    0 object, 1 deleted, 2 run_id,
}

impl RunDeleteResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
