//! `BetaResponseOutputTextAnnotationAddedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_output_text::Annotation;
pub use crate::responses::response_output_text::AnnotationContainerFileCitation;
pub use crate::responses::response_output_text::AnnotationFileCitation;
pub use crate::responses::response_output_text::AnnotationFilePath;
pub use crate::responses::response_output_text::AnnotationURLCitation;

/// Announces a new citation or file reference in the output text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseOutputTextAnnotationAddedEvent {
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
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseOutputTextAnnotationAddedEvent = "beta.BetaResponseOutputTextAnnotationAddedEvent";
    [
        constant("type", "response.output_text.annotation.added"),
        optional("agent").or_null(),
        optional("annotation").or_null(),
        required("annotation_index"),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
    ];
    1 agent, 2 annotation, 3 annotation_index, 4 content_index, 5 item_id, 6 output_index,
    7 sequence_number,
}
