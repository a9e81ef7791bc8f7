//! Operations of `realtime.calls`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Accepts an incoming SIP call with the session settings to use.
///
/// `POST /realtime/calls/{call_id}/accept`
pub static ACCEPT: Operation = Operation::post(
    "realtime.calls.accept",
    "/realtime/calls/{call_id}/accept",
    "realtime",
)
.path_params(&["call_id"])
.params(Type::of::<crate::realtime::CallAcceptParams>(
    "realtime.CallAcceptParams",
))
.json()
.reply(Reply::Empty)
.headers(&[("Accept", "*/*")]);

/// Opens a Realtime call over WebRTC: sends the SDP offer and returns the SDP answer.
///
/// `POST /realtime/calls`
pub static CREATE: Operation =
    Operation::post("realtime.calls.create", "/realtime/calls", "realtime")
        .params(Type::of::<crate::realtime::CallCreateParams>(
            "realtime.CallCreateParams",
        ))
        .multipart()
        .reply(Reply::Binary("application/sdp"))
        .headers(&[
            ("Accept", "application/sdp"),
            ("Content-Type", "multipart/form-data"),
        ]);

/// Hangs up a Realtime call, whether SIP or WebRTC.
///
/// `POST /realtime/calls/{call_id}/hangup`
pub static HANGUP: Operation = Operation::post(
    "realtime.calls.hangup",
    "/realtime/calls/{call_id}/hangup",
    "realtime",
)
.path_params(&["call_id"])
.reply(Reply::Empty)
.headers(&[("Accept", "*/*")]);

/// Transfers a SIP call to another target.
///
/// `POST /realtime/calls/{call_id}/refer`
pub static REFER: Operation = Operation::post(
    "realtime.calls.refer",
    "/realtime/calls/{call_id}/refer",
    "realtime",
)
.path_params(&["call_id"])
.params(Type::of::<crate::realtime::CallReferParams>(
    "realtime.CallReferParams",
))
.json()
.reply(Reply::Empty)
.headers(&[("Accept", "*/*")]);

/// Turns an incoming SIP call down, with an optional status code.
///
/// `POST /realtime/calls/{call_id}/reject`
pub static REJECT: Operation = Operation::post(
    "realtime.calls.reject",
    "/realtime/calls/{call_id}/reject",
    "realtime",
)
.path_params(&["call_id"])
.params(Type::of::<crate::realtime::CallRejectParams>(
    "realtime.CallRejectParams",
))
.json()
.reply(Reply::Empty)
.headers(&[("Accept", "*/*")]);
