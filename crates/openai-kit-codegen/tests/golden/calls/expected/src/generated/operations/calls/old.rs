//! Operations of `calls.old`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply};

/// List.
///
/// `GET /calls`
pub static LIST: Operation = Operation::get("calls.old.list", "/calls", "calls")
    .reply(Reply::Page(Page::of::<crate::pages::Page<String>>(
        PageClass::Page,
        "String",
    )))
    .deprecated();
