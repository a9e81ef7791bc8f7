//! `ImageDetail` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// How finely the model looks at an image.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageDetail {
    /// `low`
    Low,
    /// `high`
    High,
    /// `auto`
    Auto,
    /// `original`
    Original,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ImageDetail;
    "low" Low,
    "high" High,
    "auto" Auto,
    "original" Original,
}
