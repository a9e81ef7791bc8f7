//! What `videos.remix` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `videos.remix`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoRemixParams {
    /// Text that tells the model what to make, or a stored prompt. Required. 1 to 32000 characters.
    pub prompt: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VideoRemixParams = "VideoRemixParams";
    [
        required("prompt"),
    ];
    0 prompt,
}

impl VideoRemixParams {
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
}
