//! Operations of `live.sessions`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Accepts an incoming Live call with the session settings to use.
///
/// `POST /live/sessions/{session_id}/accept`
pub static ACCEPT: Operation = Operation::post(
    "live.sessions.accept",
    "/live/sessions/{session_id}/accept",
    "live",
)
.path_params(&["session_id"])
.params(Type::of::<crate::live::SessionAcceptParams>(
    "live.SessionAcceptParams",
))
.json()
.reply(Reply::Empty)
.headers(&[("Accept", "*/*")]);

/// Downloads the recording of a Live session that was stored.
///
/// `GET /live/sessions/{session_id}/content`
pub static DOWNLOAD_RECORDING: Operation = Operation::get(
    "live.sessions.download_recording",
    "/live/sessions/{session_id}/content",
    "live",
)
.path_params(&["session_id"])
.reply(Reply::Binary("application/binary"))
.headers(&[("Accept", "application/binary")]);

/// Branches a stored Live session into a new one over WebRTC.
///
/// `POST /live/sessions/{session_id}/fork`
pub static FORK: Operation = Operation::post(
    "live.sessions.fork",
    "/live/sessions/{session_id}/fork",
    "live",
)
.path_params(&["session_id"])
.params(Type::of::<crate::live::SessionForkParams>(
    "live.SessionForkParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::live::SessionForkResponse>(
    "live.SessionForkResponse",
)));

/// Hangs up a Live call.
///
/// `POST /live/sessions/{session_id}/hangup`
pub static HANGUP: Operation = Operation::post(
    "live.sessions.hangup",
    "/live/sessions/{session_id}/hangup",
    "live",
)
.path_params(&["session_id"])
.reply(Reply::Empty)
.headers(&[("Accept", "*/*")]);

/// Transfers a Live call to another SIP target.
///
/// `POST /live/sessions/{session_id}/refer`
pub static REFER: Operation = Operation::post(
    "live.sessions.refer",
    "/live/sessions/{session_id}/refer",
    "live",
)
.path_params(&["session_id"])
.params(Type::of::<crate::live::SessionReferParams>(
    "live.SessionReferParams",
))
.json()
.reply(Reply::Empty)
.headers(&[("Accept", "*/*")]);

/// Turns an incoming Live call down with a SIP status code.
///
/// `POST /live/sessions/{session_id}/reject`
pub static REJECT: Operation = Operation::post(
    "live.sessions.reject",
    "/live/sessions/{session_id}/reject",
    "live",
)
.path_params(&["session_id"])
.params(Type::of::<crate::live::SessionRejectParams>(
    "live.SessionRejectParams",
))
.json()
.reply(Reply::Empty)
.headers(&[("Accept", "*/*")]);
