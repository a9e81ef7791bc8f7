//! `ToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::threads::runs::{CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall};
use crate::{RawJson, Why};

/// A tool call of a run: code interpreter, file search or a function.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolCall {
    /// `code_interpreter`: Code that a run has executed, with its outputs.
    CodeInterpreter(CodeInterpreterToolCall),
    /// `file_search`: A file search that a run has made, with ranking and results.
    FileSearch(FileSearchToolCall),
    /// `function`: A function call of a run, with the output you handed in.
    Function(FunctionToolCall),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ToolCall = "beta.threads.runs.ToolCall";
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
