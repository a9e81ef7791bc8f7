//! `ResponsesDelegationUpdateConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::chat::chat_completion_tool_choice_option_param::Text as ToolChoiceText;
pub use crate::chat::completion_create_params::Verbosity as TextVerbosity;
pub use crate::live::responses_delegation_config::Reasoning;
pub use crate::live::responses_delegation_config::ReasoningEffort;
pub use crate::live::responses_delegation_config::ServiceTier;
pub use crate::live::responses_delegation_config::Text;
pub use crate::live::responses_delegation_config::Tool;
pub use crate::live::responses_delegation_config::ToolChoice;
pub use crate::live::responses_delegation_config::ToolChoiceLiveAllowedToolsChoiceParam;
pub use crate::live::responses_delegation_config::ToolChoiceLiveAllowedToolsChoiceParamMode;
pub use crate::live::responses_delegation_config::ToolChoiceLiveAllowedToolsChoiceParamTool;
pub use crate::live::responses_delegation_config::ToolChoiceLiveMCPToolChoiceParam;
pub use crate::live::responses_delegation_config::ToolChoiceWebSearchPreview;
pub use crate::live::responses_delegation_config::ToolCodeInterpreter as ToolChoiceCodeInterpreter;
pub use crate::live::responses_delegation_config::ToolCodeInterpreter;
pub use crate::live::responses_delegation_config::ToolCustom;
pub use crate::live::responses_delegation_config::ToolFileSearch as ToolChoiceFileSearch;
pub use crate::live::responses_delegation_config::ToolFileSearch;
pub use crate::live::responses_delegation_config::ToolImageGeneration as ToolChoiceImageGeneration;
pub use crate::live::responses_delegation_config::ToolImageGeneration;
pub use crate::live::responses_delegation_config::ToolMcp;
pub use crate::live::responses_delegation_config::ToolNamespace;
pub use crate::live::responses_delegation_config::ToolSearch;
pub use crate::live::responses_delegation_config::ToolShell;
pub use crate::live::responses_delegation_config::ToolShellEnvironment;
pub use crate::live::responses_delegation_config::ToolShellEnvironmentContainerAuto;
pub use crate::live::responses_delegation_config::ToolShellEnvironmentContainerAutoNetworkPolicy;
pub use crate::live::responses_delegation_config::ToolWebSearch as ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch;
pub use crate::live::responses_delegation_config::ToolWebSearch as ToolChoiceWebSearch;
pub use crate::live::responses_delegation_config::ToolWebSearch;
pub use crate::responses::ComputerTool as ToolChoiceComputer;
pub use crate::responses::ComputerTool as ToolChoiceLiveAllowedToolsChoiceParamToolComputer;
pub use crate::responses::ComputerTool as ToolComputer;
pub use crate::responses::ContainerReference as ToolShellEnvironmentContainerReference;
pub use crate::responses::InlineSkill as ToolShellEnvironmentContainerAutoSkillInline;
pub use crate::responses::InlineSkillSource as ToolShellEnvironmentContainerAutoSkillInlineSource;
pub use crate::responses::LocalEnvironment as ToolShellEnvironmentLocal;
pub use crate::responses::LocalSkill as ToolShellEnvironmentLocalSkill;
pub use crate::responses::ToolChoiceApplyPatch as ToolApplyPatch;
pub use crate::responses::ToolChoiceApplyPatch;
pub use crate::responses::ToolChoiceCustom as ToolChoiceLiveAllowedToolsChoiceParamToolCustom;
pub use crate::responses::ToolChoiceCustom;
pub use crate::responses::ToolChoiceFunction as ToolChoiceLiveFunctionToolChoiceParam;
pub use crate::responses::ToolChoiceShell as ToolChoiceLiveAllowedToolsChoiceParamToolShell;
pub use crate::responses::ToolChoiceShell;
pub use crate::responses::container_auto::MemoryLimit as ToolShellEnvironmentContainerAutoMemoryLimit;
pub use crate::responses::container_auto::Skill as ToolShellEnvironmentContainerAutoSkill;
pub use crate::responses::tool::ProgrammaticToolCalling as ToolChoiceProgrammaticToolCalling;
pub use crate::responses::tool::ProgrammaticToolCalling as ToolProgrammaticToolCalling;
pub use crate::shared::reasoning::Summary as ReasoningSummary;

/// Changes to the responses model that a Live session delegates to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponsesDelegationUpdateConfig {
    /// Directions for the model, ahead of the conversation.
    pub instructions: Option<String>,
    /// Most tokens the model may produce, reasoning included.
    pub max_output_tokens: Option<i64>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// Whether the model may call several tools at once.
    pub parallel_tool_calls: Option<bool>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Option<Reasoning>,
    /// Level of service that handles the request.
    pub service_tier: Option<ServiceTier>,
    /// The text, or how text is written.
    pub text: Option<Text>,
    /// Whether and which tools the model must use.
    pub tool_choice: Option<ToolChoice>,
    /// Tools the model may use.
    pub tools: Option<Vec<Tool>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponsesDelegationUpdateConfig = "live.ResponsesDelegationUpdateConfig";
    [
        optional("instructions").or_null(),
        optional("max_output_tokens").or_null(),
        optional("model").or_null(),
        optional("parallel_tool_calls").or_null(),
        optional("reasoning").or_null(),
        optional("service_tier").or_null(),
        optional("text").or_null(),
        optional("tool_choice").or_null(),
        optional("tools").or_null(),
    ];
    0 instructions, 1 max_output_tokens, 2 model, 3 parallel_tool_calls, 4 reasoning,
    5 service_tier, 6 text, 7 tool_choice, 8 tools,
}

impl ResponsesDelegationUpdateConfig {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Directions for the model, ahead of the conversation.
    #[must_use]
    pub fn instructions<By>(mut self, instructions: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.instructions,
            &mut self.leftovers,
            0,
            instructions.into_maybe(),
        );
        self
    }

    /// Most tokens the model may produce, reasoning included.
    #[must_use]
    pub fn max_output_tokens<By>(mut self, max_output_tokens: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.max_output_tokens,
            &mut self.leftovers,
            1,
            max_output_tokens.into_maybe(),
        );
        self
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 2, model.into_maybe());
        self
    }

    /// Whether the model may call several tools at once.
    #[must_use]
    pub fn parallel_tool_calls<By>(
        mut self,
        parallel_tool_calls: impl IntoMaybe<bool, By>,
    ) -> Self {
        put(
            &mut self.parallel_tool_calls,
            &mut self.leftovers,
            3,
            parallel_tool_calls.into_maybe(),
        );
        self
    }

    /// How much the model thinks, and what it tells of it.
    #[must_use]
    pub fn reasoning<By>(mut self, reasoning: impl IntoMaybe<Reasoning, By>) -> Self {
        put(
            &mut self.reasoning,
            &mut self.leftovers,
            4,
            reasoning.into_maybe(),
        );
        self
    }

    /// Level of service that handles the request.
    #[must_use]
    pub fn service_tier<By>(mut self, service_tier: impl IntoMaybe<ServiceTier, By>) -> Self {
        put(
            &mut self.service_tier,
            &mut self.leftovers,
            5,
            service_tier.into_maybe(),
        );
        self
    }

    /// The text, or how text is written.
    #[must_use]
    pub fn text<By>(mut self, text: impl IntoMaybe<Text, By>) -> Self {
        put(&mut self.text, &mut self.leftovers, 6, text.into_maybe());
        self
    }

    /// Whether and which tools the model must use.
    #[must_use]
    pub fn tool_choice<By>(mut self, tool_choice: impl IntoMaybe<ToolChoice, By>) -> Self {
        put(
            &mut self.tool_choice,
            &mut self.leftovers,
            7,
            tool_choice.into_maybe(),
        );
        self
    }

    /// Tools the model may use.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<Tool>) -> Self {
        put(&mut self.tools, &mut self.leftovers, 8, tools.into_items());
        self
    }
}
