//! `MessageContentPartParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::threads::{ImageFileContentBlock, ImageURLContentBlock, TextContentBlockParam};
use crate::{RawJson, Why};

/// One part of a thread message to send: text or an image.
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageContentPartParam {
    /// `image_file`: An uploaded image in a thread message.
    ImageFile(ImageFileContentBlock),
    /// `image_url`: An image from the web in a thread message.
    ImageUrl(ImageURLContentBlock),
    /// `text`: A text part of a thread message.
    Text(TextContentBlockParam),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    MessageContentPartParam = "beta.threads.MessageContentPartParam";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("image_file", Pick::One(0)),
                ("image_url", Pick::One(1)),
                ("text", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 ImageFile, 1 ImageUrl, 2 Text,
}

from!(MessageContentPartParam {
    ImageFile(ImageFileContentBlock),
    ImageUrl(ImageURLContentBlock),
    Text(TextContentBlockParam),
});
