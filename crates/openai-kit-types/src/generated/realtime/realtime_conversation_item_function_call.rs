//! `RealtimeConversationItemFunctionCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::responses::response_output_message::Status;

/// The model's call of a function in a Realtime conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeConversationItemFunctionCall {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// ID that ties a call to its result.
    pub call_id: Option<String>,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeConversationItemFunctionCall = "realtime.RealtimeConversationItemFunctionCall";
    [
        optional("id").or_null(),
        constant("object", "realtime.item").or_left_out().or_null(),
        constant("type", "function_call"),
        optional("status").or_null(),
        required("arguments"),
        optional("call_id").or_null(),
        required("name"),
    ];
    0 id, 3 status, 4 arguments, 5 call_id, 6 name,
}

impl RealtimeConversationItemFunctionCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(arguments: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            arguments: arguments.into(),
            name: name.into(),
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

    /// ID that ties a call to its result.
    #[must_use]
    pub fn call_id<By>(mut self, call_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.call_id,
            &mut self.leftovers,
            5,
            call_id.into_maybe(),
        );
        self
    }
}
