//! What `vector_stores.files.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{IntoPairs, Leftovers, Maybe};

pub use crate::vector_stores::vector_store_search_response::Attribute;

/// Parameters of `vector_stores.files.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUpdateParams {
    /// Key and value pairs on the file, usable in search filters. Required. At most 16 pairs.
    pub attributes: Maybe<BTreeMap<String, Attribute>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileUpdateParams = "vector_stores.FileUpdateParams";
    [
        required("attributes").or_null(),
    ];
    0 attributes,
}

impl FileUpdateParams {
    /// Key and value pairs on the file, usable in search filters. Required. At most 16 pairs.
    #[must_use]
    pub fn attributes(mut self, attributes: impl IntoPairs<Attribute>) -> Self {
        self.attributes = attributes.into_pairs();
        self
    }
}
