//! `client.vector_stores()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::pages::{CursorPage, Page};
use openai_kit_types::vector_stores::vector_store::ExpiresAfter;
use openai_kit_types::vector_stores::vector_store_list_params::Order;
use openai_kit_types::vector_stores::vector_store_search_params::{Filters, Query, RankingOptions};
use openai_kit_types::vector_stores::{
    FileChunkingStrategyParam, VectorStore, VectorStoreCreateParams, VectorStoreDeleted,
    VectorStoreListParams, VectorStoreSearchParams, VectorStoreSearchResponse,
    VectorStoreUpdateParams,
};
use openai_kit_types::{IntoItems, IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod file_batches;
pub mod files;

/// Vector stores: files that can be searched by meaning.
#[derive(Clone, Debug)]
pub struct VectorStores {
    pub(crate) client: Client,
}

impl VectorStores {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Creates a vector store, optionally filled with files from the start.
    ///
    /// `POST /vector_stores`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes a vector store; the files themselves stay.
    ///
    /// `DELETE /vector_stores/{vector_store_id}`
    pub fn delete(&self, vector_store_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [vector_store_id.into()])
    }

    /// Lists the vector stores of the project.
    ///
    /// `GET /vector_stores`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one vector store with its file counts and size.
    ///
    /// `GET /vector_stores/{vector_store_id}`
    pub fn retrieve(&self, vector_store_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [vector_store_id.into()])
    }

    /// Searches a vector store and returns the best matching chunks with their scores.
    ///
    /// `POST /vector_stores/{vector_store_id}/search`
    pub fn search(&self, vector_store_id: impl Into<String>) -> Call<Search> {
        Call::new(&self.client, [vector_store_id.into()])
    }

    /// Changes the name, expiry or metadata of a vector store.
    ///
    /// `POST /vector_stores/{vector_store_id}`
    pub fn update(&self, vector_store_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [vector_store_id.into()])
    }

    /// The operations of `vector_stores.file_batches`.
    #[must_use]
    pub fn file_batches(&self) -> file_batches::FileBatches {
        file_batches::FileBatches::new(&self.client)
    }

    /// The operations of `vector_stores.files`.
    #[must_use]
    pub fn files(&self) -> files::Files {
        files::Files::new(&self.client)
    }
}

op! {
    /// The call of [`VectorStores::create`].
    Create: VectorStoreCreateParams => Json<VectorStore>, operations::vector_stores::CREATE;

    /// The call of [`VectorStores::delete`].
    Delete: NoParams => Json<VectorStoreDeleted>, operations::vector_stores::DELETE;

    /// The call of [`VectorStores::list`].
    List: VectorStoreListParams => Paged<CursorPage<VectorStore>>, operations::vector_stores::LIST;

    /// The call of [`VectorStores::retrieve`].
    Retrieve: NoParams => Json<VectorStore>, operations::vector_stores::RETRIEVE;

    /// The call of [`VectorStores::search`].
    Search: VectorStoreSearchParams => Paged<Page<VectorStoreSearchResponse>>,
        operations::vector_stores::SEARCH;

    /// The call of [`VectorStores::update`].
    Update: VectorStoreUpdateParams => Json<VectorStore>, operations::vector_stores::UPDATE;
}

/// Parameters of [`VectorStores::create`].
impl Call<Create> {
    /// How long input is cut into pieces.
    pub fn chunking_strategy<By>(
        self,
        chunking_strategy: impl IntoMaybe<FileChunkingStrategyParam, By>,
    ) -> Self {
        self.put(0, chunking_strategy.into_maybe(), |params| {
            &mut params.chunking_strategy
        })
    }

    /// Explanation in plain words.
    pub fn description<By>(self, description: impl IntoMaybe<String, By>) -> Self {
        self.put(1, description.into_maybe(), |params| {
            &mut params.description
        })
    }

    /// Rule for when the object is removed.
    pub fn expires_after<By>(self, expires_after: impl IntoMaybe<ExpiresAfter, By>) -> Self {
        self.put(2, expires_after.into_maybe(), |params| {
            &mut params.expires_after
        })
    }

    /// Files to add to the new store. At most 500 items.
    pub fn file_ids(self, file_ids: impl IntoItems<String>) -> Self {
        self.put(3, file_ids.into_items(), |params| &mut params.file_ids)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(5, name.into_maybe(), |params| &mut params.name)
    }
}

/// Parameters of [`VectorStores::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Cursor: the page ends ahead of this object.
    pub fn before<By>(self, before: impl IntoMaybe<String, By>) -> Self {
        self.put(1, before.into_maybe(), |params| &mut params.before)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `desc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(3, order.into_maybe(), |params| &mut params.order)
    }
}

/// Parameters of [`VectorStores::search`].
impl Call<Search> {
    /// Conditions that results must meet.
    pub fn filters<By>(self, filters: impl IntoMaybe<Filters, By>) -> Self {
        self.put(0, filters.into_maybe(), |params| &mut params.filters)
    }

    /// Most search results to return. 1 to 50; 10 by default.
    pub fn max_num_results<By>(self, max_num_results: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, max_num_results.into_maybe(), |params| {
            &mut params.max_num_results
        })
    }

    /// What to search for, as one text or several. Required.
    pub fn query<By>(self, query: impl IntoMaybe<Query, By>) -> Self {
        self.put(2, query.into_maybe(), |params| &mut params.query)
    }

    /// How results are put in order and cut off.
    pub fn ranking_options<By>(self, ranking_options: impl IntoMaybe<RankingOptions, By>) -> Self {
        self.put(3, ranking_options.into_maybe(), |params| {
            &mut params.ranking_options
        })
    }

    /// Whether the query may be reworded for better search. False by default.
    pub fn rewrite_query<By>(self, rewrite_query: impl IntoMaybe<bool, By>) -> Self {
        self.put(4, rewrite_query.into_maybe(), |params| {
            &mut params.rewrite_query
        })
    }
}

/// Parameters of [`VectorStores::update`].
impl Call<Update> {
    /// Rule for when the object is removed.
    pub fn expires_after<By>(self, expires_after: impl IntoMaybe<ExpiresAfter, By>) -> Self {
        self.put_maybe(expires_after.into_maybe(), |params| {
            &mut params.expires_after
        })
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(name.into_maybe(), |params| &mut params.name)
    }
}
