//! `BetaResponseInputMessageItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::ResponseInputContent;

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_input_message_item::Role;
pub use crate::responses::response_output_message::Status;

/// An input message as stored, with its ID.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseInputMessageItem {
    /// ID that names this object.
    pub id: String,
    /// Text or parts that make up the content.
    pub content: Vec<ResponseInputContent>,
    /// Who speaks, or what rights someone has.
    pub role: Role,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseInputMessageItem = "beta.BetaResponseInputMessageItem";
    [
        required("id"),
        required("content"),
        required("role"),
        constant("type", "message"),
        optional("agent").or_null(),
        optional("status").or_null(),
    ];
    0 id, 1 content, 2 role, 4 agent, 5 status,
}
