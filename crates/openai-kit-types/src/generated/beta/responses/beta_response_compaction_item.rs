//! `BetaResponseCompactionItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Earlier conversation in encrypted, shortened form, for you to pass on.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseCompactionItem {
    /// ID that names this object.
    pub id: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Earlier context in sealed, shortened form.
    pub encrypted_content: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseCompactionItem = "beta.BetaResponseCompactionItem";
    [
        required("id"),
        constant("type", "compaction"),
        optional("agent").or_null(),
        optional("created_by").or_null(),
        required("encrypted_content"),
    ];
    0 id, 2 agent, 3 created_by, 4 encrypted_content,
}
