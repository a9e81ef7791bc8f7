//! Operations of `beta.realtime.sessions`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Creates an old beta Realtime session with a short-lived client secret.
///
/// `POST /realtime/sessions`
pub static CREATE: Operation = Operation::post(
    "beta.realtime.sessions.create",
    "/realtime/sessions",
    "beta_realtime",
)
.params(Type::of::<crate::beta::realtime::SessionCreateParams>(
    "beta.realtime.SessionCreateParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::beta::realtime::SessionCreateResponse,
>("beta.realtime.SessionCreateResponse")))
.headers(&[("OpenAI-Beta", "assistants=v2")]);
