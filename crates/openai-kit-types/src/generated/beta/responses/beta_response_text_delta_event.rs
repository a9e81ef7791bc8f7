//! `BetaResponseTextDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_text_done_event::Logprob;
pub use crate::responses::response_text_done_event::LogprobTopLogprob;

/// Brings the next piece of the output text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseTextDeltaEvent {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Place of the content part within its item.
    pub content_index: i64,
    /// Newly arrived piece of the text.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Log probabilities of tokens, or the wish to get them.
    pub logprobs: Vec<Logprob>,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseTextDeltaEvent = "beta.BetaResponseTextDeltaEvent";
    [
        constant("type", "response.output_text.delta"),
        optional("agent").or_null(),
        required("content_index"),
        required("delta"),
        required("item_id"),
        required("logprobs"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("sequence_number"),
    ];
    1 agent, 2 content_index, 3 delta, 4 item_id, 5 logprobs, 6 obfuscation, 7 output_index,
    8 sequence_number,
}
