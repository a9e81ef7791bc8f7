//! `RealtimeConnectParams` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The model that an old beta Realtime socket connects to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeConnectParams {
    /// Model that does or did the work.
    pub model: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeConnectParams = "beta.realtime.RealtimeConnectParams";
    [
        required("model"),
    ];
    0 model,
}

impl RealtimeConnectParams {
    /// What is required.
    #[must_use]
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            ..Self::default()
        }
    }
}
