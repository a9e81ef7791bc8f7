//! `AutomationCreatedBy` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// Who set an automation up: a developer or an agent in a session.
#[derive(Clone)]
#[non_exhaustive]
pub enum AutomationCreatedBy {
    /// `developer`: Automation created by resource developer of `AutomationCreatedBy`.
    Developer(AutomationCreatedByResourceDeveloper),
    /// `agent`: Automation created by resource agent of `AutomationCreatedBy` with `session_id` and
    /// `tool_call_id`.
    Agent(AutomationCreatedByResourceAgent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AutomationCreatedBy = "beta.agents.AutomationCreatedBy";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("agent", Pick::One(1)),
                ("developer", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Developer, 1 Agent,
}

/// Automation created by resource agent of `AutomationCreatedBy` with `session_id` and
/// `tool_call_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomationCreatedByResourceAgent {
    /// ID of the session concerned.
    pub session_id: String,
    /// ID of the tool call that this belongs to.
    pub tool_call_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AutomationCreatedByResourceAgent = "beta.agents.AutomationCreatedBy.AutomationCreatedByResourceAgent";
    [
        constant("type", "agent"),
        required("session_id"),
        required("tool_call_id"),
    ];
    1 session_id, 2 tool_call_id,
}

/// Automation created by resource developer of `AutomationCreatedBy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomationCreatedByResourceDeveloper {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AutomationCreatedByResourceDeveloper = "beta.agents.AutomationCreatedBy.AutomationCreatedByResourceDeveloper";
    [
        constant("type", "developer"),
    ];
}
