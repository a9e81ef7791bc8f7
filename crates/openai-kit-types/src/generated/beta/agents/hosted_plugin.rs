//! `HostedPlugin` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The name and description of a plugin in an environment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostedPlugin {
    /// Explanation in plain words.
    pub description: String,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    HostedPlugin = "beta.HostedPlugin";
    [
        constant("type", "inline"),
        required("description"),
        required("name"),
    ];
    1 description, 2 name,
}
