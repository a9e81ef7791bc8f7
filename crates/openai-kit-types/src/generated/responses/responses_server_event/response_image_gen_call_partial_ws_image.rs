//! `ResponseImageGenCallPartialWsImage` of `responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings a preview of an image that is being drawn.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseImageGenCallPartialWsImage {
    /// Background of the image, or whether the work runs in the background.
    pub background: Option<String>,
    /// ID of the item concerned.
    pub item_id: String,
    /// File format of the image.
    pub output_format: Option<String>,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Preview of the image, base64 coded.
    pub partial_image_b64: String,
    /// Number of the preview.
    pub partial_image_index: i64,
    /// How finely the image is drawn.
    pub quality: Option<String>,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Size of the picture, video or file.
    pub size: Option<String>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseImageGenCallPartialWsImage = "responses.ResponsesServerEvent.ResponseImageGenCallPartialWsImage";
    [
        constant("type", "response.image_generation_call.partial_image"),
        optional("background").or_null(),
        required("item_id"),
        optional("output_format").or_null(),
        required("output_index"),
        required("partial_image_b64"),
        required("partial_image_index"),
        optional("quality").or_null(),
        required("sequence_number"),
        optional("size").or_null(),
        optional("stream_id").or_null(),
    ];
    1 background, 2 item_id, 3 output_format, 4 output_index, 5 partial_image_b64,
    6 partial_image_index, 7 quality, 8 sequence_number, 9 size, 10 stream_id,
}
