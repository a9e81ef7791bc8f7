//! `FileChunkingStrategyParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::vector_stores::{AutoFileChunkingStrategyParam, StaticFileChunkingStrategyObject};
use crate::{RawJson, Why};

/// How a file was cut into chunks: known sizes, or unknown.
#[derive(Clone)]
#[non_exhaustive]
pub enum FileChunkingStrategyParam {
    /// `auto`: Lets the service choose how files are cut into chunks.
    Auto(AutoFileChunkingStrategyParam),
    /// `static`: Chunking with fixed sizes, as reported by the service.
    Static(StaticFileChunkingStrategyObject),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    FileChunkingStrategyParam = "FileChunkingStrategyParam";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("auto", Pick::One(0)),
                ("static", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Auto, 1 Static,
}

from!(FileChunkingStrategyParam {
    Auto(AutoFileChunkingStrategyParam),
    Static(StaticFileChunkingStrategyObject),
});
