//! Operations of `overlay`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Writes a note; a second sentence makes this line long enough that it has to be wrapped at the
/// margin.
///
/// `POST /notes`
pub static CREATE: Operation = Operation::post("overlay.create", "/notes", "overlay")
    .params(Type::of::<crate::overlay::NoteCreateParams>(
        "NoteCreateParams",
    ))
    .json()
    .reply(Reply::Chosen {
        parameter: "response_format",
        texts: &["text", "srt"],
        json: Type::of::<crate::overlay::Note>("Note"),
    });

/// List.
///
/// `GET /notes`
pub static LIST: Operation =
    Operation::get("overlay.list", "/notes", "overlay").reply(Reply::Page(Page::of::<
        crate::pages::NextCursorPage<crate::overlay::Note>,
    >(
        PageClass::NextCursorPage,
        "Note",
    )));
