//! `ResponseTextWsDelta` of `responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::response_text_done_event::Logprob;

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
