//! `Format` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Format with `name` and `strict`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Format {
    /// Name.
    pub name: String,
    /// Strict.
    pub strict: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Format = "twins.Format";
    [
        required("name"),
        optional("strict").or_null(),
    ];
    0 name, 1 strict,
}

impl Format {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Strict.
    #[must_use]
    pub fn strict<By>(mut self, strict: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.strict,
            &mut self.leftovers,
            1,
            strict.into_maybe(),
        );
        self
    }
}
