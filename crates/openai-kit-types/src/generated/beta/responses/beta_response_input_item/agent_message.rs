//! `AgentMessage` of `beta_response_input_item`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::beta_response_error_event::Agent;
use crate::beta::responses::beta_response_item::AgentMessageContentEncryptedContent;
use crate::convert::put;
use crate::responses::{ResponseInputImageContent, ResponseInputText};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

/// Agent message of `BetaResponseInputItem` with `id`, `agent` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentMessage {
    /// ID that names this object.
    pub id: Option<String>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Agent that wrote the message.
    pub author: String,
    /// Text or parts that make up the content.
    pub content: Vec<AgentMessageContent>,
    /// Agent that the message is for.
    pub recipient: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentMessage = "beta.BetaResponseInputItem.AgentMessage";
    [
        optional("id").or_null(),
        constant("type", "agent_message"),
        optional("agent").or_null(),
        required("author"),
        required("content"),
        required("recipient"),
    ];
    0 id, 2 agent, 3 author, 4 content, 5 recipient,
}

impl AgentMessage {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        author: impl Into<String>,
        content: impl IntoItems<AgentMessageContent>,
        recipient: impl Into<String>,
    ) -> Self {
        Self {
            author: author.into(),
            content: content.into_items().into_option().unwrap_or_default(),
            recipient: recipient.into(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 2, agent.into_maybe());
        self
    }
}

/// Agent message content of `BetaResponseInputItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentMessageContent {
    /// `input_text`: A text part of an input message.
    InputText(ResponseInputText),
    /// `input_image`: An image part of a tool result, by URL or file ID.
    InputImage(ResponseInputImageContent),
    /// `encrypted_content`: Agent message content encrypted of `BetaResponseItem` with
    /// `encrypted_content`.
    EncryptedContent(AgentMessageContentEncryptedContent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AgentMessageContent = "beta.BetaResponseInputItem.AgentMessageContent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("encrypted_content", Pick::One(2)),
                ("input_image", Pick::One(1)),
                ("input_text", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 InputText, 1 InputImage, 2 EncryptedContent,
}

from!(AgentMessageContent {
    InputText(ResponseInputText),
    InputImage(ResponseInputImageContent),
    EncryptedContent(AgentMessageContentEncryptedContent),
});
