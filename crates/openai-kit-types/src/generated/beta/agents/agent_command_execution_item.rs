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
    /// How far it has got, or how it ended.
    pub status: AgentFunctionCallStatus,
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
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentCommandExecutionItem = "beta.AgentCommandExecutionItem";
    [
        required("id"),
        constant("type", "command_execution"),
        required("status"),
        required("command"),
        optional("cwd").or_null(),
        optional("duration_ms").or_null(),
        optional("exit_code").or_null(),
        optional("output").or_null(),
        required("turn_id"),
    ];
    0 id, 2 status, 3 command, 4 cwd, 5 duration_ms, 6 exit_code, 7 output, 8 turn_id,
}
