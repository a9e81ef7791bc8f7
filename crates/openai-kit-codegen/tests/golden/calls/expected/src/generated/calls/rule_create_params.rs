//! What `calls.rules.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// Rule create params.
#[derive(Clone)]
#[non_exhaustive]
pub enum RuleCreateParams {
    /// `day`: Daily of `RuleCreateParams` with `hour`.
    Day(Daily),
    /// `hour`: Hourly of `RuleCreateParams`.
    Hour(Hourly),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    RuleCreateParams = "calls.RuleCreateParams";
    {
        objects: Objects::Tag(
            "every",
            &[
                ("day", Pick::One(0)),
                ("hour", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Day, 1 Hour,
}

from!(RuleCreateParams {
    Day(Daily),
    Hour(Hourly),
});

/// Daily of `RuleCreateParams` with `hour`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Daily {
    /// Hour.
    pub hour: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Daily = "calls.RuleCreateParams.Daily";
    [
        constant("every", "day"),
        required("hour"),
    ];
    1 hour,
}

impl Daily {
    /// What is required.
    #[must_use]
    pub fn new(hour: i64) -> Self {
        Self {
            hour,
            ..Self::default()
        }
    }
}

/// Hourly of `RuleCreateParams`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hourly {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Hourly = "calls.RuleCreateParams.Hourly";
    [
        constant("every", "hour"),
    ];
}

impl Hourly {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
