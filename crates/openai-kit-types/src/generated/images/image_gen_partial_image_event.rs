//! `ImageGenPartialImageEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::images::image_gen_completed_event::Background;
pub use crate::images::image_gen_completed_event::OutputFormat;
pub use crate::images::image_gen_completed_event::Quality;
pub use crate::images::image_gen_completed_event::Size;

/// Announces a preview of an image while it is still being drawn.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageGenPartialImageEvent {
    /// The image, base64 coded.
    pub b64_json: String,
    /// Background of the image, or whether the work runs in the background.
    pub background: Background,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// File format of the image.
    pub output_format: OutputFormat,
    /// Number of the preview.
    pub partial_image_index: i64,
    /// How finely the image is drawn.
    pub quality: Quality,
    /// Size of the picture, video or file.
    pub size: Size,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageGenPartialImageEvent = "ImageGenPartialImageEvent";
    [
        required("b64_json"),
        required("background"),
        required("created_at"),
        required("output_format"),
        required("partial_image_index"),
        required("quality"),
        required("size"),
        constant("type", "image_generation.partial_image"),
    ];
    0 b64_json, 1 background, 2 created_at, 3 output_format, 4 partial_image_index, 5 quality,
    6 size,
}
