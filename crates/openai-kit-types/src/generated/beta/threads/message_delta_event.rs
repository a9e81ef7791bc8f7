//! `MessageDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::threads::MessageDelta;

/// Brings the changes of a message in a stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageDeltaEvent {
    /// ID that names this object.
    pub id: String,
    /// Newly arrived part, to be added to what came before.
    pub delta: MessageDelta,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MessageDeltaEvent = "beta.threads.MessageDeltaEvent";
    [
        required("id"),
        constant("object", "thread.message.delta"),
        required("delta"),
    ];
    0 id, 2 delta,
}
