//! Large files, sent in parts: `client.uploads().upload_file_chunked()`.
//!
//! The parts go several at a time, each with the retries of the client. What was sent is not sent
//! again: the error of an upload that failed carries a [`PartialUpload`], with which another goes on.

mod partial;
mod source;

use std::{collections::BTreeMap, fmt, future::IntoFuture};

use openai_kit_types::{
    IntoMaybe, Upload,
    files::{FilePurpose, file_create_params::ExpiresAfter},
    uploads::{Upload as Uploaded, UploadCreateParams, UploadPart},
};

pub use self::partial::{ChunkedUploadError, PartialUpload, UploadProgress};
use self::source::Parts;
use crate::{
    error::{ConfigError, Error},
    parallel::Parallel,
    resources::uploads::Uploads,
    transport::BoxFuture,
};

/// The largest part that the API takes, and the default: 64 MiB.
const PART: u64 = 64 << 20;
/// How many parts are sent at a time.
const CONCURRENCY: usize = 3;

impl Uploads {
    /// Sends a large file in parts and joins them: opens an upload, sends its parts, completes it.
    ///
    /// ```no_run
    /// use openai_kit::{Upload, files::FilePurpose};
    ///
    /// # async fn f(client: openai_kit::Client) -> Result<(), openai_kit::Error> {
    /// let upload = client
    ///     .uploads()
    ///     .upload_file_chunked(Upload::path("large.jsonl"))
    ///     .purpose(FilePurpose::Batch)
    ///     .on_progress(|progress| println!("{} of {} bytes", progress.sent, progress.bytes))
    ///     .await?;
    /// println!("{:?}", upload.file.map(|file| file.id));
    /// # Ok(()) }
    /// ```
    ///
    /// The API allows 8 GB in all, and an hour from the first request to the last.
    pub fn upload_file_chunked(&self, file: impl Into<Upload>) -> ChunkedUpload {
        ChunkedUpload {
            uploads: self.clone(),
            file: file.into(),
            params: UploadCreateParams::default(),
            part_size: None,
            concurrency: CONCURRENCY,
            md5: None,
            told: None,
            resume: None,
            cancel: false,
        }
    }
}

type Told = Box<dyn FnMut(&UploadProgress) + Send>;

/// A large file on its way. Made by [`Uploads::upload_file_chunked`].
#[must_use = "nothing is sent before it is awaited"]
pub struct ChunkedUpload {
    uploads: Uploads,
    file: Upload,
    params: UploadCreateParams,
    part_size: Option<u64>,
    concurrency: usize,
    md5: Option<String>,
    told: Option<Told>,
    resume: Option<PartialUpload>,
    cancel: bool,
}

impl ChunkedUpload {
    /// What the file is for. Required, unless an upload is resumed.
    pub fn purpose<By>(mut self, purpose: impl IntoMaybe<FilePurpose, By>) -> Self {
        self.params = self.params.purpose(purpose);
        self
    }

    /// The media type. That of the [`Upload`] by default, else `application/octet-stream`.
    pub fn mime_type<By>(mut self, mime_type: impl IntoMaybe<String, By>) -> Self {
        self.params = self.params.mime_type(mime_type);
        self
    }

    /// The name of the file. That of the [`Upload`] by default; bytes in memory and readers must
    /// have one.
    pub fn filename<By>(mut self, filename: impl IntoMaybe<String, By>) -> Self {
        self.params = self.params.filename(filename);
        self
    }

    /// How many bytes there are. Required for a reader, known of all else.
    pub fn bytes<By>(mut self, bytes: impl IntoMaybe<i64, By>) -> Self {
        self.params = self.params.bytes(bytes);
        self
    }

    /// When the file is to be removed.
    pub fn expires_after<By>(mut self, expires_after: impl IntoMaybe<ExpiresAfter, By>) -> Self {
        self.params = self.params.expires_after(expires_after);
        self
    }

    /// How many bytes a part has: 1 to 64 MiB, which is the default.
    pub fn part_size(mut self, bytes: u64) -> Self {
        self.part_size = Some(bytes);
        self
    }

    /// How many parts are sent at a time, at least 1. 3 by default. A reader needs memory for each.
    pub fn concurrency(mut self, parts: usize) -> Self {
        self.concurrency = parts.max(1);
        self
    }

    /// The MD5 checksum of the file, which the API compares. None is computed.
    pub fn md5(mut self, md5: impl Into<String>) -> Self {
        self.md5 = Some(md5.into());
        self
    }

    /// Is told of each part that was sent, and of the start.
    pub fn on_progress(mut self, told: impl FnMut(&UploadProgress) + Send + 'static) -> Self {
        self.told = Some(Box::new(told));
        self
    }

    /// Goes on with an upload that failed: the file must be the same, and only the parts that are
    /// missing are sent.
    pub fn resume(mut self, partial: PartialUpload) -> Self {
        self.resume = Some(partial);
        self
    }

    /// Gives the upload up at the server when it fails, so that it cannot be resumed. Off by
    /// default: it stays open.
    pub fn cancel_on_error(mut self, cancel: bool) -> Self {
        self.cancel = cancel;
        self
    }

    async fn run(mut self) -> Result<Uploaded, ChunkedUploadError> {
        let (mut parts, mut partial) = self.open().await?;
        let sent = self.send(&mut parts, &mut partial).await;
        let error = match sent {
            Ok(uploaded) => return Ok(uploaded),
            Err(error) => error,
        };
        if self.cancel {
            // What it failed by says more than whether this works.
            let _ = self.uploads.cancel(&*partial.upload_id).await;
            return Err(error.into());
        }
        Err(ChunkedUploadError {
            error,
            partial: Some(Box::new(partial)),
        })
    }

    /// Opens an upload, or takes up the one that is resumed.
    async fn open(&mut self) -> Result<(Parts, PartialUpload), Error> {
        let said = self
            .params
            .bytes
            .and_then(|bytes| u64::try_from(bytes).ok());
        let (parts, bytes) = Parts::of(&self.file, said)?;
        if bytes == 0 {
            return Err(ConfigError::new("the file is empty").on("file").into());
        }
        let own = self.part_size.unwrap_or(PART);
        if !(1..=PART).contains(&own) {
            let text = format!("a part has 1 to {PART} bytes, not {own}");
            return Err(ConfigError::new(text).on("part_size").into());
        }
        let Some(partial) = self.resume.take() else {
            let params = self.create(bytes)?;
            let created = self.uploads.create().params(params).await?;
            return Ok((
                parts,
                PartialUpload {
                    upload_id: created.id,
                    bytes,
                    part_size: own,
                    parts: BTreeMap::new(),
                },
            ));
        };
        let wrong = |text: String| Error::from(ConfigError::new(text).on("resume"));
        if partial.bytes != bytes {
            return Err(wrong(format!(
                "the upload to be resumed is of a file of {} bytes, and this one has {bytes}",
                partial.bytes
            )));
        }
        if !(1..=PART).contains(&partial.part_size)
            || self.part_size.is_some_and(|own| own != partial.part_size)
        {
            return Err(wrong(format!(
                "the upload to be resumed has parts of {} bytes: leave `part_size` out",
                partial.part_size
            )));
        }
        if partial
            .parts
            .keys()
            .any(|number| *number >= partial.count())
        {
            return Err(wrong(format!(
                "the upload to be resumed has {} parts, and one with a higher number",
                partial.count()
            )));
        }
        Ok((parts, partial))
    }

    fn create(&self, bytes: u64) -> Result<UploadCreateParams, Error> {
        let mut params = self.params.clone();
        let length = i64::try_from(bytes).unwrap_or(i64::MAX);
        params = params.bytes(length);
        if params.filename.is_none() {
            let name = self.file.name().ok_or_else(|| {
                ConfigError::new("the file needs a name: set `filename`").on("filename")
            })?;
            params = params.filename(name);
        }
        if params.mime_type.is_none() {
            let media = self.file.media_type();
            params = params.mime_type(media.unwrap_or("application/octet-stream"));
        }
        Ok(params)
    }

    /// Sends the parts that are missing, and completes the upload.
    async fn send(
        &mut self,
        source: &mut Parts,
        partial: &mut PartialUpload,
    ) -> Result<Uploaded, Error> {
        self.tell(partial);
        let mut missing = 0..partial.count();
        let mut running = Parallel::new();
        let mut failed: Option<Error> = None;
        loop {
            while failed.is_none()
                && running.len() < self.concurrency
                && let Some(number) = missing.next()
            {
                let (start, length) = partial.part(number);
                let there = partial.parts.contains_key(&number);
                match source.part(start, length, there).await {
                    Ok(Some(part)) => running.push(self.part(partial, number, part)),
                    Ok(None) => {}
                    Err(error) => failed = Some(error),
                }
            }
            // After an error those that are on their way still count.
            match running.next().await {
                Some((number, Ok(part))) => {
                    partial.parts.insert(number, part.id);
                    self.tell(partial);
                }
                Some((_, Err(error))) => {
                    failed.get_or_insert(error);
                }
                None => break,
            }
        }
        if let Some(error) = failed {
            return Err(error);
        }
        let ids: Vec<String> = partial.parts.values().cloned().collect();
        let complete = self.uploads.complete(&*partial.upload_id).part_ids(ids);
        complete.md5(self.md5.clone()).await
    }

    fn part(
        &self,
        partial: &PartialUpload,
        number: usize,
        part: Upload,
    ) -> BoxFuture<'static, (usize, Result<UploadPart, Error>)> {
        let call = self.uploads.parts().create(&*partial.upload_id);
        let sending = call.data(part).into_future();
        Box::pin(async move { (number, sending.await) })
    }

    fn tell(&mut self, partial: &PartialUpload) {
        if let Some(told) = &mut self.told {
            told(&partial.progress());
        }
    }
}

impl IntoFuture for ChunkedUpload {
    type Output = Result<Uploaded, ChunkedUploadError>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for ChunkedUpload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChunkedUpload")
            .field("file", &self.file)
            .field("part_size", &self.part_size)
            .field("concurrency", &self.concurrency)
            .field("resume", &self.resume)
            .finish_non_exhaustive()
    }
}
