//! `Tool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::container_auto::{MemoryLimit, NetworkPolicy};
use crate::responses::custom_tool::AllowedCaller;
use crate::responses::{
    ApplyPatchTool, ComputerTool, ComputerUsePreviewTool, CustomTool, FileSearchTool,
    FunctionShellTool, FunctionTool, NamespaceTool, ToolSearchTool, WebSearchPreviewTool,
    WebSearchTool,
};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

mod image_generation;
pub use self::image_generation::{
    ImageGeneration, ImageGenerationAction, ImageGenerationBackground, ImageGenerationComplexity,
    ImageGenerationInputFidelity, ImageGenerationInputImageMask, ImageGenerationModel,
    ImageGenerationModeration, ImageGenerationOutputFormat, ImageGenerationQuality,
    ImageGenerationSize, ImageGenerationSvg,
};
mod mcp;
pub use self::mcp::{
    Mcp, McpAllowedTools, McpAllowedToolsMcpToolFilter, McpConnectorId, McpRequireApproval,
    McpRequireApprovalMcpToolApprovalFilter, McpRequireApprovalMcpToolApprovalFilterAlways,
    McpRequireApprovalMcpToolApprovalFilterNever, McpRequireApprovalText,
};
pub use crate::responses::custom_tool::AllowedCaller as CodeInterpreterAllowedCaller;
pub use crate::responses::custom_tool::AllowedCaller as McpAllowedCaller;
pub use crate::responses::response_configuration_update_item::Reasoning as ImageGenerationSvgReasoning;
pub use crate::shared::ReasoningEffort as ImageGenerationSvgReasoningEffort;

/// Any tool that the model may use in a response.
#[derive(Clone)]
#[non_exhaustive]
pub enum Tool {
    /// `function`: A function of yours that the model may call.
    Function(FunctionTool),
    /// `file_search`: Lets the model search vector stores.
    FileSearch(FileSearchTool),
    /// `computer`: Lets the model operate a computer that you control.
    Computer(ComputerTool),
    /// `computer_use_preview`: The preview form of the computer tool, with screen size and
    /// platform.
    ComputerUsePreview(ComputerUsePreviewTool),
    /// `web_search` or `web_search_2025_08_26`: Lets the model search the web, optionally near a
    /// place or on some domains.
    WebSearchTool(WebSearchTool),
    /// `mcp`: Lets the model use the tools of an MCP server or connector.
    Mcp(Box<Mcp>),
    /// `code_interpreter`: Lets the model run Python code in a container.
    CodeInterpreter(CodeInterpreter),
    /// `programmatic_tool_calling`: Lets the model write programs that call your tools.
    ProgrammaticToolCalling(ProgrammaticToolCalling),
    /// `image_generation`: Lets the model draw and edit images.
    ImageGeneration(Box<ImageGeneration>),
    /// `local_shell`: Lets the model ask for commands on your own shell.
    LocalShell(LocalShell),
    /// `shell`: Lets the model run shell commands in a container or on your machine.
    Shell(FunctionShellTool),
    /// `custom`: A tool of yours that takes plain text instead of JSON arguments.
    Custom(CustomTool),
    /// `namespace`: Groups functions and custom tools under one name.
    Namespace(NamespaceTool),
    /// `tool_search`: Lets the model load deferred tools when it needs them.
    ToolSearch(ToolSearchTool),
    /// `web_search_preview` or `web_search_preview_2025_03_11`: The preview form of the web search
    /// tool.
    WebSearchPreviewTool(WebSearchPreviewTool),
    /// `apply_patch`: Lets the model propose changes to files as patches.
    ApplyPatch(ApplyPatchTool),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Tool = "responses.Tool";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("apply_patch", Pick::One(15)),
                ("code_interpreter", Pick::One(6)),
                ("computer", Pick::One(2)),
                ("computer_use_preview", Pick::One(3)),
                ("custom", Pick::One(11)),
                ("file_search", Pick::One(1)),
                ("function", Pick::One(0)),
                ("image_generation", Pick::One(8)),
                ("local_shell", Pick::One(9)),
                ("mcp", Pick::One(5)),
                ("namespace", Pick::One(12)),
                ("programmatic_tool_calling", Pick::One(7)),
                ("shell", Pick::One(10)),
                ("tool_search", Pick::One(13)),
                ("web_search", Pick::One(4)),
                ("web_search_2025_08_26", Pick::One(4)),
                ("web_search_preview", Pick::One(14)),
                ("web_search_preview_2025_03_11", Pick::One(14)),
            ],
            Pick::None,
        ),
    };
    0 Function, 1 FileSearch, 2 Computer, 3 ComputerUsePreview, 4 WebSearchTool, 5 Mcp,
    6 CodeInterpreter, 7 ProgrammaticToolCalling, 8 ImageGeneration, 9 LocalShell, 10 Shell,
    11 Custom, 12 Namespace, 13 ToolSearch, 14 WebSearchPreviewTool, 15 ApplyPatch,
}

from!(Tool {
    Function(FunctionTool),
    FileSearch(FileSearchTool),
    Computer(ComputerTool),
    ComputerUsePreview(ComputerUsePreviewTool),
    WebSearchTool(WebSearchTool),
    Mcp(Mcp),
    CodeInterpreter(CodeInterpreter),
    ProgrammaticToolCalling(ProgrammaticToolCalling),
    ImageGeneration(ImageGeneration),
    LocalShell(LocalShell),
    Shell(FunctionShellTool),
    Custom(CustomTool),
    Namespace(NamespaceTool),
    ToolSearch(ToolSearchTool),
    WebSearchPreviewTool(WebSearchPreviewTool),
    ApplyPatch(ApplyPatchTool),
});

/// Lets the model run Python code in a container.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeInterpreter {
    /// Who may call the tool: the model itself or a program it writes. At least 1 item.
    pub allowed_callers: Option<Vec<AllowedCaller>>,
    /// Container the code runs in, by ID or made on the fly.
    pub container: CodeInterpreterContainer,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CodeInterpreter = "responses.Tool.CodeInterpreter";
    [
        constant("type", "code_interpreter"),
        optional("allowed_callers").or_null(),
        required("container"),
    ];
    1 allowed_callers, 2 container,
}

impl CodeInterpreter {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(container: impl Into<CodeInterpreterContainer>) -> Self {
        Self {
            container: container.into(),
            ..Self::default()
        }
    }

    /// Who may call the tool: the model itself or a program it writes. At least 1 item.
    #[must_use]
    pub fn allowed_callers(mut self, allowed_callers: impl IntoItems<AllowedCaller>) -> Self {
        put(
            &mut self.allowed_callers,
            &mut self.leftovers,
            1,
            allowed_callers.into_items(),
        );
        self
    }
}

/// The container for code: an existing one or a fresh one.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeInterpreterContainer {
    /// A text.
    Text(String),
    /// `auto`: Code interpreter container tool auto of `Tool` with `file_ids`, `memory_limit` and
    /// `network_policy`.
    Auto(CodeInterpreterContainerCodeInterpreterToolAuto),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    CodeInterpreterContainer = "responses.Tool.CodeInterpreterContainer";
    {
        text: Some(0),
        objects: Objects::Tag(
            "type",
            &[
                ("auto", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 Auto,
}

from_text!(CodeInterpreterContainer::Text);
from!(CodeInterpreterContainer {
    Auto(CodeInterpreterContainerCodeInterpreterToolAuto),
});

/// Code interpreter container tool auto of `Tool` with `file_ids`, `memory_limit` and
/// `network_policy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeInterpreterContainerCodeInterpreterToolAuto {
    /// IDs of the files concerned. At most 50 items.
    pub file_ids: Option<Vec<String>>,
    /// Memory the container gets.
    pub memory_limit: Option<MemoryLimit>,
    /// Which hosts the container may reach.
    pub network_policy: Option<NetworkPolicy>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CodeInterpreterContainerCodeInterpreterToolAuto = "responses.Tool.CodeInterpreterContainerCodeInterpreterToolAuto";
    [
        constant("type", "auto"),
        optional("file_ids").or_null(),
        optional("memory_limit").or_null(),
        optional("network_policy").or_null(),
    ];
    1 file_ids, 2 memory_limit, 3 network_policy,
}

impl CodeInterpreterContainerCodeInterpreterToolAuto {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the files concerned. At most 50 items.
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
    pub fn network_policy<By>(mut self, network_policy: impl IntoMaybe<NetworkPolicy, By>) -> Self {
        put(
            &mut self.network_policy,
            &mut self.leftovers,
            3,
            network_policy.into_maybe(),
        );
        self
    }
}

/// Lets the model ask for commands on your own shell.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalShell {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LocalShell = "responses.Tool.LocalShell";
    [
        constant("type", "local_shell"),
    ];
}

impl LocalShell {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Lets the model write programs that call your tools.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgrammaticToolCalling {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProgrammaticToolCalling = "responses.Tool.ProgrammaticToolCalling";
    [
        constant("type", "programmatic_tool_calling"),
    ];
}

impl ProgrammaticToolCalling {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
