//! `RefusalDeltaBlock` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The next piece of a refusal.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefusalDeltaBlock {
    /// Place in the list, counted from zero.
    pub index: i64,
    /// The model's words when it declines.
    pub refusal: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RefusalDeltaBlock = "beta.threads.RefusalDeltaBlock";
    [
        constant("type", "refusal"),
        required("index"),
        optional("refusal").or_null(),
    ];
    1 index, 2 refusal,
}
