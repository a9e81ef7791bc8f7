//! `HostedEnvironmentFileID` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// An uploaded file placed in a hosted environment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostedEnvironmentFileID {
    /// ID that names this object.
    pub id: String,
    /// ID of the file concerned.
    pub file_id: String,
    /// Place of the file, or points along a way.
    pub path: String,
    /// Size of the file in bytes.
    pub size_bytes: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    HostedEnvironmentFileID = "beta.HostedEnvironmentFileID";
    [
        required("id"),
        constant("type", "file_id"),
        required("file_id"),
        required("path"),
        required("size_bytes"),
    ];
    0 id, 2 file_id, 3 path, 4 size_bytes,
}
