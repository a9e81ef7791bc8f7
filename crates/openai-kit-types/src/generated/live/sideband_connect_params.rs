//! `SidebandConnectParams` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// How to attach a sideband socket to a running Live session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SidebandConnectParams {
    /// Whether to wait for remaining events before closing.
    pub graceful_close: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SidebandConnectParams = "live.SidebandConnectParams";
    [
        optional("graceful_close"),
    ];
    0 graceful_close,
}

impl SidebandConnectParams {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to wait for remaining events before closing.
    #[must_use]
    pub fn graceful_close<By>(mut self, graceful_close: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.graceful_close,
            &mut self.leftovers,
            0,
            graceful_close.into_maybe(),
        );
        self
    }
}
