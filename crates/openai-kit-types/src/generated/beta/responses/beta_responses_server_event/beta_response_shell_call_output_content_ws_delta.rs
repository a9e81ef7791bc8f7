//! `BetaResponsesServerEvent` and what it holds. From `BetaResponseShellCallOutputContentWsDelta` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::BetaResponse;
use crate::beta::responses::beta_response_error_event::Agent;
use crate::responses::response_function_shell_tool_call_output::Output;
use crate::responses::response_shell_call_output_content_delta_event::Delta;
use crate::responses::response_text_done_event::Logprob;
use crate::responses::responses_server_event::ResponseWsErrorError;

/// Beta response shell call output content ws delta of `BetaResponsesServerEvent` with
/// `command_index`, `delta` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseShellCallOutputContentWsDelta {
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
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseShellCallOutputContentWsDelta = "beta.BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDelta";
    [
        required("command_index"),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.shell_call_output_content.delta"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 command_index, 1 delta, 2 item_id, 3 output_index, 4 sequence_number, 6 agent, 7 stream_id,
}

/// Beta response shell call output content ws done of `BetaResponsesServerEvent` with
/// `command_index`, `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseShellCallOutputContentWsDone {
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
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseShellCallOutputContentWsDone = "beta.BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDone";
    [
        required("command_index"),
        required("item_id"),
        required("output"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.shell_call_output_content.done"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 command_index, 1 item_id, 2 output, 3 output_index, 4 sequence_number, 6 agent, 7 stream_id,
}

/// Beta response text ws delta of `BetaResponsesServerEvent` with `content_index`, `delta` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseTextWsDelta {
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
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseTextWsDelta = "beta.BetaResponsesServerEvent.BetaResponseTextWsDelta";
    [
        required("content_index"),
        required("delta"),
        required("item_id"),
        required("logprobs"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.output_text.delta"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 content_index, 1 delta, 2 item_id, 3 logprobs, 4 output_index, 5 sequence_number, 7 agent,
    8 stream_id,
}

/// Beta response text ws done of `BetaResponsesServerEvent` with `content_index`, `item_id` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseTextWsDone {
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
    BetaResponseTextWsDone = "beta.BetaResponsesServerEvent.BetaResponseTextWsDone";
    [
        required("content_index"),
        required("item_id"),
        required("logprobs"),
        required("output_index"),
        required("sequence_number"),
        required("text"),
        constant("type", "response.output_text.done"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 content_index, 1 item_id, 2 logprobs, 3 output_index, 4 sequence_number, 5 text, 7 agent,
    8 stream_id,
}

/// Beta response web search call in ws progress of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWebSearchCallInWsProgress {
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
    BetaResponseWebSearchCallInWsProgress = "beta.BetaResponsesServerEvent.BetaResponseWebSearchCallInWsProgress";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.web_search_call.in_progress"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}

/// Beta response web search call ws completed of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWebSearchCallWsCompleted {
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
    BetaResponseWebSearchCallWsCompleted = "beta.BetaResponsesServerEvent.BetaResponseWebSearchCallWsCompleted";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.web_search_call.completed"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}

/// Beta response web search call ws searching of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWebSearchCallWsSearching {
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
    BetaResponseWebSearchCallWsSearching = "beta.BetaResponsesServerEvent.BetaResponseWebSearchCallWsSearching";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.web_search_call.searching"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}

/// Beta response ws completed of `BetaResponsesServerEvent` with `response`, `sequence_number` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWsCompleted {
    /// The response concerned.
    pub response: BetaResponse,
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
    BetaResponseWsCompleted = "beta.BetaResponsesServerEvent.BetaResponseWsCompleted";
    [
        required("response"),
        required("sequence_number"),
        constant("type", "response.completed"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 response, 1 sequence_number, 3 agent, 4 stream_id,
}

/// Beta response ws created of `BetaResponsesServerEvent` with `response`, `sequence_number` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWsCreated {
    /// The response concerned.
    pub response: BetaResponse,
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
    BetaResponseWsCreated = "beta.BetaResponsesServerEvent.BetaResponseWsCreated";
    [
        required("response"),
        required("sequence_number"),
        constant("type", "response.created"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 response, 1 sequence_number, 3 agent, 4 stream_id,
}

/// Beta response ws error of `BetaResponsesServerEvent` with `error`, `agent` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWsError {
    /// What went wrong, if anything did.
    pub error: ResponseWsErrorError,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Number of the event in the stream.
    pub sequence_number: Option<i64>,
    /// How far it has got, or how it ended.
    pub status: Option<i64>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseWsError = "beta.BetaResponsesServerEvent.BetaResponseWsError";
    [
        required("error"),
        constant("type", "error"),
        optional("agent").or_null(),
        optional("sequence_number").or_null(),
        optional("status").or_null(),
        optional("stream_id").or_null(),
    ];
    0 error, 2 agent, 3 sequence_number, 4 status, 5 stream_id,
}

/// Beta response ws failed of `BetaResponsesServerEvent` with `response`, `sequence_number` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWsFailed {
    /// The response concerned.
    pub response: BetaResponse,
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
    BetaResponseWsFailed = "beta.BetaResponsesServerEvent.BetaResponseWsFailed";
    [
        required("response"),
        required("sequence_number"),
        constant("type", "response.failed"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 response, 1 sequence_number, 3 agent, 4 stream_id,
}

/// Beta response ws incomplete of `BetaResponsesServerEvent` with `response`, `sequence_number` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWsIncomplete {
    /// The response concerned.
    pub response: BetaResponse,
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
    BetaResponseWsIncomplete = "beta.BetaResponsesServerEvent.BetaResponseWsIncomplete";
    [
        required("response"),
        required("sequence_number"),
        constant("type", "response.incomplete"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 response, 1 sequence_number, 3 agent, 4 stream_id,
}

/// Beta response ws queued of `BetaResponsesServerEvent` with `response`, `sequence_number` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWsQueued {
    /// The response concerned.
    pub response: BetaResponse,
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
    BetaResponseWsQueued = "beta.BetaResponsesServerEvent.BetaResponseWsQueued";
    [
        required("response"),
        required("sequence_number"),
        constant("type", "response.queued"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 response, 1 sequence_number, 3 agent, 4 stream_id,
}
