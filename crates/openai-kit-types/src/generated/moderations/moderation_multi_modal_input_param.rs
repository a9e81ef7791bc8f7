//! `ModerationMultiModalInputParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::moderations::{ModerationImageURLInputParam, ModerationTextInputParam};
use crate::{RawJson, Why};

/// One input to moderate: a text or an image.
#[derive(Clone)]
#[non_exhaustive]
pub enum ModerationMultiModalInputParam {
    /// `image_url`: An image to moderate, given by a web or data URL.
    ImageUrl(ModerationImageURLInputParam),
    /// `text`: A text to moderate.
    Text(ModerationTextInputParam),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ModerationMultiModalInputParam = "ModerationMultiModalInputParam";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("image_url", Pick::One(0)),
                ("text", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 ImageUrl, 1 Text,
}

from!(ModerationMultiModalInputParam {
    ImageUrl(ModerationImageURLInputParam),
    Text(ModerationTextInputParam),
});
