//! `OneTimeAutomation` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;
use crate::beta::agents::{AutomationCreatedBy, AutomationTarget};

/// An automation that fires once at a set time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OneTimeAutomation {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Who or what created it.
    pub created_by: AutomationCreatedBy,
    /// The caller's own keys and values, kept with the object.
    pub metadata: BTreeMap<String, String>,
    /// Name given to this object.
    pub name: String,
    /// Why the automation was paused.
    pub pause_reason: Option<PauseReason>,
    /// When it should run, in Unix seconds.
    pub run_at: i64,
    /// Who or what gets the work.
    pub target: AutomationTarget,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OneTimeAutomation = "beta.agents.OneTimeAutomation";
    [
        required("id"),
        constant("object", "agent.automation"),
        constant("type", "once"),
        required("created_at"),
        required("status"),
        required("created_by"),
        required("metadata"),
        required("name"),
        optional("pause_reason").or_null(),
        required("run_at"),
        required("target"),
    ];
    0 id, 3 created_at, 4 status, 5 created_by, 6 metadata, 7 name, 8 pause_reason, 9 run_at,
    10 target,
}

/// Pause reason of `OneTimeAutomation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PauseReason {
    /// `target_session_failed`
    TargetSessionFailed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    PauseReason;
    "target_session_failed" TargetSessionFailed,
}

/// Status of `OneTimeAutomation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `paused`
    Paused,
    /// `completed`
    Completed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "active" Active,
    "paused" Paused,
    "completed" Completed,
}
