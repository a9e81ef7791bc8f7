//! `Call` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Call with `id` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Call {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Call = "unions.Call";
    [
        required("id"),
        constant("type", "call"),
        required("name"),
    ];
    0 id, 2 name,
}
