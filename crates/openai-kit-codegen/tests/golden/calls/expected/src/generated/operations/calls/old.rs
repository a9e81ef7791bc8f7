//! Operations of `calls.old`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// List.
///
/// `GET /calls`
pub static LIST: Operation = Operation::get("calls.old.list", "/calls", "calls")
    .reply(Reply::Page(Page::of::<crate::pages::Page<String>>(
        PageClass::Page,
        "string",
    )))
    .deprecated();

/// Replace.
///
/// `PUT /calls/{call_id}`
pub static REPLACE: Operation = Operation::put("calls.old.replace", "/calls/{call_id}", "calls")
    .path_params(&["call_id"])
    .params(Type::of::<crate::calls::CallReplaceParams>(
        "calls.CallReplaceParams",
    ))
    .json()
    .reply(Reply::Empty);
