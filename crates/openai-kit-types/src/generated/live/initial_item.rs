//! `InitialItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::decisions::decision_input_message_param::DecisionInputAssistantMessageContentPartsDecisionInputOutputText;
use crate::responses::response_item::ProgramOutputStatus;
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

pub use crate::decisions::decision_input_message_param::DecisionInputAssistantMessageContentPartsDecisionInputOutputText as AssistantContentOutputText;
pub use crate::live::initial_item::UserContent as DeveloperContent;
pub use crate::responses::response_item::ProgramOutputStatus as AssistantStatus;
pub use crate::responses::response_item::ProgramOutputStatus as DeveloperStatus;
pub use crate::responses::response_item::ProgramOutputStatus as UserStatus;

/// A message of the text history that a Live session starts with.
#[derive(Clone)]
#[non_exhaustive]
pub enum InitialItem {
    /// `developer`: Developer of `InitialItem` with `id`, `status` and `content`.
    Developer(Developer),
    /// `user`: User of `InitialItem` with `id`, `status` and `content`.
    User(User),
    /// `assistant`: Assistant of `InitialItem` with `id`, `status` and `content`.
    Assistant(Assistant),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    InitialItem = "live.InitialItem";
    {
        objects: Objects::Tag(
            "role",
            &[
                ("assistant", Pick::One(2)),
                ("developer", Pick::One(0)),
                ("user", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Developer, 1 User, 2 Assistant,
}

from!(InitialItem {
    Developer(Developer),
    User(User),
    Assistant(Assistant),
});

/// Assistant of `InitialItem` with `id`, `status` and `content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Assistant {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<ProgramOutputStatus>,
    /// Text or parts that make up the content.
    pub content: Vec<AssistantContent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Assistant = "live.InitialItem.Assistant";
    [
        optional("id").or_null(),
        constant("type", "message").or_left_out().or_null(),
        optional("status").or_null(),
        required("content"),
        constant("role", "assistant"),
    ];
    0 id, 2 status, 3 content,
}

impl Assistant {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(content: impl IntoItems<AssistantContent>) -> Self {
        Self {
            content: content.into_items().into_option().unwrap_or_default(),
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
    pub fn status<By>(mut self, status: impl IntoMaybe<ProgramOutputStatus, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            2,
            status.into_maybe(),
        );
        self
    }
}

/// Assistant content of `InitialItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AssistantContent {
    /// `text`: Assistant content text of `InitialItem` with `text`.
    Text(AssistantContentText),
    /// `output_text`: Decision input assistant message content parts output text of
    /// `DecisionInputMessageParam` with `text`.
    OutputText(DecisionInputAssistantMessageContentPartsDecisionInputOutputText),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AssistantContent = "live.InitialItem.AssistantContent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("output_text", Pick::One(1)),
                ("text", Pick::One(0)),
            ],
            Pick::One(0),
        ),
    };
    0 Text, 1 OutputText,
}

from!(AssistantContent {
    Text(AssistantContentText),
    OutputText(DecisionInputAssistantMessageContentPartsDecisionInputOutputText),
});

/// Assistant content text of `InitialItem` with `text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssistantContentText {
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AssistantContentText = "live.InitialItem.AssistantContentText";
    [
        constant("type", "text").or_left_out().or_null(),
        required("text"),
    ];
    1 text,
}

impl AssistantContentText {
    /// What is required.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

/// Developer of `InitialItem` with `id`, `status` and `content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Developer {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<ProgramOutputStatus>,
    /// Text or parts that make up the content.
    pub content: Vec<UserContent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Developer = "live.InitialItem.Developer";
    [
        optional("id").or_null(),
        constant("type", "message").or_left_out().or_null(),
        optional("status").or_null(),
        required("content"),
        constant("role", "developer"),
    ];
    0 id, 2 status, 3 content,
}

impl Developer {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(content: impl IntoItems<UserContent>) -> Self {
        Self {
            content: content.into_items().into_option().unwrap_or_default(),
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
    pub fn status<By>(mut self, status: impl IntoMaybe<ProgramOutputStatus, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            2,
            status.into_maybe(),
        );
        self
    }
}

/// User of `InitialItem` with `id`, `status` and `content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<ProgramOutputStatus>,
    /// Text or parts that make up the content.
    pub content: Vec<UserContent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    User = "live.InitialItem.User";
    [
        optional("id").or_null(),
        constant("type", "message").or_left_out().or_null(),
        optional("status").or_null(),
        required("content"),
        constant("role", "user"),
    ];
    0 id, 2 status, 3 content,
}

impl User {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(content: impl IntoItems<UserContent>) -> Self {
        Self {
            content: content.into_items().into_option().unwrap_or_default(),
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
    pub fn status<By>(mut self, status: impl IntoMaybe<ProgramOutputStatus, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            2,
            status.into_maybe(),
        );
        self
    }
}

/// User content of `InitialItem` with `text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserContent {
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserContent = "live.InitialItem.UserContent";
    [
        constant("type", "input_text").or_left_out().or_null(),
        required("text"),
    ];
    1 text,
}

impl UserContent {
    /// What is required.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}
