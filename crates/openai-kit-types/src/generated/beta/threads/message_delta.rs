//! `MessageDelta` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::threads::MessageContentDelta;

pub use crate::beta::threads::message::Role;

/// What has changed in a message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageDelta {
    /// Text or parts that make up the content.
    pub content: Option<Vec<MessageContentDelta>>,
    /// Who speaks, or what rights someone has.
    pub role: Option<Role>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MessageDelta = "beta.threads.MessageDelta";
    [
        optional("content").or_null(),
        optional("role").or_null(),
    ];
    0 content, 1 role,
}
