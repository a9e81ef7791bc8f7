//! `StringCheckGrader` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A grader that compares two strings exactly or by a pattern.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StringCheckGrader {
    /// What the model or tool is given.
    pub input: String,
    /// Name given to this object.
    pub name: String,
    /// What is done, or how two values are compared.
    pub operation: Operation,
    /// Text that the output is compared with.
    pub reference: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    StringCheckGrader = "graders.StringCheckGrader";
    [
        constant("type", "string_check"),
        required("input"),
        required("name"),
        required("operation"),
        required("reference"),
    ];
    1 input, 2 name, 3 operation, 4 reference,
}

impl StringCheckGrader {
    /// What is required.
    #[must_use]
    pub fn new(
        input: impl Into<String>,
        name: impl Into<String>,
        operation: impl Into<Operation>,
        reference: impl Into<String>,
    ) -> Self {
        Self {
            input: input.into(),
            name: name.into(),
            operation: operation.into(),
            reference: reference.into(),
            ..Self::default()
        }
    }
}

/// Operation of `StringCheckGrader`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Operation {
    /// `eq`
    Eq,
    /// `ne`
    Ne,
    /// `like`
    Like,
    /// `ilike`
    Ilike,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Operation;
    "eq" Eq,
    "ne" Ne,
    "like" Like,
    "ilike" Ilike,
}
