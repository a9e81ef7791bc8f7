//! `ResponsesServerEvent` and what it holds. From `ResponseOutputTextAnnotationWsAdded` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::response_function_shell_tool_call_output::Output;
use crate::responses::response_output_text::Annotation;
use crate::responses::response_reasoning_summary_part_done_event::{Part, Status};
use crate::responses::response_shell_call_output_content_delta_event::Delta;
use crate::responses::response_text_done_event::Logprob;

/// Announces a new citation or file reference in the output text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseOutputTextAnnotationWsAdded {
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
    ResponseOutputTextAnnotationWsAdded = "responses.ResponsesServerEvent.ResponseOutputTextAnnotationWsAdded";
    [
        constant("type", "response.output_text.annotation.added"),
        optional("annotation").or_null(),
        required("annotation_index"),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 annotation, 2 annotation_index, 3 content_index, 4 item_id, 5 output_index,
    6 sequence_number, 7 stream_id,
}

/// Announces a new part of a reasoning summary.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseReasoningSummaryPartWsAdded {
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
    ResponseReasoningSummaryPartWsAdded = "responses.ResponsesServerEvent.ResponseReasoningSummaryPartWsAdded";
    [
        constant("type", "response.reasoning_summary_part.added"),
        required("item_id"),
        required("output_index"),
        required("part"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("summary_index"),
    ];
    1 item_id, 2 output_index, 3 part, 4 sequence_number, 5 stream_id, 6 summary_index,
}

/// Announces that a part of a reasoning summary is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseReasoningSummaryPartWsDone {
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
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
    ResponseReasoningSummaryPartWsDone = "responses.ResponsesServerEvent.ResponseReasoningSummaryPartWsDone";
    [
        constant("type", "response.reasoning_summary_part.done"),
        optional("status").or_null(),
        required("item_id"),
        required("output_index"),
        required("part"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("summary_index"),
    ];
    1 status, 2 item_id, 3 output_index, 4 part, 5 sequence_number, 6 stream_id, 7 summary_index,
}

/// Brings the next piece of a reasoning summary.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseReasoningSummaryTextWsDelta {
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
    ResponseReasoningSummaryTextWsDelta = "responses.ResponsesServerEvent.ResponseReasoningSummaryTextWsDelta";
    [
        constant("type", "response.reasoning_summary_text.delta"),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("summary_index"),
    ];
    1 delta, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id, 6 summary_index,
}

/// Announces that the text of a reasoning summary part is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseReasoningSummaryTextWsDone {
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
    ResponseReasoningSummaryTextWsDone = "responses.ResponsesServerEvent.ResponseReasoningSummaryTextWsDone";
    [
        constant("type", "response.reasoning_summary_text.done"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("summary_index"),
        required("text"),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id, 5 summary_index, 6 text,
}

/// Brings the next piece of the raw reasoning text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseReasoningTextWsDelta {
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
    ResponseReasoningTextWsDelta = "responses.ResponsesServerEvent.ResponseReasoningTextWsDelta";
    [
        constant("type", "response.reasoning_text.delta"),
        required("content_index"),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 content_index, 2 delta, 3 item_id, 4 output_index, 5 sequence_number, 6 stream_id,
}

/// Announces that a raw reasoning text is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseReasoningTextWsDone {
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
    ResponseReasoningTextWsDone = "responses.ResponsesServerEvent.ResponseReasoningTextWsDone";
    [
        constant("type", "response.reasoning_text.done"),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("text"),
    ];
    1 content_index, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id, 6 text,
}

/// Brings the next piece of a refusal.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseRefusalWsDelta {
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
    ResponseRefusalWsDelta = "responses.ResponsesServerEvent.ResponseRefusalWsDelta";
    [
        constant("type", "response.refusal.delta"),
        required("content_index"),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 content_index, 2 delta, 3 item_id, 4 output_index, 5 sequence_number, 6 stream_id,
}

/// Announces that a refusal text is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseRefusalWsDone {
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
    ResponseRefusalWsDone = "responses.ResponsesServerEvent.ResponseRefusalWsDone";
    [
        constant("type", "response.refusal.done"),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("refusal"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 content_index, 2 item_id, 3 output_index, 4 refusal, 5 sequence_number, 6 stream_id,
}

/// Announces a new command in a shell call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseShellCallCommandWsAdded {
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
    ResponseShellCallCommandWsAdded = "responses.ResponsesServerEvent.ResponseShellCallCommandWsAdded";
    [
        constant("type", "response.shell_call_command.added"),
        required("command"),
        required("command_index"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 command, 2 command_index, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Brings the next piece of a shell command.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseShellCallCommandWsDelta {
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
    ResponseShellCallCommandWsDelta = "responses.ResponsesServerEvent.ResponseShellCallCommandWsDelta";
    [
        constant("type", "response.shell_call_command.delta"),
        required("command_index"),
        required("delta"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 command_index, 2 delta, 3 obfuscation, 4 output_index, 5 sequence_number, 6 stream_id,
}

/// Announces that a shell command is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseShellCallCommandWsDone {
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
    ResponseShellCallCommandWsDone = "responses.ResponsesServerEvent.ResponseShellCallCommandWsDone";
    [
        constant("type", "response.shell_call_command.done"),
        required("command"),
        required("command_index"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 command, 2 command_index, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Brings the next output of a shell command.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseShellCallOutputContentWsDelta {
    /// Place of the command in the shell call.
    pub command_index: i64,
    /// Newly arrived part, to be added to what came before.
    pub delta: Delta,
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
    ResponseShellCallOutputContentWsDelta = "responses.ResponsesServerEvent.ResponseShellCallOutputContentWsDelta";
    [
        constant("type", "response.shell_call_output_content.delta"),
        required("command_index"),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 command_index, 2 delta, 3 item_id, 4 output_index, 5 sequence_number, 6 stream_id,
}

/// Announces that the output of a shell command is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseShellCallOutputContentWsDone {
    /// Place of the command in the shell call.
    pub command_index: i64,
    /// ID of the item concerned.
    pub item_id: String,
    /// What came out of the work.
    pub output: Vec<Output>,
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
    ResponseShellCallOutputContentWsDone = "responses.ResponsesServerEvent.ResponseShellCallOutputContentWsDone";
    [
        constant("type", "response.shell_call_output_content.done"),
        required("command_index"),
        required("item_id"),
        required("output"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 command_index, 2 item_id, 3 output, 4 output_index, 5 sequence_number, 6 stream_id,
}

/// Brings the next piece of the output text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseTextWsDelta {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Log probabilities of tokens, or the wish to get them.
    pub logprobs: Vec<Logprob>,
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
    ResponseTextWsDelta = "responses.ResponsesServerEvent.ResponseTextWsDelta";
    [
        constant("type", "response.output_text.delta"),
        required("content_index"),
        required("delta"),
        required("item_id"),
        required("logprobs"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 content_index, 2 delta, 3 item_id, 4 logprobs, 5 output_index, 6 sequence_number,
    7 stream_id,
}

/// Announces that an output text is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseTextWsDone {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of the item concerned.
    pub item_id: String,
    /// Log probabilities of tokens, or the wish to get them.
    pub logprobs: Vec<Logprob>,
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
    ResponseTextWsDone = "responses.ResponsesServerEvent.ResponseTextWsDone";
    [
        constant("type", "response.output_text.done"),
        required("content_index"),
        required("item_id"),
        required("logprobs"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("text"),
    ];
    1 content_index, 2 item_id, 3 logprobs, 4 output_index, 5 sequence_number, 6 stream_id, 7 text,
}

/// Announces that a web search call has begun.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWebSearchCallInWsProgress {
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
    ResponseWebSearchCallInWsProgress = "responses.ResponsesServerEvent.ResponseWebSearchCallInWsProgress";
    [
        constant("type", "response.web_search_call.in_progress"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that a web search has finished.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWebSearchCallWsCompleted {
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
    ResponseWebSearchCallWsCompleted = "responses.ResponsesServerEvent.ResponseWebSearchCallWsCompleted";
    [
        constant("type", "response.web_search_call.completed"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that the web is being searched.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWebSearchCallWsSearching {
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
    ResponseWebSearchCallWsSearching = "responses.ResponsesServerEvent.ResponseWebSearchCallWsSearching";
    [
        constant("type", "response.web_search_call.searching"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}
