//! `ResponseOutputTextAnnotationAddedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::responses::response_output_text::Annotation;
pub use crate::responses::response_output_text::AnnotationContainerFileCitation;
pub use crate::responses::response_output_text::AnnotationFileCitation;
pub use crate::responses::response_output_text::AnnotationFilePath;
pub use crate::responses::response_output_text::AnnotationURLCitation;

/// Announces a new citation or file reference in the output text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseOutputTextAnnotationAddedEvent {
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
    ResponseOutputTextAnnotationAddedEvent = "responses.ResponseOutputTextAnnotationAddedEvent";
    [
        constant("type", "response.output_text.annotation.added"),
        optional("annotation").or_null(),
        required("annotation_index"),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
    ];
    1 annotation, 2 annotation_index, 3 content_index, 4 item_id, 5 output_index,
    6 sequence_number,
}
