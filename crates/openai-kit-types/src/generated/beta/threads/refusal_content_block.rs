//! `RefusalContentBlock` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A part of a thread message in which the assistant refuses.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefusalContentBlock {
    /// The model's words when it declines.
    pub refusal: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RefusalContentBlock = "beta.threads.RefusalContentBlock";
    [
        constant("type", "refusal"),
        required("refusal"),
    ];
    1 refusal,
}
