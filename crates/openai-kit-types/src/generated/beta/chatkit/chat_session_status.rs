//! `ChatSessionStatus` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Whether a ChatKit session is active, expired or cancelled.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatSessionStatus {
    /// `active`
    Active,
    /// `expired`
    Expired,
    /// `cancelled`
    Cancelled,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ChatSessionStatus;
    "active" Active,
    "expired" Expired,
    "cancelled" Cancelled,
}
