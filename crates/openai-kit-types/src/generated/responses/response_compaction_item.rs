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
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Earlier context in sealed, shortened form.
    pub encrypted_content: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCompactionItem = "responses.ResponseCompactionItem";
    [
        required("id"),
        constant("type", "compaction"),
        optional("created_by").or_null(),
        required("encrypted_content"),
    ];
    0 id, 2 created_by, 3 encrypted_content,
}
