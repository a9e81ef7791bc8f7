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
    /// How to sign in, with the secrets that needs.
    pub auth: CredentialAuth,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
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
        required("auth"),
        required("created_at"),
        optional("metadata").or_null(),
        required("name"),
        constant("object", "vault.credential"),
        required("updated_at"),
        required("vault_id"),
    ];
    0 id, 1 auth, 2 created_at, 3 metadata, 4 name, 6 updated_at, 7 vault_id,
}
