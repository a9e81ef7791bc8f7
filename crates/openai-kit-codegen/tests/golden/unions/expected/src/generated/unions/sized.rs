//! `Sized` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// Sized.
#[derive(Clone)]
#[non_exhaustive]
pub enum Sized {
    /// Object of `Sized` with `height` and `width`.
    Object(Object),
    /// Object value of `Sized` with `scale`.
    ObjectValue(ObjectValue),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Sized = "unions.Sized";
    {
        objects: Objects::Keys(&[
            Case { variant: 0, texts: &[], keys: &["height", "width"] },
            Case { variant: 1, texts: &[], keys: &["scale"] },
        ]),
    };
    0 Object, 1 ObjectValue,
}

from!(Sized {
    Object(Object),
    ObjectValue(ObjectValue),
});

/// Object of `Sized` with `height` and `width`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Object {
    /// Height.
    pub height: i64,
    /// Width.
    pub width: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Object = "unions.Sized.Object";
    [
        required("height"),
        required("width"),
    ];
    0 height, 1 width,
}

impl Object {
    /// What is required.
    #[must_use]
    pub fn new(height: i64, width: i64) -> Self {
        Self {
            height,
            width,
            ..Self::default()
        }
    }
}

/// Object value of `Sized` with `scale`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectValue {
    /// Scale.
    pub scale: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ObjectValue = "unions.Sized.ObjectValue";
    [
        required("scale"),
    ];
    0 scale,
}

impl ObjectValue {
    /// What is required.
    #[must_use]
    pub fn new(scale: impl Into<f64>) -> Self {
        Self {
            scale: scale.into(),
            ..Self::default()
        }
    }
}
