//! `ToolCallDelta` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::threads::runs::{
    CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta,
};
use crate::{RawJson, Why};

/// New parts of one tool call in a streamed run step.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolCallDelta {
    /// `code_interpreter`: New parts of a code interpreter call.
    CodeInterpreter(CodeInterpreterToolCallDelta),
    /// `file_search`: New parts of a file search call.
    FileSearch(FileSearchToolCallDelta),
    /// `function`: New parts of a function call.
    Function(FunctionToolCallDelta),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ToolCallDelta = "beta.threads.runs.ToolCallDelta";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("code_interpreter", Pick::One(0)),
                ("file_search", Pick::One(1)),
                ("function", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 CodeInterpreter, 1 FileSearch, 2 Function,
}
