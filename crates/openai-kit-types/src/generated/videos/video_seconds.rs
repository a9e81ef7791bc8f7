//! `VideoSeconds` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// The lengths a video can have, in seconds.
#[derive(Clone)]
#[non_exhaustive]
pub enum VideoSeconds {
    /// `4`
    N4,
    /// `8`
    N8,
    /// `12`
    N12,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    VideoSeconds;
    "4" N4,
    "8" N8,
    "12" N12,
}
