//! `BatchRequestCounts` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// How many requests of a batch are done, failed or in total.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRequestCounts {
    /// How many are done so far.
    pub completed: i64,
    /// How many of them failed.
    pub failed: i64,
    /// How many there are in all.
    pub total: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BatchRequestCounts = "BatchRequestCounts";
    [
        required("completed"),
        required("failed"),
        required("total"),
    ];
    0 completed, 1 failed, 2 total,
}
