//! `Square` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Square with `side`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Square {
    /// Side.
    pub side: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Square = "unions.Square";
    [
        constant("type", "square"),
        required("side"),
    ];
    1 side,
}

impl Square {
    /// What is required.
    #[must_use]
    pub fn new(side: impl Into<f64>) -> Self {
        Self {
            side: side.into(),
            ..Self::default()
        }
    }
}
