//! `ImageURLDelta` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::threads::image_url::Detail;

/// Changes of a web image in a stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageURLDelta {
    /// How closely the model looks at the image or file.
    pub detail: Option<Detail>,
    /// Web address of the thing. A URI.
    pub url: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageURLDelta = "beta.threads.ImageURLDelta";
    [
        optional("detail").or_null(),
        optional("url").or_null(),
    ];
    0 detail, 1 url,
}
