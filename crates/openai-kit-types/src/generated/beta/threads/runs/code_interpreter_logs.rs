//! `CodeInterpreterLogs` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Text that executed code has printed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeInterpreterLogs {
    /// Place in the list, counted from zero.
    pub index: i64,
    /// Printed output of the code.
    pub logs: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CodeInterpreterLogs = "beta.threads.runs.CodeInterpreterLogs";
    [
        constant("type", "logs"),
        required("index"),
        optional("logs").or_null(),
    ];
    1 index, 2 logs,
}
