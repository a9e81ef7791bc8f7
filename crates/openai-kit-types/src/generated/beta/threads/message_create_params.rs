//! What `beta.threads.messages.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::threads::MessageContentPartParam;
use crate::convert::put;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson, Why};

pub use crate::beta::threads::message::Attachment;
pub use crate::beta::threads::message::AttachmentTool;
pub use crate::beta::threads::message::AttachmentToolAssistantToolsFileSearchTypeOnly as AttachmentToolFileSearch;
pub use crate::beta::threads::message::Role;

/// Parameters of `beta.threads.messages.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageCreateParams {
    /// Files attached to the message, with the tools that may use them.
    pub attachments: Maybe<Vec<Attachment>>,
    /// Text or parts that make up the content. Required. At least 1 item.
    pub content: Option<Content>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Who speaks, or what rights someone has. Required.
    pub role: Option<Role>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MessageCreateParams = "beta.threads.MessageCreateParams";
    [
        optional("attachments").or_null(),
        required("content"),
        optional("metadata").or_null(),
        required("role"),
    ];
    0 attachments, 1 content, 2 metadata, 3 role,
}

impl MessageCreateParams {
    /// Files attached to the message, with the tools that may use them.
    #[must_use]
    pub fn attachments(mut self, attachments: impl IntoItems<Attachment>) -> Self {
        self.attachments = attachments.into_items();
        self
    }

    /// Text or parts that make up the content. Required. At least 1 item.
    #[must_use]
    pub fn content<By>(mut self, content: impl IntoMaybe<Content, By>) -> Self {
        put(
            &mut self.content,
            &mut self.leftovers,
            1,
            content.into_maybe(),
        );
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }

    /// Who speaks, or what rights someone has. Required.
    #[must_use]
    pub fn role<By>(mut self, role: impl IntoMaybe<Role, By>) -> Self {
        put(&mut self.role, &mut self.leftovers, 3, role.into_maybe());
        self
    }
}

/// Content of `MessageCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Content {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<MessageContentPartParam>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Content = "beta.threads.MessageCreateParams.Content";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(Content::Text);
from_items!(Content::Items(MessageContentPartParam));
