//! `BetaResponseOutputItemAddedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::BetaResponseOutputItem;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Announces a new output item, still empty or unfinished.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseOutputItemAddedEvent {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// The item as it starts, mostly still empty.
    pub item: BetaResponseOutputItem,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseOutputItemAddedEvent = "beta.BetaResponseOutputItemAddedEvent";
    [
        constant("type", "response.output_item.added"),
        optional("agent").or_null(),
        required("item"),
        required("output_index"),
        required("sequence_number"),
    ];
    1 agent, 2 item, 3 output_index, 4 sequence_number,
}
