//! `BetaResponsesServerEvent` and what it holds. From `BetaResponseMcpListToolsInWsProgress` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::BetaResponseOutputItem;
use crate::beta::responses::beta_response_error_event::Agent;
use crate::responses::response_output_text::Annotation;
use crate::responses::response_reasoning_summary_part_done_event::{Part, Status};

/// Beta response mcp list tools in ws progress of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpListToolsInWsProgress {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseMcpListToolsInWsProgress = "beta.BetaResponsesServerEvent.BetaResponseMcpListToolsInWsProgress";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.mcp_list_tools.in_progress"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}

/// Beta response mcp list tools ws completed of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpListToolsWsCompleted {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseMcpListToolsWsCompleted = "beta.BetaResponsesServerEvent.BetaResponseMcpListToolsWsCompleted";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.mcp_list_tools.completed"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}

/// Beta response mcp list tools ws failed of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpListToolsWsFailed {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseMcpListToolsWsFailed = "beta.BetaResponsesServerEvent.BetaResponseMcpListToolsWsFailed";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.mcp_list_tools.failed"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}

/// Beta response output item ws added of `BetaResponsesServerEvent` with `item`, `output_index` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseOutputItemWsAdded {
    /// The item concerned, or one row of data.
    pub item: BetaResponseOutputItem,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseOutputItemWsAdded = "beta.BetaResponsesServerEvent.BetaResponseOutputItemWsAdded";
    [
        required("item"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.output_item.added"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}

/// Beta response output item ws done of `BetaResponsesServerEvent` with `item`, `output_index` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseOutputItemWsDone {
    /// The item concerned, or one row of data.
    pub item: BetaResponseOutputItem,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseOutputItemWsDone = "beta.BetaResponsesServerEvent.BetaResponseOutputItemWsDone";
    [
        required("item"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.output_item.done"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}

/// Beta response output text annotation ws added of `BetaResponsesServerEvent` with `annotation`,
/// `annotation_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseOutputTextAnnotationWsAdded {
    /// Citation or other note attached to the text.
    pub annotation: Option<Annotation>,
    /// Place of the annotation in its content part.
    pub annotation_index: i64,
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseOutputTextAnnotationWsAdded = "beta.BetaResponsesServerEvent.BetaResponseOutputTextAnnotationWsAdded";
    [
        optional("annotation").or_null(),
        required("annotation_index"),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.output_text.annotation.added"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 annotation, 1 annotation_index, 2 content_index, 3 item_id, 4 output_index,
    5 sequence_number, 7 agent, 8 stream_id,
}

/// Beta response reasoning summary part ws added of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningSummaryPartWsAdded {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// The content or summary part concerned.
    pub part: Part,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Place of the part within the reasoning summary.
    pub summary_index: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningSummaryPartWsAdded = "beta.BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsAdded";
    [
        required("item_id"),
        required("output_index"),
        required("part"),
        required("sequence_number"),
        required("summary_index"),
        constant("type", "response.reasoning_summary_part.added"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 part, 3 sequence_number, 4 summary_index, 6 agent, 7 stream_id,
}

/// Beta response reasoning summary part ws done of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningSummaryPartWsDone {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// The content or summary part concerned.
    pub part: Part,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Place of the part within the reasoning summary.
    pub summary_index: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningSummaryPartWsDone = "beta.BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsDone";
    [
        required("item_id"),
        required("output_index"),
        required("part"),
        required("sequence_number"),
        required("summary_index"),
        constant("type", "response.reasoning_summary_part.done"),
        optional("agent").or_null(),
        optional("status").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 part, 3 sequence_number, 4 summary_index, 6 agent, 7 status,
    8 stream_id,
}

/// Beta response reasoning summary text ws delta of `BetaResponsesServerEvent` with `delta`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningSummaryTextWsDelta {
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Place of the part within the reasoning summary.
    pub summary_index: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningSummaryTextWsDelta = "beta.BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDelta";
    [
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        required("summary_index"),
        constant("type", "response.reasoning_summary_text.delta"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 delta, 1 item_id, 2 output_index, 3 sequence_number, 4 summary_index, 6 agent, 7 stream_id,
}

/// Beta response reasoning summary text ws done of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningSummaryTextWsDone {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Place of the part within the reasoning summary.
    pub summary_index: i64,
    /// The text, or how text is written.
    pub text: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningSummaryTextWsDone = "beta.BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDone";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        required("summary_index"),
        required("text"),
        constant("type", "response.reasoning_summary_text.done"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 3 summary_index, 4 text, 6 agent, 7 stream_id,
}

/// Beta response reasoning text ws delta of `BetaResponsesServerEvent` with `content_index`,
/// `delta` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningTextWsDelta {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningTextWsDelta = "beta.BetaResponsesServerEvent.BetaResponseReasoningTextWsDelta";
    [
        required("content_index"),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.reasoning_text.delta"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 content_index, 1 delta, 2 item_id, 3 output_index, 4 sequence_number, 6 agent, 7 stream_id,
}

/// Beta response reasoning text ws done of `BetaResponsesServerEvent` with `content_index`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningTextWsDone {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The text, or how text is written.
    pub text: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningTextWsDone = "beta.BetaResponsesServerEvent.BetaResponseReasoningTextWsDone";
    [
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        required("text"),
        constant("type", "response.reasoning_text.done"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 content_index, 1 item_id, 2 output_index, 3 sequence_number, 4 text, 6 agent, 7 stream_id,
}

/// Beta response refusal ws delta of `BetaResponsesServerEvent` with `content_index`, `delta` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseRefusalWsDelta {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseRefusalWsDelta = "beta.BetaResponsesServerEvent.BetaResponseRefusalWsDelta";
    [
        required("content_index"),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.refusal.delta"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 content_index, 1 delta, 2 item_id, 3 output_index, 4 sequence_number, 6 agent, 7 stream_id,
}

/// Beta response refusal ws done of `BetaResponsesServerEvent` with `content_index`, `item_id` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseRefusalWsDone {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// The model's words when it declines.
    pub refusal: String,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseRefusalWsDone = "beta.BetaResponsesServerEvent.BetaResponseRefusalWsDone";
    [
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("refusal"),
        required("sequence_number"),
        constant("type", "response.refusal.done"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 content_index, 1 item_id, 2 output_index, 3 refusal, 4 sequence_number, 6 agent, 7 stream_id,
}

/// Beta response shell call command ws added of `BetaResponsesServerEvent` with `command`,
/// `command_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseShellCallCommandWsAdded {
    /// Command that is run.
    pub command: String,
    /// Place of the command in the shell call.
    pub command_index: i64,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseShellCallCommandWsAdded = "beta.BetaResponsesServerEvent.BetaResponseShellCallCommandWsAdded";
    [
        required("command"),
        required("command_index"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.shell_call_command.added"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 command, 1 command_index, 2 output_index, 3 sequence_number, 5 agent, 6 stream_id,
}

/// Beta response shell call command ws delta of `BetaResponsesServerEvent` with `command_index`,
/// `delta` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseShellCallCommandWsDelta {
    /// Place of the command in the shell call.
    pub command_index: i64,
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseShellCallCommandWsDelta = "beta.BetaResponsesServerEvent.BetaResponseShellCallCommandWsDelta";
    [
        required("command_index"),
        required("delta"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.shell_call_command.delta"),
        optional("agent").or_null(),
        optional("obfuscation").or_null(),
        optional("stream_id").or_null(),
    ];
    0 command_index, 1 delta, 2 output_index, 3 sequence_number, 5 agent, 6 obfuscation,
    7 stream_id,
}

/// Beta response shell call command ws done of `BetaResponsesServerEvent` with `command`,
/// `command_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseShellCallCommandWsDone {
    /// Command that is run.
    pub command: String,
    /// Place of the command in the shell call.
    pub command_index: i64,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseShellCallCommandWsDone = "beta.BetaResponsesServerEvent.BetaResponseShellCallCommandWsDone";
    [
        required("command"),
        required("command_index"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.shell_call_command.done"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 command, 1 command_index, 2 output_index, 3 sequence_number, 5 agent, 6 stream_id,
}
