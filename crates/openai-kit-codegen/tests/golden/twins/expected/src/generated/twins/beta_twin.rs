//! `BetaTwin` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::twins::{Format, Part};
use crate::{IntoMaybe, Leftovers};

pub use crate::twins::twin::Usage;

/// Beta twin with `id`, `format` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaTwin {
    /// Id.
    pub id: String,
    /// Format.
    pub format: Format,
    /// Limits.
    pub limits: Option<Limits>,
    /// Part.
    pub part: Option<Part>,
    /// Usage.
    pub usage: Usage,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaTwin = "twins.BetaTwin";
    [
        required("id"),
        required("format"),
        optional("limits").or_null(),
        optional("part").or_null(),
        required("usage"),
    ];
    0 id, 1 format, 2 limits, 3 part, 4 usage,
}

impl BetaTwin {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Limits of `BetaTwin` with `most`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Limits {
    /// Most.
    pub most: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Limits = "twins.BetaTwin.Limits";
    [
        optional("most").or_null(),
    ];
    0 most,
}

impl Limits {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Most.
    #[must_use]
    pub fn most<By>(mut self, most: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.most, &mut self.leftovers, 0, most.into_maybe());
        self
    }
}
