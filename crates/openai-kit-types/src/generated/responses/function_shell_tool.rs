//! `FunctionShellTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::{ContainerAuto, ContainerReference, LocalEnvironment};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

pub use crate::responses::custom_tool::AllowedCaller;

/// Lets the model run shell commands in a container or on your machine.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionShellTool {
    /// Who may call the tool: the model itself or a program it writes. At least 1 item.
    pub allowed_callers: Option<Vec<AllowedCaller>>,
    /// Where the commands run: a container or your own machine.
    pub environment: Option<Environment>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FunctionShellTool = "responses.FunctionShellTool";
    [
        constant("type", "shell"),
        optional("allowed_callers").or_null(),
        optional("environment").or_null(),
    ];
    1 allowed_callers, 2 environment,
}

impl FunctionShellTool {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Who may call the tool: the model itself or a program it writes. At least 1 item.
    #[must_use]
    pub fn allowed_callers(mut self, allowed_callers: impl IntoItems<AllowedCaller>) -> Self {
        put(
            &mut self.allowed_callers,
            &mut self.leftovers,
            1,
            allowed_callers.into_items(),
        );
        self
    }

    /// Where the commands run: a container or your own machine.
    #[must_use]
    pub fn environment<By>(mut self, environment: impl IntoMaybe<Environment, By>) -> Self {
        put(
            &mut self.environment,
            &mut self.leftovers,
            2,
            environment.into_maybe(),
        );
        self
    }
}

/// Where shell commands run: a container or your own machine.
#[derive(Clone)]
#[non_exhaustive]
pub enum Environment {
    /// `container_auto`: Asks for a fresh container with given files, skills and limits.
    ContainerAuto(ContainerAuto),
    /// `local`: Has shell commands run on your own machine, with local skills.
    Local(LocalEnvironment),
    /// `container_reference`: Names an existing container to run in.
    ContainerReference(ContainerReference),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Environment = "responses.FunctionShellTool.Environment";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("container_auto", Pick::One(0)),
                ("container_reference", Pick::One(2)),
                ("local", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 ContainerAuto, 1 Local, 2 ContainerReference,
}

from!(Environment {
    ContainerAuto(ContainerAuto),
    Local(LocalEnvironment),
    ContainerReference(ContainerReference),
});
