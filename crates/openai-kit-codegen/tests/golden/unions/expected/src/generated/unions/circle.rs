//! `Circle` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Circle with `radius`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Circle {
    /// Radius.
    pub radius: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Circle = "unions.Circle";
    [
        constant("type", "circle"),
        required("radius"),
    ];
    1 radius,
}

impl Circle {
    /// What is required.
    #[must_use]
    pub fn new(radius: impl Into<f64>) -> Self {
        Self {
            radius: radius.into(),
            ..Self::default()
        }
    }
}
