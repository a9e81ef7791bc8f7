//! `CodeInterpreterToolCallDelta` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::threads::runs::{CodeInterpreterLogs, CodeInterpreterOutputImage};
use crate::{Leftovers, RawJson, Why};

/// New parts of a code interpreter call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeInterpreterToolCallDelta {
    /// ID that names this object.
    pub id: Option<String>,
    /// The code interpreter: its call, files or permission.
    pub code_interpreter: Option<CodeInterpreter>,
    /// Place in the list, counted from zero.
    pub index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CodeInterpreterToolCallDelta = "beta.threads.runs.CodeInterpreterToolCallDelta";
    [
        optional("id").or_null(),
        constant("type", "code_interpreter"),
        optional("code_interpreter").or_null(),
        required("index"),
    ];
    0 id, 2 code_interpreter, 3 index,
}

/// Code interpreter of `CodeInterpreterToolCallDelta` with `input` and `outputs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeInterpreter {
    /// What the model or tool is given.
    pub input: Option<String>,
    /// What the code produced: log text and images.
    pub outputs: Option<Vec<CodeInterpreterOutput>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CodeInterpreter = "beta.threads.runs.CodeInterpreterToolCallDelta.CodeInterpreter";
    [
        optional("input").or_null(),
        optional("outputs").or_null(),
    ];
    0 input, 1 outputs,
}

/// Code interpreter output of `CodeInterpreterToolCallDelta`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeInterpreterOutput {
    /// `logs`: Text that executed code has printed.
    Logs(CodeInterpreterLogs),
    /// `image`: An image that executed code has made.
    Image(CodeInterpreterOutputImage),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    CodeInterpreterOutput = "beta.threads.runs.CodeInterpreterToolCallDelta.CodeInterpreterOutput";
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
