//! `BetaResponseTextWsDone` of `beta_responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::beta_response_error_event::Agent;
use crate::responses::response_text_done_event::Logprob;

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
