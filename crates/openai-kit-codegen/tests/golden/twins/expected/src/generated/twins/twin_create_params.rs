//! What `twins.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::twins::Format;
use crate::{IntoMaybe, Leftovers};

pub use crate::twins::beta_twin::Limits;

/// Twin create params with `format` and `limits`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TwinCreateParams {
    /// Format.
    pub format: Option<Format>,
    /// Limits.
    pub limits: Option<Limits>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TwinCreateParams = "twins.TwinCreateParams";
    [
        optional("format"),
        optional("limits"),
    ];
    0 format, 1 limits,
}

impl TwinCreateParams {
    /// Format.
    #[must_use]
    pub fn format<By>(mut self, format: impl IntoMaybe<Format, By>) -> Self {
        put(
            &mut self.format,
            &mut self.leftovers,
            0,
            format.into_maybe(),
        );
        self
    }

    /// Limits.
    #[must_use]
    pub fn limits<By>(mut self, limits: impl IntoMaybe<Limits, By>) -> Self {
        put(
            &mut self.limits,
            &mut self.leftovers,
            1,
            limits.into_maybe(),
        );
        self
    }
}
