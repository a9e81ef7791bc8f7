//! `Empty` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Empty.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Empty {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Empty = "objects.Empty";
    [];
}

impl Empty {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
