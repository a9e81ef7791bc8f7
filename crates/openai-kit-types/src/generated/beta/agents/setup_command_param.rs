//! `SetupCommandParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{IntoMaybe, Leftovers, Maybe};

/// A command to run while an environment is set up.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupCommandParam {
    /// Command that is run.
    pub command: String,
    /// Folder in which the command runs.
    pub cwd: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SetupCommandParam = "beta.SetupCommandParam";
    [
        required("command"),
        optional("cwd").or_null(),
    ];
    0 command, 1 cwd,
}

impl SetupCommandParam {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(command: impl Into<String>) -> Self {
        Self {
            command: command.into(),
            ..Self::default()
        }
    }

    /// Folder in which the command runs.
    #[must_use]
    pub fn cwd<By>(mut self, cwd: impl IntoMaybe<String, By>) -> Self {
        self.cwd = cwd.into_maybe();
        self
    }
}
