//! `CodeInterpreterToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// Code that a run has executed, with its outputs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeInterpreterToolCall {
    /// ID that names this object.
    pub id: String,
    /// The code interpreter: its call, files or permission.
    pub code_interpreter: CodeInterpreter,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CodeInterpreterToolCall = "beta.threads.runs.CodeInterpreterToolCall";
    [
        required("id"),
        constant("type", "code_interpreter"),
        required("code_interpreter"),
    ];
    0 id, 2 code_interpreter,
}

/// Code interpreter of `CodeInterpreterToolCall` with `input` and `outputs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeInterpreter {
    /// What the model or tool is given.
    pub input: String,
    /// What the code produced: log text and images.
    pub outputs: Vec<CodeInterpreterOutput>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CodeInterpreter = "beta.threads.runs.CodeInterpreterToolCall.CodeInterpreter";
    [
        required("input"),
        required("outputs"),
    ];
    0 input, 1 outputs,
}

/// Code interpreter output of `CodeInterpreterToolCall`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeInterpreterOutput {
    /// `logs`: Code interpreter output logs of `CodeInterpreterToolCall` with `logs`.
    Logs(CodeInterpreterOutputLogs),
    /// `image`: Code interpreter output image of `CodeInterpreterToolCall` with `image`.
    Image(CodeInterpreterOutputImage),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    CodeInterpreterOutput = "beta.threads.runs.CodeInterpreterToolCall.CodeInterpreterOutput";
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

/// Code interpreter output image of `CodeInterpreterToolCall` with `image`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeInterpreterOutputImage {
    /// Image to work on, or how images are handled.
    pub image: CodeInterpreterOutputImageImage,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CodeInterpreterOutputImage = "beta.threads.runs.CodeInterpreterToolCall.CodeInterpreterOutputImage";
    [
        constant("type", "image"),
        required("image"),
    ];
    1 image,
}

/// Code interpreter output image of `CodeInterpreterToolCall` with `file_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeInterpreterOutputImageImage {
    /// ID of the file concerned.
    pub file_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CodeInterpreterOutputImageImage = "beta.threads.runs.CodeInterpreterToolCall.CodeInterpreterOutputImageImage";
    [
        required("file_id"),
    ];
    0 file_id,
}

/// Code interpreter output logs of `CodeInterpreterToolCall` with `logs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeInterpreterOutputLogs {
    /// Printed output of the code.
    pub logs: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CodeInterpreterOutputLogs = "beta.threads.runs.CodeInterpreterToolCall.CodeInterpreterOutputLogs";
    [
        constant("type", "logs"),
        required("logs"),
    ];
    1 logs,
}
