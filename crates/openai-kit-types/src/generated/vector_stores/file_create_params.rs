//! What `vector_stores.files.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::vector_stores::FileChunkingStrategyParam;
use crate::{IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::vector_stores::vector_store_search_response::Attribute;

/// Parameters of `vector_stores.files.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCreateParams {
    /// Key and value pairs on the file, usable in search filters. At most 16 pairs.
    pub attributes: Maybe<BTreeMap<String, Attribute>>,
    /// How long input is cut into pieces.
    pub chunking_strategy: Option<FileChunkingStrategyParam>,
    /// ID of the file concerned. Required.
    pub file_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileCreateParams = "vector_stores.FileCreateParams";
    [
        optional("attributes").or_null(),
        optional("chunking_strategy"),
        required("file_id"),
    ];
    0 attributes, 1 chunking_strategy, 2 file_id,
}

impl FileCreateParams {
    /// Key and value pairs on the file, usable in search filters. At most 16 pairs.
    #[must_use]
    pub fn attributes(mut self, attributes: impl IntoPairs<Attribute>) -> Self {
        self.attributes = attributes.into_pairs();
        self
    }

    /// How long input is cut into pieces.
    #[must_use]
    pub fn chunking_strategy<By>(
        mut self,
        chunking_strategy: impl IntoMaybe<FileChunkingStrategyParam, By>,
    ) -> Self {
        put(
            &mut self.chunking_strategy,
            &mut self.leftovers,
            1,
            chunking_strategy.into_maybe(),
        );
        self
    }

    /// ID of the file concerned. Required.
    #[must_use]
    pub fn file_id<By>(mut self, file_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.file_id,
            &mut self.leftovers,
            2,
            file_id.into_maybe(),
        );
        self
    }
}
