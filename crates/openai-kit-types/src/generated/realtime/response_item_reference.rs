//! `ResponseItemReference` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Names an existing conversation item instead of repeating it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseItemReference {
    /// ID that names this object.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseItemReference = "realtime.ResponseItemReference";
    [
        required("id"),
        constant("type", "item_reference"),
    ];
    0 id,
}

impl ResponseItemReference {
    /// What is required.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}
