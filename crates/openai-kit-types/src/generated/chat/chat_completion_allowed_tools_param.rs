//! `ChatCompletionAllowedToolsParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{IntoItems, Leftovers, RawJson};

/// The tools that the model may or must choose from.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionAllowedToolsParam {
    /// Which of the possible ways of working applies.
    pub mode: Mode,
    /// Tools the model may use.
    pub tools: Vec<BTreeMap<String, RawJson>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionAllowedToolsParam = "chat.ChatCompletionAllowedToolsParam";
    [
        required("mode"),
        required("tools"),
    ];
    0 mode, 1 tools,
}

impl ChatCompletionAllowedToolsParam {
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

/// Mode of `ChatCompletionAllowedToolsParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Mode {
    /// `auto`
    Auto,
    /// `required`
    Required,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Mode;
    "auto" Auto,
    "required" Required,
}
