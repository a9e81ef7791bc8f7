//! `client.models()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::models::{Model, ModelDeleted};
use openai_kit_types::pages::Page;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The models there are.
#[derive(Clone, Debug)]
pub struct Models {
    pub(crate) client: Client,
}

impl Models {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Deletes a fine-tuned model that your organization owns.
    ///
    /// `DELETE /models/{model}`
    pub fn delete(&self, model: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [model.into()])
    }

    /// Lists the models that the API key may use.
    ///
    /// `GET /models`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches what is known about one model: owner and creation time.
    ///
    /// `GET /models/{model}`
    pub fn retrieve(&self, model: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [model.into()])
    }
}

op! {
    /// The call of [`Models::delete`].
    Delete: NoParams => Json<ModelDeleted>, operations::models::DELETE;

    /// The call of [`Models::list`].
    List: NoParams => Paged<Page<Model>>, operations::models::LIST;

    /// The call of [`Models::retrieve`].
    Retrieve: NoParams => Json<Model>, operations::models::RETRIEVE;
}
