//! Files that are sent into a vector store, and waited for.

use std::{
    collections::VecDeque, error::Error as StdError, fmt, future::IntoFuture, time::Duration,
};

use openai_kit_types::{
    Upload,
    files::FilePurpose,
    vector_stores::{
        FileBatchCreateParams, FileCreateParams, VectorStoreFile, VectorStoreFileBatch,
    },
};

use super::{Begin, Polling};
use crate::{
    Client,
    call::Call,
    error::{ConfigError, Error},
    parallel::Parallel,
    resources::{
        self,
        vector_stores::{
            file_batches::FileBatches,
            files::{Create, Files},
        },
    },
    transport::BoxFuture,
};

/// How many files are sent at a time.
const CONCURRENCY: usize = 5;

fn send(client: &Client, file: Upload) -> Call<resources::files::Create> {
    let files = resources::files::Files::new(client);
    files.create().file(file).purpose(FilePurpose::Assistants)
}

impl Files {
    /// Sends a file and adds it, without waiting until it is indexed. The `file_id` of `params`
    /// is that of the new file.
    ///
    /// # Errors
    /// When one of the two calls fails. After the first the file is there, and stays.
    pub async fn upload(
        &self,
        vector_store_id: impl Into<String>,
        file: impl Into<Upload>,
        params: FileCreateParams,
    ) -> Result<VectorStoreFile, Error> {
        let store = vector_store_id.into();
        let file = send(&self.client, file.into()).await?;
        self.create(store).params(params).file_id(file.id).await
    }

    /// Sends a file, adds it, and waits until it is indexed, or could not be. The `file_id` of
    /// `params` is that of the new file.
    ///
    /// # Errors
    /// As [`upload`](Self::upload) and [`poll`](Self::poll).
    pub fn upload_and_poll(
        &self,
        vector_store_id: impl Into<String>,
        file: impl Into<Upload>,
        params: FileCreateParams,
    ) -> Polling<VectorStoreFile> {
        let store = vector_store_id.into();
        let sending = send(&self.client, file.into()).into_future();
        let add: Call<Create> = self.create(store).params(params);
        let mut polling = add.clone().and_poll();
        polling.begin = Begin::Start(Box::pin(async move {
            let file = sending.await?;
            add.file_id(file.id).with_response().await
        }));
        polling
    }
}

impl FileBatches {
    /// Sends files, adds them as one batch with those that `params` names, and waits until they
    /// are indexed, or could not be. Those that were there stand first in the batch, the others
    /// in the order in which they were sent completely.
    ///
    /// # Errors
    /// As [`BatchUploadError`] says.
    pub fn upload_and_poll<T: Into<Upload>>(
        &self,
        vector_store_id: impl Into<String>,
        files: impl IntoIterator<Item = T>,
        params: FileBatchCreateParams,
    ) -> BatchUpload {
        let store = vector_store_id.into();
        BatchUpload {
            client: self.client.clone(),
            files: files.into_iter().map(Into::into).collect(),
            params,
            concurrency: CONCURRENCY,
            polling: self.create(store.as_str()).and_poll(),
            store,
        }
    }
}

/// Files on their way into a vector store. Made by [`FileBatches::upload_and_poll`].
#[must_use = "nothing is sent before it is awaited"]
pub struct BatchUpload {
    client: Client,
    store: String,
    files: VecDeque<Upload>,
    params: FileBatchCreateParams,
    concurrency: usize,
    polling: Polling<VectorStoreFileBatch>,
}

impl BatchUpload {
    /// How many files are sent at a time, at least 1. 5 by default.
    pub fn concurrency(mut self, files: usize) -> Self {
        self.concurrency = files.max(1);
        self
    }

    /// As [`Polling::interval`].
    pub fn interval(mut self, interval: Duration) -> Self {
        self.polling = self.polling.interval(interval);
        self
    }

    /// As [`Polling::max_wait`]. It counts from when the batch is made.
    pub fn max_wait(mut self, limit: Duration) -> Self {
        self.polling = self.polling.max_wait(limit);
        self
    }

    /// As [`Polling::on_progress`].
    pub fn on_progress(mut self, told: impl FnMut(&VectorStoreFileBatch) + Send + 'static) -> Self {
        self.polling = self.polling.on_progress(told);
        self
    }

    async fn run(self) -> Result<VectorStoreFileBatch, BatchUploadError> {
        let Self {
            client,
            store,
            mut files,
            mut params,
            concurrency,
            mut polling,
        } = self;
        let given = params.file_ids.take().unwrap_or_default();
        if files.is_empty() {
            let error = ConfigError::new(
                "there is no file to upload: for files that were uploaded before, use `create_and_poll`",
            );
            return Err(BatchUploadError::new(vec![error.on("files").into()], given));
        }
        let mut running = Parallel::new();
        let (mut ids, mut errors) = (Vec::new(), Vec::new());
        loop {
            while running.len() < concurrency
                && let Some(file) = files.pop_front()
            {
                running.push(send(&client, file).into_future());
            }
            match running.next().await {
                Some(Ok(file)) => ids.push(file.id),
                Some(Err(error)) => errors.push(error),
                None => break,
            }
        }
        if !errors.is_empty() {
            return Err(BatchUploadError::new(errors, ids));
        }
        let all: Vec<String> = given.into_iter().chain(ids.iter().cloned()).collect();
        let batches = FileBatches::new(&client);
        let create = batches.create(store).params(params.file_ids(all));
        polling.begin = Begin::Start(create.with_response().into_future());
        polling
            .await
            .map_err(|error| BatchUploadError::new(vec![error], ids))
    }
}

impl IntoFuture for BatchUpload {
    type Output = Result<VectorStoreFileBatch, BatchUploadError>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for BatchUpload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchUpload")
            .field("files", &self.files)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}

/// Files that did not get into a vector store: some could not be sent (all others were tried),
/// or the batch could not be made or waited for.
#[derive(Debug)]
pub struct BatchUploadError {
    errors: Vec<Error>,
    file_ids: Vec<String>,
}

impl BatchUploadError {
    fn new(errors: Vec<Error>, file_ids: Vec<String>) -> Self {
        Self { errors, file_ids }
    }

    /// Every error, in the order in which they came.
    #[must_use]
    pub fn errors(&self) -> &[Error] {
        &self.errors
    }

    /// The ids of the files that were sent: they are there, and can be added or deleted.
    #[must_use]
    pub fn file_ids(&self) -> &[String] {
        &self.file_ids
    }
}

impl fmt::Display for BatchUploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.errors {
            [error] => write!(f, "{error}")?,
            errors => write!(f, "{} files could not be sent", errors.len())?,
        }
        write!(f, " ({} were sent)", self.file_ids.len())
    }
}

impl StdError for BatchUploadError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &*self.errors {
            // Its own text is above.
            [error] => error.source(),
            errors => errors.first().map(|error| error as _),
        }
    }
}

impl From<Error> for BatchUploadError {
    fn from(error: Error) -> Self {
        Self::new(vec![error], Vec::new())
    }
}

impl From<BatchUploadError> for Error {
    /// The first error.
    fn from(error: BatchUploadError) -> Self {
        let none = || ConfigError::new("no file was sent").into();
        error.errors.into_iter().next().unwrap_or_else(none)
    }
}
