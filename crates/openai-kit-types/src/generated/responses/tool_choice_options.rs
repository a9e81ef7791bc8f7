//! `ToolChoiceOptions` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Whether the model calls no tool, may call tools or must call one.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolChoiceOptions {
    /// `none`
    None,
    /// `auto`
    Auto,
    /// `required`
    Required,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ToolChoiceOptions;
    "none" None,
    "auto" Auto,
    "required" Required,
}
