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
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Who or what created it.
    pub created_by: AutomationCreatedBy,
    /// Expression to evaluate, or the schedule in cron form.
    pub expression: String,
    /// The caller's own keys and values, kept with the object.
    pub metadata: BTreeMap<String, String>,
    /// Name given to this object.
    pub name: String,
    /// Why the automation was paused.
    pub pause_reason: Option<PauseReason>,
    /// Who or what gets the work.
    pub target: AutomationTarget,
    /// Time zone by its IANA name.
    pub timezone: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PeriodicAutomation = "beta.agents.PeriodicAutomation";
    [
        required("id"),
        constant("object", "agent.automation"),
        constant("type", "periodic"),
        required("created_at"),
        required("status"),
        required("created_by"),
        required("expression"),
        required("metadata"),
        required("name"),
        optional("pause_reason").or_null(),
        required("target"),
        required("timezone"),
    ];
    0 id, 3 created_at, 4 status, 5 created_by, 6 expression, 7 metadata, 8 name, 9 pause_reason,
    10 target, 11 timezone,
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
