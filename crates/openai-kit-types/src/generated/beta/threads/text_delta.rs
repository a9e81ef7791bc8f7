//! `TextDelta` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::threads::AnnotationDelta;

/// The next piece of a text, with new marks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextDelta {
    /// Notes attached to the text or tool, such as citations.
    pub annotations: Option<Vec<AnnotationDelta>>,
    /// The value that is meant or set.
    pub value: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TextDelta = "beta.threads.TextDelta";
    [
        optional("annotations").or_null(),
        optional("value").or_null(),
    ];
    0 annotations, 1 value,
}
