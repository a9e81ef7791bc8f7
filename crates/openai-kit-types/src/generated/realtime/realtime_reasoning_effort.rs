//! `RealtimeReasoningEffort` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// How much a Realtime model thinks before it speaks.
#[derive(Clone)]
#[non_exhaustive]
pub enum RealtimeReasoningEffort {
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
    /// A text that this version does not know.
    Other(String),
}

choice! {
    RealtimeReasoningEffort;
    "minimal" Minimal,
    "low" Low,
    "medium" Medium,
    "high" High,
    "xhigh" Xhigh,
}
