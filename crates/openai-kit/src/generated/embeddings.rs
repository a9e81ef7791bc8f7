//! `client.embeddings()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::embeddings::embedding_create_params::{EncodingFormat, Input};
use openai_kit_types::embeddings::{
    CreateEmbeddingResponse, EmbeddingCreateParams, EmbeddingModel,
};

use crate::Client;
use crate::call::{Call, Json, op};

/// Embeddings: texts as vectors.
#[derive(Clone, Debug)]
pub struct Embeddings {
    pub(crate) client: Client,
}

impl Embeddings {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Turns texts or token lists into embedding vectors.
    ///
    /// `POST /embeddings`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Embeddings::create`].
    Create: EmbeddingCreateParams => Json<CreateEmbeddingResponse>, operations::embeddings::CREATE;
}

/// Parameters of [`Embeddings::create`].
impl Call<Create> {
    /// Length of each embedding vector. At least 1.
    pub fn dimensions<By>(self, dimensions: impl IntoMaybe<i64, By>) -> Self {
        self.put(0, dimensions.into_maybe(), |params| &mut params.dimensions)
    }

    /// How the vectors are coded in the reply. `float` by default.
    pub fn encoding_format<By>(self, encoding_format: impl IntoMaybe<EncodingFormat, By>) -> Self {
        self.put(1, encoding_format.into_maybe(), |params| {
            &mut params.encoding_format
        })
    }

    /// Text to embed, as text or tokens, one or several. Required. 1 to 2048 items.
    pub fn input<By>(self, input: impl IntoMaybe<Input, By>) -> Self {
        self.put(2, input.into_maybe(), |params| &mut params.input)
    }

    /// Embedding model to use. Required.
    pub fn model<By>(self, model: impl IntoMaybe<EmbeddingModel, By>) -> Self {
        self.put(3, model.into_maybe(), |params| &mut params.model)
    }

    /// The user or end user concerned.
    pub fn user<By>(self, user: impl IntoMaybe<String, By>) -> Self {
        self.put(4, user.into_maybe(), |params| &mut params.user)
    }
}
