//! `BetaResponsesServerEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::beta_response_error_event::Agent;
use crate::beta::responses::{
    BetaResponse, BetaResponseInjectCreatedEvent, BetaResponseInjectFailedEvent,
    BetaResponseOutputItem, BetaResponseSteerFailedEvent,
};
use crate::responses::{ResponseSteerAcceptedEvent, ResponseSteerPendingEvent};
use crate::{Leftovers, RawJson, Why};

mod beta_response_code_interpreter_call_code_ws_delta;
pub use self::beta_response_code_interpreter_call_code_ws_delta::BetaResponseCodeInterpreterCallCodeWsDelta;
mod beta_response_code_interpreter_call_code_ws_done;
pub use self::beta_response_code_interpreter_call_code_ws_done::BetaResponseCodeInterpreterCallCodeWsDone;
mod beta_response_code_interpreter_call_in_ws_progress;
pub use self::beta_response_code_interpreter_call_in_ws_progress::BetaResponseCodeInterpreterCallInWsProgress;
mod beta_response_code_interpreter_call_ws_completed;
pub use self::beta_response_code_interpreter_call_ws_completed::BetaResponseCodeInterpreterCallWsCompleted;
mod beta_response_code_interpreter_call_ws_interpreting;
pub use self::beta_response_code_interpreter_call_ws_interpreting::BetaResponseCodeInterpreterCallWsInterpreting;
mod beta_response_compaction_ws_compacting;
pub use self::beta_response_compaction_ws_compacting::BetaResponseCompactionWsCompacting;
mod beta_response_content_part_ws_added;
pub use self::beta_response_content_part_ws_added::BetaResponseContentPartWsAdded;
mod beta_response_content_part_ws_done;
pub use self::beta_response_content_part_ws_done::BetaResponseContentPartWsDone;
mod beta_response_custom_tool_call_input_ws_delta;
pub use self::beta_response_custom_tool_call_input_ws_delta::BetaResponseCustomToolCallInputWsDelta;
mod beta_response_custom_tool_call_input_ws_done;
pub use self::beta_response_custom_tool_call_input_ws_done::BetaResponseCustomToolCallInputWsDone;
mod beta_response_file_search_call_in_ws_progress;
pub use self::beta_response_file_search_call_in_ws_progress::BetaResponseFileSearchCallInWsProgress;
mod beta_response_file_search_call_ws_completed;
pub use self::beta_response_file_search_call_ws_completed::BetaResponseFileSearchCallWsCompleted;
mod beta_response_file_search_call_ws_searching;
pub use self::beta_response_file_search_call_ws_searching::BetaResponseFileSearchCallWsSearching;
mod beta_response_function_call_arguments_ws_delta;
pub use self::beta_response_function_call_arguments_ws_delta::BetaResponseFunctionCallArgumentsWsDelta;
mod beta_response_function_call_arguments_ws_done;
pub use self::beta_response_function_call_arguments_ws_done::BetaResponseFunctionCallArgumentsWsDone;
mod beta_response_image_gen_call_in_ws_progress;
pub use self::beta_response_image_gen_call_in_ws_progress::BetaResponseImageGenCallInWsProgress;
mod beta_response_image_gen_call_partial_ws_image;
pub use self::beta_response_image_gen_call_partial_ws_image::BetaResponseImageGenCallPartialWsImage;
mod beta_response_image_gen_call_ws_completed;
pub use self::beta_response_image_gen_call_ws_completed::BetaResponseImageGenCallWsCompleted;
mod beta_response_image_gen_call_ws_generating;
pub use self::beta_response_image_gen_call_ws_generating::BetaResponseImageGenCallWsGenerating;
mod beta_response_mcp_call_arguments_ws_delta;
pub use self::beta_response_mcp_call_arguments_ws_delta::BetaResponseMcpCallArgumentsWsDelta;
mod beta_response_mcp_call_arguments_ws_done;
pub use self::beta_response_mcp_call_arguments_ws_done::BetaResponseMcpCallArgumentsWsDone;
mod beta_response_mcp_call_in_ws_progress;
pub use self::beta_response_mcp_call_in_ws_progress::BetaResponseMcpCallInWsProgress;
mod beta_response_mcp_call_ws_completed;
pub use self::beta_response_mcp_call_ws_completed::BetaResponseMcpCallWsCompleted;
mod beta_response_mcp_list_tools_in_ws_progress;
pub use self::beta_response_mcp_list_tools_in_ws_progress::BetaResponseMcpListToolsInWsProgress;
mod beta_response_mcp_list_tools_ws_completed;
pub use self::beta_response_mcp_list_tools_ws_completed::BetaResponseMcpListToolsWsCompleted;
mod beta_response_mcp_list_tools_ws_failed;
pub use self::beta_response_mcp_list_tools_ws_failed::BetaResponseMcpListToolsWsFailed;
mod beta_response_output_item_ws_done;
pub use self::beta_response_output_item_ws_done::BetaResponseOutputItemWsDone;
mod beta_response_output_text_annotation_ws_added;
pub use self::beta_response_output_text_annotation_ws_added::BetaResponseOutputTextAnnotationWsAdded;
mod beta_response_reasoning_summary_part_ws_added;
pub use self::beta_response_reasoning_summary_part_ws_added::BetaResponseReasoningSummaryPartWsAdded;
mod beta_response_reasoning_summary_part_ws_done;
pub use self::beta_response_reasoning_summary_part_ws_done::BetaResponseReasoningSummaryPartWsDone;
mod beta_response_reasoning_summary_text_ws_delta;
pub use self::beta_response_reasoning_summary_text_ws_delta::BetaResponseReasoningSummaryTextWsDelta;
mod beta_response_reasoning_summary_text_ws_done;
pub use self::beta_response_reasoning_summary_text_ws_done::BetaResponseReasoningSummaryTextWsDone;
mod beta_response_reasoning_text_ws_delta;
pub use self::beta_response_reasoning_text_ws_delta::BetaResponseReasoningTextWsDelta;
mod beta_response_reasoning_text_ws_done;
pub use self::beta_response_reasoning_text_ws_done::BetaResponseReasoningTextWsDone;
mod beta_response_refusal_ws_delta;
pub use self::beta_response_refusal_ws_delta::BetaResponseRefusalWsDelta;
mod beta_response_refusal_ws_done;
pub use self::beta_response_refusal_ws_done::BetaResponseRefusalWsDone;
mod beta_response_shell_call_command_ws_added;
pub use self::beta_response_shell_call_command_ws_added::BetaResponseShellCallCommandWsAdded;
mod beta_response_shell_call_command_ws_delta;
pub use self::beta_response_shell_call_command_ws_delta::BetaResponseShellCallCommandWsDelta;
mod beta_response_shell_call_command_ws_done;
pub use self::beta_response_shell_call_command_ws_done::BetaResponseShellCallCommandWsDone;
mod beta_response_shell_call_output_content_ws_delta;
pub use self::beta_response_shell_call_output_content_ws_delta::BetaResponseShellCallOutputContentWsDelta;
mod beta_response_shell_call_output_content_ws_done;
pub use self::beta_response_shell_call_output_content_ws_done::BetaResponseShellCallOutputContentWsDone;
mod beta_response_text_ws_delta;
pub use self::beta_response_text_ws_delta::BetaResponseTextWsDelta;
mod beta_response_text_ws_done;
pub use self::beta_response_text_ws_done::BetaResponseTextWsDone;
mod beta_response_web_search_call_in_ws_progress;
pub use self::beta_response_web_search_call_in_ws_progress::BetaResponseWebSearchCallInWsProgress;
mod beta_response_web_search_call_ws_completed;
pub use self::beta_response_web_search_call_ws_completed::BetaResponseWebSearchCallWsCompleted;
mod beta_response_web_search_call_ws_searching;
pub use self::beta_response_web_search_call_ws_searching::BetaResponseWebSearchCallWsSearching;
mod beta_response_ws_error;
pub use self::beta_response_ws_error::BetaResponseWsError;
pub use crate::beta::responses::beta_response_error_event::Agent as BetaResponseWsErrorAgent;
pub use crate::responses::response_reasoning_summary_part_done_event::Status as BetaResponseReasoningSummaryPartWsDoneStatus;
pub use crate::responses::responses_server_event::ResponseWsErrorError as BetaResponseWsErrorError;
pub use crate::shared::error_object::Misalignment as BetaResponseWsErrorErrorMisalignment;
pub use crate::shared::error_object::MisalignmentErrorType as BetaResponseWsErrorErrorMisalignmentErrorType;
pub use crate::shared::error_object::MisalignmentSteer as BetaResponseWsErrorErrorMisalignmentSteer;

/// Any message that the server sends over a responses WebSocket.
#[derive(Clone)]
#[non_exhaustive]
pub enum BetaResponsesServerEvent {
    /// `response.audio.delta`: Beta response audio ws delta of `BetaResponsesServerEvent` with
    /// `agent`, `delta` and more.
    AudioDelta(BetaResponseAudioWsDelta),
    /// `response.audio.done`: Beta response audio ws done of `BetaResponsesServerEvent` with
    /// `agent`, `sequence_number` and `stream_id`.
    AudioDone(BetaResponseAudioWsDone),
    /// `response.audio.transcript.delta`: Beta response audio transcript ws delta of
    /// `BetaResponsesServerEvent` with `agent`, `delta` and more.
    AudioTranscriptDelta(BetaResponseAudioTranscriptWsDelta),
    /// `response.audio.transcript.done`: Beta response audio transcript ws done of
    /// `BetaResponsesServerEvent` with `agent`, `sequence_number` and `stream_id`.
    AudioTranscriptDone(BetaResponseAudioTranscriptWsDone),
    /// `response.code_interpreter_call_code.delta`: Beta response code interpreter call ws delta of
    /// `BetaResponsesServerEvent` with `agent`, `delta` and more.
    CodeInterpreterCallCodeDelta(BetaResponseCodeInterpreterCallCodeWsDelta),
    /// `response.code_interpreter_call_code.done`: Beta response code interpreter call ws done of
    /// `BetaResponsesServerEvent` with `agent`, `code` and more.
    CodeInterpreterCallCodeDone(BetaResponseCodeInterpreterCallCodeWsDone),
    /// `response.code_interpreter_call.completed`: Beta response code interpreter call ws completed
    /// of `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    CodeInterpreterCallCompleted(BetaResponseCodeInterpreterCallWsCompleted),
    /// `response.code_interpreter_call.in_progress`: Beta response code interpreter call in ws
    /// progress of `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    CodeInterpreterCallInProgress(BetaResponseCodeInterpreterCallInWsProgress),
    /// `response.code_interpreter_call.interpreting`: Beta response code interpreter call ws
    /// interpreting of `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    CodeInterpreterCallInterpreting(BetaResponseCodeInterpreterCallWsInterpreting),
    /// `response.compaction.compacting`: Beta response compaction ws compacting of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    CompactionCompacting(BetaResponseCompactionWsCompacting),
    /// `response.completed`: Beta response ws completed of `BetaResponsesServerEvent` with `agent`,
    /// `response` and more.
    Completed(Box<BetaResponseWsCompleted>),
    /// `response.content_part.added`: Beta response content part ws added of
    /// `BetaResponsesServerEvent` with `agent`, `content_index` and more.
    ContentPartAdded(BetaResponseContentPartWsAdded),
    /// `response.content_part.done`: Beta response content part ws done of
    /// `BetaResponsesServerEvent` with `agent`, `content_index` and more.
    ContentPartDone(BetaResponseContentPartWsDone),
    /// `response.created`: Beta response ws created of `BetaResponsesServerEvent` with `agent`,
    /// `response` and more.
    Created(Box<BetaResponseWsCreated>),
    /// `response.file_search_call.completed`: Beta response file search call ws completed of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    FileSearchCallCompleted(BetaResponseFileSearchCallWsCompleted),
    /// `response.file_search_call.in_progress`: Beta response file search call in ws progress of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    FileSearchCallInProgress(BetaResponseFileSearchCallInWsProgress),
    /// `response.file_search_call.searching`: Beta response file search call ws searching of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    FileSearchCallSearching(BetaResponseFileSearchCallWsSearching),
    /// `response.function_call_arguments.delta`: Beta response function call arguments ws delta of
    /// `BetaResponsesServerEvent` with `agent`, `delta` and more.
    FunctionCallArgumentsDelta(BetaResponseFunctionCallArgumentsWsDelta),
    /// `response.function_call_arguments.done`: Beta response function call arguments ws done of
    /// `BetaResponsesServerEvent` with `agent`, `arguments` and more.
    FunctionCallArgumentsDone(BetaResponseFunctionCallArgumentsWsDone),
    /// `response.shell_call_command.added`: Beta response shell call command ws added of
    /// `BetaResponsesServerEvent` with `agent`, `command` and more.
    ShellCallCommandAdded(BetaResponseShellCallCommandWsAdded),
    /// `response.shell_call_command.delta`: Beta response shell call command ws delta of
    /// `BetaResponsesServerEvent` with `agent`, `command_index` and more.
    ShellCallCommandDelta(BetaResponseShellCallCommandWsDelta),
    /// `response.shell_call_command.done`: Beta response shell call command ws done of
    /// `BetaResponsesServerEvent` with `agent`, `command` and more.
    ShellCallCommandDone(BetaResponseShellCallCommandWsDone),
    /// `response.shell_call_output_content.delta`: Beta response shell call output content ws delta
    /// of `BetaResponsesServerEvent` with `agent`, `command_index` and more.
    ShellCallOutputContentDelta(BetaResponseShellCallOutputContentWsDelta),
    /// `response.shell_call_output_content.done`: Beta response shell call output content ws done
    /// of `BetaResponsesServerEvent` with `agent`, `command_index` and more.
    ShellCallOutputContentDone(BetaResponseShellCallOutputContentWsDone),
    /// `response.in_progress`: Beta response in ws progress of `BetaResponsesServerEvent` with
    /// `agent`, `response` and more.
    InProgress(Box<BetaResponseInWsProgress>),
    /// `response.failed`: Beta response ws failed of `BetaResponsesServerEvent` with `agent`,
    /// `response` and more.
    Failed(Box<BetaResponseWsFailed>),
    /// `response.incomplete`: Beta response ws incomplete of `BetaResponsesServerEvent` with
    /// `agent`, `response` and more.
    Incomplete(Box<BetaResponseWsIncomplete>),
    /// `response.output_item.added`: Beta response output item ws added of
    /// `BetaResponsesServerEvent` with `agent`, `item` and more.
    OutputItemAdded(Box<BetaResponseOutputItemWsAdded>),
    /// `response.output_item.done`: Beta response output item ws done of `BetaResponsesServerEvent`
    /// with `agent`, `item` and more.
    OutputItemDone(Box<BetaResponseOutputItemWsDone>),
    /// `response.reasoning_summary_part.added`: Beta response reasoning summary part ws added of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    ReasoningSummaryPartAdded(BetaResponseReasoningSummaryPartWsAdded),
    /// `response.reasoning_summary_part.done`: Beta response reasoning summary part ws done of
    /// `BetaResponsesServerEvent` with `status`, `agent` and more.
    ReasoningSummaryPartDone(BetaResponseReasoningSummaryPartWsDone),
    /// `response.reasoning_summary_text.delta`: Beta response reasoning summary text ws delta of
    /// `BetaResponsesServerEvent` with `agent`, `delta` and more.
    ReasoningSummaryTextDelta(BetaResponseReasoningSummaryTextWsDelta),
    /// `response.reasoning_summary_text.done`: Beta response reasoning summary text ws done of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    ReasoningSummaryTextDone(BetaResponseReasoningSummaryTextWsDone),
    /// `response.reasoning_text.delta`: Beta response reasoning text ws delta of
    /// `BetaResponsesServerEvent` with `agent`, `content_index` and more.
    ReasoningTextDelta(BetaResponseReasoningTextWsDelta),
    /// `response.reasoning_text.done`: Beta response reasoning text ws done of
    /// `BetaResponsesServerEvent` with `agent`, `content_index` and more.
    ReasoningTextDone(BetaResponseReasoningTextWsDone),
    /// `response.refusal.delta`: Beta response refusal ws delta of `BetaResponsesServerEvent` with
    /// `agent`, `content_index` and more.
    RefusalDelta(BetaResponseRefusalWsDelta),
    /// `response.refusal.done`: Beta response refusal ws done of `BetaResponsesServerEvent` with
    /// `agent`, `content_index` and more.
    RefusalDone(BetaResponseRefusalWsDone),
    /// `response.output_text.delta`: Beta response text ws delta of `BetaResponsesServerEvent` with
    /// `agent`, `content_index` and more.
    OutputTextDelta(BetaResponseTextWsDelta),
    /// `response.output_text.done`: Beta response text ws done of `BetaResponsesServerEvent` with
    /// `agent`, `content_index` and more.
    OutputTextDone(BetaResponseTextWsDone),
    /// `response.web_search_call.completed`: Beta response web search call ws completed of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    WebSearchCallCompleted(BetaResponseWebSearchCallWsCompleted),
    /// `response.web_search_call.in_progress`: Beta response web search call in ws progress of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    WebSearchCallInProgress(BetaResponseWebSearchCallInWsProgress),
    /// `response.web_search_call.searching`: Beta response web search call ws searching of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    WebSearchCallSearching(BetaResponseWebSearchCallWsSearching),
    /// `response.image_generation_call.completed`: Beta response image gen call ws completed of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    ImageGenerationCallCompleted(BetaResponseImageGenCallWsCompleted),
    /// `response.image_generation_call.generating`: Beta response image gen call ws generating of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    ImageGenerationCallGenerating(BetaResponseImageGenCallWsGenerating),
    /// `response.image_generation_call.in_progress`: Beta response image gen call in ws progress of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    ImageGenerationCallInProgress(BetaResponseImageGenCallInWsProgress),
    /// `response.image_generation_call.partial_image`: Beta response image gen call partial ws of
    /// `BetaResponsesServerEvent` with `agent`, `background` and more.
    ImageGenerationCallPartialImage(Box<BetaResponseImageGenCallPartialWsImage>),
    /// `response.mcp_call_arguments.delta`: Beta response mcp call arguments ws delta of
    /// `BetaResponsesServerEvent` with `agent`, `delta` and more.
    McpCallArgumentsDelta(BetaResponseMcpCallArgumentsWsDelta),
    /// `response.mcp_call_arguments.done`: Beta response mcp call arguments ws done of
    /// `BetaResponsesServerEvent` with `agent`, `arguments` and more.
    McpCallArgumentsDone(BetaResponseMcpCallArgumentsWsDone),
    /// `response.mcp_call.completed`: Beta response mcp call ws completed of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    McpCallCompleted(BetaResponseMcpCallWsCompleted),
    /// `response.mcp_call.failed`: Beta response mcp call ws failed of `BetaResponsesServerEvent`
    /// with `agent`, `item_id` and more.
    McpCallFailed(BetaResponseMcpCallWsFailed),
    /// `response.mcp_call.in_progress`: Beta response mcp call in ws progress of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    McpCallInProgress(BetaResponseMcpCallInWsProgress),
    /// `response.mcp_list_tools.completed`: Beta response mcp list tools ws completed of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    McpListToolsCompleted(BetaResponseMcpListToolsWsCompleted),
    /// `response.mcp_list_tools.failed`: Beta response mcp list tools ws failed of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    McpListToolsFailed(BetaResponseMcpListToolsWsFailed),
    /// `response.mcp_list_tools.in_progress`: Beta response mcp list tools in ws progress of
    /// `BetaResponsesServerEvent` with `agent`, `item_id` and more.
    McpListToolsInProgress(BetaResponseMcpListToolsInWsProgress),
    /// `response.output_text.annotation.added`: Beta response output text annotation ws added of
    /// `BetaResponsesServerEvent` with `agent`, `annotation` and more.
    OutputTextAnnotationAdded(BetaResponseOutputTextAnnotationWsAdded),
    /// `response.queued`: Beta response ws queued of `BetaResponsesServerEvent` with `agent`,
    /// `response` and more.
    Queued(Box<BetaResponseWsQueued>),
    /// `response.custom_tool_call_input.delta`: Beta response custom tool call input ws delta of
    /// `BetaResponsesServerEvent` with `agent`, `delta` and more.
    CustomToolCallInputDelta(BetaResponseCustomToolCallInputWsDelta),
    /// `response.custom_tool_call_input.done`: Beta response custom tool call input ws done of
    /// `BetaResponsesServerEvent` with `agent`, `input` and more.
    CustomToolCallInputDone(BetaResponseCustomToolCallInputWsDone),
    /// `error`: Beta response ws error of `BetaResponsesServerEvent` with `status`, `agent` and
    /// more.
    Error(Box<BetaResponseWsError>),
    /// `response.steer.accepted`: Announces that a steer message was accepted for a running
    /// response.
    SteerAccepted(ResponseSteerAcceptedEvent),
    /// `response.steer.pending`: Announces that a steer message waits until required inputs arrive.
    SteerPending(ResponseSteerPendingEvent),
    /// `response.steer.failed`: Announces that a steer message was not accepted, and why.
    SteerFailed(BetaResponseSteerFailedEvent),
    /// `response.inject.created`: Announces that injected input was taken over by the response.
    InjectCreated(BetaResponseInjectCreatedEvent),
    /// `response.inject.failed`: Announces that injected input was refused, and hands it back.
    InjectFailed(BetaResponseInjectFailedEvent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    BetaResponsesServerEvent = "beta.BetaResponsesServerEvent";
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
                ("response.inject.created", Pick::One(62)),
                ("response.inject.failed", Pick::One(63)),
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
    60 SteerPending, 61 SteerFailed, 62 InjectCreated, 63 InjectFailed,
}

/// Beta response audio transcript ws delta of `BetaResponsesServerEvent` with `agent`, `delta` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseAudioTranscriptWsDelta {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseAudioTranscriptWsDelta = "beta.BetaResponsesServerEvent.BetaResponseAudioTranscriptWsDelta";
    [
        constant("type", "response.audio.transcript.delta"),
        optional("agent").or_null(),
        required("delta"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 delta, 3 sequence_number, 4 stream_id,
}

/// Beta response audio transcript ws done of `BetaResponsesServerEvent` with `agent`,
/// `sequence_number` and `stream_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseAudioTranscriptWsDone {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseAudioTranscriptWsDone = "beta.BetaResponsesServerEvent.BetaResponseAudioTranscriptWsDone";
    [
        constant("type", "response.audio.transcript.done"),
        optional("agent").or_null(),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 sequence_number, 3 stream_id,
}

/// Beta response audio ws delta of `BetaResponsesServerEvent` with `agent`, `delta` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseAudioWsDelta {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseAudioWsDelta = "beta.BetaResponsesServerEvent.BetaResponseAudioWsDelta";
    [
        constant("type", "response.audio.delta"),
        optional("agent").or_null(),
        required("delta"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 delta, 3 sequence_number, 4 stream_id,
}

/// Beta response audio ws done of `BetaResponsesServerEvent` with `agent`, `sequence_number` and
/// `stream_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseAudioWsDone {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseAudioWsDone = "beta.BetaResponsesServerEvent.BetaResponseAudioWsDone";
    [
        constant("type", "response.audio.done"),
        optional("agent").or_null(),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 sequence_number, 3 stream_id,
}

/// Beta response in ws progress of `BetaResponsesServerEvent` with `agent`, `response` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseInWsProgress {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// The response concerned.
    pub response: BetaResponse,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseInWsProgress = "beta.BetaResponsesServerEvent.BetaResponseInWsProgress";
    [
        constant("type", "response.in_progress"),
        optional("agent").or_null(),
        required("response"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 response, 3 sequence_number, 4 stream_id,
}

/// Beta response mcp call ws failed of `BetaResponsesServerEvent` with `agent`, `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpCallWsFailed {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseMcpCallWsFailed = "beta.BetaResponsesServerEvent.BetaResponseMcpCallWsFailed";
    [
        constant("type", "response.mcp_call.failed"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Beta response output item ws added of `BetaResponsesServerEvent` with `agent`, `item` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseOutputItemWsAdded {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// The item concerned, or one row of data.
    pub item: BetaResponseOutputItem,
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
    BetaResponseOutputItemWsAdded = "beta.BetaResponsesServerEvent.BetaResponseOutputItemWsAdded";
    [
        constant("type", "response.output_item.added"),
        optional("agent").or_null(),
        required("item"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Beta response ws completed of `BetaResponsesServerEvent` with `agent`, `response` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWsCompleted {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// The response concerned.
    pub response: BetaResponse,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseWsCompleted = "beta.BetaResponsesServerEvent.BetaResponseWsCompleted";
    [
        constant("type", "response.completed"),
        optional("agent").or_null(),
        required("response"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 response, 3 sequence_number, 4 stream_id,
}

/// Beta response ws created of `BetaResponsesServerEvent` with `agent`, `response` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWsCreated {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// The response concerned.
    pub response: BetaResponse,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseWsCreated = "beta.BetaResponsesServerEvent.BetaResponseWsCreated";
    [
        constant("type", "response.created"),
        optional("agent").or_null(),
        required("response"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 response, 3 sequence_number, 4 stream_id,
}

/// Beta response ws failed of `BetaResponsesServerEvent` with `agent`, `response` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWsFailed {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// The response concerned.
    pub response: BetaResponse,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseWsFailed = "beta.BetaResponsesServerEvent.BetaResponseWsFailed";
    [
        constant("type", "response.failed"),
        optional("agent").or_null(),
        required("response"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 response, 3 sequence_number, 4 stream_id,
}

/// Beta response ws incomplete of `BetaResponsesServerEvent` with `agent`, `response` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWsIncomplete {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// The response concerned.
    pub response: BetaResponse,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseWsIncomplete = "beta.BetaResponsesServerEvent.BetaResponseWsIncomplete";
    [
        constant("type", "response.incomplete"),
        optional("agent").or_null(),
        required("response"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 response, 3 sequence_number, 4 stream_id,
}

/// Beta response ws queued of `BetaResponsesServerEvent` with `agent`, `response` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWsQueued {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// The response concerned.
    pub response: BetaResponse,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseWsQueued = "beta.BetaResponsesServerEvent.BetaResponseWsQueued";
    [
        constant("type", "response.queued"),
        optional("agent").or_null(),
        required("response"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 response, 3 sequence_number, 4 stream_id,
}
