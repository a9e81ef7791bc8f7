//! What `batches.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers, Maybe};

/// Parameters of `batches.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateParams {
    /// API path that every request of the batch goes to. Required.
    pub endpoint: Option<Endpoint>,
    /// Uploaded file with one request on each line. Required.
    pub input_file_id: Option<String>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// How long the result files are kept.
    pub output_expires_after: Option<OutputExpiresAfter>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BatchCreateParams = "BatchCreateParams";
    [
        constant("completion_window", "24h"),
        required("endpoint"),
        required("input_file_id"),
        optional("metadata").or_null(),
        optional("output_expires_after"),
    ];
    1 endpoint, 2 input_file_id, 3 metadata, 4 output_expires_after,
}

impl BatchCreateParams {
    /// API path that every request of the batch goes to. Required.
    #[must_use]
    pub fn endpoint<By>(mut self, endpoint: impl IntoMaybe<Endpoint, By>) -> Self {
        put(
            &mut self.endpoint,
            &mut self.leftovers,
            1,
            endpoint.into_maybe(),
        );
        self
    }

    /// Uploaded file with one request on each line. Required.
    #[must_use]
    pub fn input_file_id<By>(mut self, input_file_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.input_file_id,
            &mut self.leftovers,
            2,
            input_file_id.into_maybe(),
        );
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }

    /// How long the result files are kept.
    #[must_use]
    pub fn output_expires_after<By>(
        mut self,
        output_expires_after: impl IntoMaybe<OutputExpiresAfter, By>,
    ) -> Self {
        put(
            &mut self.output_expires_after,
            &mut self.leftovers,
            4,
            output_expires_after.into_maybe(),
        );
        self
    }
}

/// Endpoint of `BatchCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Endpoint {
    /// `/v1/responses`
    V1Responses,
    /// `/v1/chat/completions`
    V1ChatCompletions,
    /// `/v1/embeddings`
    V1Embeddings,
    /// `/v1/completions`
    V1Completions,
    /// `/v1/moderations`
    V1Moderations,
    /// `/v1/images/generations`
    V1ImagesGenerations,
    /// `/v1/images/edits`
    V1ImagesEdits,
    /// `/v1/videos`
    V1Videos,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Endpoint;
    "/v1/responses" V1Responses,
    "/v1/chat/completions" V1ChatCompletions,
    "/v1/embeddings" V1Embeddings,
    "/v1/completions" V1Completions,
    "/v1/moderations" V1Moderations,
    "/v1/images/generations" V1ImagesGenerations,
    "/v1/images/edits" V1ImagesEdits,
    "/v1/videos" V1Videos,
}

/// Output expires after of `BatchCreateParams` with `seconds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputExpiresAfter {
    /// Length of time in seconds. 3600 to 2592000.
    pub seconds: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OutputExpiresAfter = "BatchCreateParams.OutputExpiresAfter";
    [
        constant("anchor", "created_at"),
        required("seconds"),
    ];
    1 seconds,
}

impl OutputExpiresAfter {
    /// What is required.
    #[must_use]
    pub fn new(seconds: i64) -> Self {
        Self {
            seconds,
            ..Self::default()
        }
    }
}
