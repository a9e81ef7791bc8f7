//! `SessionUsage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// How long a Live session has run, in seconds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionUsage {
    /// Length of time in seconds.
    pub seconds: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionUsage = "live.SessionUsage";
    [
        required("seconds"),
    ];
    0 seconds,
}
