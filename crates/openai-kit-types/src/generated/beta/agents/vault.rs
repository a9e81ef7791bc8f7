//! `Vault` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;

/// A store for the credentials that agent sessions may use.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vault {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// The caller's own keys and values, kept with the object.
    pub metadata: BTreeMap<String, String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Vault = "beta.agents.Vault";
    [
        required("id"),
        constant("object", "vault"),
        required("created_at"),
        required("metadata"),
        optional("name").or_null(),
    ];
    0 id, 2 created_at, 3 metadata, 4 name,
}

impl Vault {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
