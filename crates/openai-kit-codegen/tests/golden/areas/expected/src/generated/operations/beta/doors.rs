//! Operations of `beta.doors`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply};

/// List.
///
/// `GET /beta/doors`
pub static LIST: Operation =
    Operation::get("beta.doors.list", "/beta/doors", "doors").reply(Reply::Page(Page::of::<
        crate::pages::TokenPage<crate::beta::doors::Door>,
    >(
        PageClass::TokenPage,
        "beta.doors.Door",
    )));
