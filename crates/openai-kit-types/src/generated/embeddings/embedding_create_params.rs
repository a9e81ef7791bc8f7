//! What `embeddings.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::embeddings::EmbeddingModel;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

/// Parameters of `embeddings.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmbeddingCreateParams {
    /// Length of each embedding vector. At least 1.
    pub dimensions: Option<i64>,
    /// How the vectors are coded in the reply. `float` by default.
    pub encoding_format: Option<EncodingFormat>,
    /// Text to embed, as text or tokens, one or several. Required. 1 to 2048 items.
    pub input: Option<Input>,
    /// Embedding model to use. Required.
    pub model: Option<EmbeddingModel>,
    /// The user or end user concerned.
    pub user: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EmbeddingCreateParams = "EmbeddingCreateParams";
    [
        optional("dimensions"),
        optional("encoding_format"),
        required("input"),
        required("model"),
        optional("user"),
    ];
    0 dimensions, 1 encoding_format, 2 input, 3 model, 4 user,
}

impl EmbeddingCreateParams {
    /// Length of each embedding vector. At least 1.
    #[must_use]
    pub fn dimensions<By>(mut self, dimensions: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.dimensions,
            &mut self.leftovers,
            0,
            dimensions.into_maybe(),
        );
        self
    }

    /// How the vectors are coded in the reply. `float` by default.
    #[must_use]
    pub fn encoding_format<By>(
        mut self,
        encoding_format: impl IntoMaybe<EncodingFormat, By>,
    ) -> Self {
        put(
            &mut self.encoding_format,
            &mut self.leftovers,
            1,
            encoding_format.into_maybe(),
        );
        self
    }

    /// Text to embed, as text or tokens, one or several. Required. 1 to 2048 items.
    #[must_use]
    pub fn input<By>(mut self, input: impl IntoMaybe<Input, By>) -> Self {
        put(&mut self.input, &mut self.leftovers, 2, input.into_maybe());
        self
    }

    /// Embedding model to use. Required.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<EmbeddingModel, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 3, model.into_maybe());
        self
    }

    /// The user or end user concerned.
    #[must_use]
    pub fn user<By>(mut self, user: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.user, &mut self.leftovers, 4, user.into_maybe());
        self
    }
}

/// Encoding format of `EmbeddingCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EncodingFormat {
    /// `float`
    Float,
    /// `base64`
    Base64,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    EncodingFormat;
    "float" Float,
    "base64" Base64,
}

/// Input of `EmbeddingCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Input {
    /// A text.
    Text(String),
    /// A list.
    Texts(Vec<String>),
    /// A list.
    Integers(Vec<i64>),
    /// A list.
    Lists(Vec<Vec<i64>>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Input = "EmbeddingCreateParams.Input";
    {
        text: Some(0),
        lists: &[(Items::Text, 1), (Items::Number, 2), (Items::List, 3)],
    };
    0 Text, 1 Texts, 2 Integers, 3 Lists,
}

from_text!(Input::Text);
from_list!(Input::Texts(String));
from_list!(Input::Texts(&str));
from_list!(Input::Integers(i64));
from_list!(Input::Lists(Vec<i64>));
