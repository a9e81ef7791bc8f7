//! `BetaResponseTextDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_text_done_event::Logprob;
pub use crate::responses::response_text_done_event::LogprobTopLogprob;

/// Announces that an output text is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseTextDoneEvent {
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
    /// The whole text of the part.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseTextDoneEvent = "beta.BetaResponseTextDoneEvent";
    [
        constant("type", "response.output_text.done"),
        optional("agent").or_null(),
        required("content_index"),
        required("item_id"),
        required("logprobs"),
        required("output_index"),
        required("sequence_number"),
        required("text"),
    ];
    1 agent, 2 content_index, 3 item_id, 4 logprobs, 5 output_index, 6 sequence_number, 7 text,
}
