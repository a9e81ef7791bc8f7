//! What `videos.create_character` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Upload};

/// Parameters of `videos.create_character`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoCreateCharacterParams {
    /// Name given to this object. Required. 1 to 80 characters.
    pub name: Option<String>,
    /// The video to work on. Required.
    pub video: Option<Upload>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VideoCreateCharacterParams = "VideoCreateCharacterParams";
    [
        required("name"),
        required("video"),
    ];
    0 name, 1 video,
}

impl VideoCreateCharacterParams {
    /// Name given to this object. Required. 1 to 80 characters.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 0, name.into_maybe());
        self
    }

    /// The video to work on. Required.
    #[must_use]
    pub fn video<By>(mut self, video: impl IntoMaybe<Upload, By>) -> Self {
        put(&mut self.video, &mut self.leftovers, 1, video.into_maybe());
        self
    }
}
