//! `client.vector_stores().files()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::pages::{CursorPage, Page};
use openai_kit_types::vector_stores::file_list_params::Filter;
use openai_kit_types::vector_stores::vector_store_list_params::Order;
use openai_kit_types::vector_stores::vector_store_search_response::Attribute;
use openai_kit_types::vector_stores::{
    FileChunkingStrategyParam, FileContentResponse, FileCreateParams, FileListParams,
    FileUpdateParams, VectorStoreFile, VectorStoreFileDeleted,
};
use openai_kit_types::{IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `vector_stores.files`.
#[derive(Clone, Debug)]
pub struct Files {
    pub(crate) client: Client,
}

impl Files {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Lists the parsed text pieces of a file in a vector store.
    ///
    /// `GET /vector_stores/{vector_store_id}/files/{file_id}/content`
    pub fn content(
        &self,
        vector_store_id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> Call<Content> {
        Call::new(&self.client, [vector_store_id.into(), file_id.into()])
    }

    /// Adds an uploaded file to a vector store; indexing goes on in the background.
    ///
    /// `POST /vector_stores/{vector_store_id}/files`
    pub fn create(&self, vector_store_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [vector_store_id.into()])
    }

    /// Takes a file out of a vector store without deleting the uploaded file.
    ///
    /// `DELETE /vector_stores/{vector_store_id}/files/{file_id}`
    pub fn delete(
        &self,
        vector_store_id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> Call<Delete> {
        Call::new(&self.client, [vector_store_id.into(), file_id.into()])
    }

    /// Lists the files of a vector store, optionally only those in one state.
    ///
    /// `GET /vector_stores/{vector_store_id}/files`
    pub fn list(&self, vector_store_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [vector_store_id.into()])
    }

    /// Fetches the indexing state of one file in a vector store.
    ///
    /// `GET /vector_stores/{vector_store_id}/files/{file_id}`
    pub fn retrieve(
        &self,
        vector_store_id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [vector_store_id.into(), file_id.into()])
    }

    /// Replaces the attributes of a file in a vector store.
    ///
    /// `POST /vector_stores/{vector_store_id}/files/{file_id}`
    pub fn update(
        &self,
        vector_store_id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> Call<Update> {
        Call::new(&self.client, [vector_store_id.into(), file_id.into()])
    }
}

op! {
    /// The call of [`Files::content`].
    Content: NoParams => Paged<Page<FileContentResponse>>,
        operations::vector_stores::files::CONTENT;

    /// The call of [`Files::create`].
    Create: FileCreateParams => Json<VectorStoreFile>, operations::vector_stores::files::CREATE;

    /// The call of [`Files::delete`].
    Delete: NoParams => Json<VectorStoreFileDeleted>, operations::vector_stores::files::DELETE;

    /// The call of [`Files::list`].
    List: FileListParams => Paged<CursorPage<VectorStoreFile>>,
        operations::vector_stores::files::LIST;

    /// The call of [`Files::retrieve`].
    Retrieve: NoParams => Json<VectorStoreFile>, operations::vector_stores::files::RETRIEVE;

    /// The call of [`Files::update`].
    Update: FileUpdateParams => Json<VectorStoreFile>, operations::vector_stores::files::UPDATE;
}

/// Parameters of [`Files::create`].
impl Call<Create> {
    /// Key and value pairs on the file, usable in search filters. At most 16 pairs.
    pub fn attributes(self, attributes: impl IntoPairs<Attribute>) -> Self {
        self.put_maybe(attributes.into_pairs(), |params| &mut params.attributes)
    }

    /// How long input is cut into pieces.
    pub fn chunking_strategy<By>(
        self,
        chunking_strategy: impl IntoMaybe<FileChunkingStrategyParam, By>,
    ) -> Self {
        self.put(1, chunking_strategy.into_maybe(), |params| {
            &mut params.chunking_strategy
        })
    }

    /// ID of the file concerned. Required.
    pub fn file_id<By>(self, file_id: impl IntoMaybe<String, By>) -> Self {
        self.put(2, file_id.into_maybe(), |params| &mut params.file_id)
    }
}

/// Parameters of [`Files::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Cursor: the page ends ahead of this object.
    pub fn before<By>(self, before: impl IntoMaybe<String, By>) -> Self {
        self.put(1, before.into_maybe(), |params| &mut params.before)
    }

    /// Keeps only files in this state.
    pub fn filter<By>(self, filter: impl IntoMaybe<Filter, By>) -> Self {
        self.put(2, filter.into_maybe(), |params| &mut params.filter)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(3, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `desc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(4, order.into_maybe(), |params| &mut params.order)
    }
}

/// Parameters of [`Files::update`].
impl Call<Update> {
    /// Key and value pairs on the file, usable in search filters. Required. At most 16 pairs.
    pub fn attributes(self, attributes: impl IntoPairs<Attribute>) -> Self {
        self.put_maybe(attributes.into_pairs(), |params| &mut params.attributes)
    }
}
