//! What `videos.extend` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::videos::VideoSeconds;
use crate::{IntoMaybe, Leftovers};

pub use crate::videos::video_edit_params::Video;
pub use crate::videos::video_edit_params::VideoVideoReferenceInputParam;

/// Parameters of `videos.extend`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoExtendParams {
    /// Text that tells the model what to make, or a stored prompt. Required. 1 to 32000 characters.
    pub prompt: Option<String>,
    /// Length of time in seconds. Required.
    pub seconds: Option<VideoSeconds>,
    /// The video to work on. Required.
    pub video: Option<Video>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VideoExtendParams = "VideoExtendParams";
    [
        required("prompt"),
        required("seconds"),
        required("video"),
    ];
    0 prompt, 1 seconds, 2 video,
}

impl VideoExtendParams {
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

    /// Length of time in seconds. Required.
    #[must_use]
    pub fn seconds<By>(mut self, seconds: impl IntoMaybe<VideoSeconds, By>) -> Self {
        put(
            &mut self.seconds,
            &mut self.leftovers,
            1,
            seconds.into_maybe(),
        );
        self
    }

    /// The video to work on. Required.
    #[must_use]
    pub fn video<By>(mut self, video: impl IntoMaybe<Video, By>) -> Self {
        put(&mut self.video, &mut self.leftovers, 2, video.into_maybe());
        self
    }
}
