//! `AssistantTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::assistants::{CodeInterpreterTool, FileSearchTool, FunctionTool};
use crate::{RawJson, Why};

/// A tool of an assistant: code interpreter, file search or a function.
#[derive(Clone)]
#[non_exhaustive]
pub enum AssistantTool {
    /// `code_interpreter`: Lets an assistant run Python code.
    CodeInterpreter(CodeInterpreterTool),
    /// `file_search`: Lets an assistant search its vector stores.
    FileSearch(FileSearchTool),
    /// `function`: A function that an assistant may call.
    Function(FunctionTool),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AssistantTool = "beta.AssistantTool";
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

from!(AssistantTool {
    CodeInterpreter(CodeInterpreterTool),
    FileSearch(FileSearchTool),
    Function(FunctionTool),
});
