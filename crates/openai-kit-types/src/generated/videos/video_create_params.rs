//! What `videos.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::videos::{ImageInputReferenceParam, VideoModel, VideoSeconds, VideoSize};
use crate::{IntoMaybe, Leftovers, RawJson, Upload, Why};

/// Parameters of `videos.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoCreateParams {
    /// Image that guides the video.
    pub input_reference: Option<InputReference>,
    /// Model that does or did the work.
    pub model: Option<VideoModel>,
    /// What the video should show. Required. 1 to 32000 characters.
    pub prompt: Option<String>,
    /// Length of the video in seconds.
    pub seconds: Option<VideoSeconds>,
    /// Size of the picture, video or file.
    pub size: Option<VideoSize>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VideoCreateParams = "VideoCreateParams";
    [
        optional("input_reference"),
        optional("model"),
        required("prompt"),
        optional("seconds"),
        optional("size"),
    ];
    0 input_reference, 1 model, 2 prompt, 3 seconds, 4 size,
}

impl VideoCreateParams {
    /// Image that guides the video.
    #[must_use]
    pub fn input_reference<By>(
        mut self,
        input_reference: impl IntoMaybe<InputReference, By>,
    ) -> Self {
        put(
            &mut self.input_reference,
            &mut self.leftovers,
            0,
            input_reference.into_maybe(),
        );
        self
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<VideoModel, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 1, model.into_maybe());
        self
    }

    /// What the video should show. Required. 1 to 32000 characters.
    #[must_use]
    pub fn prompt<By>(mut self, prompt: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.prompt,
            &mut self.leftovers,
            2,
            prompt.into_maybe(),
        );
        self
    }

    /// Length of the video in seconds.
    #[must_use]
    pub fn seconds<By>(mut self, seconds: impl IntoMaybe<VideoSeconds, By>) -> Self {
        put(
            &mut self.seconds,
            &mut self.leftovers,
            3,
            seconds.into_maybe(),
        );
        self
    }

    /// Size of the picture, video or file.
    #[must_use]
    pub fn size<By>(mut self, size: impl IntoMaybe<VideoSize, By>) -> Self {
        put(&mut self.size, &mut self.leftovers, 4, size.into_maybe());
        self
    }
}

/// Input reference of `VideoCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InputReference {
    /// Any value.
    File(Upload),
    /// A reference image for a video, by file ID or URL.
    ImageInputReference(ImageInputReferenceParam),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    InputReference = "VideoCreateParams.InputReference";
    {
        objects: Objects::Keys(&[
            Case { variant: 0, texts: &[], keys: &["data"] },
            Case { variant: 1, texts: &[], keys: &[] },
        ]),
    };
    0 File, 1 ImageInputReference,
}

from!(InputReference {
    File(Upload),
    ImageInputReference(ImageInputReferenceParam),
});
