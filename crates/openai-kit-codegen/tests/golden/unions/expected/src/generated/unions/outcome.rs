//! `Outcome` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// Outcome.
#[derive(Clone)]
#[non_exhaustive]
pub enum Outcome {
    /// Output of `Outcome` with `id`, `log` and `output`.
    Output(Output),
    /// Failure of `Outcome` with `id` and `error`.
    Failure(Failure),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Outcome = "unions.Outcome";
    {
        objects: Objects::Keys(&[
            Case { variant: 0, texts: &[], keys: &["output"] },
            Case { variant: 1, texts: &[], keys: &["error", "id"] },
        ]),
    };
    0 Output, 1 Failure,
}

/// Failure of `Outcome` with `id` and `error`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Failure {
    /// Id.
    pub id: String,
    /// Error.
    pub error: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Failure = "unions.Outcome.Failure";
    [
        required("id"),
        required("error"),
    ];
    0 id, 1 error,
}

/// Output of `Outcome` with `id`, `log` and `output`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Output {
    /// Id.
    pub id: String,
    /// Log.
    pub log: Option<String>,
    /// Output.
    pub output: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Output = "unions.Outcome.Output";
    [
        required("id"),
        optional("log").or_null(),
        required("output"),
    ];
    0 id, 1 log, 2 output,
}
