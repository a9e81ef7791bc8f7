//! What `videos.edit` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson, Upload, Why};

/// Parameters of `videos.edit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoEditParams {
    /// Text that tells the model what to make, or a stored prompt. Required. 1 to 32000 characters.
    pub prompt: Option<String>,
    /// The video to work on. Required.
    pub video: Option<Video>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VideoEditParams = "VideoEditParams";
    [
        required("prompt"),
        required("video"),
    ];
    0 prompt, 1 video,
}

impl VideoEditParams {
    /// Text that tells the model what to make, or a stored prompt. Required. 1 to 32000 characters.
    #[must_use]
    pub fn prompt<By>(mut self, prompt: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.prompt,
            &mut self.leftovers,
            0,
            prompt.into_maybe(),
        );
        self
    }

    /// The video to work on. Required.
    #[must_use]
    pub fn video<By>(mut self, video: impl IntoMaybe<Video, By>) -> Self {
        put(&mut self.video, &mut self.leftovers, 1, video.into_maybe());
        self
    }
}

/// Video of `VideoEditParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Video {
    /// Any value.
    File(Upload),
    /// Video reference input param of `VideoEditParams` with `id`.
    VideoReferenceInput(VideoVideoReferenceInputParam),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Video = "VideoEditParams.Video";
    {
        objects: Objects::Keys(&[
            Case { variant: 0, texts: &[], keys: &["data"] },
            Case { variant: 1, texts: &[], keys: &["id"] },
        ]),
    };
    0 File, 1 VideoReferenceInput,
}

from!(Video {
    File(Upload),
    VideoReferenceInput(VideoVideoReferenceInputParam),
});

/// Video reference input param of `VideoEditParams` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoVideoReferenceInputParam {
    /// ID that names this object.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VideoVideoReferenceInputParam = "VideoEditParams.VideoVideoReferenceInputParam";
    [
        required("id"),
    ];
    0 id,
}

impl VideoVideoReferenceInputParam {
    /// What is required.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}
