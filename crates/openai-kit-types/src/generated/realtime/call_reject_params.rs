//! What `realtime.calls.reject` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `realtime.calls.reject`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallRejectParams {
    /// SIP code that is sent back to the caller.
    pub status_code: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CallRejectParams = "realtime.CallRejectParams";
    [
        optional("status_code"),
    ];
    0 status_code,
}

impl CallRejectParams {
    /// SIP code that is sent back to the caller.
    #[must_use]
    pub fn status_code<By>(mut self, status_code: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.status_code,
            &mut self.leftovers,
            0,
            status_code.into_maybe(),
        );
        self
    }
}
