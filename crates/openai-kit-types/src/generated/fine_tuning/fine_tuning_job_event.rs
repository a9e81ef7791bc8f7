//! `FineTuningJobEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson};

/// A log message or metrics report of a fine-tuning job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FineTuningJobEvent {
    /// ID that names this object.
    pub id: String,
    /// Kind of thing, telling variants apart.
    pub type_: Option<Type>,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// More about the event, depending on its type.
    pub data: Option<RawJson>,
    /// How serious the log entry is.
    pub level: Level,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FineTuningJobEvent = "fine_tuning.FineTuningJobEvent";
    [
        required("id"),
        constant("object", "fine_tuning.job.event"),
        optional("type").or_null(),
        required("created_at"),
        optional("data").or_null(),
        required("level"),
        required("message"),
    ];
    0 id, 2 type_, 3 created_at, 4 data, 5 level, 6 message,
}

/// Level of `FineTuningJobEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Level {
    /// `info`
    Info,
    /// `warn`
    Warn,
    /// `error`
    Error,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Level;
    "info" Info,
    "warn" Warn,
    "error" Error,
}

/// Type of `FineTuningJobEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `message`
    Message,
    /// `metrics`
    Metrics,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "message" Message,
    "metrics" Metrics,
}
