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
    /// Earlier context in sealed, shortened form.
    pub encrypted_content: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseCompactionItem = "beta.BetaResponseCompactionItem";
    [
        required("id"),
        required("encrypted_content"),
        constant("type", "compaction"),
        optional("agent").or_null(),
        optional("created_by").or_null(),
    ];
    0 id, 1 encrypted_content, 3 agent, 4 created_by,
}
