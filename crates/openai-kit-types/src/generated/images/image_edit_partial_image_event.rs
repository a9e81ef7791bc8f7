//! `ImageEditPartialImageEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::images::image_gen_completed_event::Background;
pub use crate::images::image_gen_completed_event::OutputFormat;
pub use crate::images::image_gen_completed_event::Quality;
pub use crate::images::image_gen_completed_event::Size;

/// Announces a preview of an image edit while it is still in progress.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageEditPartialImageEvent {
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// The image, base64 coded.
    pub b64_json: String,
    /// Background of the image, or whether the work runs in the background.
    pub background: Background,
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
    ImageEditPartialImageEvent = "ImageEditPartialImageEvent";
    [
        constant("type", "image_edit.partial_image"),
        required("created_at"),
        required("b64_json"),
        required("background"),
        required("output_format"),
        required("partial_image_index"),
        required("quality"),
        required("size"),
    ];
    1 created_at, 2 b64_json, 3 background, 4 output_format, 5 partial_image_index, 6 quality,
    7 size,
}
