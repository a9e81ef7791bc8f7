//! `ResponsesServerEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::responses::{
    Response, ResponseSteerAcceptedEvent, ResponseSteerFailedEvent, ResponseSteerPendingEvent,
};
use crate::{Leftovers, RawJson, Why};

mod response_code_interpreter_call_code_ws_delta;
pub use self::response_code_interpreter_call_code_ws_delta::ResponseCodeInterpreterCallCodeWsDelta;
mod response_code_interpreter_call_code_ws_done;
pub use self::response_code_interpreter_call_code_ws_done::ResponseCodeInterpreterCallCodeWsDone;
mod response_content_part_ws_added;
pub use self::response_content_part_ws_added::ResponseContentPartWsAdded;
mod response_content_part_ws_done;
pub use self::response_content_part_ws_done::ResponseContentPartWsDone;
mod response_custom_tool_call_input_ws_delta;
pub use self::response_custom_tool_call_input_ws_delta::ResponseCustomToolCallInputWsDelta;
mod response_custom_tool_call_input_ws_done;
pub use self::response_custom_tool_call_input_ws_done::ResponseCustomToolCallInputWsDone;
mod response_file_search_call_ws_completed;
pub use self::response_file_search_call_ws_completed::ResponseFileSearchCallWsCompleted;
mod response_file_search_call_ws_searching;
pub use self::response_file_search_call_ws_searching::ResponseFileSearchCallWsSearching;
mod response_function_call_arguments_ws_delta;
pub use self::response_function_call_arguments_ws_delta::ResponseFunctionCallArgumentsWsDelta;
mod response_function_call_arguments_ws_done;
pub use self::response_function_call_arguments_ws_done::ResponseFunctionCallArgumentsWsDone;
mod response_image_gen_call_in_ws_progress;
pub use self::response_image_gen_call_in_ws_progress::ResponseImageGenCallInWsProgress;
mod response_image_gen_call_partial_ws_image;
pub use self::response_image_gen_call_partial_ws_image::ResponseImageGenCallPartialWsImage;
mod response_image_gen_call_ws_completed;
pub use self::response_image_gen_call_ws_completed::ResponseImageGenCallWsCompleted;
mod response_image_gen_call_ws_generating;
pub use self::response_image_gen_call_ws_generating::ResponseImageGenCallWsGenerating;
mod response_mcp_call_arguments_ws_delta;
pub use self::response_mcp_call_arguments_ws_delta::ResponseMcpCallArgumentsWsDelta;
mod response_mcp_call_arguments_ws_done;
pub use self::response_mcp_call_arguments_ws_done::ResponseMcpCallArgumentsWsDone;
mod response_mcp_call_in_ws_progress;
pub use self::response_mcp_call_in_ws_progress::ResponseMcpCallInWsProgress;
mod response_mcp_call_ws_completed;
pub use self::response_mcp_call_ws_completed::ResponseMcpCallWsCompleted;
mod response_mcp_call_ws_failed;
pub use self::response_mcp_call_ws_failed::ResponseMcpCallWsFailed;
mod response_mcp_list_tools_in_ws_progress;
pub use self::response_mcp_list_tools_in_ws_progress::ResponseMcpListToolsInWsProgress;
mod response_mcp_list_tools_ws_completed;
pub use self::response_mcp_list_tools_ws_completed::ResponseMcpListToolsWsCompleted;
mod response_mcp_list_tools_ws_failed;
pub use self::response_mcp_list_tools_ws_failed::ResponseMcpListToolsWsFailed;
mod response_output_item_ws_added;
pub use self::response_output_item_ws_added::ResponseOutputItemWsAdded;
mod response_output_item_ws_done;
pub use self::response_output_item_ws_done::ResponseOutputItemWsDone;
mod response_output_text_annotation_ws_added;
pub use self::response_output_text_annotation_ws_added::ResponseOutputTextAnnotationWsAdded;
mod response_reasoning_summary_part_ws_added;
pub use self::response_reasoning_summary_part_ws_added::ResponseReasoningSummaryPartWsAdded;
mod response_reasoning_summary_part_ws_done;
pub use self::response_reasoning_summary_part_ws_done::ResponseReasoningSummaryPartWsDone;
mod response_reasoning_summary_text_ws_delta;
pub use self::response_reasoning_summary_text_ws_delta::ResponseReasoningSummaryTextWsDelta;
mod response_reasoning_summary_text_ws_done;
pub use self::response_reasoning_summary_text_ws_done::ResponseReasoningSummaryTextWsDone;
mod response_reasoning_text_ws_delta;
pub use self::response_reasoning_text_ws_delta::ResponseReasoningTextWsDelta;
mod response_reasoning_text_ws_done;
pub use self::response_reasoning_text_ws_done::ResponseReasoningTextWsDone;
mod response_refusal_ws_delta;
pub use self::response_refusal_ws_delta::ResponseRefusalWsDelta;
mod response_refusal_ws_done;
pub use self::response_refusal_ws_done::ResponseRefusalWsDone;
mod response_shell_call_command_ws_added;
pub use self::response_shell_call_command_ws_added::ResponseShellCallCommandWsAdded;
mod response_shell_call_command_ws_delta;
pub use self::response_shell_call_command_ws_delta::ResponseShellCallCommandWsDelta;
mod response_shell_call_command_ws_done;
pub use self::response_shell_call_command_ws_done::ResponseShellCallCommandWsDone;
mod response_shell_call_output_content_ws_delta;
pub use self::response_shell_call_output_content_ws_delta::ResponseShellCallOutputContentWsDelta;
mod response_shell_call_output_content_ws_done;
pub use self::response_shell_call_output_content_ws_done::ResponseShellCallOutputContentWsDone;
mod response_text_ws_delta;
pub use self::response_text_ws_delta::ResponseTextWsDelta;
mod response_text_ws_done;
pub use self::response_text_ws_done::ResponseTextWsDone;
mod response_web_search_call_in_ws_progress;
pub use self::response_web_search_call_in_ws_progress::ResponseWebSearchCallInWsProgress;
mod response_web_search_call_ws_completed;
pub use self::response_web_search_call_ws_completed::ResponseWebSearchCallWsCompleted;
mod response_web_search_call_ws_searching;
pub use self::response_web_search_call_ws_searching::ResponseWebSearchCallWsSearching;
mod response_ws_error;
pub use self::response_ws_error::{ResponseWsError, ResponseWsErrorError};
pub use crate::responses::response_reasoning_summary_part_done_event::Status as ResponseReasoningSummaryPartWsDoneStatus;
pub use crate::shared::error_object::Misalignment as ResponseWsErrorErrorMisalignment;
pub use crate::shared::error_object::MisalignmentErrorType as ResponseWsErrorErrorMisalignmentErrorType;
pub use crate::shared::error_object::MisalignmentSteer as ResponseWsErrorErrorMisalignmentSteer;

/// Any message that the server sends over a responses WebSocket.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponsesServerEvent {
    /// `response.audio.delta`: Brings the next piece of the spoken answer.
    AudioDelta(ResponseAudioWsDelta),
    /// `response.audio.done`: Announces that the spoken answer is complete.
    AudioDone(ResponseAudioWsDone),
    /// `response.audio.transcript.delta`: Brings the next piece of the transcript of the spoken
    /// answer.
    AudioTranscriptDelta(ResponseAudioTranscriptWsDelta),
    /// `response.audio.transcript.done`: Announces that the transcript of the spoken answer is
    /// complete.
    AudioTranscriptDone(ResponseAudioTranscriptWsDone),
    /// `response.code_interpreter_call_code.delta`: Brings the next piece of code that the model
    /// writes to run.
    CodeInterpreterCallCodeDelta(ResponseCodeInterpreterCallCodeWsDelta),
    /// `response.code_interpreter_call_code.done`: Announces that the code to run is complete.
    CodeInterpreterCallCodeDone(ResponseCodeInterpreterCallCodeWsDone),
    /// `response.code_interpreter_call.completed`: Announces that a code interpreter call has
    /// finished.
    CodeInterpreterCallCompleted(ResponseCodeInterpreterCallWsCompleted),
    /// `response.code_interpreter_call.in_progress`: Announces that a code interpreter call has
    /// begun.
    CodeInterpreterCallInProgress(ResponseCodeInterpreterCallInWsProgress),
    /// `response.code_interpreter_call.interpreting`: Announces that the code interpreter is
    /// running the code.
    CodeInterpreterCallInterpreting(ResponseCodeInterpreterCallWsInterpreting),
    /// `response.compaction.compacting`: Announces that the conversation is being compacted.
    CompactionCompacting(ResponseCompactionWsCompacting),
    /// `response.completed`: Announces that the response ended well, with the whole response.
    Completed(Box<ResponseWsCompleted>),
    /// `response.content_part.added`: Announces a new content part in an output item.
    ContentPartAdded(ResponseContentPartWsAdded),
    /// `response.content_part.done`: Announces that a content part is complete.
    ContentPartDone(ResponseContentPartWsDone),
    /// `response.created`: Announces that the response exists.
    Created(Box<ResponseWsCreated>),
    /// `response.file_search_call.completed`: Announces that a file search has finished.
    FileSearchCallCompleted(ResponseFileSearchCallWsCompleted),
    /// `response.file_search_call.in_progress`: Announces that a file search call has begun.
    FileSearchCallInProgress(ResponseFileSearchCallInWsProgress),
    /// `response.file_search_call.searching`: Announces that the vector stores are being searched.
    FileSearchCallSearching(ResponseFileSearchCallWsSearching),
    /// `response.function_call_arguments.delta`: Brings the next piece of a function call's JSON
    /// arguments.
    FunctionCallArgumentsDelta(ResponseFunctionCallArgumentsWsDelta),
    /// `response.function_call_arguments.done`: Announces that the arguments of a function call are
    /// complete.
    FunctionCallArgumentsDone(ResponseFunctionCallArgumentsWsDone),
    /// `response.shell_call_command.added`: Announces a new command in a shell call.
    ShellCallCommandAdded(ResponseShellCallCommandWsAdded),
    /// `response.shell_call_command.delta`: Brings the next piece of a shell command.
    ShellCallCommandDelta(ResponseShellCallCommandWsDelta),
    /// `response.shell_call_command.done`: Announces that a shell command is complete.
    ShellCallCommandDone(ResponseShellCallCommandWsDone),
    /// `response.shell_call_output_content.delta`: Brings the next output of a shell command.
    ShellCallOutputContentDelta(ResponseShellCallOutputContentWsDelta),
    /// `response.shell_call_output_content.done`: Announces that the output of a shell command is
    /// complete.
    ShellCallOutputContentDone(ResponseShellCallOutputContentWsDone),
    /// `response.in_progress`: Announces that the model works on the response.
    InProgress(Box<ResponseInWsProgress>),
    /// `response.failed`: Announces that the response failed, with the error in it.
    Failed(Box<ResponseWsFailed>),
    /// `response.incomplete`: Announces that the response ended early, with the reason in it.
    Incomplete(Box<ResponseWsIncomplete>),
    /// `response.output_item.added`: Announces a new output item, still empty or unfinished.
    OutputItemAdded(Box<ResponseOutputItemWsAdded>),
    /// `response.output_item.done`: Announces that an output item is complete.
    OutputItemDone(Box<ResponseOutputItemWsDone>),
    /// `response.reasoning_summary_part.added`: Announces a new part of a reasoning summary.
    ReasoningSummaryPartAdded(ResponseReasoningSummaryPartWsAdded),
    /// `response.reasoning_summary_part.done`: Announces that a part of a reasoning summary is
    /// complete.
    ReasoningSummaryPartDone(ResponseReasoningSummaryPartWsDone),
    /// `response.reasoning_summary_text.delta`: Brings the next piece of a reasoning summary.
    ReasoningSummaryTextDelta(ResponseReasoningSummaryTextWsDelta),
    /// `response.reasoning_summary_text.done`: Announces that the text of a reasoning summary part
    /// is complete.
    ReasoningSummaryTextDone(ResponseReasoningSummaryTextWsDone),
    /// `response.reasoning_text.delta`: Brings the next piece of the raw reasoning text.
    ReasoningTextDelta(ResponseReasoningTextWsDelta),
    /// `response.reasoning_text.done`: Announces that a raw reasoning text is complete.
    ReasoningTextDone(ResponseReasoningTextWsDone),
    /// `response.refusal.delta`: Brings the next piece of a refusal.
    RefusalDelta(ResponseRefusalWsDelta),
    /// `response.refusal.done`: Announces that a refusal text is complete.
    RefusalDone(ResponseRefusalWsDone),
    /// `response.output_text.delta`: Brings the next piece of the output text.
    OutputTextDelta(ResponseTextWsDelta),
    /// `response.output_text.done`: Announces that an output text is complete.
    OutputTextDone(ResponseTextWsDone),
    /// `response.web_search_call.completed`: Announces that a web search has finished.
    WebSearchCallCompleted(ResponseWebSearchCallWsCompleted),
    /// `response.web_search_call.in_progress`: Announces that a web search call has begun.
    WebSearchCallInProgress(ResponseWebSearchCallInWsProgress),
    /// `response.web_search_call.searching`: Announces that the web is being searched.
    WebSearchCallSearching(ResponseWebSearchCallWsSearching),
    /// `response.image_generation_call.completed`: Announces that an image generation call has
    /// finished.
    ImageGenerationCallCompleted(ResponseImageGenCallWsCompleted),
    /// `response.image_generation_call.generating`: Announces that an image is being drawn.
    ImageGenerationCallGenerating(ResponseImageGenCallWsGenerating),
    /// `response.image_generation_call.in_progress`: Announces that an image generation call has
    /// begun.
    ImageGenerationCallInProgress(ResponseImageGenCallInWsProgress),
    /// `response.image_generation_call.partial_image`: Brings a preview of an image that is being
    /// drawn.
    ImageGenerationCallPartialImage(ResponseImageGenCallPartialWsImage),
    /// `response.mcp_call_arguments.delta`: Brings the next piece of an MCP call's JSON arguments.
    McpCallArgumentsDelta(ResponseMcpCallArgumentsWsDelta),
    /// `response.mcp_call_arguments.done`: Announces that the arguments of an MCP call are
    /// complete.
    McpCallArgumentsDone(ResponseMcpCallArgumentsWsDone),
    /// `response.mcp_call.completed`: Announces that an MCP call has succeeded.
    McpCallCompleted(ResponseMcpCallWsCompleted),
    /// `response.mcp_call.failed`: Announces that an MCP call has failed.
    McpCallFailed(ResponseMcpCallWsFailed),
    /// `response.mcp_call.in_progress`: Announces that an MCP call has begun.
    McpCallInProgress(ResponseMcpCallInWsProgress),
    /// `response.mcp_list_tools.completed`: Announces that the tools of an MCP server have been
    /// listed.
    McpListToolsCompleted(ResponseMcpListToolsWsCompleted),
    /// `response.mcp_list_tools.failed`: Announces that the tools of an MCP server could not be
    /// listed.
    McpListToolsFailed(ResponseMcpListToolsWsFailed),
    /// `response.mcp_list_tools.in_progress`: Announces that the tools of an MCP server are being
    /// listed.
    McpListToolsInProgress(ResponseMcpListToolsInWsProgress),
    /// `response.output_text.annotation.added`: Announces a new citation or file reference in the
    /// output text.
    OutputTextAnnotationAdded(ResponseOutputTextAnnotationWsAdded),
    /// `response.queued`: Announces that the response waits for its turn.
    Queued(Box<ResponseWsQueued>),
    /// `response.custom_tool_call_input.delta`: Brings the next piece of a custom tool call's
    /// input.
    CustomToolCallInputDelta(ResponseCustomToolCallInputWsDelta),
    /// `response.custom_tool_call_input.done`: Announces that the input of a custom tool call is
    /// complete.
    CustomToolCallInputDone(ResponseCustomToolCallInputWsDone),
    /// `error`: Reports an error on the socket.
    Error(Box<ResponseWsError>),
    /// `response.steer.accepted`: Announces that a steer message was accepted for a running
    /// response.
    SteerAccepted(ResponseSteerAcceptedEvent),
    /// `response.steer.pending`: Announces that a steer message waits until required inputs arrive.
    SteerPending(ResponseSteerPendingEvent),
    /// `response.steer.failed`: Announces that a steer message was not accepted, and why.
    SteerFailed(ResponseSteerFailedEvent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ResponsesServerEvent = "responses.ResponsesServerEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("error", Pick::One(58)),
                ("response.audio.delta", Pick::One(0)),
                ("response.audio.done", Pick::One(1)),
                ("response.audio.transcript.delta", Pick::One(2)),
                ("response.audio.transcript.done", Pick::One(3)),
                ("response.code_interpreter_call.completed", Pick::One(6)),
                ("response.code_interpreter_call.in_progress", Pick::One(7)),
                ("response.code_interpreter_call.interpreting", Pick::One(8)),
                ("response.code_interpreter_call_code.delta", Pick::One(4)),
                ("response.code_interpreter_call_code.done", Pick::One(5)),
                ("response.compaction.compacting", Pick::One(9)),
                ("response.completed", Pick::One(10)),
                ("response.content_part.added", Pick::One(11)),
                ("response.content_part.done", Pick::One(12)),
                ("response.created", Pick::One(13)),
                ("response.custom_tool_call_input.delta", Pick::One(56)),
                ("response.custom_tool_call_input.done", Pick::One(57)),
                ("response.failed", Pick::One(25)),
                ("response.file_search_call.completed", Pick::One(14)),
                ("response.file_search_call.in_progress", Pick::One(15)),
                ("response.file_search_call.searching", Pick::One(16)),
                ("response.function_call_arguments.delta", Pick::One(17)),
                ("response.function_call_arguments.done", Pick::One(18)),
                ("response.image_generation_call.completed", Pick::One(42)),
                ("response.image_generation_call.generating", Pick::One(43)),
                ("response.image_generation_call.in_progress", Pick::One(44)),
                ("response.image_generation_call.partial_image", Pick::One(45)),
                ("response.in_progress", Pick::One(24)),
                ("response.incomplete", Pick::One(26)),
                ("response.mcp_call.completed", Pick::One(48)),
                ("response.mcp_call.failed", Pick::One(49)),
                ("response.mcp_call.in_progress", Pick::One(50)),
                ("response.mcp_call_arguments.delta", Pick::One(46)),
                ("response.mcp_call_arguments.done", Pick::One(47)),
                ("response.mcp_list_tools.completed", Pick::One(51)),
                ("response.mcp_list_tools.failed", Pick::One(52)),
                ("response.mcp_list_tools.in_progress", Pick::One(53)),
                ("response.output_item.added", Pick::One(27)),
                ("response.output_item.done", Pick::One(28)),
                ("response.output_text.annotation.added", Pick::One(54)),
                ("response.output_text.delta", Pick::One(37)),
                ("response.output_text.done", Pick::One(38)),
                ("response.queued", Pick::One(55)),
                ("response.reasoning_summary_part.added", Pick::One(29)),
                ("response.reasoning_summary_part.done", Pick::One(30)),
                ("response.reasoning_summary_text.delta", Pick::One(31)),
                ("response.reasoning_summary_text.done", Pick::One(32)),
                ("response.reasoning_text.delta", Pick::One(33)),
                ("response.reasoning_text.done", Pick::One(34)),
                ("response.refusal.delta", Pick::One(35)),
                ("response.refusal.done", Pick::One(36)),
                ("response.shell_call_command.added", Pick::One(19)),
                ("response.shell_call_command.delta", Pick::One(20)),
                ("response.shell_call_command.done", Pick::One(21)),
                ("response.shell_call_output_content.delta", Pick::One(22)),
                ("response.shell_call_output_content.done", Pick::One(23)),
                ("response.steer.accepted", Pick::One(59)),
                ("response.steer.failed", Pick::One(61)),
                ("response.steer.pending", Pick::One(60)),
                ("response.web_search_call.completed", Pick::One(39)),
                ("response.web_search_call.in_progress", Pick::One(40)),
                ("response.web_search_call.searching", Pick::One(41)),
            ],
            Pick::None,
        ),
    };
    0 AudioDelta, 1 AudioDone, 2 AudioTranscriptDelta, 3 AudioTranscriptDone,
    4 CodeInterpreterCallCodeDelta, 5 CodeInterpreterCallCodeDone, 6 CodeInterpreterCallCompleted,
    7 CodeInterpreterCallInProgress, 8 CodeInterpreterCallInterpreting, 9 CompactionCompacting,
    10 Completed, 11 ContentPartAdded, 12 ContentPartDone, 13 Created, 14 FileSearchCallCompleted,
    15 FileSearchCallInProgress, 16 FileSearchCallSearching, 17 FunctionCallArgumentsDelta,
    18 FunctionCallArgumentsDone, 19 ShellCallCommandAdded, 20 ShellCallCommandDelta,
    21 ShellCallCommandDone, 22 ShellCallOutputContentDelta, 23 ShellCallOutputContentDone,
    24 InProgress, 25 Failed, 26 Incomplete, 27 OutputItemAdded, 28 OutputItemDone,
    29 ReasoningSummaryPartAdded, 30 ReasoningSummaryPartDone, 31 ReasoningSummaryTextDelta,
    32 ReasoningSummaryTextDone, 33 ReasoningTextDelta, 34 ReasoningTextDone, 35 RefusalDelta,
    36 RefusalDone, 37 OutputTextDelta, 38 OutputTextDone, 39 WebSearchCallCompleted,
    40 WebSearchCallInProgress, 41 WebSearchCallSearching, 42 ImageGenerationCallCompleted,
    43 ImageGenerationCallGenerating, 44 ImageGenerationCallInProgress,
    45 ImageGenerationCallPartialImage, 46 McpCallArgumentsDelta, 47 McpCallArgumentsDone,
    48 McpCallCompleted, 49 McpCallFailed, 50 McpCallInProgress, 51 McpListToolsCompleted,
    52 McpListToolsFailed, 53 McpListToolsInProgress, 54 OutputTextAnnotationAdded, 55 Queued,
    56 CustomToolCallInputDelta, 57 CustomToolCallInputDone, 58 Error, 59 SteerAccepted,
    60 SteerPending, 61 SteerFailed,
}

/// Brings the next piece of the transcript of the spoken answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseAudioTranscriptWsDelta {
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseAudioTranscriptWsDelta = "responses.ResponsesServerEvent.ResponseAudioTranscriptWsDelta";
    [
        constant("type", "response.audio.transcript.delta"),
        required("delta"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 delta, 2 sequence_number, 3 stream_id,
}

/// Announces that the transcript of the spoken answer is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseAudioTranscriptWsDone {
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseAudioTranscriptWsDone = "responses.ResponsesServerEvent.ResponseAudioTranscriptWsDone";
    [
        constant("type", "response.audio.transcript.done"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 sequence_number, 2 stream_id,
}

/// Brings the next piece of the spoken answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseAudioWsDelta {
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseAudioWsDelta = "responses.ResponsesServerEvent.ResponseAudioWsDelta";
    [
        constant("type", "response.audio.delta"),
        required("delta"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 delta, 2 sequence_number, 3 stream_id,
}

/// Announces that the spoken answer is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseAudioWsDone {
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseAudioWsDone = "responses.ResponsesServerEvent.ResponseAudioWsDone";
    [
        constant("type", "response.audio.done"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 sequence_number, 2 stream_id,
}

/// Announces that a code interpreter call has begun.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCodeInterpreterCallInWsProgress {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCodeInterpreterCallInWsProgress = "responses.ResponsesServerEvent.ResponseCodeInterpreterCallInWsProgress";
    [
        constant("type", "response.code_interpreter_call.in_progress"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that a code interpreter call has finished.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCodeInterpreterCallWsCompleted {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCodeInterpreterCallWsCompleted = "responses.ResponsesServerEvent.ResponseCodeInterpreterCallWsCompleted";
    [
        constant("type", "response.code_interpreter_call.completed"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that the code interpreter is running the code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCodeInterpreterCallWsInterpreting {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCodeInterpreterCallWsInterpreting = "responses.ResponsesServerEvent.ResponseCodeInterpreterCallWsInterpreting";
    [
        constant("type", "response.code_interpreter_call.interpreting"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that the conversation is being compacted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCompactionWsCompacting {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCompactionWsCompacting = "responses.ResponsesServerEvent.ResponseCompactionWsCompacting";
    [
        constant("type", "response.compaction.compacting"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that a file search call has begun.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFileSearchCallInWsProgress {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFileSearchCallInWsProgress = "responses.ResponsesServerEvent.ResponseFileSearchCallInWsProgress";
    [
        constant("type", "response.file_search_call.in_progress"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that the model works on the response.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseInWsProgress {
    /// The response concerned.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseInWsProgress = "responses.ResponsesServerEvent.ResponseInWsProgress";
    [
        constant("type", "response.in_progress"),
        required("response"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 response, 2 sequence_number, 3 stream_id,
}

/// Announces that the response ended well, with the whole response.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWsCompleted {
    /// The response concerned.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseWsCompleted = "responses.ResponsesServerEvent.ResponseWsCompleted";
    [
        constant("type", "response.completed"),
        required("response"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 response, 2 sequence_number, 3 stream_id,
}

/// Announces that the response exists.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWsCreated {
    /// The response concerned.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseWsCreated = "responses.ResponsesServerEvent.ResponseWsCreated";
    [
        constant("type", "response.created"),
        required("response"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 response, 2 sequence_number, 3 stream_id,
}

/// Announces that the response failed, with the error in it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWsFailed {
    /// The response concerned.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseWsFailed = "responses.ResponsesServerEvent.ResponseWsFailed";
    [
        constant("type", "response.failed"),
        required("response"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 response, 2 sequence_number, 3 stream_id,
}

/// Announces that the response ended early, with the reason in it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWsIncomplete {
    /// The response concerned.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseWsIncomplete = "responses.ResponsesServerEvent.ResponseWsIncomplete";
    [
        constant("type", "response.incomplete"),
        required("response"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 response, 2 sequence_number, 3 stream_id,
}

/// Announces that the response waits for its turn.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWsQueued {
    /// The response concerned.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseWsQueued = "responses.ResponsesServerEvent.ResponseWsQueued";
    [
        constant("type", "response.queued"),
        required("response"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 response, 2 sequence_number, 3 stream_id,
}
