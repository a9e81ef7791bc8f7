//! `RealtimeResponseStatus` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Why a Realtime response did not end normally.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeResponseStatus {
    /// Kind of thing, telling variants apart.
    pub type_: Option<Type>,
    /// What went wrong, if anything did.
    pub error: Option<Error>,
    /// Why it happened or was decided.
    pub reason: Option<Reason>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeResponseStatus = "realtime.RealtimeResponseStatus";
    [
        optional("type").or_null(),
        optional("error").or_null(),
        optional("reason").or_null(),
    ];
    0 type_, 1 error, 2 reason,
}

/// Error of `RealtimeResponseStatus` with `type`, `code` and `message`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    /// Kind of thing, telling variants apart.
    pub type_: Option<String>,
    /// Machine readable code of the error, language or program.
    pub code: Option<String>,
    /// Text of the message, or the message itself.
    pub message: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Error = "realtime.RealtimeResponseStatus.Error";
    [
        optional("type").or_null(),
        optional("code").or_null(),
        optional("message").or_null(),
    ];
    0 type_, 1 code, 2 message,
}

/// Reason of `RealtimeResponseStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Reason {
    /// `turn_detected`
    TurnDetected,
    /// `client_cancelled`
    ClientCancelled,
    /// `max_output_tokens`
    MaxOutputTokens,
    /// `content_filter`
    ContentFilter,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Reason;
    "turn_detected" TurnDetected,
    "client_cancelled" ClientCancelled,
    "max_output_tokens" MaxOutputTokens,
    "content_filter" ContentFilter,
}

/// Type of `RealtimeResponseStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `completed`
    Completed,
    /// `cancelled`
    Cancelled,
    /// `incomplete`
    Incomplete,
    /// `failed`
    Failed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "completed" Completed,
    "cancelled" Cancelled,
    "incomplete" Incomplete,
    "failed" Failed,
}
