//! `CompletionChoice` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;

/// One alternative continuation of the prompt, with the reason it ended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompletionChoice {
    /// Why the model stopped.
    pub finish_reason: FinishReason,
    /// Place in the list, counted from zero.
    pub index: i64,
    /// Log probabilities of tokens, or the wish to get them.
    pub logprobs: Option<Logprobs>,
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CompletionChoice = "CompletionChoice";
    [
        required("finish_reason"),
        required("index"),
        optional("logprobs").or_null(),
        required("text"),
    ];
    0 finish_reason, 1 index, 2 logprobs, 3 text,
}

/// Finish reason of `CompletionChoice`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinishReason {
    /// `stop`
    Stop,
    /// `length`
    Length,
    /// `content_filter`
    ContentFilter,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    FinishReason;
    "stop" Stop,
    "length" Length,
    "content_filter" ContentFilter,
}

/// Tokens of a plain completion with their offsets and log probabilities.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logprobs {
    /// Where each token starts in the text.
    pub text_offset: Option<Vec<i64>>,
    /// Log probability of each token.
    pub token_logprobs: Option<Vec<f64>>,
    /// The tokens, in order.
    pub tokens: Option<Vec<String>>,
    /// Likeliest tokens at each place, or how many to report.
    pub top_logprobs: Option<Vec<BTreeMap<String, f64>>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Logprobs = "CompletionChoice.Logprobs";
    [
        optional("text_offset").or_null(),
        optional("token_logprobs").or_null(),
        optional("tokens").or_null(),
        optional("top_logprobs").or_null(),
    ];
    0 text_offset, 1 token_logprobs, 2 tokens, 3 top_logprobs,
}
