//! Files of vector stores: one, or many in a batch, sent from here or uploaded before.

use openai_kit_types::vector_stores::{
    FileBatchCreateParams, FileCreateParams, VectorStoreFile, VectorStoreFileBatch,
};

use super::{Begin, IntoFuture, Polling, Progressing, look};
use crate::{
    call::Call,
    resources::vector_stores::{
        file_batches::{self, FileBatches},
        files::{self, Files},
    },
};

impl Progressing for VectorStoreFile {
    fn has_ended(&self) -> bool {
        matches!(self.status.as_str(), "completed" | "cancelled" | "failed")
    }

    fn state(&self) -> &str {
        self.status.as_str()
    }
}

impl Progressing for VectorStoreFileBatch {
    fn has_ended(&self) -> bool {
        matches!(self.status.as_str(), "completed" | "cancelled" | "failed")
    }

    fn state(&self) -> &str {
        self.status.as_str()
    }
}

impl Files {
    /// Waits until a file is indexed, or could not be.
    ///
    /// # Errors
    /// When a look fails, and after [`max_wait`](Polling::max_wait).
    pub fn poll(
        &self,
        vector_store_id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> Polling<VectorStoreFile> {
        let (files, store, file) = (self.clone(), vector_store_id.into(), file_id.into());
        let ask = move |_: &VectorStoreFile, looks| {
            look(files.retrieve(store.as_str(), file.as_str()), looks)
        };
        Polling::new(&self.client, Begin::Look(Box::default()), Box::new(ask))
    }

    /// Adds an uploaded file and waits until it is indexed: as
    /// `create(vector_store_id).params(params).and_poll()`.
    ///
    /// # Errors
    /// As [`poll`](Self::poll).
    pub fn create_and_poll(
        &self,
        vector_store_id: impl Into<String>,
        params: FileCreateParams,
    ) -> Polling<VectorStoreFile> {
        self.create(vector_store_id).params(params).and_poll()
    }
}

impl Call<files::Create> {
    /// Adds the file and waits until it is indexed, or could not be.
    ///
    /// # Errors
    /// As [`Files::poll`].
    pub fn and_poll(self) -> Polling<VectorStoreFile> {
        let store = self.argument(0);
        let again: Call<files::Retrieve> = self.beside([String::new(), String::new()]);
        let client = self.client().clone();
        let ask = move |file: &VectorStoreFile, looks| {
            look(again.clone().at([store.clone(), file.id.clone()]), looks)
        };
        let begin = Begin::Start(self.with_response().into_future());
        Polling::new(&client, begin, Box::new(ask))
    }
}

impl FileBatches {
    /// Waits until the files of a batch are indexed, or could not be.
    ///
    /// # Errors
    /// When a look fails, and after [`max_wait`](Polling::max_wait).
    pub fn poll(
        &self,
        vector_store_id: impl Into<String>,
        batch_id: impl Into<String>,
    ) -> Polling<VectorStoreFileBatch> {
        let (batches, store, batch) = (self.clone(), vector_store_id.into(), batch_id.into());
        let ask = move |_: &VectorStoreFileBatch, looks| {
            look(batches.retrieve(store.as_str(), batch.as_str()), looks)
        };
        Polling::new(&self.client, Begin::Look(Box::default()), Box::new(ask))
    }

    /// Adds uploaded files and waits until they are indexed: as
    /// `create(vector_store_id).params(params).and_poll()`.
    ///
    /// # Errors
    /// As [`poll`](Self::poll).
    pub fn create_and_poll(
        &self,
        vector_store_id: impl Into<String>,
        params: FileBatchCreateParams,
    ) -> Polling<VectorStoreFileBatch> {
        self.create(vector_store_id).params(params).and_poll()
    }
}

impl Call<file_batches::Create> {
    /// Adds the files and waits until they are indexed, or could not be.
    ///
    /// # Errors
    /// As [`FileBatches::poll`].
    pub fn and_poll(self) -> Polling<VectorStoreFileBatch> {
        let store = self.argument(0);
        let again: Call<file_batches::Retrieve> = self.beside([String::new(), String::new()]);
        let client = self.client().clone();
        let ask = move |batch: &VectorStoreFileBatch, looks| {
            look(again.clone().at([store.clone(), batch.id.clone()]), looks)
        };
        let begin = Begin::Start(self.with_response().into_future());
        Polling::new(&client, begin, Box::new(ask))
    }
}
