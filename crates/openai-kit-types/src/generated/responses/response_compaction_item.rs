//! `ResponseCompactionItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Earlier conversation in encrypted, shortened form, for you to pass on.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCompactionItem {
    /// ID that names this object.
    pub id: String,
    /// Earlier context in sealed, shortened form.
    pub encrypted_content: String,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCompactionItem = "responses.ResponseCompactionItem";
    [
        required("id"),
        required("encrypted_content"),
        constant("type", "compaction"),
        optional("created_by").or_null(),
    ];
    0 id, 1 encrypted_content, 3 created_by,
}
