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
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Text or parts that make up the content.
    pub content: Vec<ResponseInputContent>,
    /// Who speaks, or what rights someone has.
    pub role: Role,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseInputMessageItem = "beta.BetaResponseInputMessageItem";
    [
        required("id"),
        constant("type", "message"),
        optional("status").or_null(),
        optional("agent").or_null(),
        required("content"),
        required("role"),
    ];
    0 id, 2 status, 3 agent, 4 content, 5 role,
}
