//! `BetaResponseContentPartAddedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_content_part_done_event::Part;
pub use crate::responses::response_reasoning_item::Content as PartReasoningText;

/// Announces a new content part in an output item.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseContentPartAddedEvent {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// The part as it starts, mostly still empty.
    pub part: Part,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseContentPartAddedEvent = "beta.BetaResponseContentPartAddedEvent";
    [
        constant("type", "response.content_part.added"),
        optional("agent").or_null(),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("part"),
        required("sequence_number"),
    ];
    1 agent, 2 content_index, 3 item_id, 4 output_index, 5 part, 6 sequence_number,
}
