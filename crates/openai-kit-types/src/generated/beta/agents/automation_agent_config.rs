//! `AutomationAgentConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::{AgentReasoning, AgentText, AgentTool, MultiAgentConfig};

pub use crate::beta::agents::agent::Compaction;
pub use crate::beta::agents::agent::Experimental;
pub use crate::beta::agents::agent::ServiceTier;

/// The agent settings that an automation gives to a new session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomationAgentConfig {
    /// How older context is shortened when it grows long.
    pub compaction: Option<Compaction>,
    /// Trial features that may still change.
    pub experimental: Option<Experimental>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Option<String>,
    /// Model that does or did the work.
    pub model: String,
    /// Whether and how the agent may start helper agents.
    pub multi_agent: MultiAgentConfig,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: AgentReasoning,
    /// Level of service that handles the request.
    pub service_tier: ServiceTier,
    /// The text, or how text is written.
    pub text: AgentText,
    /// Tools the model may use.
    pub tools: Vec<AgentTool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AutomationAgentConfig = "beta.agents.AutomationAgentConfig";
    [
        optional("compaction").or_null(),
        optional("experimental").or_null(),
        optional("instructions").or_null(),
        required("model"),
        required("multi_agent"),
        required("reasoning"),
        required("service_tier"),
        required("text"),
        required("tools"),
    ];
    0 compaction, 1 experimental, 2 instructions, 3 model, 4 multi_agent, 5 reasoning,
    6 service_tier, 7 text, 8 tools,
}
