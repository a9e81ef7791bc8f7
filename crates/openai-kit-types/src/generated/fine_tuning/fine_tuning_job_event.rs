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
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How serious the log entry is.
    pub level: Level,
    /// Text of the message, or the message itself.
    pub message: String,
    /// More about the event, depending on its type.
    pub data: Option<RawJson>,
    /// Kind of thing, telling variants apart.
    pub type_: Option<Type>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FineTuningJobEvent = "fine_tuning.FineTuningJobEvent";
    [
        required("id"),
        required("created_at"),
        required("level"),
        required("message"),
        constant("object", "fine_tuning.job.event"),
        optional("data").or_null(),
        optional("type").or_null(),
    ];
    0 id, 1 created_at, 2 level, 3 message, 5 data, 6 type_,
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
