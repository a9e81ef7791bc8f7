//! `EnvironmentFile` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A file inside an environment, with its path and size.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentFile {
    /// ID of the environment.
    pub environment_id: String,
    /// Place of the file, or points along a way.
    pub path: String,
    /// Size of the file in bytes.
    pub size_bytes: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EnvironmentFile = "beta.agents.environments.EnvironmentFile";
    [
        constant("object", "agent.environment.file"),
        required("environment_id"),
        required("path"),
        required("size_bytes"),
    ];
    1 environment_id, 2 path, 3 size_bytes,
}

impl EnvironmentFile {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
