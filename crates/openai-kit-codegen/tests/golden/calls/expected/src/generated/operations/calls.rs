//! Operations of `calls`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod old;
pub mod parts;
pub mod rules;

/// Create.
///
/// `POST /calls`
pub static CREATE: Operation = Operation::post("calls.create", "/calls", "calls")
    .params(Type::of::<crate::calls::CallCreateParams>(
        "calls.CallCreateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<crate::calls::Call>("calls.Call")))
    .events(Type::of::<crate::calls::CallEvent>("calls.CallEvent"))
    .headers(&[("OpenAI-Beta", "calls=v2")]);

/// Delete.
///
/// `DELETE /calls/{call_id}`
pub static DELETE: Operation = Operation::delete("calls.delete", "/calls/{call_id}", "calls")
    .path_params(&["call_id"])
    .reply(Reply::Empty)
    .admin();

/// List.
///
/// `GET /calls`
pub static LIST: Operation = Operation::get("calls.list", "/calls", "calls")
    .query_params(&["after", "limit", "include"])
    .header_params(&["X-Team"])
    .params(Type::of::<crate::calls::CallListParams>(
        "calls.CallListParams",
    ))
    .reply(Reply::Page(Page::of::<
        crate::pages::CursorPage<crate::calls::Call>,
    >(
        PageClass::CursorPage, "crate::calls::Call"
    )));

/// Retrieve.
///
/// `GET /calls/{call_id}`
pub static RETRIEVE: Operation = Operation::get("calls.retrieve", "/calls/{call_id}", "calls")
    .path_params(&["call_id"])
    .reply(Reply::Json(Type::of::<crate::calls::Call>(
        "crate::calls::Call",
    )));

/// Transcribe.
///
/// `POST /calls/transcribe`
pub static TRANSCRIBE: Operation =
    Operation::post("calls.transcribe", "/calls/transcribe", "calls")
        .params(Type::of::<crate::calls::CallTranscribeParams>(
            "calls.CallTranscribeParams",
        ))
        .json()
        .reply(Reply::Chosen {
            parameter: "response_format",
            texts: &["text"],
            json: Type::of::<crate::calls::Call>("calls.Call"),
        });

/// Watch.
///
/// `GET /calls/transcribe`
pub static WATCH: Operation = Operation::get("calls.watch", "/calls/transcribe", "calls")
    .reply(Reply::Empty)
    .events(Type::of::<crate::calls::CallEvent>("calls.CallEvent"));
