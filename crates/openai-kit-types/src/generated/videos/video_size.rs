//! `VideoSize` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// The sizes a video can have, width by height in pixels.
#[derive(Clone)]
#[non_exhaustive]
pub enum VideoSize {
    /// `720x1280`
    N720x1280,
    /// `1280x720`
    N1280x720,
    /// `1024x1792`
    N1024x1792,
    /// `1792x1024`
    N1792x1024,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    VideoSize;
    "720x1280" N720x1280,
    "1280x720" N1280x720,
    "1024x1792" N1024x1792,
    "1792x1024" N1792x1024,
}
