//! `RunStepDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::threads::runs::RunStepDelta;

/// Brings the changes of a run step in a stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepDeltaEvent {
    /// ID that names this object.
    pub id: String,
    /// Newly arrived part, to be added to what came before.
    pub delta: RunStepDelta,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RunStepDeltaEvent = "beta.threads.runs.RunStepDeltaEvent";
    [
        required("id"),
        constant("object", "thread.run.step.delta"),
        required("delta"),
    ];
    0 id, 2 delta,
}
