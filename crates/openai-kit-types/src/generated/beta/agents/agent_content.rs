//! `AgentContent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::OutputText;
use crate::{Leftovers, RawJson, Why};

/// Content passed between agents: plain or encrypted text.
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentContent {
    /// `output_text`: A text part of an agent's answer.
    OutputText(OutputText),
    /// `encrypted_content`: Encrypted content resource of `AgentContent` with `encrypted_content`.
    EncryptedContent(EncryptedContentResource),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AgentContent = "beta.AgentContent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("encrypted_content", Pick::One(1)),
                ("output_text", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 OutputText, 1 EncryptedContent,
}

/// Encrypted content resource of `AgentContent` with `encrypted_content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptedContentResource {
    /// Sealed content that only the service can read; hand it back as it is.
    pub encrypted_content: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EncryptedContentResource = "beta.AgentContent.EncryptedContentResource";
    [
        constant("type", "encrypted_content"),
        required("encrypted_content"),
    ];
    1 encrypted_content,
}
