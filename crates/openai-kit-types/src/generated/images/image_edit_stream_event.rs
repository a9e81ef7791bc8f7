//! `ImageEditStreamEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::images::{ImageEditCompletedEvent, ImageEditPartialImageEvent};
use crate::{RawJson, Why};

/// An event of a streamed image edit: a partial or the finished image.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageEditStreamEvent {
    /// `image_edit.partial_image`: Announces a preview of an image edit while it is still in
    /// progress.
    PartialImage(ImageEditPartialImageEvent),
    /// `image_edit.completed`: Announces that an image edit is done, with the final image and its
    /// usage.
    Completed(ImageEditCompletedEvent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ImageEditStreamEvent = "ImageEditStreamEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("image_edit.completed", Pick::One(1)),
                ("image_edit.partial_image", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 PartialImage, 1 Completed,
}
