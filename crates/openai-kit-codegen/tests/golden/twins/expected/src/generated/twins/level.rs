//! `Level` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Level.
#[derive(Clone)]
#[non_exhaustive]
pub enum Level {
    /// `low`
    Low,
    /// `high`
    High,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Level;
    "low" Low,
    "high" High,
}
