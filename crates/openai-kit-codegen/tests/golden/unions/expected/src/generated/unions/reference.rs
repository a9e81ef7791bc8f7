//! `Reference` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Reference with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reference {
    /// Id.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Reference = "unions.Reference";
    [
        required("id"),
        constant("type", "reference").or_left_out().or_null(),
    ];
    0 id,
}
