//! `Text` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::threads::Annotation;

/// Text with its citations and file links.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Text {
    /// Notes attached to the text or tool, such as citations.
    pub annotations: Vec<Annotation>,
    /// The value that is meant or set.
    pub value: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Text = "beta.threads.Text";
    [
        required("annotations"),
        required("value"),
    ];
    0 annotations, 1 value,
}
