//! `CostQuantityUnit` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// What the quantity of a cost counts, such as tokens or images.
#[derive(Clone)]
#[non_exhaustive]
pub enum CostQuantityUnit {
    /// `tokens`
    Tokens,
    /// `1000_tokens`
    N1000Tokens,
    /// `duration_seconds`
    DurationSeconds,
    /// `duration_minutes`
    DurationMinutes,
    /// `duration_hours`
    DurationHours,
    /// `gibibyte_hours`
    GibibyteHours,
    /// `images`
    Images,
    /// `characters`
    Characters,
    /// Any other text.
    Other(String),
}

choice! {
    open CostQuantityUnit;
    "tokens" Tokens,
    "1000_tokens" N1000Tokens,
    "duration_seconds" DurationSeconds,
    "duration_minutes" DurationMinutes,
    "duration_hours" DurationHours,
    "gibibyte_hours" GibibyteHours,
    "images" Images,
    "characters" Characters,
}
