//! `RunListResponse` and what it holds. From `ResultCounts` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Result counts of `RunListResponse` with `errored`, `failed` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultCounts {
    /// How many ended in an error.
    pub errored: i64,
    /// How many of them failed.
    pub failed: i64,
    /// How many passed, or whether this one did.
    pub passed: i64,
    /// How many there are in all.
    pub total: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResultCounts = "evals.RunListResponse.ResultCounts";
    [
        required("errored"),
        required("failed"),
        required("passed"),
        required("total"),
    ];
    0 errored, 1 failed, 2 passed, 3 total,
}
