//! `AgentText` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::TextFormat;

pub use crate::chat::completion_create_params::Verbosity;

/// The output format and verbosity of an agent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentText {
    /// Shape or coding of the data.
    pub format: TextFormat,
    /// How wordy the answer is.
    pub verbosity: Verbosity,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentText = "beta.AgentText";
    [
        required("format"),
        required("verbosity"),
    ];
    0 format, 1 verbosity,
}
