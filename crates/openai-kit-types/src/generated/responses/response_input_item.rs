//! `ResponseInputItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::response_computer_tool_call::PendingSafetyCheck;
use crate::responses::response_custom_tool_call::Caller;
use crate::responses::response_input_message_item::Role;
use crate::responses::response_output_message::Status;
use crate::responses::tool_search_tool::Execution;
use crate::responses::{
    EasyInputMessage, ResponseCodeInterpreterToolCall, ResponseCompactionItemParam,
    ResponseComputerToolCall, ResponseComputerToolCallOutputScreenshot,
    ResponseConfigurationUpdateItemParam, ResponseCustomToolCall, ResponseCustomToolCallOutput,
    ResponseFileSearchToolCall, ResponseFunctionCallOutputItem, ResponseFunctionToolCall,
    ResponseFunctionWebSearch, ResponseInputContent, ResponseOutputMessage, ResponseReasoningItem,
    ResponseToolSearchOutputItemParam, Tool,
};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

mod apply_patch_call;
pub use self::apply_patch_call::{ApplyPatchCall, ApplyPatchCallOutput};
mod shell_call;
pub use self::shell_call::{ShellCall, ShellCallEnvironment, ShellCallOutput};
pub use crate::responses::response_apply_patch_tool_call::Operation as ApplyPatchCallOperation;
pub use crate::responses::response_apply_patch_tool_call::OperationCreateFile as ApplyPatchCallOperationCreateFile;
pub use crate::responses::response_apply_patch_tool_call::OperationDeleteFile as ApplyPatchCallOperationDeleteFile;
pub use crate::responses::response_apply_patch_tool_call::OperationUpdateFile as ApplyPatchCallOperationUpdateFile;
pub use crate::responses::response_apply_patch_tool_call::Status as ApplyPatchCallStatus;
pub use crate::responses::response_apply_patch_tool_call_output::Status as ApplyPatchCallOutputStatus;
pub use crate::responses::response_computer_tool_call::PendingSafetyCheck as ComputerCallOutputAcknowledgedSafetyCheck;
pub use crate::responses::response_custom_tool_call::Caller as ApplyPatchCallCaller;
pub use crate::responses::response_custom_tool_call::Caller as ApplyPatchCallOutputCaller;
pub use crate::responses::response_custom_tool_call::Caller as FunctionCallOutputCaller;
pub use crate::responses::response_custom_tool_call::Caller as ShellCallCaller;
pub use crate::responses::response_custom_tool_call::Caller as ShellCallOutputCaller;
pub use crate::responses::response_custom_tool_call::CallerDirect as ApplyPatchCallCallerDirect;
pub use crate::responses::response_custom_tool_call::CallerDirect as ApplyPatchCallOutputCallerDirect;
pub use crate::responses::response_custom_tool_call::CallerDirect as FunctionCallOutputCallerDirect;
pub use crate::responses::response_custom_tool_call::CallerDirect as ShellCallCallerDirect;
pub use crate::responses::response_custom_tool_call::CallerDirect as ShellCallOutputCallerDirect;
pub use crate::responses::response_custom_tool_call::CallerProgram as ApplyPatchCallCallerProgram;
pub use crate::responses::response_custom_tool_call::CallerProgram as ApplyPatchCallOutputCallerProgram;
pub use crate::responses::response_custom_tool_call::CallerProgram as FunctionCallOutputCallerProgram;
pub use crate::responses::response_custom_tool_call::CallerProgram as ShellCallCallerProgram;
pub use crate::responses::response_custom_tool_call::CallerProgram as ShellCallOutputCallerProgram;
pub use crate::responses::response_function_shell_tool_call::Action as ShellCallAction;
pub use crate::responses::response_input_message_item::Role as MessageRole;
pub use crate::responses::response_item::ImageGenerationCall;
pub use crate::responses::response_item::ImageGenerationCallError;
pub use crate::responses::response_item::ImageGenerationCallErrorModerationDetails;
pub use crate::responses::response_item::ImageGenerationCallSize;
pub use crate::responses::response_item::ImageGenerationCallStatus;
pub use crate::responses::response_item::ImageGenerationCallSvgUsage;
pub use crate::responses::response_item::LocalShellCall;
pub use crate::responses::response_item::LocalShellCallAction;
pub use crate::responses::response_item::LocalShellCallOutput;
pub use crate::responses::response_item::McpApprovalRequest;
pub use crate::responses::response_item::McpCall;
pub use crate::responses::response_item::McpCallStatus;
pub use crate::responses::response_item::McpListTools;
pub use crate::responses::response_item::McpListToolsTool;
pub use crate::responses::response_item::Program;
pub use crate::responses::response_item::ProgramOutput;
pub use crate::responses::response_item::ProgramOutputStatus;
pub use crate::responses::response_output_message::Status as ComputerCallOutputStatus;
pub use crate::responses::response_output_message::Status as FunctionCallOutputStatus;
pub use crate::responses::response_output_message::Status as LocalShellCallOutputStatus;
pub use crate::responses::response_output_message::Status as LocalShellCallStatus;
pub use crate::responses::response_output_message::Status as MessageStatus;
pub use crate::responses::response_output_message::Status as ShellCallOutputStatus;
pub use crate::responses::response_output_message::Status as ShellCallStatus;
pub use crate::responses::response_output_message::Status as ToolSearchCallStatus;
pub use crate::responses::tool::ImageGenerationAction as ImageGenerationCallAction;
pub use crate::responses::tool::ImageGenerationBackground as ImageGenerationCallBackground;
pub use crate::responses::tool::ImageGenerationOutputFormat as ImageGenerationCallOutputFormat;
pub use crate::responses::tool::ImageGenerationQuality as ImageGenerationCallQuality;
pub use crate::responses::tool_search_tool::Execution as ToolSearchCallExecution;

/// Any item that can be sent as input: messages, tool calls, results and references.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseInputItem {
    /// `message`: A message in its short form: a role and a text or content list.
    EasyInputMessage(EasyInputMessage),
    /// `message`: An input message with a list of content parts.
    Message(Message),
    /// `message`: A message that the model wrote, with its status and phase.
    ResponseOutputMessage(ResponseOutputMessage),
    /// `file_search_call`: A file search of the model: its queries and, if asked for, results.
    FileSearchCall(ResponseFileSearchToolCall),
    /// `computer_call`: Actions that the model wants done on a computer, with safety checks to
    /// confirm.
    ComputerCall(ResponseComputerToolCall),
    /// `computer_call_output`: A screenshot that answers a computer call, with confirmed safety
    /// checks.
    ComputerCallOutput(ComputerCallOutput),
    /// `web_search_call`: A web search of the model: a query, an opened page or a find in a page.
    WebSearchCall(ResponseFunctionWebSearch),
    /// `function_call`: The model's call of your function, with arguments as a JSON string.
    FunctionCall(ResponseFunctionToolCall),
    /// `function_call_output`: Your result for a function call.
    FunctionCallOutput(FunctionCallOutput),
    /// `tool_search_call`: A tool search by the model, sent back as input.
    ToolSearchCall(ToolSearchCall),
    /// `tool_search_output`: The tools that a tool search has found, as sent by you.
    ToolSearchOutput(ResponseToolSearchOutputItemParam),
    /// `additional_tools`: Tools that a developer adds in the middle of a conversation.
    AdditionalTools(AdditionalTools),
    /// `configuration_update`: A change of reasoning effort or text format, as sent by you.
    ConfigurationUpdate(ResponseConfigurationUpdateItemParam),
    /// `reasoning`: What the model thought: a summary and, if asked for, encrypted content.
    Reasoning(ResponseReasoningItem),
    /// `compaction`: Earlier conversation in encrypted, shortened form, as sent back by you.
    Compaction(ResponseCompactionItemParam),
    /// `image_generation_call`: An image made by the model, sent back as input.
    ImageGenerationCall(Box<ImageGenerationCall>),
    /// `code_interpreter_call`: Code that the model ran in a container, with its outputs if asked
    /// for.
    CodeInterpreterCall(ResponseCodeInterpreterToolCall),
    /// `local_shell_call`: A command for your own shell, sent back as input.
    LocalShellCall(LocalShellCall),
    /// `local_shell_call_output`: What a command on your own shell printed.
    LocalShellCallOutput(LocalShellCallOutput),
    /// `shell_call`: Shell commands by the model, sent back as input.
    ShellCall(ShellCall),
    /// `shell_call_output`: What the commands of a shell call printed.
    ShellCallOutput(ShellCallOutput),
    /// `apply_patch_call`: A file change proposed by the model, sent back as input.
    ApplyPatchCall(ApplyPatchCall),
    /// `apply_patch_call_output`: Whether you could apply a proposed file change.
    ApplyPatchCallOutput(ApplyPatchCallOutput),
    /// `mcp_list_tools`: The tools of an MCP server, sent back as input.
    McpListTools(McpListTools),
    /// `mcp_approval_request`: Asks you whether the model may call an MCP tool.
    McpApprovalRequest(McpApprovalRequest),
    /// `mcp_approval_response`: Your yes or no to an MCP call.
    McpApprovalResponse(McpApprovalResponse),
    /// `mcp_call`: An MCP call with its outcome, sent back as input.
    McpCall(McpCall),
    /// `custom_tool_call_output`: Your result for a custom tool call, sent as input.
    CustomToolCallOutput(ResponseCustomToolCallOutput),
    /// `custom_tool_call`: The model's call of a custom tool, with its input as plain text.
    CustomToolCall(ResponseCustomToolCall),
    /// `compaction_trigger`: Asks for the conversation to be compacted at this point.
    CompactionTrigger(CompactionTrigger),
    /// `item_reference`: Names a stored item instead of repeating it.
    ItemReference(ItemReference),
    /// `program`: A program by the model that calls tools, sent back as input.
    Program(Program),
    /// `program_output`: The result of a tool-calling program, sent back as input.
    ProgramOutput(ProgramOutput),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ResponseInputItem = "responses.ResponseInputItem";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("additional_tools", Pick::One(11)),
                ("apply_patch_call", Pick::One(21)),
                ("apply_patch_call_output", Pick::One(22)),
                ("code_interpreter_call", Pick::One(16)),
                ("compaction", Pick::One(14)),
                ("compaction_trigger", Pick::One(29)),
                ("computer_call", Pick::One(4)),
                ("computer_call_output", Pick::One(5)),
                ("configuration_update", Pick::One(12)),
                ("custom_tool_call", Pick::One(28)),
                ("custom_tool_call_output", Pick::One(27)),
                ("file_search_call", Pick::One(3)),
                ("function_call", Pick::One(7)),
                ("function_call_output", Pick::One(8)),
                ("image_generation_call", Pick::One(15)),
                ("item_reference", Pick::One(30)),
                ("local_shell_call", Pick::One(17)),
                ("local_shell_call_output", Pick::One(18)),
                ("mcp_approval_request", Pick::One(24)),
                ("mcp_approval_response", Pick::One(25)),
                ("mcp_call", Pick::One(26)),
                ("mcp_list_tools", Pick::One(23)),
                ("message", Pick::First(&[
                    Case { variant: 2, texts: &[("role", &["assistant"])], keys: &["status"] },
                    Case { variant: 2, texts: &[("role", &["assistant"])], keys: &["id"] },
                    Case { variant: 1, texts: &[("role", &["user", "system", "developer"])], keys: &["status"] },
                    Case { variant: 0, texts: &[], keys: &[] },
                ])),
                ("program", Pick::One(31)),
                ("program_output", Pick::One(32)),
                ("reasoning", Pick::One(13)),
                ("shell_call", Pick::One(19)),
                ("shell_call_output", Pick::One(20)),
                ("tool_search_call", Pick::One(9)),
                ("tool_search_output", Pick::One(10)),
                ("web_search_call", Pick::One(6)),
            ],
            Pick::First(&[
                Case { variant: 1, texts: &[("role", &["user", "system", "developer"])], keys: &["status"] },
                Case { variant: 0, texts: &[("role", &["user", "assistant", "system", "developer"])], keys: &["content", "role"] },
                Case { variant: 30, texts: &[], keys: &["id"] },
            ]),
        ),
    };
    0 EasyInputMessage, 1 Message, 2 ResponseOutputMessage, 3 FileSearchCall, 4 ComputerCall,
    5 ComputerCallOutput, 6 WebSearchCall, 7 FunctionCall, 8 FunctionCallOutput, 9 ToolSearchCall,
    10 ToolSearchOutput, 11 AdditionalTools, 12 ConfigurationUpdate, 13 Reasoning, 14 Compaction,
    15 ImageGenerationCall, 16 CodeInterpreterCall, 17 LocalShellCall, 18 LocalShellCallOutput,
    19 ShellCall, 20 ShellCallOutput, 21 ApplyPatchCall, 22 ApplyPatchCallOutput, 23 McpListTools,
    24 McpApprovalRequest, 25 McpApprovalResponse, 26 McpCall, 27 CustomToolCallOutput,
    28 CustomToolCall, 29 CompactionTrigger, 30 ItemReference, 31 Program, 32 ProgramOutput,
}

from!(ResponseInputItem {
    EasyInputMessage(EasyInputMessage),
    Message(Message),
    ResponseOutputMessage(ResponseOutputMessage),
    FileSearchCall(ResponseFileSearchToolCall),
    ComputerCall(ResponseComputerToolCall),
    ComputerCallOutput(ComputerCallOutput),
    WebSearchCall(ResponseFunctionWebSearch),
    FunctionCall(ResponseFunctionToolCall),
    FunctionCallOutput(FunctionCallOutput),
    ToolSearchCall(ToolSearchCall),
    ToolSearchOutput(ResponseToolSearchOutputItemParam),
    AdditionalTools(AdditionalTools),
    ConfigurationUpdate(ResponseConfigurationUpdateItemParam),
    Reasoning(ResponseReasoningItem),
    Compaction(ResponseCompactionItemParam),
    ImageGenerationCall(ImageGenerationCall),
    CodeInterpreterCall(ResponseCodeInterpreterToolCall),
    LocalShellCall(LocalShellCall),
    LocalShellCallOutput(LocalShellCallOutput),
    ShellCall(ShellCall),
    ShellCallOutput(ShellCallOutput),
    ApplyPatchCall(ApplyPatchCall),
    ApplyPatchCallOutput(ApplyPatchCallOutput),
    McpListTools(McpListTools),
    McpApprovalRequest(McpApprovalRequest),
    McpApprovalResponse(McpApprovalResponse),
    McpCall(McpCall),
    CustomToolCallOutput(ResponseCustomToolCallOutput),
    CustomToolCall(ResponseCustomToolCall),
    CompactionTrigger(CompactionTrigger),
    ItemReference(ItemReference),
    Program(Program),
    ProgramOutput(ProgramOutput),
});

/// Tools that a developer adds in the middle of a conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalTools {
    /// ID that names this object.
    pub id: Option<String>,
    /// Tools the model may use.
    pub tools: Vec<Tool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AdditionalTools = "responses.ResponseInputItem.AdditionalTools";
    [
        optional("id").or_null(),
        constant("type", "additional_tools"),
        constant("role", "developer"),
        required("tools"),
    ];
    0 id, 3 tools,
}

impl AdditionalTools {
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
}

/// Asks for the conversation to be compacted at this point.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompactionTrigger {
    /// ID that names this object.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CompactionTrigger = "responses.ResponseInputItem.CompactionTrigger";
    [
        optional("id").or_null(),
        constant("type", "compaction_trigger"),
    ];
    0 id,
}

impl CompactionTrigger {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }
}

/// A screenshot that answers a computer call, with confirmed safety checks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputerCallOutput {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// Safety warnings the caller has looked at and accepted.
    pub acknowledged_safety_checks: Option<Vec<PendingSafetyCheck>>,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// What came out of the work.
    pub output: ResponseComputerToolCallOutputScreenshot,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ComputerCallOutput = "responses.ResponseInputItem.ComputerCallOutput";
    [
        optional("id").or_null(),
        constant("type", "computer_call_output"),
        optional("status").or_null(),
        optional("acknowledged_safety_checks").or_null(),
        required("call_id"),
        required("output"),
    ];
    0 id, 2 status, 3 acknowledged_safety_checks, 4 call_id, 5 output,
}

impl ComputerCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        call_id: impl Into<String>,
        output: impl Into<ResponseComputerToolCallOutputScreenshot>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            output: output.into(),
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

    /// Safety warnings the caller has looked at and accepted.
    #[must_use]
    pub fn acknowledged_safety_checks(
        mut self,
        acknowledged_safety_checks: impl IntoItems<PendingSafetyCheck>,
    ) -> Self {
        put(
            &mut self.acknowledged_safety_checks,
            &mut self.leftovers,
            3,
            acknowledged_safety_checks.into_items(),
        );
        self
    }
}

/// Your result for a function call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionCallOutput {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: Option<String>,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Name given to this object. 1 to 128 characters.
    pub name: Option<String>,
    /// Group of tools that the called tool belongs to. 1 to 64 characters.
    pub namespace: Option<String>,
    /// What came out of the work. At most 10485760 characters.
    pub output: FunctionCallOutputOutput,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FunctionCallOutput = "responses.ResponseInputItem.FunctionCallOutput";
    [
        optional("id").or_null(),
        constant("type", "function_call_output"),
        optional("status").or_null(),
        optional("call_id").or_null(),
        optional("caller").or_null(),
        optional("name").or_null(),
        optional("namespace").or_null(),
        required("output"),
    ];
    0 id, 2 status, 3 call_id, 4 caller, 5 name, 6 namespace, 7 output,
}

impl FunctionCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(output: impl Into<FunctionCallOutputOutput>) -> Self {
        Self {
            output: output.into(),
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

    /// ID that ties a call to its result. 1 to 64 characters.
    #[must_use]
    pub fn call_id<By>(mut self, call_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.call_id,
            &mut self.leftovers,
            3,
            call_id.into_maybe(),
        );
        self
    }

    /// What made the call: the model itself or a program it wrote.
    #[must_use]
    pub fn caller<By>(mut self, caller: impl IntoMaybe<Caller, By>) -> Self {
        put(
            &mut self.caller,
            &mut self.leftovers,
            4,
            caller.into_maybe(),
        );
        self
    }

    /// Name given to this object. 1 to 128 characters.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 5, name.into_maybe());
        self
    }

    /// Group of tools that the called tool belongs to. 1 to 64 characters.
    #[must_use]
    pub fn namespace<By>(mut self, namespace: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.namespace,
            &mut self.leftovers,
            6,
            namespace.into_maybe(),
        );
        self
    }
}

/// Function call output of `ResponseInputItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FunctionCallOutputOutput {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<ResponseFunctionCallOutputItem>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    FunctionCallOutputOutput = "responses.ResponseInputItem.FunctionCallOutputOutput";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(FunctionCallOutputOutput::Text);
from_items!(FunctionCallOutputOutput::Items(
    ResponseFunctionCallOutputItem
));

/// Names a stored item instead of repeating it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemReference {
    /// ID that names this object.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ItemReference = "responses.ResponseInputItem.ItemReference";
    [
        required("id"),
        constant("type", "item_reference").or_left_out().or_null(),
    ];
    0 id,
}

impl ItemReference {
    /// What is required.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

/// Your yes or no to an MCP call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpApprovalResponse {
    /// ID that names this object.
    pub id: Option<String>,
    /// ID of the approval request that this belongs to.
    pub approval_request_id: String,
    /// Whether the call may go ahead.
    pub approve: bool,
    /// Why it happened or was decided.
    pub reason: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpApprovalResponse = "responses.ResponseInputItem.McpApprovalResponse";
    [
        optional("id").or_null(),
        constant("type", "mcp_approval_response"),
        required("approval_request_id"),
        required("approve"),
        optional("reason").or_null(),
    ];
    0 id, 2 approval_request_id, 3 approve, 4 reason,
}

impl McpApprovalResponse {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(approval_request_id: impl Into<String>, approve: bool) -> Self {
        Self {
            approval_request_id: approval_request_id.into(),
            approve,
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// Why it happened or was decided.
    #[must_use]
    pub fn reason<By>(mut self, reason: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.reason,
            &mut self.leftovers,
            4,
            reason.into_maybe(),
        );
        self
    }
}

/// An input message with a list of content parts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// Text or parts that make up the content.
    pub content: Vec<ResponseInputContent>,
    /// Who speaks, or what rights someone has.
    pub role: Role,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Message = "responses.ResponseInputItem.Message";
    [
        constant("type", "message").or_left_out().or_null(),
        optional("status").or_null(),
        required("content"),
        required("role"),
    ];
    1 status, 2 content, 3 role,
}

impl Message {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(content: impl IntoItems<ResponseInputContent>, role: impl Into<Role>) -> Self {
        Self {
            content: content.into_items().into_option().unwrap_or_default(),
            role: role.into(),
            ..Self::default()
        }
    }

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<Status, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            1,
            status.into_maybe(),
        );
        self
    }
}

/// A tool search by the model, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolSearchCall {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// Arguments of the call, as the model wrote them.
    pub arguments: RawJson,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: Option<String>,
    /// Who runs the search: the service or the application.
    pub execution: Option<Execution>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolSearchCall = "responses.ResponseInputItem.ToolSearchCall";
    [
        optional("id").or_null(),
        constant("type", "tool_search_call"),
        optional("status").or_null(),
        required("arguments"),
        optional("call_id").or_null(),
        optional("execution").or_null(),
    ];
    0 id, 2 status, 3 arguments, 4 call_id, 5 execution,
}

impl ToolSearchCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(arguments: impl Into<RawJson>) -> Self {
        Self {
            arguments: arguments.into(),
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
