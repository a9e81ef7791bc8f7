//! `MessageContentDelta` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::threads::{
    ImageFileDeltaBlock, ImageURLDeltaBlock, RefusalDeltaBlock, TextDeltaBlock,
};
use crate::{RawJson, Why};

/// New content of one part of a streamed message.
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageContentDelta {
    /// `image_file`: New content of an uploaded image part.
    ImageFile(ImageFileDeltaBlock),
    /// `text`: New content of a text part.
    Text(TextDeltaBlock),
    /// `refusal`: The next piece of a refusal.
    Refusal(RefusalDeltaBlock),
    /// `image_url`: New content of a web image part.
    ImageUrl(ImageURLDeltaBlock),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    MessageContentDelta = "beta.threads.MessageContentDelta";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("image_file", Pick::One(0)),
                ("image_url", Pick::One(3)),
                ("refusal", Pick::One(2)),
                ("text", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 ImageFile, 1 Text, 2 Refusal, 3 ImageUrl,
}
