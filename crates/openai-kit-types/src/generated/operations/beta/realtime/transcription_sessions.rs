//! Operations of `beta.realtime.transcription_sessions`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Creates an old beta transcription session with a short-lived client secret.
///
/// `POST /realtime/transcription_sessions`
pub static CREATE: Operation = Operation::post(
    "beta.realtime.transcription_sessions.create",
    "/realtime/transcription_sessions",
    "beta_realtime",
)
.params(Type::of::<
    crate::beta::realtime::TranscriptionSessionCreateParams,
>("beta.realtime.TranscriptionSessionCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::beta::realtime::TranscriptionSession,
>("beta.realtime.TranscriptionSession")))
.headers(&[("OpenAI-Beta", "assistants=v2")]);
