//! What `realtime.calls.refer` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `realtime.calls.refer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallReferParams {
    /// Address that the call is passed on to. Required.
    pub target_uri: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CallReferParams = "realtime.CallReferParams";
    [
        required("target_uri"),
    ];
    0 target_uri,
}

impl CallReferParams {
    /// Address that the call is passed on to. Required.
    #[must_use]
    pub fn target_uri<By>(mut self, target_uri: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.target_uri,
            &mut self.leftovers,
            0,
            target_uri.into_maybe(),
        );
        self
    }
}
