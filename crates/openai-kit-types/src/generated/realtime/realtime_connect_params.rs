//! `RealtimeConnectParams` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// What a Realtime socket connects to: a model or a call in progress.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeConnectParams {
    /// ID that ties a call to its result.
    pub call_id: Option<String>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeConnectParams = "realtime.RealtimeConnectParams";
    [
        optional("call_id"),
        optional("model"),
    ];
    0 call_id, 1 model,
}

impl RealtimeConnectParams {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID that ties a call to its result.
    #[must_use]
    pub fn call_id<By>(mut self, call_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.call_id,
            &mut self.leftovers,
            0,
            call_id.into_maybe(),
        );
        self
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 1, model.into_maybe());
        self
    }
}
