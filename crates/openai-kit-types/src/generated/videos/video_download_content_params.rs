//! What `videos.download_content` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `videos.download_content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoDownloadContentParams {
    /// Which file of the video to download.
    pub variant: Option<Variant>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VideoDownloadContentParams = "VideoDownloadContentParams";
    [
        optional("variant").in_query(),
    ];
    0 variant,
}

impl VideoDownloadContentParams {
    /// Which file of the video to download.
    #[must_use]
    pub fn variant<By>(mut self, variant: impl IntoMaybe<Variant, By>) -> Self {
        put(
            &mut self.variant,
            &mut self.leftovers,
            0,
            variant.into_maybe(),
        );
        self
    }
}

/// Variant of `VideoDownloadContentParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Variant {
    /// `video`
    Video,
    /// `thumbnail`
    Thumbnail,
    /// `spritesheet`
    Spritesheet,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Variant;
    "video" Video,
    "thumbnail" Thumbnail,
    "spritesheet" Spritesheet,
}
