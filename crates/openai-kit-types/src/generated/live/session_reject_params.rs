//! What `live.sessions.reject` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `live.sessions.reject`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionRejectParams {
    /// HTTP or SIP status code. Required.
    pub status_code: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionRejectParams = "live.SessionRejectParams";
    [
        required("status_code"),
    ];
    0 status_code,
}

impl SessionRejectParams {
    /// HTTP or SIP status code. Required.
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
