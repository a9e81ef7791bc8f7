//! `ResponseTextWsDone` of `responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::response_text_done_event::Logprob;

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
