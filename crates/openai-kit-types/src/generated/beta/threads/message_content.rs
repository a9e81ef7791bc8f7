//! `MessageContent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::threads::{
    ImageFileContentBlock, ImageURLContentBlock, RefusalContentBlock, TextContentBlock,
};
use crate::{RawJson, Why};

/// One part of a thread message: text, image or refusal.
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageContent {
    /// `image_file`: An uploaded image in a thread message.
    ImageFile(ImageFileContentBlock),
    /// `image_url`: An image from the web in a thread message.
    ImageUrl(ImageURLContentBlock),
    /// `text`: A text part of a thread message.
    Text(TextContentBlock),
    /// `refusal`: A part of a thread message in which the assistant refuses.
    Refusal(RefusalContentBlock),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    MessageContent = "beta.threads.MessageContent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("image_file", Pick::One(0)),
                ("image_url", Pick::One(1)),
                ("refusal", Pick::One(3)),
                ("text", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 ImageFile, 1 ImageUrl, 2 Text, 3 Refusal,
}
