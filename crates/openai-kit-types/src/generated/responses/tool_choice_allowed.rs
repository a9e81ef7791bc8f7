//! `ToolChoiceAllowed` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{IntoItems, Leftovers, RawJson};

pub use crate::chat::chat_completion_allowed_tools_param::Mode;

/// Limits the model to some of the tools in the request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolChoiceAllowed {
    /// Whether one of the allowed tools must be called or only may be.
    pub mode: Mode,
    /// Tools the model is held to.
    pub tools: Vec<BTreeMap<String, RawJson>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolChoiceAllowed = "responses.ToolChoiceAllowed";
    [
        constant("type", "allowed_tools"),
        required("mode"),
        required("tools"),
    ];
    1 mode, 2 tools,
}

impl ToolChoiceAllowed {
    /// What is required.
    #[must_use]
    pub fn new(mode: impl Into<Mode>, tools: impl IntoItems<BTreeMap<String, RawJson>>) -> Self {
        Self {
            mode: mode.into(),
            tools: tools.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}
