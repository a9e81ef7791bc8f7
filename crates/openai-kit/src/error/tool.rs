//! A run of tools that stopped before its end.

use std::{error::Error as StdError, fmt};

use super::{Source, kept::Kept};

/// A run of tools that stopped before its end. It says which calls were begun and which ended, and
/// keeps the reply that it was about.
pub struct ToolError(Box<Inner>);

struct Inner {
    kind: ToolErrorKind,
    message: String,
    attempted: Vec<String>,
    completed: Vec<String>,
    source: Option<Source>,
    kept: Kept,
}

/// Why a run stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ToolErrorKind {
    /// A function returned an error: it is the `source()`.
    Failed,
    /// The last request that is allowed came back with calls. None of them was executed.
    StepLimit,
    /// The response is not completed. Nothing of it was executed.
    Incomplete,
    /// An id was given twice. Nothing of the reply was executed.
    DuplicateId,
    /// The reply asks for something that no function here can do. Nothing of it was executed.
    Unsupported,
    /// An MCP server asks for approval, and there is no callback that decides.
    NeedsApproval,
    /// The reply has neither calls nor an answer.
    NoAnswer,
    /// An earlier step was dropped while functions ran, or ended with an error.
    Interrupted,
}

#[cfg_attr(
    not(feature = "schemars"),
    allow(dead_code, reason = "made by `tools` only")
)]
impl ToolError {
    pub(crate) fn new(kind: ToolErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            attempted: Vec::new(),
            completed: Vec::new(),
            source: None,
            kept: Kept::Nothing,
        }))
    }

    pub(crate) fn because(mut self, source: Source) -> Self {
        self.0.source = Some(source);
        self
    }

    pub(crate) fn calls(mut self, attempted: Vec<String>, completed: Vec<String>) -> Self {
        self.0.attempted = attempted;
        self.0.completed = completed;
        self
    }

    #[cfg(feature = "schemars")]
    pub(crate) fn in_completion(mut self, kept: openai_kit_types::chat::ChatCompletion) -> Self {
        self.0.kept = Kept::Completion(Box::new(kept));
        self
    }

    #[cfg(all(feature = "responses", feature = "schemars"))]
    pub(crate) fn in_response(mut self, kept: openai_kit_types::responses::Response) -> Self {
        self.0.kept = Kept::Response(Box::new(kept));
        self
    }
}

impl ToolError {
    /// Why the run stopped.
    #[must_use]
    pub fn kind(&self) -> ToolErrorKind {
        self.0.kind
    }

    /// The ids of all calls of the run whose function was begun.
    #[must_use]
    pub fn attempted(&self) -> &[String] {
        &self.0.attempted
    }

    /// The ids of those whose function ended without an error.
    #[must_use]
    pub fn completed(&self) -> &[String] {
        &self.0.completed
    }

    /// The chat completion at which the run stopped.
    #[cfg(feature = "chat")]
    #[must_use]
    pub fn completion(&self) -> Option<&openai_kit_types::chat::ChatCompletion> {
        self.0.kept.completion()
    }

    /// The response at which the run stopped.
    #[cfg(feature = "responses")]
    #[must_use]
    pub fn response(&self) -> Option<&openai_kit_types::responses::Response> {
        self.0.kept.response()
    }

    /// The id under which the server knows the request of that reply.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.kept.request_id()
    }
}

impl fmt::Display for ToolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for ToolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ToolError")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("attempted", &self.0.attempted)
            .field("completed", &self.0.completed)
            .field("request_id", &self.request_id())
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl StdError for ToolError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
