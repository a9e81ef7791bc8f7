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
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// The image, base64 coded.
    pub b64_json: String,
    /// Background of the image, or whether the work runs in the background.
    pub background: Background,
    /// File format of the image.
    pub output_format: OutputFormat,
    /// How finely the image is drawn.
    pub quality: Quality,
    /// Stable, anonymous mark of the end user for abuse checks.
    pub safety_identifier: Option<String>,
    /// Size of the picture, video or file.
    pub size: Size,
    /// What was used up, such as tokens or seconds.
    pub usage: Usage,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageEditCompletedEvent = "ImageEditCompletedEvent";
    [
        constant("type", "image_edit.completed"),
        required("created_at"),
        required("b64_json"),
        required("background"),
        required("output_format"),
        required("quality"),
        optional("safety_identifier").or_null(),
        required("size"),
        required("usage"),
    ];
    1 created_at, 2 b64_json, 3 background, 4 output_format, 5 quality, 6 safety_identifier,
    7 size, 8 usage,
}
