//! What `beta.threads.messages.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::assistants::thread_create_params::MessageContent;
use crate::convert::put;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::beta::assistants::thread_create_params::MessageContent as Content;
pub use crate::beta::threads::message::Attachment;
pub use crate::beta::threads::message::AttachmentTool;
pub use crate::beta::threads::message::AttachmentToolAssistantToolsFileSearchTypeOnly as AttachmentToolFileSearch;
pub use crate::beta::threads::message::Role;

/// Parameters of `beta.threads.messages.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageCreateParams {
    /// Text or parts that make up the content. Required. At least 1 item.
    pub content: Option<MessageContent>,
    /// Who speaks, or what rights someone has. Required.
    pub role: Option<Role>,
    /// Files attached to the message, with the tools that may use them.
    pub attachments: Maybe<Vec<Attachment>>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MessageCreateParams = "beta.threads.MessageCreateParams";
    [
        required("content"),
        required("role"),
        optional("attachments").or_null(),
        optional("metadata").or_null(),
    ];
    0 content, 1 role, 2 attachments, 3 metadata,
}

impl MessageCreateParams {
    /// Text or parts that make up the content. Required. At least 1 item.
    #[must_use]
    pub fn content<By>(mut self, content: impl IntoMaybe<MessageContent, By>) -> Self {
        put(
            &mut self.content,
            &mut self.leftovers,
            0,
            content.into_maybe(),
        );
        self
    }

    /// Who speaks, or what rights someone has. Required.
    #[must_use]
    pub fn role<By>(mut self, role: impl IntoMaybe<Role, By>) -> Self {
        put(&mut self.role, &mut self.leftovers, 1, role.into_maybe());
        self
    }

    /// Files attached to the message, with the tools that may use them.
    #[must_use]
    pub fn attachments(mut self, attachments: impl IntoItems<Attachment>) -> Self {
        self.attachments = attachments.into_items();
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }
}
