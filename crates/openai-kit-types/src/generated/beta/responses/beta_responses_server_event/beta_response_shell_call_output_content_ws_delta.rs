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

/// Beta response shell call output content ws delta of `BetaResponsesServerEvent` with `agent`,
/// `command_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseShellCallOutputContentWsDelta {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseShellCallOutputContentWsDelta = "beta.BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDelta";
    [
        constant("type", "response.shell_call_output_content.delta"),
        optional("agent").or_null(),
        required("command_index"),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 command_index, 3 delta, 4 item_id, 5 output_index, 6 sequence_number, 7 stream_id,
}

/// Beta response shell call output content ws done of `BetaResponsesServerEvent` with `agent`,
/// `command_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseShellCallOutputContentWsDone {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseShellCallOutputContentWsDone = "beta.BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDone";
    [
        constant("type", "response.shell_call_output_content.done"),
        optional("agent").or_null(),
        required("command_index"),
        required("item_id"),
        required("output"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 command_index, 3 item_id, 4 output, 5 output_index, 6 sequence_number, 7 stream_id,
}

/// Beta response text ws delta of `BetaResponsesServerEvent` with `agent`, `content_index` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseTextWsDelta {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseTextWsDelta = "beta.BetaResponsesServerEvent.BetaResponseTextWsDelta";
    [
        constant("type", "response.output_text.delta"),
        optional("agent").or_null(),
        required("content_index"),
        required("delta"),
        required("item_id"),
        required("logprobs"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 content_index, 3 delta, 4 item_id, 5 logprobs, 6 output_index, 7 sequence_number,
    8 stream_id,
}

/// Beta response text ws done of `BetaResponsesServerEvent` with `agent`, `content_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseTextWsDone {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseTextWsDone = "beta.BetaResponsesServerEvent.BetaResponseTextWsDone";
    [
        constant("type", "response.output_text.done"),
        optional("agent").or_null(),
        required("content_index"),
        required("item_id"),
        required("logprobs"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("text"),
    ];
    1 agent, 2 content_index, 3 item_id, 4 logprobs, 5 output_index, 6 sequence_number,
    7 stream_id, 8 text,
}

/// Beta response web search call in ws progress of `BetaResponsesServerEvent` with `agent`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWebSearchCallInWsProgress {
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
    BetaResponseWebSearchCallInWsProgress = "beta.BetaResponsesServerEvent.BetaResponseWebSearchCallInWsProgress";
    [
        constant("type", "response.web_search_call.in_progress"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Beta response web search call ws completed of `BetaResponsesServerEvent` with `agent`, `item_id`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWebSearchCallWsCompleted {
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
    BetaResponseWebSearchCallWsCompleted = "beta.BetaResponsesServerEvent.BetaResponseWebSearchCallWsCompleted";
    [
        constant("type", "response.web_search_call.completed"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Beta response web search call ws searching of `BetaResponsesServerEvent` with `agent`, `item_id`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWebSearchCallWsSearching {
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
    BetaResponseWebSearchCallWsSearching = "beta.BetaResponsesServerEvent.BetaResponseWebSearchCallWsSearching";
    [
        constant("type", "response.web_search_call.searching"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
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

/// Beta response ws error of `BetaResponsesServerEvent` with `status`, `agent` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWsError {
    /// How far it has got, or how it ended.
    pub status: Option<i64>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// What went wrong, if anything did.
    pub error: ResponseWsErrorError,
    /// Number of the event in the stream.
    pub sequence_number: Option<i64>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseWsError = "beta.BetaResponsesServerEvent.BetaResponseWsError";
    [
        constant("type", "error"),
        optional("status").or_null(),
        optional("agent").or_null(),
        required("error"),
        optional("sequence_number").or_null(),
        optional("stream_id").or_null(),
    ];
    1 status, 2 agent, 3 error, 4 sequence_number, 5 stream_id,
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
