//! `BetaResponseStreamEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::{
    BetaResponseAudioDeltaEvent, BetaResponseAudioDoneEvent, BetaResponseAudioTranscriptDeltaEvent,
    BetaResponseAudioTranscriptDoneEvent, BetaResponseCodeInterpreterCallCodeDeltaEvent,
    BetaResponseCodeInterpreterCallCodeDoneEvent, BetaResponseCodeInterpreterCallCompletedEvent,
    BetaResponseCodeInterpreterCallInProgressEvent,
    BetaResponseCodeInterpreterCallInterpretingEvent, BetaResponseCompactionCompactingEvent,
    BetaResponseCompletedEvent, BetaResponseContentPartAddedEvent,
    BetaResponseContentPartDoneEvent, BetaResponseCreatedEvent,
    BetaResponseCustomToolCallInputDeltaEvent, BetaResponseCustomToolCallInputDoneEvent,
    BetaResponseErrorEvent, BetaResponseFailedEvent, BetaResponseFileSearchCallCompletedEvent,
    BetaResponseFileSearchCallInProgressEvent, BetaResponseFileSearchCallSearchingEvent,
    BetaResponseFunctionCallArgumentsDeltaEvent, BetaResponseFunctionCallArgumentsDoneEvent,
    BetaResponseImageGenCallCompletedEvent, BetaResponseImageGenCallGeneratingEvent,
    BetaResponseImageGenCallInProgressEvent, BetaResponseImageGenCallPartialImageEvent,
    BetaResponseInProgressEvent, BetaResponseIncompleteEvent,
    BetaResponseMcpCallArgumentsDeltaEvent, BetaResponseMcpCallArgumentsDoneEvent,
    BetaResponseMcpCallCompletedEvent, BetaResponseMcpCallFailedEvent,
    BetaResponseMcpCallInProgressEvent, BetaResponseMcpListToolsCompletedEvent,
    BetaResponseMcpListToolsFailedEvent, BetaResponseMcpListToolsInProgressEvent,
    BetaResponseOutputItemAddedEvent, BetaResponseOutputItemDoneEvent,
    BetaResponseOutputTextAnnotationAddedEvent, BetaResponseQueuedEvent,
    BetaResponseReasoningSummaryPartAddedEvent, BetaResponseReasoningSummaryPartDoneEvent,
    BetaResponseReasoningSummaryTextDeltaEvent, BetaResponseReasoningSummaryTextDoneEvent,
    BetaResponseReasoningTextDeltaEvent, BetaResponseReasoningTextDoneEvent,
    BetaResponseRefusalDeltaEvent, BetaResponseRefusalDoneEvent,
    BetaResponseShellCallCommandAddedEvent, BetaResponseShellCallCommandDeltaEvent,
    BetaResponseShellCallCommandDoneEvent, BetaResponseShellCallOutputContentDeltaEvent,
    BetaResponseShellCallOutputContentDoneEvent, BetaResponseTextDeltaEvent,
    BetaResponseTextDoneEvent, BetaResponseWebSearchCallCompletedEvent,
    BetaResponseWebSearchCallInProgressEvent, BetaResponseWebSearchCallSearchingEvent,
};
use crate::{RawJson, Why};

/// Beta response stream event.
#[derive(Clone)]
#[non_exhaustive]
pub enum BetaResponseStreamEvent {
    /// `response.audio.delta`: Beta response audio delta event, told by `response.audio.delta`.
    AudioDelta(BetaResponseAudioDeltaEvent),
    /// `response.audio.done`: Beta response audio done event, told by `response.audio.done`.
    AudioDone(BetaResponseAudioDoneEvent),
    /// `response.audio.transcript.delta`: Beta response audio transcript delta event, told by
    /// `response.audio.transcript.delta`.
    AudioTranscriptDelta(BetaResponseAudioTranscriptDeltaEvent),
    /// `response.audio.transcript.done`: Beta response audio transcript done event, told by
    /// `response.audio.transcript.done`.
    AudioTranscriptDone(BetaResponseAudioTranscriptDoneEvent),
    /// `response.code_interpreter_call_code.delta`: Beta response code interpreter call code delta
    /// event, told by `response.code_interpreter_call_code.delta`.
    CodeInterpreterCallCodeDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent),
    /// `response.code_interpreter_call_code.done`: Beta response code interpreter call code done
    /// event, told by `response.code_interpreter_call_code.done`.
    CodeInterpreterCallCodeDone(BetaResponseCodeInterpreterCallCodeDoneEvent),
    /// `response.code_interpreter_call.completed`: Beta response code interpreter call completed
    /// event, told by `response.code_interpreter_call.completed`.
    CodeInterpreterCallCompleted(BetaResponseCodeInterpreterCallCompletedEvent),
    /// `response.code_interpreter_call.in_progress`: Beta response code interpreter call in
    /// progress event, told by `response.code_interpreter_call.in_progress`.
    CodeInterpreterCallInProgress(BetaResponseCodeInterpreterCallInProgressEvent),
    /// `response.code_interpreter_call.interpreting`: Beta response code interpreter call
    /// interpreting event, told by `response.code_interpreter_call.interpreting`.
    CodeInterpreterCallInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent),
    /// `response.compaction.compacting`: Beta response compaction compacting event, told by
    /// `response.compaction.compacting`.
    CompactionCompacting(BetaResponseCompactionCompactingEvent),
    /// `response.completed`: Beta response completed event, told by `response.completed`.
    Completed(Box<BetaResponseCompletedEvent>),
    /// `response.content_part.added`: Beta response content part added event, told by
    /// `response.content_part.added`.
    ContentPartAdded(BetaResponseContentPartAddedEvent),
    /// `response.content_part.done`: Beta response content part done event, told by
    /// `response.content_part.done`.
    ContentPartDone(BetaResponseContentPartDoneEvent),
    /// `response.created`: Beta response created event, told by `response.created`.
    Created(Box<BetaResponseCreatedEvent>),
    /// `error`: Beta response error event, told by `error`.
    Error(BetaResponseErrorEvent),
    /// `response.file_search_call.completed`: Beta response file search call completed event, told
    /// by `response.file_search_call.completed`.
    FileSearchCallCompleted(BetaResponseFileSearchCallCompletedEvent),
    /// `response.file_search_call.in_progress`: Beta response file search call in progress event,
    /// told by `response.file_search_call.in_progress`.
    FileSearchCallInProgress(BetaResponseFileSearchCallInProgressEvent),
    /// `response.file_search_call.searching`: Beta response file search call searching event, told
    /// by `response.file_search_call.searching`.
    FileSearchCallSearching(BetaResponseFileSearchCallSearchingEvent),
    /// `response.function_call_arguments.delta`: Beta response function call arguments delta event,
    /// told by `response.function_call_arguments.delta`.
    FunctionCallArgumentsDelta(BetaResponseFunctionCallArgumentsDeltaEvent),
    /// `response.function_call_arguments.done`: Beta response function call arguments done event,
    /// told by `response.function_call_arguments.done`.
    FunctionCallArgumentsDone(BetaResponseFunctionCallArgumentsDoneEvent),
    /// `response.shell_call_command.added`: Beta response shell call command added event, told by
    /// `response.shell_call_command.added`.
    ShellCallCommandAdded(BetaResponseShellCallCommandAddedEvent),
    /// `response.shell_call_command.delta`: Beta response shell call command delta event, told by
    /// `response.shell_call_command.delta`.
    ShellCallCommandDelta(BetaResponseShellCallCommandDeltaEvent),
    /// `response.shell_call_command.done`: Beta response shell call command done event, told by
    /// `response.shell_call_command.done`.
    ShellCallCommandDone(BetaResponseShellCallCommandDoneEvent),
    /// `response.shell_call_output_content.delta`: Beta response shell call output content delta
    /// event, told by `response.shell_call_output_content.delta`.
    ShellCallOutputContentDelta(BetaResponseShellCallOutputContentDeltaEvent),
    /// `response.shell_call_output_content.done`: Beta response shell call output content done
    /// event, told by `response.shell_call_output_content.done`.
    ShellCallOutputContentDone(BetaResponseShellCallOutputContentDoneEvent),
    /// `response.in_progress`: Beta response in progress event, told by `response.in_progress`.
    InProgress(Box<BetaResponseInProgressEvent>),
    /// `response.failed`: Beta response failed event, told by `response.failed`.
    Failed(Box<BetaResponseFailedEvent>),
    /// `response.incomplete`: Beta response incomplete event, told by `response.incomplete`.
    Incomplete(Box<BetaResponseIncompleteEvent>),
    /// `response.output_item.added`: Beta response output item added event, told by
    /// `response.output_item.added`.
    OutputItemAdded(Box<BetaResponseOutputItemAddedEvent>),
    /// `response.output_item.done`: Beta response output item done event, told by
    /// `response.output_item.done`.
    OutputItemDone(Box<BetaResponseOutputItemDoneEvent>),
    /// `response.reasoning_summary_part.added`: Beta response reasoning summary part added event,
    /// told by `response.reasoning_summary_part.added`.
    ReasoningSummaryPartAdded(BetaResponseReasoningSummaryPartAddedEvent),
    /// `response.reasoning_summary_part.done`: Beta response reasoning summary part done event,
    /// told by `response.reasoning_summary_part.done`.
    ReasoningSummaryPartDone(BetaResponseReasoningSummaryPartDoneEvent),
    /// `response.reasoning_summary_text.delta`: Beta response reasoning summary text delta event,
    /// told by `response.reasoning_summary_text.delta`.
    ReasoningSummaryTextDelta(BetaResponseReasoningSummaryTextDeltaEvent),
    /// `response.reasoning_summary_text.done`: Beta response reasoning summary text done event,
    /// told by `response.reasoning_summary_text.done`.
    ReasoningSummaryTextDone(BetaResponseReasoningSummaryTextDoneEvent),
    /// `response.reasoning_text.delta`: Beta response reasoning text delta event, told by
    /// `response.reasoning_text.delta`.
    ReasoningTextDelta(BetaResponseReasoningTextDeltaEvent),
    /// `response.reasoning_text.done`: Beta response reasoning text done event, told by
    /// `response.reasoning_text.done`.
    ReasoningTextDone(BetaResponseReasoningTextDoneEvent),
    /// `response.refusal.delta`: Beta response refusal delta event, told by
    /// `response.refusal.delta`.
    RefusalDelta(BetaResponseRefusalDeltaEvent),
    /// `response.refusal.done`: Beta response refusal done event, told by `response.refusal.done`.
    RefusalDone(BetaResponseRefusalDoneEvent),
    /// `response.output_text.delta`: Beta response text delta event, told by
    /// `response.output_text.delta`.
    OutputTextDelta(BetaResponseTextDeltaEvent),
    /// `response.output_text.done`: Beta response text done event, told by
    /// `response.output_text.done`.
    OutputTextDone(BetaResponseTextDoneEvent),
    /// `response.web_search_call.completed`: Beta response web search call completed event, told by
    /// `response.web_search_call.completed`.
    WebSearchCallCompleted(BetaResponseWebSearchCallCompletedEvent),
    /// `response.web_search_call.in_progress`: Beta response web search call in progress event,
    /// told by `response.web_search_call.in_progress`.
    WebSearchCallInProgress(BetaResponseWebSearchCallInProgressEvent),
    /// `response.web_search_call.searching`: Beta response web search call searching event, told by
    /// `response.web_search_call.searching`.
    WebSearchCallSearching(BetaResponseWebSearchCallSearchingEvent),
    /// `response.image_generation_call.completed`: Beta response image gen call completed event,
    /// told by `response.image_generation_call.completed`.
    ImageGenerationCallCompleted(BetaResponseImageGenCallCompletedEvent),
    /// `response.image_generation_call.generating`: Beta response image gen call generating event,
    /// told by `response.image_generation_call.generating`.
    ImageGenerationCallGenerating(BetaResponseImageGenCallGeneratingEvent),
    /// `response.image_generation_call.in_progress`: Beta response image gen call in progress
    /// event, told by `response.image_generation_call.in_progress`.
    ImageGenerationCallInProgress(BetaResponseImageGenCallInProgressEvent),
    /// `response.image_generation_call.partial_image`: Beta response image gen call partial image
    /// event, told by `response.image_generation_call.partial_image`.
    ImageGenerationCallPartialImage(BetaResponseImageGenCallPartialImageEvent),
    /// `response.mcp_call_arguments.delta`: Beta response mcp call arguments delta event, told by
    /// `response.mcp_call_arguments.delta`.
    McpCallArgumentsDelta(BetaResponseMcpCallArgumentsDeltaEvent),
    /// `response.mcp_call_arguments.done`: Beta response mcp call arguments done event, told by
    /// `response.mcp_call_arguments.done`.
    McpCallArgumentsDone(BetaResponseMcpCallArgumentsDoneEvent),
    /// `response.mcp_call.completed`: Beta response mcp call completed event, told by
    /// `response.mcp_call.completed`.
    McpCallCompleted(BetaResponseMcpCallCompletedEvent),
    /// `response.mcp_call.failed`: Beta response mcp call failed event, told by
    /// `response.mcp_call.failed`.
    McpCallFailed(BetaResponseMcpCallFailedEvent),
    /// `response.mcp_call.in_progress`: Beta response mcp call in progress event, told by
    /// `response.mcp_call.in_progress`.
    McpCallInProgress(BetaResponseMcpCallInProgressEvent),
    /// `response.mcp_list_tools.completed`: Beta response mcp list tools completed event, told by
    /// `response.mcp_list_tools.completed`.
    McpListToolsCompleted(BetaResponseMcpListToolsCompletedEvent),
    /// `response.mcp_list_tools.failed`: Beta response mcp list tools failed event, told by
    /// `response.mcp_list_tools.failed`.
    McpListToolsFailed(BetaResponseMcpListToolsFailedEvent),
    /// `response.mcp_list_tools.in_progress`: Beta response mcp list tools in progress event, told
    /// by `response.mcp_list_tools.in_progress`.
    McpListToolsInProgress(BetaResponseMcpListToolsInProgressEvent),
    /// `response.output_text.annotation.added`: Beta response output text annotation added event,
    /// told by `response.output_text.annotation.added`.
    OutputTextAnnotationAdded(BetaResponseOutputTextAnnotationAddedEvent),
    /// `response.queued`: Beta response queued event, told by `response.queued`.
    Queued(Box<BetaResponseQueuedEvent>),
    /// `response.custom_tool_call_input.delta`: Beta response custom tool call input delta event,
    /// told by `response.custom_tool_call_input.delta`.
    CustomToolCallInputDelta(BetaResponseCustomToolCallInputDeltaEvent),
    /// `response.custom_tool_call_input.done`: Beta response custom tool call input done event,
    /// told by `response.custom_tool_call_input.done`.
    CustomToolCallInputDone(BetaResponseCustomToolCallInputDoneEvent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    BetaResponseStreamEvent = "beta.BetaResponseStreamEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("error", Pick::One(14)),
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
                ("response.custom_tool_call_input.delta", Pick::One(57)),
                ("response.custom_tool_call_input.done", Pick::One(58)),
                ("response.failed", Pick::One(26)),
                ("response.file_search_call.completed", Pick::One(15)),
                ("response.file_search_call.in_progress", Pick::One(16)),
                ("response.file_search_call.searching", Pick::One(17)),
                ("response.function_call_arguments.delta", Pick::One(18)),
                ("response.function_call_arguments.done", Pick::One(19)),
                ("response.image_generation_call.completed", Pick::One(43)),
                ("response.image_generation_call.generating", Pick::One(44)),
                ("response.image_generation_call.in_progress", Pick::One(45)),
                ("response.image_generation_call.partial_image", Pick::One(46)),
                ("response.in_progress", Pick::One(25)),
                ("response.incomplete", Pick::One(27)),
                ("response.mcp_call.completed", Pick::One(49)),
                ("response.mcp_call.failed", Pick::One(50)),
                ("response.mcp_call.in_progress", Pick::One(51)),
                ("response.mcp_call_arguments.delta", Pick::One(47)),
                ("response.mcp_call_arguments.done", Pick::One(48)),
                ("response.mcp_list_tools.completed", Pick::One(52)),
                ("response.mcp_list_tools.failed", Pick::One(53)),
                ("response.mcp_list_tools.in_progress", Pick::One(54)),
                ("response.output_item.added", Pick::One(28)),
                ("response.output_item.done", Pick::One(29)),
                ("response.output_text.annotation.added", Pick::One(55)),
                ("response.output_text.delta", Pick::One(38)),
                ("response.output_text.done", Pick::One(39)),
                ("response.queued", Pick::One(56)),
                ("response.reasoning_summary_part.added", Pick::One(30)),
                ("response.reasoning_summary_part.done", Pick::One(31)),
                ("response.reasoning_summary_text.delta", Pick::One(32)),
                ("response.reasoning_summary_text.done", Pick::One(33)),
                ("response.reasoning_text.delta", Pick::One(34)),
                ("response.reasoning_text.done", Pick::One(35)),
                ("response.refusal.delta", Pick::One(36)),
                ("response.refusal.done", Pick::One(37)),
                ("response.shell_call_command.added", Pick::One(20)),
                ("response.shell_call_command.delta", Pick::One(21)),
                ("response.shell_call_command.done", Pick::One(22)),
                ("response.shell_call_output_content.delta", Pick::One(23)),
                ("response.shell_call_output_content.done", Pick::One(24)),
                ("response.web_search_call.completed", Pick::One(40)),
                ("response.web_search_call.in_progress", Pick::One(41)),
                ("response.web_search_call.searching", Pick::One(42)),
            ],
            Pick::None,
        ),
    };
    0 AudioDelta, 1 AudioDone, 2 AudioTranscriptDelta, 3 AudioTranscriptDone,
    4 CodeInterpreterCallCodeDelta, 5 CodeInterpreterCallCodeDone, 6 CodeInterpreterCallCompleted,
    7 CodeInterpreterCallInProgress, 8 CodeInterpreterCallInterpreting, 9 CompactionCompacting,
    10 Completed, 11 ContentPartAdded, 12 ContentPartDone, 13 Created, 14 Error,
    15 FileSearchCallCompleted, 16 FileSearchCallInProgress, 17 FileSearchCallSearching,
    18 FunctionCallArgumentsDelta, 19 FunctionCallArgumentsDone, 20 ShellCallCommandAdded,
    21 ShellCallCommandDelta, 22 ShellCallCommandDone, 23 ShellCallOutputContentDelta,
    24 ShellCallOutputContentDone, 25 InProgress, 26 Failed, 27 Incomplete, 28 OutputItemAdded,
    29 OutputItemDone, 30 ReasoningSummaryPartAdded, 31 ReasoningSummaryPartDone,
    32 ReasoningSummaryTextDelta, 33 ReasoningSummaryTextDone, 34 ReasoningTextDelta,
    35 ReasoningTextDone, 36 RefusalDelta, 37 RefusalDone, 38 OutputTextDelta, 39 OutputTextDone,
    40 WebSearchCallCompleted, 41 WebSearchCallInProgress, 42 WebSearchCallSearching,
    43 ImageGenerationCallCompleted, 44 ImageGenerationCallGenerating,
    45 ImageGenerationCallInProgress, 46 ImageGenerationCallPartialImage, 47 McpCallArgumentsDelta,
    48 McpCallArgumentsDone, 49 McpCallCompleted, 50 McpCallFailed, 51 McpCallInProgress,
    52 McpListToolsCompleted, 53 McpListToolsFailed, 54 McpListToolsInProgress,
    55 OutputTextAnnotationAdded, 56 Queued, 57 CustomToolCallInputDelta,
    58 CustomToolCallInputDone,
}
