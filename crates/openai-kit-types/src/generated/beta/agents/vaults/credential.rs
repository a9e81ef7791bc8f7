//! `Credential` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;
use crate::beta::agents::vaults::CredentialAuth;

/// A credential in a vault, without its secret.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Credential {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How to sign in, with the secrets that needs.
    pub auth: CredentialAuth,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name given to this object.
    pub name: String,
    /// When it was last changed, in Unix seconds.
    pub updated_at: i64,
    /// ID of the vault concerned.
    pub vault_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Credential = "beta.agents.vaults.Credential";
    [
        required("id"),
        constant("object", "vault.credential"),
        required("created_at"),
        required("auth"),
        optional("metadata").or_null(),
        required("name"),
        required("updated_at"),
        required("vault_id"),
    ];
    0 id, 2 created_at, 3 auth, 4 metadata, 5 name, 6 updated_at, 7 vault_id,
}

impl Credential {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
