//! `ConversationItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::realtime::ConversationItemContent;
use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::responses::response_output_message::Status;

/// An item of a conversation in the old beta Realtime API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItem {
    /// ID that names this object.
    pub id: Option<String>,
    /// Kind of thing, telling variants apart.
    pub type_: Option<Type>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// Arguments of the call, as the model wrote them.
    pub arguments: Option<String>,
    /// ID that ties a call to its result.
    pub call_id: Option<String>,
    /// Text or parts that make up the content.
    pub content: Option<Vec<ConversationItemContent>>,
    /// Name given to this object.
    pub name: Option<String>,
    /// What came out of the work.
    pub output: Option<String>,
    /// Who speaks, or what rights someone has.
    pub role: Option<Role>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItem = "beta.realtime.ConversationItem";
    [
        optional("id").or_null(),
        constant("object", "realtime.item").or_left_out().or_null(),
        optional("type").or_null(),
        optional("status").or_null(),
        optional("arguments").or_null(),
        optional("call_id").or_null(),
        optional("content").or_null(),
        optional("name").or_null(),
        optional("output").or_null(),
        optional("role").or_null(),
    ];
    0 id, 2 type_, 3 status, 4 arguments, 5 call_id, 6 content, 7 name, 8 output, 9 role,
}

impl ConversationItem {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// Kind of thing, telling variants apart.
    #[must_use]
    pub fn type_<By>(mut self, type_: impl IntoMaybe<Type, By>) -> Self {
        put(&mut self.type_, &mut self.leftovers, 2, type_.into_maybe());
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

    /// Arguments of the call, as the model wrote them.
    #[must_use]
    pub fn arguments<By>(mut self, arguments: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.arguments,
            &mut self.leftovers,
            4,
            arguments.into_maybe(),
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

    /// Text or parts that make up the content.
    #[must_use]
    pub fn content(mut self, content: impl IntoItems<ConversationItemContent>) -> Self {
        put(
            &mut self.content,
            &mut self.leftovers,
            6,
            content.into_items(),
        );
        self
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 7, name.into_maybe());
        self
    }

    /// What came out of the work.
    #[must_use]
    pub fn output<By>(mut self, output: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.output,
            &mut self.leftovers,
            8,
            output.into_maybe(),
        );
        self
    }

    /// Who speaks, or what rights someone has.
    #[must_use]
    pub fn role<By>(mut self, role: impl IntoMaybe<Role, By>) -> Self {
        put(&mut self.role, &mut self.leftovers, 9, role.into_maybe());
        self
    }
}

/// Role of `ConversationItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Role {
    /// `user`
    User,
    /// `assistant`
    Assistant,
    /// `system`
    System,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Role;
    "user" User,
    "assistant" Assistant,
    "system" System,
}

/// Type of `ConversationItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `message`
    Message,
    /// `function_call`
    FunctionCall,
    /// `function_call_output`
    FunctionCallOutput,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "message" Message,
    "function_call" FunctionCall,
    "function_call_output" FunctionCallOutput,
}
