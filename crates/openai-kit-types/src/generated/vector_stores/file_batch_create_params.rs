//! What `vector_stores.file_batches.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::vector_stores::FileChunkingStrategyParam;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::vector_stores::vector_store_search_response::Attribute as FileAttribute;
pub use crate::vector_stores::vector_store_search_response::Attribute;

/// Parameters of `vector_stores.file_batches.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileBatchCreateParams {
    /// Key and value pairs on the file, usable in search filters. At most 16 pairs.
    pub attributes: Maybe<BTreeMap<String, Attribute>>,
    /// How long input is cut into pieces.
    pub chunking_strategy: Option<FileChunkingStrategyParam>,
    /// Files to add with the same settings. 1 to 2000 items.
    pub file_ids: Option<Vec<String>>,
    /// Files to add, each with its own settings. 1 to 2000 items.
    pub files: Option<Vec<File>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileBatchCreateParams = "vector_stores.FileBatchCreateParams";
    [
        optional("attributes").or_null(),
        optional("chunking_strategy"),
        optional("file_ids"),
        optional("files"),
    ];
    0 attributes, 1 chunking_strategy, 2 file_ids, 3 files,
}

impl FileBatchCreateParams {
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

    /// Files to add with the same settings. 1 to 2000 items.
    #[must_use]
    pub fn file_ids(mut self, file_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.file_ids,
            &mut self.leftovers,
            2,
            file_ids.into_items(),
        );
        self
    }

    /// Files to add, each with its own settings. 1 to 2000 items.
    #[must_use]
    pub fn files(mut self, files: impl IntoItems<File>) -> Self {
        put(&mut self.files, &mut self.leftovers, 3, files.into_items());
        self
    }
}

/// One file of a batch, with its own attributes and chunking.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct File {
    /// Key and value pairs on the file, usable in search filters. At most 16 pairs.
    pub attributes: Maybe<BTreeMap<String, Attribute>>,
    /// How long input is cut into pieces.
    pub chunking_strategy: Option<FileChunkingStrategyParam>,
    /// ID of the file concerned.
    pub file_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    File = "vector_stores.FileBatchCreateParams.File";
    [
        optional("attributes").or_null(),
        optional("chunking_strategy"),
        required("file_id"),
    ];
    0 attributes, 1 chunking_strategy, 2 file_id,
}

impl File {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(file_id: impl Into<String>) -> Self {
        Self {
            file_id: file_id.into(),
            ..Self::default()
        }
    }

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
}
