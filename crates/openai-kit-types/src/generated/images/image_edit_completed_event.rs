//! `ImageEditCompletedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::images::image_gen_completed_event::Background;
pub use crate::images::image_gen_completed_event::OutputFormat;
pub use crate::images::image_gen_completed_event::Quality;
pub use crate::images::image_gen_completed_event::Size;
pub use crate::images::image_gen_completed_event::Usage;
pub use crate::images::images_response::UsageInputTokensDetails;

/// Announces that an image edit is done, with the final image and its usage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageEditCompletedEvent {
    /// The image, base64 coded.
    pub b64_json: String,
    /// Background of the image, or whether the work runs in the background.
    pub background: Background,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// File format of the image.
    pub output_format: OutputFormat,
    /// How finely the image is drawn.
    pub quality: Quality,
    /// Size of the picture, video or file.
    pub size: Size,
    /// What was used up, such as tokens or seconds.
    pub usage: Usage,
    /// Stable, anonymous mark of the end user for abuse checks.
    pub safety_identifier: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageEditCompletedEvent = "ImageEditCompletedEvent";
    [
        required("b64_json"),
        required("background"),
        required("created_at"),
        required("output_format"),
        required("quality"),
        required("size"),
        constant("type", "image_edit.completed"),
        required("usage"),
        optional("safety_identifier").or_null(),
    ];
    0 b64_json, 1 background, 2 created_at, 3 output_format, 4 quality, 5 size, 7 usage,
    8 safety_identifier,
}
