//! `VaultStatus` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Whether a vault is active or archived.
#[derive(Clone)]
#[non_exhaustive]
pub enum VaultStatus {
    /// `active`
    Active,
    /// `archived`
    Archived,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    VaultStatus;
    "active" Active,
    "archived" Archived,
}
