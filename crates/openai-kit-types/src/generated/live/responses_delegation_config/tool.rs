//! `Tool` of `responses_delegation_config`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::chat_completion_tool_choice_option_param::Text;
use crate::convert::put;
use crate::live::FunctionTool;
use crate::responses::tool::ProgrammaticToolCalling;
use crate::responses::{
    ComputerTool, ContainerReference, LocalEnvironment, ToolChoiceApplyPatch, ToolChoiceCustom,
    ToolChoiceFunction, ToolChoiceShell,
};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

use super::{ToolShellEnvironmentContainerAuto, ToolWebSearch};

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
    Text(Text),
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
    Text(Text),
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

/// Tool file search of `ResponsesDelegationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolFileSearch {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolFileSearch = "live.ResponsesDelegationConfig.ToolFileSearch";
    [
        constant("type", "file_search"),
    ];
}

impl ToolFileSearch {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Tool image generation of `ResponsesDelegationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolImageGeneration {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolImageGeneration = "live.ResponsesDelegationConfig.ToolImageGeneration";
    [
        constant("type", "image_generation"),
    ];
}

impl ToolImageGeneration {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Tool mcp of `ResponsesDelegationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolMcp {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolMcp = "live.ResponsesDelegationConfig.ToolMcp";
    [
        constant("type", "mcp"),
    ];
}

impl ToolMcp {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Tool namespace of `ResponsesDelegationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolNamespace {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolNamespace = "live.ResponsesDelegationConfig.ToolNamespace";
    [
        constant("type", "namespace"),
    ];
}

impl ToolNamespace {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Tool search of `ResponsesDelegationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolSearch {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolSearch = "live.ResponsesDelegationConfig.ToolSearch";
    [
        constant("type", "tool_search"),
    ];
}

impl ToolSearch {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Tool shell of `ResponsesDelegationConfig` with `environment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolShell {
    /// Place where commands or the agent run.
    pub environment: Option<ToolShellEnvironment>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolShell = "live.ResponsesDelegationConfig.ToolShell";
    [
        constant("type", "shell"),
        optional("environment").or_null(),
    ];
    1 environment,
}

impl ToolShell {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Place where commands or the agent run.
    #[must_use]
    pub fn environment<By>(
        mut self,
        environment: impl IntoMaybe<ToolShellEnvironment, By>,
    ) -> Self {
        put(
            &mut self.environment,
            &mut self.leftovers,
            1,
            environment.into_maybe(),
        );
        self
    }
}

/// Tool shell environment of `ResponsesDelegationConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolShellEnvironment {
    /// `container_auto`: Tool shell environment container auto of `ResponsesDelegationConfig` with
    /// `file_ids`, `memory_limit` and more.
    ContainerAuto(ToolShellEnvironmentContainerAuto),
    /// `container_reference`: Names an existing container to run in.
    ContainerReference(ContainerReference),
    /// `local`: Has shell commands run on your own machine, with local skills.
    Local(LocalEnvironment),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ToolShellEnvironment = "live.ResponsesDelegationConfig.ToolShellEnvironment";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("container_auto", Pick::One(0)),
                ("container_reference", Pick::One(1)),
                ("local", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 ContainerAuto, 1 ContainerReference, 2 Local,
}

from!(ToolShellEnvironment {
    ContainerAuto(ToolShellEnvironmentContainerAuto),
    ContainerReference(ContainerReference),
    Local(LocalEnvironment),
});
