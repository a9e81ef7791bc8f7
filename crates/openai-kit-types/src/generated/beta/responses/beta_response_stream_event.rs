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

/// Any event of a response stream.
#[derive(Clone)]
#[non_exhaustive]
pub enum BetaResponseStreamEvent {
    /// `response.audio.delta`: Brings the next piece of the spoken answer.
    AudioDelta(BetaResponseAudioDeltaEvent),
    /// `response.audio.done`: Announces that the spoken answer is complete.
    AudioDone(BetaResponseAudioDoneEvent),
    /// `response.audio.transcript.delta`: Brings the next piece of the transcript of the spoken
    /// answer.
    AudioTranscriptDelta(BetaResponseAudioTranscriptDeltaEvent),
    /// `response.audio.transcript.done`: Announces that the transcript of the spoken answer is
    /// complete.
    AudioTranscriptDone(BetaResponseAudioTranscriptDoneEvent),
    /// `response.code_interpreter_call_code.delta`: Brings the next piece of code that the model
    /// writes to run.
    CodeInterpreterCallCodeDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent),
    /// `response.code_interpreter_call_code.done`: Announces that the code to run is complete.
    CodeInterpreterCallCodeDone(BetaResponseCodeInterpreterCallCodeDoneEvent),
    /// `response.code_interpreter_call.completed`: Announces that a code interpreter call has
    /// finished.
    CodeInterpreterCallCompleted(BetaResponseCodeInterpreterCallCompletedEvent),
    /// `response.code_interpreter_call.in_progress`: Announces that a code interpreter call has
    /// begun.
    CodeInterpreterCallInProgress(BetaResponseCodeInterpreterCallInProgressEvent),
    /// `response.code_interpreter_call.interpreting`: Announces that the code interpreter is
    /// running the code.
    CodeInterpreterCallInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent),
    /// `response.compaction.compacting`: Announces that the conversation is being compacted.
    CompactionCompacting(BetaResponseCompactionCompactingEvent),
    /// `response.completed`: Announces that the response ended well, with the whole response.
    Completed(Box<BetaResponseCompletedEvent>),
    /// `response.content_part.added`: Announces a new content part in an output item.
    ContentPartAdded(BetaResponseContentPartAddedEvent),
    /// `response.content_part.done`: Announces that a content part is complete.
    ContentPartDone(BetaResponseContentPartDoneEvent),
    /// `response.created`: Announces that the response exists; the first event of a stream.
    Created(Box<BetaResponseCreatedEvent>),
    /// `error`: Reports an error of the stream itself.
    Error(BetaResponseErrorEvent),
    /// `response.file_search_call.completed`: Announces that a file search has finished.
    FileSearchCallCompleted(BetaResponseFileSearchCallCompletedEvent),
    /// `response.file_search_call.in_progress`: Announces that a file search call has begun.
    FileSearchCallInProgress(BetaResponseFileSearchCallInProgressEvent),
    /// `response.file_search_call.searching`: Announces that the vector stores are being searched.
    FileSearchCallSearching(BetaResponseFileSearchCallSearchingEvent),
    /// `response.function_call_arguments.delta`: Brings the next piece of a function call's JSON
    /// arguments.
    FunctionCallArgumentsDelta(BetaResponseFunctionCallArgumentsDeltaEvent),
    /// `response.function_call_arguments.done`: Announces that the arguments of a function call are
    /// complete.
    FunctionCallArgumentsDone(BetaResponseFunctionCallArgumentsDoneEvent),
    /// `response.shell_call_command.added`: Announces a new command in a shell call.
    ShellCallCommandAdded(BetaResponseShellCallCommandAddedEvent),
    /// `response.shell_call_command.delta`: Brings the next piece of a shell command.
    ShellCallCommandDelta(BetaResponseShellCallCommandDeltaEvent),
    /// `response.shell_call_command.done`: Announces that a shell command is complete.
    ShellCallCommandDone(BetaResponseShellCallCommandDoneEvent),
    /// `response.shell_call_output_content.delta`: Brings the next output of a shell command.
    ShellCallOutputContentDelta(BetaResponseShellCallOutputContentDeltaEvent),
    /// `response.shell_call_output_content.done`: Announces that the output of a shell command is
    /// complete.
    ShellCallOutputContentDone(BetaResponseShellCallOutputContentDoneEvent),
    /// `response.in_progress`: Announces that the model works on the response.
    InProgress(Box<BetaResponseInProgressEvent>),
    /// `response.failed`: Announces that the response failed, with the error in it.
    Failed(Box<BetaResponseFailedEvent>),
    /// `response.incomplete`: Announces that the response ended early, with the reason in it.
    Incomplete(Box<BetaResponseIncompleteEvent>),
    /// `response.output_item.added`: Announces a new output item, still empty or unfinished.
    OutputItemAdded(Box<BetaResponseOutputItemAddedEvent>),
    /// `response.output_item.done`: Announces that an output item is complete.
    OutputItemDone(Box<BetaResponseOutputItemDoneEvent>),
    /// `response.reasoning_summary_part.added`: Announces a new part of a reasoning summary.
    ReasoningSummaryPartAdded(BetaResponseReasoningSummaryPartAddedEvent),
    /// `response.reasoning_summary_part.done`: Announces that a part of a reasoning summary is
    /// complete.
    ReasoningSummaryPartDone(BetaResponseReasoningSummaryPartDoneEvent),
    /// `response.reasoning_summary_text.delta`: Brings the next piece of a reasoning summary.
    ReasoningSummaryTextDelta(BetaResponseReasoningSummaryTextDeltaEvent),
    /// `response.reasoning_summary_text.done`: Announces that the text of a reasoning summary part
    /// is complete.
    ReasoningSummaryTextDone(BetaResponseReasoningSummaryTextDoneEvent),
    /// `response.reasoning_text.delta`: Brings the next piece of the raw reasoning text.
    ReasoningTextDelta(BetaResponseReasoningTextDeltaEvent),
    /// `response.reasoning_text.done`: Announces that a raw reasoning text is complete.
    ReasoningTextDone(BetaResponseReasoningTextDoneEvent),
    /// `response.refusal.delta`: Brings the next piece of a refusal.
    RefusalDelta(BetaResponseRefusalDeltaEvent),
    /// `response.refusal.done`: Announces that a refusal text is complete.
    RefusalDone(BetaResponseRefusalDoneEvent),
    /// `response.output_text.delta`: Brings the next piece of the output text.
    OutputTextDelta(BetaResponseTextDeltaEvent),
    /// `response.output_text.done`: Announces that an output text is complete.
    OutputTextDone(BetaResponseTextDoneEvent),
    /// `response.web_search_call.completed`: Announces that a web search has finished.
    WebSearchCallCompleted(BetaResponseWebSearchCallCompletedEvent),
    /// `response.web_search_call.in_progress`: Announces that a web search call has begun.
    WebSearchCallInProgress(BetaResponseWebSearchCallInProgressEvent),
    /// `response.web_search_call.searching`: Announces that the web is being searched.
    WebSearchCallSearching(BetaResponseWebSearchCallSearchingEvent),
    /// `response.image_generation_call.completed`: Announces that an image generation call has
    /// finished.
    ImageGenerationCallCompleted(BetaResponseImageGenCallCompletedEvent),
    /// `response.image_generation_call.generating`: Announces that an image is being drawn.
    ImageGenerationCallGenerating(BetaResponseImageGenCallGeneratingEvent),
    /// `response.image_generation_call.in_progress`: Announces that an image generation call has
    /// begun.
    ImageGenerationCallInProgress(BetaResponseImageGenCallInProgressEvent),
    /// `response.image_generation_call.partial_image`: Brings a preview of an image that is being
    /// drawn.
    ImageGenerationCallPartialImage(BetaResponseImageGenCallPartialImageEvent),
    /// `response.mcp_call_arguments.delta`: Brings the next piece of an MCP call's JSON arguments.
    McpCallArgumentsDelta(BetaResponseMcpCallArgumentsDeltaEvent),
    /// `response.mcp_call_arguments.done`: Announces that the arguments of an MCP call are
    /// complete.
    McpCallArgumentsDone(BetaResponseMcpCallArgumentsDoneEvent),
    /// `response.mcp_call.completed`: Announces that an MCP call has succeeded.
    McpCallCompleted(BetaResponseMcpCallCompletedEvent),
    /// `response.mcp_call.failed`: Announces that an MCP call has failed.
    McpCallFailed(BetaResponseMcpCallFailedEvent),
    /// `response.mcp_call.in_progress`: Announces that an MCP call has begun.
    McpCallInProgress(BetaResponseMcpCallInProgressEvent),
    /// `response.mcp_list_tools.completed`: Announces that the tools of an MCP server have been
    /// listed.
    McpListToolsCompleted(BetaResponseMcpListToolsCompletedEvent),
    /// `response.mcp_list_tools.failed`: Announces that the tools of an MCP server could not be
    /// listed.
    McpListToolsFailed(BetaResponseMcpListToolsFailedEvent),
    /// `response.mcp_list_tools.in_progress`: Announces that the tools of an MCP server are being
    /// listed.
    McpListToolsInProgress(BetaResponseMcpListToolsInProgressEvent),
    /// `response.output_text.annotation.added`: Announces a new citation or file reference in the
    /// output text.
    OutputTextAnnotationAdded(BetaResponseOutputTextAnnotationAddedEvent),
    /// `response.queued`: Announces that the response waits for its turn.
    Queued(Box<BetaResponseQueuedEvent>),
    /// `response.custom_tool_call_input.delta`: Brings the next piece of a custom tool call's
    /// input.
    CustomToolCallInputDelta(BetaResponseCustomToolCallInputDeltaEvent),
    /// `response.custom_tool_call_input.done`: Announces that the input of a custom tool call is
    /// complete.
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
