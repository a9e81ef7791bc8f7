//! `Thread` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

/// A thread of messages, with resources for its tools.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thread {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Files and stores that the tools may use.
    pub tool_resources: Option<ToolResources>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Thread = "beta.Thread";
    [
        required("id"),
        constant("object", "thread"),
        required("created_at"),
        optional("metadata").or_null(),
        optional("tool_resources").or_null(),
    ];
    0 id, 2 created_at, 3 metadata, 4 tool_resources,
}

impl Thread {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Tool resources of `Thread` with `code_interpreter` and `file_search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolResources {
    /// The code interpreter: its call, files or permission.
    pub code_interpreter: Option<ToolResourcesCodeInterpreter>,
    /// The file search tool: its settings, call or permission.
    pub file_search: Option<ToolResourcesFileSearch>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolResources = "beta.Thread.ToolResources";
    [
        optional("code_interpreter").or_null(),
        optional("file_search").or_null(),
    ];
    0 code_interpreter, 1 file_search,
}

impl ToolResources {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The code interpreter: its call, files or permission.
    #[must_use]
    pub fn code_interpreter<By>(
        mut self,
        code_interpreter: impl IntoMaybe<ToolResourcesCodeInterpreter, By>,
    ) -> Self {
        put(
            &mut self.code_interpreter,
            &mut self.leftovers,
            0,
            code_interpreter.into_maybe(),
        );
        self
    }

    /// The file search tool: its settings, call or permission.
    #[must_use]
    pub fn file_search<By>(
        mut self,
        file_search: impl IntoMaybe<ToolResourcesFileSearch, By>,
    ) -> Self {
        put(
            &mut self.file_search,
            &mut self.leftovers,
            1,
            file_search.into_maybe(),
        );
        self
    }
}

/// Tool resources code interpreter of `Thread` with `file_ids`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolResourcesCodeInterpreter {
    /// IDs of the files concerned. At most 20 items.
    pub file_ids: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolResourcesCodeInterpreter = "beta.Thread.ToolResourcesCodeInterpreter";
    [
        optional("file_ids").or_null(),
    ];
    0 file_ids,
}

impl ToolResourcesCodeInterpreter {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the files concerned. At most 20 items.
    #[must_use]
    pub fn file_ids(mut self, file_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.file_ids,
            &mut self.leftovers,
            0,
            file_ids.into_items(),
        );
        self
    }
}

/// Tool resources file search of `Thread` with `vector_store_ids`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolResourcesFileSearch {
    /// IDs of the vector stores. At most 1 items.
    pub vector_store_ids: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolResourcesFileSearch = "beta.Thread.ToolResourcesFileSearch";
    [
        optional("vector_store_ids").or_null(),
    ];
    0 vector_store_ids,
}

impl ToolResourcesFileSearch {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the vector stores. At most 1 items.
    #[must_use]
    pub fn vector_store_ids(mut self, vector_store_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.vector_store_ids,
            &mut self.leftovers,
            0,
            vector_store_ids.into_items(),
        );
        self
    }
}
