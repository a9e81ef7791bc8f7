//! `ComputerUsePreviewTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The preview form of the computer tool, with screen size and platform.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputerUsePreviewTool {
    /// Height of the screen in pixels.
    pub display_height: i64,
    /// Width of the screen in pixels.
    pub display_width: i64,
    /// Place where commands or the agent run.
    pub environment: Environment,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ComputerUsePreviewTool = "responses.ComputerUsePreviewTool";
    [
        constant("type", "computer_use_preview"),
        required("display_height"),
        required("display_width"),
        required("environment"),
    ];
    1 display_height, 2 display_width, 3 environment,
}

impl ComputerUsePreviewTool {
    /// What is required.
    #[must_use]
    pub fn new(
        display_height: i64,
        display_width: i64,
        environment: impl Into<Environment>,
    ) -> Self {
        Self {
            display_height,
            display_width,
            environment: environment.into(),
            ..Self::default()
        }
    }
}

/// Environment of `ComputerUsePreviewTool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Environment {
    /// `windows`
    Windows,
    /// `mac`
    Mac,
    /// `linux`
    Linux,
    /// `ubuntu`
    Ubuntu,
    /// `browser`
    Browser,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Environment;
    "windows" Windows,
    "mac" Mac,
    "linux" Linux,
    "ubuntu" Ubuntu,
    "browser" Browser,
}
