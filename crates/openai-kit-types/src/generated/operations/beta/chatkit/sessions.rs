//! Operations of `beta.chatkit.sessions`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Ends a ChatKit session, so that its client secret stops working.
///
/// `POST /chatkit/sessions/{session_id}/cancel`
pub static CANCEL: Operation = Operation::post(
    "beta.chatkit.sessions.cancel",
    "/chatkit/sessions/{session_id}/cancel",
    "beta_chatkit",
)
.path_params(&["session_id"])
.reply(Reply::Json(Type::of::<crate::beta::chatkit::ChatSession>(
    "beta.chatkit.ChatSession",
)))
.headers(&[("OpenAI-Beta", "chatkit_beta=v1")]);

/// Opens a ChatKit session for one user and returns its client secret.
///
/// `POST /chatkit/sessions`
pub static CREATE: Operation = Operation::post(
    "beta.chatkit.sessions.create",
    "/chatkit/sessions",
    "beta_chatkit",
)
.params(Type::of::<crate::beta::chatkit::SessionCreateParams>(
    "beta.chatkit.SessionCreateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::beta::chatkit::ChatSession>(
    "beta.chatkit.ChatSession",
)))
.headers(&[("OpenAI-Beta", "chatkit_beta=v1")]);
