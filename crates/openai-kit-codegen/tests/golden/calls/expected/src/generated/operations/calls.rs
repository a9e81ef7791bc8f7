//! Operations of `calls`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod old;
pub mod parts;
pub mod rules;

/// Change.
///
/// `PATCH /calls/{call_id}`
pub static CHANGE: Operation = Operation::patch("calls.change", "/calls/{call_id}", "calls")
    .path_params(&["call_id"])
    .params(Type::of::<crate::calls::CallChangeParams>(
        "calls.CallChangeParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<crate::calls::Call>("calls.Call")));

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
    .header_params(&[("betas", "OpenAI-Beta")])
    .params(Type::of::<crate::calls::CallDeleteParams>(
        "calls.CallDeleteParams",
    ))
    .reply(Reply::Empty)
    .admin();

/// List.
///
/// `GET /calls`
pub static LIST: Operation = Operation::get("calls.list", "/calls", "calls")
    .query_params(&["after", "include", "limit"])
    .header_params(&[("X-Team", "X-Team")])
    .params(Type::of::<crate::calls::CallListParams>(
        "calls.CallListParams",
    ))
    .reply(Reply::Page(Page::of::<
        crate::pages::CursorPage<crate::calls::Call>,
    >(PageClass::CursorPage, "calls.Call")));

/// Replace.
///
/// `PUT /calls/{call_id}`
pub static REPLACE: Operation = Operation::put("calls.replace", "/calls/{call_id}", "calls")
    .path_params(&["call_id"])
    .params(Type::of::<crate::calls::CallReplaceParams>(
        "calls.CallReplaceParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<crate::calls::Call>("calls.Call")));

/// Retrieve.
///
/// `GET /calls/{call_id}`
pub static RETRIEVE: Operation = Operation::get("calls.retrieve", "/calls/{call_id}", "calls")
    .path_params(&["call_id"])
    .reply(Reply::Json(Type::of::<crate::calls::Call>("calls.Call")));

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
