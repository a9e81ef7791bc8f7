//! `ConversationItemWithReference` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::beta::realtime::conversation_item::Role;
pub use crate::responses::response_output_message::Status;

/// An item, or a reference to one, as input of an old beta response.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItemWithReference {
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
    pub content: Option<Vec<Content>>,
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
    ConversationItemWithReference = "beta.realtime.ConversationItemWithReference";
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

impl ConversationItemWithReference {
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
    pub fn content(mut self, content: impl IntoItems<Content>) -> Self {
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

/// Content of `ConversationItemWithReference` with `id`, `type` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// ID that names this object.
    pub id: Option<String>,
    /// Kind of thing, telling variants apart.
    pub type_: Option<ContentType>,
    /// Sound data, or the settings for sound.
    pub audio: Option<String>,
    /// The text, or how text is written.
    pub text: Option<String>,
    /// What was said, as text.
    pub transcript: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Content = "beta.realtime.ConversationItemWithReference.Content";
    [
        optional("id").or_null(),
        optional("type").or_null(),
        optional("audio").or_null(),
        optional("text").or_null(),
        optional("transcript").or_null(),
    ];
    0 id, 1 type_, 2 audio, 3 text, 4 transcript,
}

impl Content {
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
    pub fn type_<By>(mut self, type_: impl IntoMaybe<ContentType, By>) -> Self {
        put(&mut self.type_, &mut self.leftovers, 1, type_.into_maybe());
        self
    }

    /// Sound data, or the settings for sound.
    #[must_use]
    pub fn audio<By>(mut self, audio: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.audio, &mut self.leftovers, 2, audio.into_maybe());
        self
    }

    /// The text, or how text is written.
    #[must_use]
    pub fn text<By>(mut self, text: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.text, &mut self.leftovers, 3, text.into_maybe());
        self
    }

    /// What was said, as text.
    #[must_use]
    pub fn transcript<By>(mut self, transcript: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.transcript,
            &mut self.leftovers,
            4,
            transcript.into_maybe(),
        );
        self
    }
}

/// Content type of `ConversationItemWithReference`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentType {
    /// `input_text`
    InputText,
    /// `input_audio`
    InputAudio,
    /// `item_reference`
    ItemReference,
    /// `text`
    Text,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ContentType;
    "input_text" InputText,
    "input_audio" InputAudio,
    "item_reference" ItemReference,
    "text" Text,
}

/// Type of `ConversationItemWithReference`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `message`
    Message,
    /// `function_call`
    FunctionCall,
    /// `function_call_output`
    FunctionCallOutput,
    /// `item_reference`
    ItemReference,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "message" Message,
    "function_call" FunctionCall,
    "function_call_output" FunctionCallOutput,
    "item_reference" ItemReference,
}
