//! Operations of `decisions`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Asks a model predicate, choice and score questions about an input, answered in the same order.
///
/// `POST /decisions`
pub static CREATE: Operation = Operation::post("decisions.create", "/decisions", "decisions")
    .params(Type::of::<crate::decisions::DecisionCreateParams>(
        "DecisionCreateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<crate::decisions::Decision>(
        "Decision",
    )));
