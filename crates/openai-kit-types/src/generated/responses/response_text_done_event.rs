//! `ResponseTextDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that an output text is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseTextDoneEvent {
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
    /// The whole text of the part.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseTextDoneEvent = "responses.ResponseTextDoneEvent";
    [
        constant("type", "response.output_text.done"),
        required("content_index"),
        required("item_id"),
        required("logprobs"),
        required("output_index"),
        required("sequence_number"),
        required("text"),
    ];
    1 content_index, 2 item_id, 3 logprobs, 4 output_index, 5 sequence_number, 6 text,
}

/// A streamed token with its log probability and alternatives.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logprob {
    /// Natural logarithm of the token's probability.
    pub logprob: f64,
    /// The token as text, or a secret token.
    pub token: String,
    /// Likeliest tokens at each place, or how many to report.
    pub top_logprobs: Option<Vec<LogprobTopLogprob>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Logprob = "responses.ResponseTextDoneEvent.Logprob";
    [
        required("logprob"),
        required("token"),
        optional("top_logprobs").or_null(),
    ];
    0 logprob, 1 token, 2 top_logprobs,
}

/// Logprob top of `ResponseTextDoneEvent` with `logprob` and `token`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogprobTopLogprob {
    /// Natural logarithm of the token's probability.
    pub logprob: Option<f64>,
    /// The token as text, or a secret token.
    pub token: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LogprobTopLogprob = "responses.ResponseTextDoneEvent.LogprobTopLogprob";
    [
        optional("logprob").or_null(),
        optional("token").or_null(),
    ];
    0 logprob, 1 token,
}
