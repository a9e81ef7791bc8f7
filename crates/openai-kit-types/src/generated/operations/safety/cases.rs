//! Operations of `safety.cases`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Fetches a safety case: a warning or deactivation notice about an end user.
///
/// `GET /safety/cases/{id}`
pub static RETRIEVE: Operation =
    Operation::get("safety.cases.retrieve", "/safety/cases/{id}", "safety")
        .path_params(&["id"])
        .reply(Reply::Json(Type::of::<crate::safety::SafetyCase>(
            "safety.SafetyCase",
        )));
