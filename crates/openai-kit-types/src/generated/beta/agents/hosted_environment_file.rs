//! `HostedEnvironmentFile` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::HostedEnvironmentFileID;
use crate::{Leftovers, RawJson, Why};

/// A file placed in a hosted environment, from an upload or inline.
#[derive(Clone)]
#[non_exhaustive]
pub enum HostedEnvironmentFile {
    /// `file_id`: An uploaded file placed in a hosted environment.
    FileId(HostedEnvironmentFileID),
    /// `inline`: Hosted environment file resource inline of `HostedEnvironmentFile` with `id`,
    /// `path` and `size_bytes`.
    Inline(HostedEnvironmentFileResourceInline),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    HostedEnvironmentFile = "beta.HostedEnvironmentFile";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("file_id", Pick::One(0)),
                ("inline", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 FileId, 1 Inline,
}

/// Hosted environment file resource inline of `HostedEnvironmentFile` with `id`, `path` and
/// `size_bytes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostedEnvironmentFileResourceInline {
    /// ID that names this object.
    pub id: String,
    /// Place of the file, or points along a way.
    pub path: String,
    /// Size of the file in bytes.
    pub size_bytes: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    HostedEnvironmentFileResourceInline = "beta.HostedEnvironmentFile.HostedEnvironmentFileResourceInline";
    [
        required("id"),
        constant("type", "inline"),
        required("path"),
        required("size_bytes"),
    ];
    0 id, 2 path, 3 size_bytes,
}
