//! `Agent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;
use crate::beta::agents::{AgentReasoning, AgentText, MultiAgentConfig, PersistedAgentTool};

/// A saved agent: model, instructions, tools and defaults for its sessions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Agent {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How older context is shortened when it grows long.
    pub compaction: Option<Compaction>,
    /// Trial features that may still change.
    pub experimental: Option<Experimental>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Option<String>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: BTreeMap<String, String>,
    /// Model that does or did the work.
    pub model: String,
    /// Whether and how the agent may start helper agents.
    pub multi_agent: MultiAgentConfig,
    /// Name given to this object.
    pub name: Option<String>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: AgentReasoning,
    /// Level of service that handles the request.
    pub service_tier: ServiceTier,
    /// The text, or how text is written.
    pub text: AgentText,
    /// Tools the model may use.
    pub tools: Vec<PersistedAgentTool>,
    /// When it was last changed, in Unix seconds.
    pub updated_at: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Agent = "beta.Agent";
    [
        required("id"),
        constant("object", "agent"),
        required("created_at"),
        optional("compaction").or_null(),
        optional("experimental").or_null(),
        optional("instructions").or_null(),
        required("metadata"),
        required("model"),
        required("multi_agent"),
        optional("name").or_null(),
        required("reasoning"),
        required("service_tier"),
        required("text"),
        required("tools"),
        required("updated_at"),
    ];
    0 id, 2 created_at, 3 compaction, 4 experimental, 5 instructions, 6 metadata, 7 model,
    8 multi_agent, 9 name, 10 reasoning, 11 service_tier, 12 text, 13 tools, 14 updated_at,
}

impl Agent {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Compaction of `Agent` with `async`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Compaction {
    /// Whether the work goes on without holding up the model.
    pub async_: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Compaction = "beta.Agent.Compaction";
    [
        required("async"),
    ];
    0 async_,
}

/// Experimental of `Agent` with `time_awareness`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Experimental {
    /// Whether the agent is told the time.
    pub time_awareness: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Experimental = "beta.Agent.Experimental";
    [
        required("time_awareness"),
    ];
    0 time_awareness,
}

/// Service tier of `Agent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServiceTier {
    /// `auto`
    Auto,
    /// `default`
    Default,
    /// `flex`
    Flex,
    /// `priority`
    Priority,
    /// `fast`
    Fast,
    /// `ultrafast`
    Ultrafast,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ServiceTier;
    "auto" Auto,
    "default" Default,
    "flex" Flex,
    "priority" Priority,
    "fast" Fast,
    "ultrafast" Ultrafast,
}
