//! `ReasoningEffort` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// How much a reasoning model thinks before it answers.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReasoningEffort {
    /// `none`
    None,
    /// `minimal`
    Minimal,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `xhigh`
    Xhigh,
    /// `max`
    Max,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ReasoningEffort;
    "none" None,
    "minimal" Minimal,
    "low" Low,
    "medium" Medium,
    "high" High,
    "xhigh" Xhigh,
    "max" Max,
}
