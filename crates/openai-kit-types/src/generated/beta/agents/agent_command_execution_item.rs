//! `AgentCommandExecutionItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::AgentFunctionCallStatus;

/// A command that an agent ran, with its output, time and exit code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCommandExecutionItem {
    /// ID that names this object.
    pub id: String,
    /// Command that is run.
    pub command: String,
    /// Folder in which the command runs.
    pub cwd: Option<String>,
    /// How long it took, in milliseconds.
    pub duration_ms: Option<i64>,
    /// Exit status of the command.
    pub exit_code: Option<i64>,
    /// What came out of the work.
    pub output: Option<String>,
    /// How far it has got, or how it ended.
    pub status: AgentFunctionCallStatus,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentCommandExecutionItem = "beta.AgentCommandExecutionItem";
    [
        required("id"),
        required("command"),
        optional("cwd").or_null(),
        optional("duration_ms").or_null(),
        optional("exit_code").or_null(),
        optional("output").or_null(),
        required("status"),
        required("turn_id"),
        constant("type", "command_execution"),
    ];
    0 id, 1 command, 2 cwd, 3 duration_ms, 4 exit_code, 5 output, 6 status, 7 turn_id,
}
