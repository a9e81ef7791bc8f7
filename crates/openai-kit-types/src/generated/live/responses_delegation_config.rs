//! `ResponsesDelegationConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::completion_create_params::Verbosity;
use crate::convert::put;
use crate::responses::ContainerNetworkPolicyDisabled;
use crate::responses::container_auto::{MemoryLimit, Skill};
use crate::shared::reasoning::Summary;
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

mod tool;
pub use self::tool::{
    Tool, ToolChoice, ToolChoiceLiveAllowedToolsChoiceParam,
    ToolChoiceLiveAllowedToolsChoiceParamMode, ToolChoiceLiveAllowedToolsChoiceParamTool,
    ToolChoiceLiveMCPToolChoiceParam, ToolChoiceWebSearchPreview, ToolCodeInterpreter, ToolCustom,
    ToolFileSearch, ToolImageGeneration, ToolMcp, ToolNamespace, ToolSearch, ToolShell,
    ToolShellEnvironment,
};
pub use crate::chat::chat_completion_tool_choice_option_param::Text as ToolChoiceText;
pub use crate::chat::completion_create_params::Verbosity as TextVerbosity;
pub use crate::live::responses_delegation_config::ToolCodeInterpreter as ToolChoiceCodeInterpreter;
pub use crate::live::responses_delegation_config::ToolFileSearch as ToolChoiceFileSearch;
pub use crate::live::responses_delegation_config::ToolImageGeneration as ToolChoiceImageGeneration;
pub use crate::live::responses_delegation_config::ToolWebSearch as ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch;
pub use crate::live::responses_delegation_config::ToolWebSearch as ToolChoiceWebSearch;
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

/// Hands hard questions of a Live session to a responses model with these settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponsesDelegationConfig {
    /// Directions for the model, ahead of the conversation.
    pub instructions: Option<String>,
    /// Most tokens the model may produce, reasoning included.
    pub max_output_tokens: Option<i64>,
    /// Model that does or did the work.
    pub model: String,
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
    ResponsesDelegationConfig = "live.ResponsesDelegationConfig";
    [
        optional("instructions").or_null(),
        optional("max_output_tokens").or_null(),
        required("model"),
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

impl ResponsesDelegationConfig {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            ..Self::default()
        }
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

/// Reasoning of `ResponsesDelegationConfig` with `effort` and `summary`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reasoning {
    /// How much the model thinks before it answers.
    pub effort: Option<ReasoningEffort>,
    /// Summary of the model's thinking, or how detailed it should be.
    pub summary: Option<Summary>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Reasoning = "live.ResponsesDelegationConfig.Reasoning";
    [
        optional("effort").or_null(),
        optional("summary").or_null(),
    ];
    0 effort, 1 summary,
}

impl Reasoning {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How much the model thinks before it answers.
    #[must_use]
    pub fn effort<By>(mut self, effort: impl IntoMaybe<ReasoningEffort, By>) -> Self {
        put(
            &mut self.effort,
            &mut self.leftovers,
            0,
            effort.into_maybe(),
        );
        self
    }

    /// Summary of the model's thinking, or how detailed it should be.
    #[must_use]
    pub fn summary<By>(mut self, summary: impl IntoMaybe<Summary, By>) -> Self {
        put(
            &mut self.summary,
            &mut self.leftovers,
            1,
            summary.into_maybe(),
        );
        self
    }
}

/// Reasoning effort of `ResponsesDelegationConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReasoningEffort {
    /// `none`
    None,
    /// `minimal`
    Minimal,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `xhigh`
    Xhigh,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ReasoningEffort;
    "none" None,
    "minimal" Minimal,
    "low" Low,
    "medium" Medium,
    "high" High,
    "xhigh" Xhigh,
}

/// Service tier of `ResponsesDelegationConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServiceTier {
    /// `auto`
    Auto,
    /// `default`
    Default,
    /// `fast_tier_temp_pilot`
    FastTierTempPilot,
    /// `flex`
    Flex,
    /// `priority`
    Priority,
    /// `ultrafast`
    Ultrafast,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ServiceTier;
    "auto" Auto,
    "default" Default,
    "fast_tier_temp_pilot" FastTierTempPilot,
    "flex" Flex,
    "priority" Priority,
    "ultrafast" Ultrafast,
}

/// Text of `ResponsesDelegationConfig` with `verbosity`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Text {
    /// How wordy the answer is.
    pub verbosity: Option<Verbosity>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Text = "live.ResponsesDelegationConfig.Text";
    [
        optional("verbosity").or_null(),
    ];
    0 verbosity,
}

impl Text {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How wordy the answer is.
    #[must_use]
    pub fn verbosity<By>(mut self, verbosity: impl IntoMaybe<Verbosity, By>) -> Self {
        put(
            &mut self.verbosity,
            &mut self.leftovers,
            0,
            verbosity.into_maybe(),
        );
        self
    }
}

/// Tool shell environment container auto of `ResponsesDelegationConfig` with `file_ids`,
/// `memory_limit` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolShellEnvironmentContainerAuto {
    /// IDs of the files concerned.
    pub file_ids: Option<Vec<String>>,
    /// Memory the container gets.
    pub memory_limit: Option<MemoryLimit>,
    /// Which hosts the container may reach.
    pub network_policy: Option<ToolShellEnvironmentContainerAutoNetworkPolicy>,
    /// Skills that can be used there.
    pub skills: Option<Vec<Skill>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolShellEnvironmentContainerAuto = "live.ResponsesDelegationConfig.ToolShellEnvironmentContainerAuto";
    [
        constant("type", "container_auto"),
        optional("file_ids").or_null(),
        optional("memory_limit").or_null(),
        optional("network_policy").or_null(),
        optional("skills").or_null(),
    ];
    1 file_ids, 2 memory_limit, 3 network_policy, 4 skills,
}

impl ToolShellEnvironmentContainerAuto {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the files concerned.
    #[must_use]
    pub fn file_ids(mut self, file_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.file_ids,
            &mut self.leftovers,
            1,
            file_ids.into_items(),
        );
        self
    }

    /// Memory the container gets.
    #[must_use]
    pub fn memory_limit<By>(mut self, memory_limit: impl IntoMaybe<MemoryLimit, By>) -> Self {
        put(
            &mut self.memory_limit,
            &mut self.leftovers,
            2,
            memory_limit.into_maybe(),
        );
        self
    }

    /// Which hosts the container may reach.
    #[must_use]
    pub fn network_policy<By>(
        mut self,
        network_policy: impl IntoMaybe<ToolShellEnvironmentContainerAutoNetworkPolicy, By>,
    ) -> Self {
        put(
            &mut self.network_policy,
            &mut self.leftovers,
            3,
            network_policy.into_maybe(),
        );
        self
    }

    /// Skills that can be used there.
    #[must_use]
    pub fn skills(mut self, skills: impl IntoItems<Skill>) -> Self {
        put(
            &mut self.skills,
            &mut self.leftovers,
            4,
            skills.into_items(),
        );
        self
    }
}

/// Tool shell environment container auto network policy of `ResponsesDelegationConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolShellEnvironmentContainerAutoNetworkPolicy {
    /// `disabled`: Gives a container no network access.
    Disabled(ContainerNetworkPolicyDisabled),
    /// `allowlist`: Tool shell environment container auto network policy allowlist of
    /// `ResponsesDelegationConfig` with `allowed_domains`.
    Allowlist(ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ToolShellEnvironmentContainerAutoNetworkPolicy = "live.ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoNetworkPolicy";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("allowlist", Pick::One(1)),
                ("disabled", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Disabled, 1 Allowlist,
}

from!(ToolShellEnvironmentContainerAutoNetworkPolicy {
    Disabled(ContainerNetworkPolicyDisabled),
    Allowlist(ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist),
});

/// Tool shell environment container auto network policy allowlist of `ResponsesDelegationConfig`
/// with `allowed_domains`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist {
    /// Only these domains may be reached or searched.
    pub allowed_domains: Vec<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist = "live.ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist";
    [
        constant("type", "allowlist"),
        required("allowed_domains"),
    ];
    1 allowed_domains,
}

impl ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist {
    /// What is required.
    #[must_use]
    pub fn new(allowed_domains: impl IntoItems<String>) -> Self {
        Self {
            allowed_domains: allowed_domains
                .into_items()
                .into_option()
                .unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// Tool web search of `ResponsesDelegationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolWebSearch {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolWebSearch = "live.ResponsesDelegationConfig.ToolWebSearch";
    [
        constant("type", "web_search"),
    ];
}

impl ToolWebSearch {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
