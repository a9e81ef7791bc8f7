//! `client.vector_stores().file_batches()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::pages::CursorPage;
use openai_kit_types::vector_stores::file_batch_create_params::File;
use openai_kit_types::vector_stores::file_list_params::Filter;
use openai_kit_types::vector_stores::vector_store_list_params::Order;
use openai_kit_types::vector_stores::vector_store_search_response::Attribute;
use openai_kit_types::vector_stores::{
    FileBatchCreateParams, FileBatchListFilesParams, FileChunkingStrategyParam, VectorStoreFile,
    VectorStoreFileBatch,
};
use openai_kit_types::{IntoItems, IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `vector_stores.file_batches`.
#[derive(Clone, Debug)]
pub struct FileBatches {
    pub(crate) client: Client,
}

impl FileBatches {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Stops a file batch as soon as possible; files already indexed stay.
    ///
    /// `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`
    pub fn cancel(
        &self,
        vector_store_id: impl Into<String>,
        batch_id: impl Into<String>,
    ) -> Call<Cancel> {
        Call::new(&self.client, [vector_store_id.into(), batch_id.into()])
    }

    /// Adds many files to a vector store as one batch.
    ///
    /// `POST /vector_stores/{vector_store_id}/file_batches`
    pub fn create(&self, vector_store_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [vector_store_id.into()])
    }

    /// Lists the files of one batch, optionally only those in one state.
    ///
    /// `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`
    pub fn list_files(
        &self,
        vector_store_id: impl Into<String>,
        batch_id: impl Into<String>,
    ) -> Call<ListFiles> {
        Call::new(&self.client, [vector_store_id.into(), batch_id.into()])
    }

    /// Fetches the progress of a file batch.
    ///
    /// `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`
    pub fn retrieve(
        &self,
        vector_store_id: impl Into<String>,
        batch_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [vector_store_id.into(), batch_id.into()])
    }
}

op! {
    /// The call of [`FileBatches::cancel`].
    Cancel: NoParams => Json<VectorStoreFileBatch>, operations::vector_stores::file_batches::CANCEL;

    /// The call of [`FileBatches::create`].
    Create: FileBatchCreateParams => Json<VectorStoreFileBatch>,
        operations::vector_stores::file_batches::CREATE;

    /// The call of [`FileBatches::list_files`].
    ListFiles: FileBatchListFilesParams => Paged<CursorPage<VectorStoreFile>>,
        operations::vector_stores::file_batches::LIST_FILES;

    /// The call of [`FileBatches::retrieve`].
    Retrieve: NoParams => Json<VectorStoreFileBatch>,
        operations::vector_stores::file_batches::RETRIEVE;
}

/// Parameters of [`FileBatches::create`].
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

    /// Files to add with the same settings. 1 to 2000 items.
    pub fn file_ids(self, file_ids: impl IntoItems<String>) -> Self {
        self.put(2, file_ids.into_items(), |params| &mut params.file_ids)
    }

    /// Files to add, each with its own settings. 1 to 2000 items.
    pub fn files(self, files: impl IntoItems<File>) -> Self {
        self.put(3, files.into_items(), |params| &mut params.files)
    }
}

/// Parameters of [`FileBatches::list_files`].
impl Call<ListFiles> {
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
