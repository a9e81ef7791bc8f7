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
        required("content_index"),
        required("item_id"),
        required("logprobs"),
        required("output_index"),
        required("sequence_number"),
        required("text"),
        constant("type", "response.output_text.done"),
    ];
    0 content_index, 1 item_id, 2 logprobs, 3 output_index, 4 sequence_number, 5 text,
}

/// A streamed token with its log probability and alternatives.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logprob {
    /// The token as text, or a secret token.
    pub token: String,
    /// Natural logarithm of the token's probability.
    pub logprob: f64,
    /// Likeliest tokens at each place, or how many to report.
    pub top_logprobs: Option<Vec<LogprobTopLogprob>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Logprob = "responses.ResponseTextDoneEvent.Logprob";
    [
        required("token"),
        required("logprob"),
        optional("top_logprobs").or_null(),
    ];
    0 token, 1 logprob, 2 top_logprobs,
}

/// Logprob top logprob of `ResponseTextDoneEvent` with `token` and `logprob`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogprobTopLogprob {
    /// The token as text, or a secret token.
    pub token: Option<String>,
    /// Natural logarithm of the token's probability.
    pub logprob: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LogprobTopLogprob = "responses.ResponseTextDoneEvent.LogprobTopLogprob";
    [
        optional("token").or_null(),
        optional("logprob").or_null(),
    ];
    0 token, 1 logprob,
}
