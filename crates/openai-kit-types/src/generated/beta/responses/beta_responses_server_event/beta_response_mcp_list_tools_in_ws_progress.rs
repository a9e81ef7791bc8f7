//! `BetaResponsesServerEvent` and what it holds. From `BetaResponseMcpListToolsInWsProgress` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::BetaResponseOutputItem;
use crate::beta::responses::beta_response_error_event::Agent;
use crate::responses::response_output_text::Annotation;
use crate::responses::response_reasoning_summary_part_done_event::{Part, Status};

/// Beta response mcp list tools in ws progress of `BetaResponsesServerEvent` with `agent`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpListToolsInWsProgress {
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
    BetaResponseMcpListToolsInWsProgress = "beta.BetaResponsesServerEvent.BetaResponseMcpListToolsInWsProgress";
    [
        constant("type", "response.mcp_list_tools.in_progress"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Beta response mcp list tools ws completed of `BetaResponsesServerEvent` with `agent`, `item_id`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpListToolsWsCompleted {
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
    BetaResponseMcpListToolsWsCompleted = "beta.BetaResponsesServerEvent.BetaResponseMcpListToolsWsCompleted";
    [
        constant("type", "response.mcp_list_tools.completed"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Beta response mcp list tools ws failed of `BetaResponsesServerEvent` with `agent`, `item_id` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpListToolsWsFailed {
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
    BetaResponseMcpListToolsWsFailed = "beta.BetaResponsesServerEvent.BetaResponseMcpListToolsWsFailed";
    [
        constant("type", "response.mcp_list_tools.failed"),
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

/// Beta response output item ws done of `BetaResponsesServerEvent` with `agent`, `item` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseOutputItemWsDone {
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
    BetaResponseOutputItemWsDone = "beta.BetaResponsesServerEvent.BetaResponseOutputItemWsDone";
    [
        constant("type", "response.output_item.done"),
        optional("agent").or_null(),
        required("item"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Beta response output text annotation ws added of `BetaResponsesServerEvent` with `agent`,
/// `annotation` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseOutputTextAnnotationWsAdded {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseOutputTextAnnotationWsAdded = "beta.BetaResponsesServerEvent.BetaResponseOutputTextAnnotationWsAdded";
    [
        constant("type", "response.output_text.annotation.added"),
        optional("agent").or_null(),
        optional("annotation").or_null(),
        required("annotation_index"),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 annotation, 3 annotation_index, 4 content_index, 5 item_id, 6 output_index,
    7 sequence_number, 8 stream_id,
}

/// Beta response reasoning summary part ws added of `BetaResponsesServerEvent` with `agent`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningSummaryPartWsAdded {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// The content or summary part concerned.
    pub part: Part,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Place of the part within the reasoning summary.
    pub summary_index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningSummaryPartWsAdded = "beta.BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsAdded";
    [
        constant("type", "response.reasoning_summary_part.added"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("part"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("summary_index"),
    ];
    1 agent, 2 item_id, 3 output_index, 4 part, 5 sequence_number, 6 stream_id, 7 summary_index,
}

/// Beta response reasoning summary part ws done of `BetaResponsesServerEvent` with `status`,
/// `agent` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningSummaryPartWsDone {
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// The content or summary part concerned.
    pub part: Part,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Place of the part within the reasoning summary.
    pub summary_index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningSummaryPartWsDone = "beta.BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsDone";
    [
        constant("type", "response.reasoning_summary_part.done"),
        optional("status").or_null(),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("part"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("summary_index"),
    ];
    1 status, 2 agent, 3 item_id, 4 output_index, 5 part, 6 sequence_number, 7 stream_id,
    8 summary_index,
}

/// Beta response reasoning summary text ws delta of `BetaResponsesServerEvent` with `agent`,
/// `delta` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningSummaryTextWsDelta {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Place of the part within the reasoning summary.
    pub summary_index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningSummaryTextWsDelta = "beta.BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDelta";
    [
        constant("type", "response.reasoning_summary_text.delta"),
        optional("agent").or_null(),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("summary_index"),
    ];
    1 agent, 2 delta, 3 item_id, 4 output_index, 5 sequence_number, 6 stream_id, 7 summary_index,
}

/// Beta response reasoning summary text ws done of `BetaResponsesServerEvent` with `agent`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningSummaryTextWsDone {
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
    /// Place of the part within the reasoning summary.
    pub summary_index: i64,
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningSummaryTextWsDone = "beta.BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDone";
    [
        constant("type", "response.reasoning_summary_text.done"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("summary_index"),
        required("text"),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id, 6 summary_index, 7 text,
}

/// Beta response reasoning text ws delta of `BetaResponsesServerEvent` with `agent`,
/// `content_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningTextWsDelta {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningTextWsDelta = "beta.BetaResponsesServerEvent.BetaResponseReasoningTextWsDelta";
    [
        constant("type", "response.reasoning_text.delta"),
        optional("agent").or_null(),
        required("content_index"),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 content_index, 3 delta, 4 item_id, 5 output_index, 6 sequence_number, 7 stream_id,
}

/// Beta response reasoning text ws done of `BetaResponsesServerEvent` with `agent`, `content_index`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningTextWsDone {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningTextWsDone = "beta.BetaResponsesServerEvent.BetaResponseReasoningTextWsDone";
    [
        constant("type", "response.reasoning_text.done"),
        optional("agent").or_null(),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("text"),
    ];
    1 agent, 2 content_index, 3 item_id, 4 output_index, 5 sequence_number, 6 stream_id, 7 text,
}

/// Beta response refusal ws delta of `BetaResponsesServerEvent` with `agent`, `content_index` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseRefusalWsDelta {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseRefusalWsDelta = "beta.BetaResponsesServerEvent.BetaResponseRefusalWsDelta";
    [
        constant("type", "response.refusal.delta"),
        optional("agent").or_null(),
        required("content_index"),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 content_index, 3 delta, 4 item_id, 5 output_index, 6 sequence_number, 7 stream_id,
}

/// Beta response refusal ws done of `BetaResponsesServerEvent` with `agent`, `content_index` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseRefusalWsDone {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseRefusalWsDone = "beta.BetaResponsesServerEvent.BetaResponseRefusalWsDone";
    [
        constant("type", "response.refusal.done"),
        optional("agent").or_null(),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("refusal"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 content_index, 3 item_id, 4 output_index, 5 refusal, 6 sequence_number, 7 stream_id,
}

/// Beta response shell call command ws added of `BetaResponsesServerEvent` with `agent`, `command`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseShellCallCommandWsAdded {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Command that is run.
    pub command: String,
    /// Place of the command in the shell call.
    pub command_index: i64,
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
    BetaResponseShellCallCommandWsAdded = "beta.BetaResponsesServerEvent.BetaResponseShellCallCommandWsAdded";
    [
        constant("type", "response.shell_call_command.added"),
        optional("agent").or_null(),
        required("command"),
        required("command_index"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 command, 3 command_index, 4 output_index, 5 sequence_number, 6 stream_id,
}

/// Beta response shell call command ws delta of `BetaResponsesServerEvent` with `agent`,
/// `command_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseShellCallCommandWsDelta {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Place of the command in the shell call.
    pub command_index: i64,
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
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
    BetaResponseShellCallCommandWsDelta = "beta.BetaResponsesServerEvent.BetaResponseShellCallCommandWsDelta";
    [
        constant("type", "response.shell_call_command.delta"),
        optional("agent").or_null(),
        required("command_index"),
        required("delta"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 command_index, 3 delta, 4 obfuscation, 5 output_index, 6 sequence_number,
    7 stream_id,
}

/// Beta response shell call command ws done of `BetaResponsesServerEvent` with `agent`, `command`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseShellCallCommandWsDone {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Command that is run.
    pub command: String,
    /// Place of the command in the shell call.
    pub command_index: i64,
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
    BetaResponseShellCallCommandWsDone = "beta.BetaResponsesServerEvent.BetaResponseShellCallCommandWsDone";
    [
        constant("type", "response.shell_call_command.done"),
        optional("agent").or_null(),
        required("command"),
        required("command_index"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 command, 3 command_index, 4 output_index, 5 sequence_number, 6 stream_id,
}
