//! `ResponseOutputTextAnnotationWsAdded` of `responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::response_output_text::Annotation;

/// Announces a new citation or file reference in the output text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseOutputTextAnnotationWsAdded {
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
    ResponseOutputTextAnnotationWsAdded = "responses.ResponsesServerEvent.ResponseOutputTextAnnotationWsAdded";
    [
        constant("type", "response.output_text.annotation.added"),
        optional("annotation").or_null(),
        required("annotation_index"),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 annotation, 2 annotation_index, 3 content_index, 4 item_id, 5 output_index,
    6 sequence_number, 7 stream_id,
}
