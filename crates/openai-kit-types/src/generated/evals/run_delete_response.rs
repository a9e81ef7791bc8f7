//! `RunDeleteResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirmation that an evaluation run was deleted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDeleteResponse {
    /// Whether the object is gone.
    pub deleted: Option<bool>,
    /// Kind of object, as a fixed name.
    pub object: Option<String>,
    /// ID of the run concerned.
    pub run_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RunDeleteResponse = "evals.RunDeleteResponse";
    [
        optional("deleted").or_null(),
        optional("object").or_null(),
        optional("run_id").or_null(),
    ];
    0 deleted, 1 object, 2 run_id,
}
