//! `ResponseCodeInterpreterToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

/// Code that the model ran in a container, with its outputs if asked for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCodeInterpreterToolCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Code that is run in the container.
    pub code: Option<String>,
    /// ID of the container.
    pub container_id: String,
    /// What the code produced: log text and images.
    pub outputs: Option<Vec<Output>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCodeInterpreterToolCall = "responses.ResponseCodeInterpreterToolCall";
    [
        required("id"),
        constant("type", "code_interpreter_call"),
        required("status"),
        optional("code").or_null(),
        required("container_id"),
        optional("outputs").or_null(),
    ];
    0 id, 2 status, 3 code, 4 container_id, 5 outputs,
}

impl ResponseCodeInterpreterToolCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        status: impl Into<Status>,
        container_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            container_id: container_id.into(),
            ..Self::default()
        }
    }

    /// Code that is run in the container.
    #[must_use]
    pub fn code<By>(mut self, code: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.code, &mut self.leftovers, 3, code.into_maybe());
        self
    }

    /// What the code produced: log text and images.
    #[must_use]
    pub fn outputs(mut self, outputs: impl IntoItems<Output>) -> Self {
        put(
            &mut self.outputs,
            &mut self.leftovers,
            5,
            outputs.into_items(),
        );
        self
    }
}

/// What code produced: logs or an image.
#[derive(Clone)]
#[non_exhaustive]
pub enum Output {
    /// `logs`: Text that the code printed.
    Logs(OutputLogs),
    /// `image`: An image that the code made, by URL.
    Image(OutputImage),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Output = "responses.ResponseCodeInterpreterToolCall.Output";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("image", Pick::One(1)),
                ("logs", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Logs, 1 Image,
}

from!(Output {
    Logs(OutputLogs),
    Image(OutputImage),
});

/// An image that the code made, by URL.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputImage {
    /// Address of the picture the code made. A URI.
    pub url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OutputImage = "responses.ResponseCodeInterpreterToolCall.OutputImage";
    [
        constant("type", "image"),
        required("url"),
    ];
    1 url,
}

impl OutputImage {
    /// What is required.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }
}

/// Text that the code printed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputLogs {
    /// Printed output of the code.
    pub logs: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OutputLogs = "responses.ResponseCodeInterpreterToolCall.OutputLogs";
    [
        constant("type", "logs"),
        required("logs"),
    ];
    1 logs,
}

impl OutputLogs {
    /// What is required.
    #[must_use]
    pub fn new(logs: impl Into<String>) -> Self {
        Self {
            logs: logs.into(),
            ..Self::default()
        }
    }
}

/// Status of `ResponseCodeInterpreterToolCall`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `incomplete`
    Incomplete,
    /// `interpreting`
    Interpreting,
    /// `failed`
    Failed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "in_progress" InProgress,
    "completed" Completed,
    "incomplete" Incomplete,
    "interpreting" Interpreting,
    "failed" Failed,
}
