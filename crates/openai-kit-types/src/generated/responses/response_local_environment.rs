//! `ResponseLocalEnvironment` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Says that a shell call is meant for your own machine.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseLocalEnvironment {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseLocalEnvironment = "responses.ResponseLocalEnvironment";
    [
        constant("type", "local"),
    ];
}
