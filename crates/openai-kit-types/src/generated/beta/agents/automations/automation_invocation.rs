//! `AutomationInvocation` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::automations::AutomationInvocationSource;

/// One firing of an automation: its source, status and the session it reached.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomationInvocation {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// ID of the automation.
    pub automation_id: String,
    /// What went wrong, if anything did.
    pub error: Option<Error>,
    /// When it was due, in Unix seconds.
    pub scheduled_at: Option<i64>,
    /// ID of the session concerned.
    pub session_id: Option<String>,
    /// Why the automation did not run.
    pub skip_reason: Option<SkipReason>,
    /// Where it comes from.
    pub source: AutomationInvocationSource,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AutomationInvocation = "beta.agents.automations.AutomationInvocation";
    [
        required("id"),
        constant("object", "agent.automation.invocation"),
        required("created_at"),
        required("status"),
        required("automation_id"),
        optional("error").or_null(),
        optional("scheduled_at").or_null(),
        optional("session_id").or_null(),
        optional("skip_reason").or_null(),
        required("source"),
    ];
    0 id, 2 created_at, 3 status, 4 automation_id, 5 error, 6 scheduled_at, 7 session_id,
    8 skip_reason, 9 source,
}

impl AutomationInvocation {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Error of `AutomationInvocation` with `code` and `message`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    /// Machine readable code of the error, language or program.
    pub code: String,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Error = "beta.agents.automations.AutomationInvocation.Error";
    [
        required("code"),
        required("message"),
    ];
    0 code, 1 message,
}

/// Skip reason of `AutomationInvocation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SkipReason {
    /// `pending_delivery`
    PendingDelivery,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    SkipReason;
    "pending_delivery" PendingDelivery,
}

/// Status of `AutomationInvocation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `queued`
    Queued,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `skipped`
    Skipped,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "queued" Queued,
    "completed" Completed,
    "failed" Failed,
    "skipped" Skipped,
}
