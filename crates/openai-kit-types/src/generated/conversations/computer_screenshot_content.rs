//! `ComputerScreenshotContent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::ImageDetail;

pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpoint;
pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl;

/// A screenshot of a computer that the model is using.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputerScreenshotContent {
    /// How closely the model looks at the image or file.
    pub detail: ImageDetail,
    /// ID of the file concerned.
    pub file_id: Option<String>,
    /// Address of the image, or the image as a data URL. A URI.
    pub image_url: Option<String>,
    /// Marks the end of a prompt prefix worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ComputerScreenshotContent = "conversations.ComputerScreenshotContent";
    [
        constant("type", "computer_screenshot"),
        required("detail"),
        optional("file_id").or_null(),
        optional("image_url").or_null(),
        optional("prompt_cache_breakpoint").or_null(),
    ];
    1 detail, 2 file_id, 3 image_url, 4 prompt_cache_breakpoint,
}
