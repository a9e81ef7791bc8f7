//! `PeriodicAutomation` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;
use crate::beta::agents::{AutomationCreatedBy, AutomationTarget};

pub use crate::beta::agents::one_time_automation::PauseReason;

/// An automation that fires by a cron expression in a time zone.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeriodicAutomation {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Who or what created it.
    pub created_by: AutomationCreatedBy,
    /// Expression to evaluate, or the schedule in cron form.
    pub expression: String,
    /// The caller's own keys and values, kept with the object.
    pub metadata: BTreeMap<String, String>,
    /// Name given to this object.
    pub name: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Who or what gets the work.
    pub target: AutomationTarget,
    /// Time zone by its IANA name.
    pub timezone: String,
    /// Why the automation was paused.
    pub pause_reason: Option<PauseReason>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PeriodicAutomation = "beta.agents.PeriodicAutomation";
    [
        required("id"),
        required("created_at"),
        required("created_by"),
        required("expression"),
        required("metadata"),
        required("name"),
        constant("object", "agent.automation"),
        required("status"),
        required("target"),
        required("timezone"),
        constant("type", "periodic"),
        optional("pause_reason").or_null(),
    ];
    0 id, 1 created_at, 2 created_by, 3 expression, 4 metadata, 5 name, 7 status, 8 target,
    9 timezone, 11 pause_reason,
}

/// Status of `PeriodicAutomation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `paused`
    Paused,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "active" Active,
    "paused" Paused,
}
