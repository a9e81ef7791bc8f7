//! `EvalDeleteResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirmation that an evaluation was deleted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvalDeleteResponse {
    /// Whether the object is gone.
    pub deleted: bool,
    /// ID of the evaluation concerned.
    pub eval_id: String,
    /// Kind of object, as a fixed name.
    pub object: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EvalDeleteResponse = "EvalDeleteResponse";
    [
        required("deleted"),
        required("eval_id"),
        required("object"),
    ];
    0 deleted, 1 eval_id, 2 object,
}
