//! `BetaResponseToolSearchOutputItemParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::Tool;
pub use crate::responses::custom_tool::AllowedCaller as ToolCodeInterpreterAllowedCaller;
pub use crate::responses::custom_tool::AllowedCaller as ToolMcpAllowedCaller;
pub use crate::responses::response_configuration_update_item::Reasoning as ToolImageGenerationSvgReasoning;
pub use crate::responses::response_output_message::Status;
pub use crate::responses::tool::CodeInterpreter as ToolCodeInterpreter;
pub use crate::responses::tool::CodeInterpreterContainer as ToolCodeInterpreterContainer;
pub use crate::responses::tool::ImageGeneration as ToolImageGeneration;
pub use crate::responses::tool::ImageGenerationAction as ToolImageGenerationAction;
pub use crate::responses::tool::ImageGenerationBackground as ToolImageGenerationBackground;
pub use crate::responses::tool::ImageGenerationComplexity as ToolImageGenerationComplexity;
pub use crate::responses::tool::ImageGenerationInputFidelity as ToolImageGenerationInputFidelity;
pub use crate::responses::tool::ImageGenerationInputImageMask as ToolImageGenerationInputImageMask;
pub use crate::responses::tool::ImageGenerationModel as ToolImageGenerationModel;
pub use crate::responses::tool::ImageGenerationModeration as ToolImageGenerationModeration;
pub use crate::responses::tool::ImageGenerationOutputFormat as ToolImageGenerationOutputFormat;
pub use crate::responses::tool::ImageGenerationQuality as ToolImageGenerationQuality;
pub use crate::responses::tool::ImageGenerationSize as ToolImageGenerationSize;
pub use crate::responses::tool::ImageGenerationSvg as ToolImageGenerationSvg;
pub use crate::responses::tool::LocalShell as ToolLocalShell;
pub use crate::responses::tool::Mcp as ToolMcp;
pub use crate::responses::tool::McpAllowedTools as ToolMcpAllowedTools;
pub use crate::responses::tool::McpAllowedToolsMcpToolFilter as ToolMcpAllowedToolsMcpToolFilter;
pub use crate::responses::tool::McpConnectorId as ToolMcpConnectorId;
pub use crate::responses::tool::McpRequireApproval as ToolMcpRequireApproval;
pub use crate::responses::tool::McpRequireApprovalMcpToolApprovalFilter as ToolMcpRequireApprovalMcpToolApprovalFilter;
pub use crate::responses::tool::McpRequireApprovalMcpToolApprovalFilterAlways as ToolMcpRequireApprovalMcpToolApprovalFilterAlways;
pub use crate::responses::tool::McpRequireApprovalMcpToolApprovalFilterNever as ToolMcpRequireApprovalMcpToolApprovalFilterNever;
pub use crate::responses::tool::McpRequireApprovalText as ToolMcpRequireApprovalText;
pub use crate::responses::tool::ProgrammaticToolCalling as ToolProgrammaticToolCalling;
pub use crate::responses::tool_search_tool::Execution;
pub use crate::shared::ReasoningEffort as ToolImageGenerationSvgReasoningEffort;

/// The tools that a tool search has found, as stored.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseToolSearchOutputItemParam {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: Option<String>,
    /// Who runs the search: the service or the application.
    pub execution: Option<Execution>,
    /// Tools the model may use.
    pub tools: Vec<Tool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseToolSearchOutputItemParam = "beta.BetaResponseToolSearchOutputItemParam";
    [
        optional("id").or_null(),
        constant("type", "tool_search_output"),
        optional("status").or_null(),
        optional("agent").or_null(),
        optional("call_id").or_null(),
        optional("execution").or_null(),
        required("tools"),
    ];
    0 id, 2 status, 3 agent, 4 call_id, 5 execution, 6 tools,
}

impl BetaResponseToolSearchOutputItemParam {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(tools: impl IntoItems<Tool>) -> Self {
        Self {
            tools: tools.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<Status, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            2,
            status.into_maybe(),
        );
        self
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 3, agent.into_maybe());
        self
    }

    /// ID that ties a call to its result. 1 to 64 characters.
    #[must_use]
    pub fn call_id<By>(mut self, call_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.call_id,
            &mut self.leftovers,
            4,
            call_id.into_maybe(),
        );
        self
    }

    /// Who runs the search: the service or the application.
    #[must_use]
    pub fn execution<By>(mut self, execution: impl IntoMaybe<Execution, By>) -> Self {
        put(
            &mut self.execution,
            &mut self.leftovers,
            5,
            execution.into_maybe(),
        );
        self
    }
}
