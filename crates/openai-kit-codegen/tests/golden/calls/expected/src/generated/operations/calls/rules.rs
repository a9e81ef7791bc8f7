//! Operations of `calls.rules`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Create.
///
/// `POST /calls/rules`
pub static CREATE: Operation = Operation::post("calls.rules.create", "/calls/rules", "calls")
    .params(Type::of::<crate::calls::RuleCreateParams>(
        "calls.RuleCreateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<String>("calls.Id")));
