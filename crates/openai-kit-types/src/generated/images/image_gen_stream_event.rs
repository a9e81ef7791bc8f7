//! `ImageGenStreamEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::images::{ImageGenCompletedEvent, ImageGenPartialImageEvent};
use crate::{RawJson, Why};

/// An event of a streamed image generation: a partial or the finished image.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageGenStreamEvent {
    /// `image_generation.partial_image`: Announces a preview of an image while it is still being
    /// drawn.
    PartialImage(ImageGenPartialImageEvent),
    /// `image_generation.completed`: Announces that an image is done, with its data and usage.
    Completed(ImageGenCompletedEvent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ImageGenStreamEvent = "ImageGenStreamEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("image_generation.completed", Pick::One(1)),
                ("image_generation.partial_image", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 PartialImage, 1 Completed,
}
