//! `FileChunkingStrategy` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::vector_stores::{OtherFileChunkingStrategyObject, StaticFileChunkingStrategyObject};
use crate::{RawJson, Why};

/// How a file was cut into chunks: known sizes, or unknown.
#[derive(Clone)]
#[non_exhaustive]
pub enum FileChunkingStrategy {
    /// `static`: Chunking with fixed sizes, as reported by the service.
    Static(StaticFileChunkingStrategyObject),
    /// `other`: An unknown way of chunking, as with files indexed long ago.
    Other(OtherFileChunkingStrategyObject),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    FileChunkingStrategy = "FileChunkingStrategy";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("other", Pick::One(1)),
                ("static", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Static, 1 Other,
}
