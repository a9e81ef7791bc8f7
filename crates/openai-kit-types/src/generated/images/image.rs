//! `Image` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// One image, as base64 data or as a URL, depending on model and request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    /// The image, base64 coded.
    pub b64_json: Option<String>,
    /// The prompt as the service reworded it.
    pub revised_prompt: Option<String>,
    /// Link to the image; it stops working after some time. A URI.
    pub url: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Image = "Image";
    [
        optional("b64_json").or_null(),
        optional("revised_prompt").or_null(),
        optional("url").or_null(),
    ];
    0 b64_json, 1 revised_prompt, 2 url,
}
