//! `AutomationTarget` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::{AutomationAgentConfig, AutomationEnvironment, InputContent};
use crate::{Leftovers, RawJson, Why};

/// What an automation does: open a new session or talk to an existing one.
#[derive(Clone)]
#[non_exhaustive]
pub enum AutomationTarget {
    /// `new_session`: Automation target resource new session of `AutomationTarget` with `agent`,
    /// `agent_id` and more.
    NewSession(Box<AutomationTargetResourceNewSession>),
    /// `existing_session`: Automation target resource existing session of `AutomationTarget` with
    /// `instructions` and `session_id`.
    ExistingSession(AutomationTargetResourceExistingSession),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AutomationTarget = "beta.agents.AutomationTarget";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("existing_session", Pick::One(1)),
                ("new_session", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 NewSession, 1 ExistingSession,
}

/// Automation target resource existing session of `AutomationTarget` with `instructions` and
/// `session_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomationTargetResourceExistingSession {
    /// Directions for the model, ahead of the conversation.
    pub instructions: String,
    /// ID of the session concerned.
    pub session_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AutomationTargetResourceExistingSession = "beta.agents.AutomationTarget.AutomationTargetResourceExistingSession";
    [
        constant("type", "existing_session"),
        required("instructions"),
        required("session_id"),
    ];
    1 instructions, 2 session_id,
}

impl AutomationTargetResourceExistingSession {
    /// What is required.
    #[must_use]
    pub fn new(instructions: impl Into<String>, session_id: impl Into<String>) -> Self {
        Self {
            instructions: instructions.into(),
            session_id: session_id.into(),
            ..Self::default()
        }
    }
}

/// Automation target resource new session of `AutomationTarget` with `agent`, `agent_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomationTargetResourceNewSession {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<AutomationAgentConfig>,
    /// ID of the agent concerned.
    pub agent_id: Option<String>,
    /// Place where commands or the agent run.
    pub environment: AutomationEnvironment,
    /// What the model or tool is given.
    pub input: Vec<AutomationTargetResourceNewSessionInput>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: BTreeMap<String, String>,
    /// Vaults whose credentials may be used.
    pub vault_ids: Vec<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AutomationTargetResourceNewSession = "beta.agents.AutomationTarget.AutomationTargetResourceNewSession";
    [
        constant("type", "new_session"),
        optional("agent").or_null(),
        optional("agent_id").or_null(),
        required("environment"),
        required("input"),
        required("metadata"),
        required("vault_ids"),
    ];
    1 agent, 2 agent_id, 3 environment, 4 input, 5 metadata, 6 vault_ids,
}

/// Automation target resource new session input of `AutomationTarget` with `content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomationTargetResourceNewSessionInput {
    /// Text or parts that make up the content.
    pub content: Vec<InputContent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AutomationTargetResourceNewSessionInput = "beta.agents.AutomationTarget.AutomationTargetResourceNewSessionInput";
    [
        constant("type", "message"),
        required("content"),
        constant("role", "user"),
    ];
    1 content,
}
