//! `ImageFileDelta` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::threads::image_url::Detail;

/// Changes of an uploaded image in a stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageFileDelta {
    /// How closely the model looks at the image or file.
    pub detail: Option<Detail>,
    /// ID of the file concerned.
    pub file_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageFileDelta = "beta.threads.ImageFileDelta";
    [
        optional("detail").or_null(),
        optional("file_id").or_null(),
    ];
    0 detail, 1 file_id,
}
