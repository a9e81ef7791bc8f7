//! `BetaResponseOutputTextAnnotationWsAdded` of `beta_responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::beta_response_error_event::Agent;
use crate::responses::response_output_text::Annotation;

/// Beta response output text annotation ws added of `BetaResponsesServerEvent` with `agent`,
/// `annotation` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseOutputTextAnnotationWsAdded {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Citation or other note attached to the text.
    pub annotation: Option<Annotation>,
    /// Place of the annotation in its content part.
    pub annotation_index: i64,
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of the item concerned.
    pub item_id: String,
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
    BetaResponseOutputTextAnnotationWsAdded = "beta.BetaResponsesServerEvent.BetaResponseOutputTextAnnotationWsAdded";
    [
        constant("type", "response.output_text.annotation.added"),
        optional("agent").or_null(),
        optional("annotation").or_null(),
        required("annotation_index"),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 annotation, 3 annotation_index, 4 content_index, 5 item_id, 6 output_index,
    7 sequence_number, 8 stream_id,
}
