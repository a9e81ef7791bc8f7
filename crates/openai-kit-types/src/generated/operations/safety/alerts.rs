//! Operations of `safety.alerts`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Fetches a safety alert that a model response has raised.
///
/// `GET /safety/alerts/{id}`
pub static RETRIEVE: Operation =
    Operation::get("safety.alerts.retrieve", "/safety/alerts/{id}", "safety")
        .path_params(&["id"])
        .reply(Reply::Json(Type::of::<crate::safety::SafetyAlert>(
            "safety.SafetyAlert",
        )));
