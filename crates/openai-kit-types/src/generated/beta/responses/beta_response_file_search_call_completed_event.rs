//! `BetaResponseFileSearchCallCompletedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Announces that a file search has finished.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseFileSearchCallCompletedEvent {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseFileSearchCallCompletedEvent = "beta.BetaResponseFileSearchCallCompletedEvent";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.file_search_call.completed"),
        optional("agent").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 4 agent,
}
