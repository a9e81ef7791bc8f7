//! `ResponsesDelegationConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::chat_completion_tool_choice_option_param;
use crate::chat::completion_create_params::Verbosity;
use crate::convert::put;
use crate::live::FunctionTool;
use crate::responses::tool::ProgrammaticToolCalling;
use crate::responses::{ComputerTool, ToolChoiceFunction};
use crate::shared::reasoning::Summary;
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

mod tool_file_search;
pub use self::tool_file_search::{
    ToolFileSearch, ToolImageGeneration, ToolMcp, ToolNamespace, ToolSearch, ToolShell,
    ToolShellEnvironment, ToolShellEnvironmentContainerAuto,
    ToolShellEnvironmentContainerAutoNetworkPolicy,
    ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist, ToolWebSearch,
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

/// Tool of `ResponsesDelegationConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Tool {
    /// `function`: A function that the model behind a Live session may call.
    Function(FunctionTool),
    /// `web_search`: Tool web search of `ResponsesDelegationConfig`.
    WebSearch(ToolWebSearch),
    /// `file_search`: Tool file search of `ResponsesDelegationConfig`.
    FileSearch(ToolFileSearch),
    /// `code_interpreter`: Tool code interpreter of `ResponsesDelegationConfig`.
    CodeInterpreter(ToolCodeInterpreter),
    /// `shell`: Tool shell of `ResponsesDelegationConfig` with `environment`.
    Shell(ToolShell),
    /// `image_generation`: Tool image generation of `ResponsesDelegationConfig`.
    ImageGeneration(ToolImageGeneration),
    /// `mcp`: Tool mcp of `ResponsesDelegationConfig`.
    Mcp(ToolMcp),
    /// `custom`: Tool custom of `ResponsesDelegationConfig`.
    Custom(ToolCustom),
    /// `namespace`: Tool namespace of `ResponsesDelegationConfig`.
    Namespace(ToolNamespace),
    /// `tool_search`: Tool search of `ResponsesDelegationConfig`.
    ToolSearch(ToolSearch),
    /// `programmatic_tool_calling`: Lets the model write programs that call your tools.
    ProgrammaticToolCalling(ProgrammaticToolCalling),
    /// `computer`: Lets the model operate a computer that you control.
    Computer(ComputerTool),
    /// `apply_patch`: Forces the patch tool.
    ApplyPatch(ToolChoiceApplyPatch),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Tool = "live.ResponsesDelegationConfig.Tool";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("apply_patch", Pick::One(12)),
                ("code_interpreter", Pick::One(3)),
                ("computer", Pick::One(11)),
                ("custom", Pick::One(7)),
                ("file_search", Pick::One(2)),
                ("function", Pick::One(0)),
                ("image_generation", Pick::One(5)),
                ("mcp", Pick::One(6)),
                ("namespace", Pick::One(8)),
                ("programmatic_tool_calling", Pick::One(10)),
                ("shell", Pick::One(4)),
                ("tool_search", Pick::One(9)),
                ("web_search", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Function, 1 WebSearch, 2 FileSearch, 3 CodeInterpreter, 4 Shell, 5 ImageGeneration, 6 Mcp,
    7 Custom, 8 Namespace, 9 ToolSearch, 10 ProgrammaticToolCalling, 11 Computer, 12 ApplyPatch,
}

from!(Tool {
    Function(FunctionTool),
    WebSearch(ToolWebSearch),
    FileSearch(ToolFileSearch),
    CodeInterpreter(ToolCodeInterpreter),
    Shell(ToolShell),
    ImageGeneration(ToolImageGeneration),
    Mcp(ToolMcp),
    Custom(ToolCustom),
    Namespace(ToolNamespace),
    ToolSearch(ToolSearch),
    ProgrammaticToolCalling(ProgrammaticToolCalling),
    Computer(ComputerTool),
    ApplyPatch(ToolChoiceApplyPatch),
});

/// Tool choice of `ResponsesDelegationConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolChoice {
    /// Text of `ChatCompletionToolChoiceOptionParam`.
    Text(chat_completion_tool_choice_option_param::Text),
    /// `function`: Forces one function by name.
    Function(ToolChoiceFunction),
    /// `mcp`: Tool choice live mcp param of `ResponsesDelegationConfig` with `name` and
    /// `server_label`.
    Mcp(ToolChoiceLiveMCPToolChoiceParam),
    /// `file_search`: Tool file search of `ResponsesDelegationConfig`.
    FileSearch(ToolFileSearch),
    /// `web_search`: Tool web search of `ResponsesDelegationConfig`.
    WebSearch(ToolWebSearch),
    /// `web_search_preview`: Tool choice web search preview of `ResponsesDelegationConfig`.
    WebSearchPreview(ToolChoiceWebSearchPreview),
    /// `image_generation`: Tool image generation of `ResponsesDelegationConfig`.
    ImageGeneration(ToolImageGeneration),
    /// `computer`: Lets the model operate a computer that you control.
    Computer(ComputerTool),
    /// `code_interpreter`: Tool code interpreter of `ResponsesDelegationConfig`.
    CodeInterpreter(ToolCodeInterpreter),
    /// `programmatic_tool_calling`: Lets the model write programs that call your tools.
    ProgrammaticToolCalling(ProgrammaticToolCalling),
    /// `shell`: Forces the shell tool.
    Shell(ToolChoiceShell),
    /// `custom`: Forces one custom tool by name.
    Custom(ToolChoiceCustom),
    /// `apply_patch`: Forces the patch tool.
    ApplyPatch(ToolChoiceApplyPatch),
    /// `allowed_tools`: Tool choice live allowed tools param of `ResponsesDelegationConfig` with
    /// `mode` and `tools`.
    AllowedTools(ToolChoiceLiveAllowedToolsChoiceParam),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ToolChoice = "live.ResponsesDelegationConfig.ToolChoice";
    {
        text: Some(0),
        objects: Objects::Tag(
            "type",
            &[
                ("allowed_tools", Pick::One(13)),
                ("apply_patch", Pick::One(12)),
                ("code_interpreter", Pick::One(8)),
                ("computer", Pick::One(7)),
                ("custom", Pick::One(11)),
                ("file_search", Pick::One(3)),
                ("function", Pick::One(1)),
                ("image_generation", Pick::One(6)),
                ("mcp", Pick::One(2)),
                ("programmatic_tool_calling", Pick::One(9)),
                ("shell", Pick::One(10)),
                ("web_search", Pick::One(4)),
                ("web_search_preview", Pick::One(5)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 Function, 2 Mcp, 3 FileSearch, 4 WebSearch, 5 WebSearchPreview, 6 ImageGeneration,
    7 Computer, 8 CodeInterpreter, 9 ProgrammaticToolCalling, 10 Shell, 11 Custom, 12 ApplyPatch,
    13 AllowedTools,
}

from_text!(ToolChoice::Text);
from!(ToolChoice {
    Text(chat_completion_tool_choice_option_param::Text),
    Function(ToolChoiceFunction),
    Mcp(ToolChoiceLiveMCPToolChoiceParam),
    FileSearch(ToolFileSearch),
    WebSearch(ToolWebSearch),
    WebSearchPreview(ToolChoiceWebSearchPreview),
    ImageGeneration(ToolImageGeneration),
    Computer(ComputerTool),
    CodeInterpreter(ToolCodeInterpreter),
    ProgrammaticToolCalling(ProgrammaticToolCalling),
    Shell(ToolChoiceShell),
    Custom(ToolChoiceCustom),
    ApplyPatch(ToolChoiceApplyPatch),
    AllowedTools(ToolChoiceLiveAllowedToolsChoiceParam),
});

/// Tool choice live allowed tools param of `ResponsesDelegationConfig` with `mode` and `tools`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolChoiceLiveAllowedToolsChoiceParam {
    /// Which of the possible ways of working applies.
    pub mode: Option<ToolChoiceLiveAllowedToolsChoiceParamMode>,
    /// Tools the model may use.
    pub tools: Vec<ToolChoiceLiveAllowedToolsChoiceParamTool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolChoiceLiveAllowedToolsChoiceParam = "live.ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParam";
    [
        constant("type", "allowed_tools"),
        optional("mode").or_null(),
        required("tools"),
    ];
    1 mode, 2 tools,
}

impl ToolChoiceLiveAllowedToolsChoiceParam {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(tools: impl IntoItems<ToolChoiceLiveAllowedToolsChoiceParamTool>) -> Self {
        Self {
            tools: tools.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Which of the possible ways of working applies.
    #[must_use]
    pub fn mode<By>(
        mut self,
        mode: impl IntoMaybe<ToolChoiceLiveAllowedToolsChoiceParamMode, By>,
    ) -> Self {
        put(&mut self.mode, &mut self.leftovers, 1, mode.into_maybe());
        self
    }
}

/// Tool choice live allowed tools param mode of `ResponsesDelegationConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolChoiceLiveAllowedToolsChoiceParamMode {
    /// `none`
    None,
    /// `auto`
    Auto,
    /// `required`
    Required,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ToolChoiceLiveAllowedToolsChoiceParamMode;
    "none" None,
    "auto" Auto,
    "required" Required,
}

/// Tool choice live allowed tools param of `ResponsesDelegationConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolChoiceLiveAllowedToolsChoiceParamTool {
    /// `function`: Forces one function by name.
    Function(ToolChoiceFunction),
    /// `mcp`: Tool choice live mcp param of `ResponsesDelegationConfig` with `name` and
    /// `server_label`.
    Mcp(ToolChoiceLiveMCPToolChoiceParam),
    /// `file_search`: Tool file search of `ResponsesDelegationConfig`.
    FileSearch(ToolFileSearch),
    /// `web_search`: Tool web search of `ResponsesDelegationConfig`.
    WebSearch(ToolWebSearch),
    /// `web_search_preview`: Tool choice web search preview of `ResponsesDelegationConfig`.
    WebSearchPreview(ToolChoiceWebSearchPreview),
    /// `image_generation`: Tool image generation of `ResponsesDelegationConfig`.
    ImageGeneration(ToolImageGeneration),
    /// `computer`: Lets the model operate a computer that you control.
    Computer(ComputerTool),
    /// `code_interpreter`: Tool code interpreter of `ResponsesDelegationConfig`.
    CodeInterpreter(ToolCodeInterpreter),
    /// `programmatic_tool_calling`: Lets the model write programs that call your tools.
    ProgrammaticToolCalling(ProgrammaticToolCalling),
    /// `shell`: Forces the shell tool.
    Shell(ToolChoiceShell),
    /// `custom`: Forces one custom tool by name.
    Custom(ToolChoiceCustom),
    /// `apply_patch`: Forces the patch tool.
    ApplyPatch(ToolChoiceApplyPatch),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ToolChoiceLiveAllowedToolsChoiceParamTool = "live.ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamTool";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("apply_patch", Pick::One(11)),
                ("code_interpreter", Pick::One(7)),
                ("computer", Pick::One(6)),
                ("custom", Pick::One(10)),
                ("file_search", Pick::One(2)),
                ("function", Pick::One(0)),
                ("image_generation", Pick::One(5)),
                ("mcp", Pick::One(1)),
                ("programmatic_tool_calling", Pick::One(8)),
                ("shell", Pick::One(9)),
                ("web_search", Pick::One(3)),
                ("web_search_preview", Pick::One(4)),
            ],
            Pick::None,
        ),
    };
    0 Function, 1 Mcp, 2 FileSearch, 3 WebSearch, 4 WebSearchPreview, 5 ImageGeneration,
    6 Computer, 7 CodeInterpreter, 8 ProgrammaticToolCalling, 9 Shell, 10 Custom, 11 ApplyPatch,
}

from!(ToolChoiceLiveAllowedToolsChoiceParamTool {
    Function(ToolChoiceFunction),
    Mcp(ToolChoiceLiveMCPToolChoiceParam),
    FileSearch(ToolFileSearch),
    WebSearch(ToolWebSearch),
    WebSearchPreview(ToolChoiceWebSearchPreview),
    ImageGeneration(ToolImageGeneration),
    Computer(ComputerTool),
    CodeInterpreter(ToolCodeInterpreter),
    ProgrammaticToolCalling(ProgrammaticToolCalling),
    Shell(ToolChoiceShell),
    Custom(ToolChoiceCustom),
    ApplyPatch(ToolChoiceApplyPatch),
});

/// Tool choice live mcp param of `ResponsesDelegationConfig` with `name` and `server_label`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolChoiceLiveMCPToolChoiceParam {
    /// Name given to this object.
    pub name: String,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolChoiceLiveMCPToolChoiceParam = "live.ResponsesDelegationConfig.ToolChoiceLiveMCPToolChoiceParam";
    [
        constant("type", "mcp"),
        required("name"),
        required("server_label"),
    ];
    1 name, 2 server_label,
}

impl ToolChoiceLiveMCPToolChoiceParam {
    /// What is required.
    #[must_use]
    pub fn new(name: impl Into<String>, server_label: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            server_label: server_label.into(),
            ..Self::default()
        }
    }
}

/// Tool choice web search preview of `ResponsesDelegationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolChoiceWebSearchPreview {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolChoiceWebSearchPreview = "live.ResponsesDelegationConfig.ToolChoiceWebSearchPreview";
    [
        constant("type", "web_search_preview"),
    ];
}

impl ToolChoiceWebSearchPreview {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Tool code interpreter of `ResponsesDelegationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCodeInterpreter {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolCodeInterpreter = "live.ResponsesDelegationConfig.ToolCodeInterpreter";
    [
        constant("type", "code_interpreter"),
    ];
}

impl ToolCodeInterpreter {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Tool custom of `ResponsesDelegationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCustom {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolCustom = "live.ResponsesDelegationConfig.ToolCustom";
    [
        constant("type", "custom"),
    ];
}

impl ToolCustom {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
