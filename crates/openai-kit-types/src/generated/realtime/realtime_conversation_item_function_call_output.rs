//! `RealtimeConversationItemFunctionCallOutput` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::responses::response_output_message::Status;

/// Your result for a function call in a Realtime conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeConversationItemFunctionCallOutput {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What came out of the work.
    pub output: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeConversationItemFunctionCallOutput = "realtime.RealtimeConversationItemFunctionCallOutput";
    [
        optional("id").or_null(),
        constant("object", "realtime.item").or_left_out().or_null(),
        constant("type", "function_call_output"),
        optional("status").or_null(),
        required("call_id"),
        required("output"),
    ];
    0 id, 3 status, 4 call_id, 5 output,
}

impl RealtimeConversationItemFunctionCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(call_id: impl Into<String>, output: impl Into<String>) -> Self {
        Self {
            call_id: call_id.into(),
            output: output.into(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<Status, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            3,
            status.into_maybe(),
        );
        self
    }
}
