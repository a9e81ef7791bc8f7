//! Operations of `live`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

pub mod sessions;

/// Opens a Live session over WebRTC: takes the SDP offer and returns the answer.
///
/// `POST /live/sessions`
pub static CREATE: Operation = Operation::post("live.create", "/live/sessions", "live")
    .params(Type::of::<crate::live::LiveCreateParams>(
        "live.LiveCreateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<crate::live::LiveCreateResponse>(
        "live.LiveCreateResponse",
    )));
