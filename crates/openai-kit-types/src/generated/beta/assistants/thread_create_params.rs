//! What `beta.threads.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::threads::message::{Attachment, Role};
use crate::beta::threads::message_create_params::Content;
use crate::convert::put;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson, Why};

pub use crate::beta::assistants::thread::ToolResourcesCodeInterpreter;
pub use crate::beta::threads::message::Attachment as MessageAttachment;
pub use crate::beta::threads::message::AttachmentTool as MessageAttachmentTool;
pub use crate::beta::threads::message::AttachmentToolAssistantToolsFileSearchTypeOnly as MessageAttachmentToolFileSearch;
pub use crate::beta::threads::message::Role as MessageRole;
pub use crate::beta::threads::message_create_params::Content as MessageContent;

/// Parameters of `beta.threads.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadCreateParams {
    /// Messages of the conversation, in order.
    pub messages: Option<Vec<Message>>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Files and stores that the tools may use.
    pub tool_resources: Maybe<ToolResources>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadCreateParams = "beta.ThreadCreateParams";
    [
        optional("messages"),
        optional("metadata").or_null(),
        optional("tool_resources").or_null(),
    ];
    0 messages, 1 metadata, 2 tool_resources,
}

impl ThreadCreateParams {
    /// Messages of the conversation, in order.
    #[must_use]
    pub fn messages(mut self, messages: impl IntoItems<Message>) -> Self {
        put(
            &mut self.messages,
            &mut self.leftovers,
            0,
            messages.into_items(),
        );
        self
    }

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

/// Message of `ThreadCreateParams` with `attachments`, `content` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// Files attached to the message, with the tools that may use them.
    pub attachments: Maybe<Vec<Attachment>>,
    /// Text or parts that make up the content. At least 1 item.
    pub content: Content,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Who speaks, or what rights someone has.
    pub role: Role,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Message = "beta.ThreadCreateParams.Message";
    [
        optional("attachments").or_null(),
        required("content"),
        optional("metadata").or_null(),
        required("role"),
    ];
    0 attachments, 1 content, 2 metadata, 3 role,
}

impl Message {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(content: impl Into<Content>, role: impl Into<Role>) -> Self {
        Self {
            content: content.into(),
            role: role.into(),
            ..Self::default()
        }
    }

    /// Files attached to the message, with the tools that may use them.
    #[must_use]
    pub fn attachments(mut self, attachments: impl IntoItems<Attachment>) -> Self {
        self.attachments = attachments.into_items();
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }
}

/// Tool resources of `ThreadCreateParams` with `code_interpreter` and `file_search`.
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
    ToolResources = "beta.ThreadCreateParams.ToolResources";
    [
        optional("code_interpreter"),
        optional("file_search"),
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

/// Tool resources file search of `ThreadCreateParams` with `vector_store_ids` and `vector_stores`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolResourcesFileSearch {
    /// IDs of the vector stores. At most 1 items.
    pub vector_store_ids: Option<Vec<String>>,
    /// Vector stores to create and attach. At most 1 items.
    pub vector_stores: Option<Vec<ToolResourcesFileSearchVectorStore>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolResourcesFileSearch = "beta.ThreadCreateParams.ToolResourcesFileSearch";
    [
        optional("vector_store_ids"),
        optional("vector_stores"),
    ];
    0 vector_store_ids, 1 vector_stores,
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

    /// Vector stores to create and attach. At most 1 items.
    #[must_use]
    pub fn vector_stores(
        mut self,
        vector_stores: impl IntoItems<ToolResourcesFileSearchVectorStore>,
    ) -> Self {
        put(
            &mut self.vector_stores,
            &mut self.leftovers,
            1,
            vector_stores.into_items(),
        );
        self
    }
}

/// Tool resources file search vector store of `ThreadCreateParams` with `chunking_strategy`,
/// `file_ids` and `metadata`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolResourcesFileSearchVectorStore {
    /// How long input is cut into pieces.
    pub chunking_strategy: Option<ToolResourcesFileSearchVectorStoreChunkingStrategy>,
    /// IDs of the files concerned. At most 100000000 items.
    pub file_ids: Option<Vec<String>>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolResourcesFileSearchVectorStore = "beta.ThreadCreateParams.ToolResourcesFileSearchVectorStore";
    [
        optional("chunking_strategy"),
        optional("file_ids"),
        optional("metadata").or_null(),
    ];
    0 chunking_strategy, 1 file_ids, 2 metadata,
}

impl ToolResourcesFileSearchVectorStore {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How long input is cut into pieces.
    #[must_use]
    pub fn chunking_strategy<By>(
        mut self,
        chunking_strategy: impl IntoMaybe<ToolResourcesFileSearchVectorStoreChunkingStrategy, By>,
    ) -> Self {
        put(
            &mut self.chunking_strategy,
            &mut self.leftovers,
            0,
            chunking_strategy.into_maybe(),
        );
        self
    }

    /// IDs of the files concerned. At most 100000000 items.
    #[must_use]
    pub fn file_ids(mut self, file_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.file_ids,
            &mut self.leftovers,
            1,
            file_ids.into_items(),
        );
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }
}

/// Tool resources file search vector store chunking strategy of `ThreadCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolResourcesFileSearchVectorStoreChunkingStrategy {
    /// `auto`: Tool resources file search vector store chunking strategy auto of
    /// `ThreadCreateParams`.
    Auto(ToolResourcesFileSearchVectorStoreChunkingStrategyAuto),
    /// `static`: Tool resources file search vector store chunking strategy static of
    /// `ThreadCreateParams` with `static`.
    Static(ToolResourcesFileSearchVectorStoreChunkingStrategyStatic),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ToolResourcesFileSearchVectorStoreChunkingStrategy = "beta.ThreadCreateParams.ToolResourcesFileSearchVectorStoreChunkingStrategy";
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

from!(ToolResourcesFileSearchVectorStoreChunkingStrategy {
    Auto(ToolResourcesFileSearchVectorStoreChunkingStrategyAuto),
    Static(ToolResourcesFileSearchVectorStoreChunkingStrategyStatic),
});

/// Tool resources file search vector store chunking strategy auto of `ThreadCreateParams`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolResourcesFileSearchVectorStoreChunkingStrategyAuto {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolResourcesFileSearchVectorStoreChunkingStrategyAuto = "beta.ThreadCreateParams.ToolResourcesFileSearchVectorStoreChunkingStrategyAuto";
    [
        constant("type", "auto"),
    ];
}

impl ToolResourcesFileSearchVectorStoreChunkingStrategyAuto {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Tool resources file search vector store chunking strategy static of `ThreadCreateParams` with
/// `static`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolResourcesFileSearchVectorStoreChunkingStrategyStatic {
    /// Fixed sizes for cutting files into chunks.
    pub static_: ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolResourcesFileSearchVectorStoreChunkingStrategyStatic = "beta.ThreadCreateParams.ToolResourcesFileSearchVectorStoreChunkingStrategyStatic";
    [
        constant("type", "static"),
        required("static"),
    ];
    1 static_,
}

impl ToolResourcesFileSearchVectorStoreChunkingStrategyStatic {
    /// What is required.
    #[must_use]
    pub fn new(
        static_: impl Into<ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic>,
    ) -> Self {
        Self {
            static_: static_.into(),
            ..Self::default()
        }
    }
}

/// Tool resources file search vector store chunking strategy static of `ThreadCreateParams` with
/// `chunk_overlap_tokens` and `max_chunk_size_tokens`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic {
    /// Tokens that neighbouring chunks have in common.
    pub chunk_overlap_tokens: i64,
    /// Most tokens in one chunk. 100 to 4096.
    pub max_chunk_size_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic = "beta.ThreadCreateParams.ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic";
    [
        required("chunk_overlap_tokens"),
        required("max_chunk_size_tokens"),
    ];
    0 chunk_overlap_tokens, 1 max_chunk_size_tokens,
}

impl ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic {
    /// What is required.
    #[must_use]
    pub fn new(chunk_overlap_tokens: i64, max_chunk_size_tokens: i64) -> Self {
        Self {
            chunk_overlap_tokens,
            max_chunk_size_tokens,
            ..Self::default()
        }
    }
}
