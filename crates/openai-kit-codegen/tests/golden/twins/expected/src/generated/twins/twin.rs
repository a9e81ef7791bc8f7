//! `Twin` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::twins::{Format, Part};

/// Twin with `id`, `format` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Twin {
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
    Twin = "twins.Twin";
    [
        required("id"),
        required("format"),
        optional("limits").or_null(),
        optional("part").or_null(),
        required("usage"),
    ];
    0 id, 1 format, 2 limits, 3 part, 4 usage,
}

impl Twin {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Limits of `Twin` with `most`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Limits {
    /// Most.
    pub most: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Limits = "twins.Twin.Limits";
    [
        required("most"),
    ];
    0 most,
}

/// Usage of `Twin` with `tokens`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    /// Tokens.
    pub tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Usage = "twins.Twin.Usage";
    [
        required("tokens"),
    ];
    0 tokens,
}
