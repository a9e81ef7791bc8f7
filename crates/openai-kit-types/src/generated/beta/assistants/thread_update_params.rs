//! What `beta.threads.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::beta::assistants::thread::ToolResources;
pub use crate::beta::assistants::thread::ToolResourcesCodeInterpreter;
pub use crate::beta::assistants::thread::ToolResourcesFileSearch;

/// Parameters of `beta.threads.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadUpdateParams {
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Files and stores that the tools may use.
    pub tool_resources: Maybe<ToolResources>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadUpdateParams = "beta.ThreadUpdateParams";
    [
        optional("metadata").or_null(),
        optional("tool_resources").or_null(),
    ];
    0 metadata, 1 tool_resources,
}

impl ThreadUpdateParams {
    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }

    /// Files and stores that the tools may use.
    #[must_use]
    pub fn tool_resources<By>(mut self, tool_resources: impl IntoMaybe<ToolResources, By>) -> Self {
        self.tool_resources = tool_resources.into_maybe();
        self
    }
}
