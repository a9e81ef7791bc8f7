//! `client.moderations()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::moderations::moderation_create_params::Input;
use openai_kit_types::moderations::{
    ModerationCreateParams, ModerationCreateResponse, ModerationModel,
};

use crate::Client;
use crate::call::{Call, Json, op};

/// Checks of texts and images for harmful content.
#[derive(Clone, Debug)]
pub struct Moderations {
    pub(crate) client: Client,
}

impl Moderations {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Rates texts and images for harmful content, category by category.
    ///
    /// `POST /moderations`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Moderations::create`].
    Create: ModerationCreateParams => Json<ModerationCreateResponse>,
        operations::moderations::CREATE;
}

/// Parameters of [`Moderations::create`].
impl Call<Create> {
    /// Text or images to check. Required.
    pub fn input<By>(self, input: impl IntoMaybe<Input, By>) -> Self {
        self.put(0, input.into_maybe(), |params| &mut params.input)
    }

    /// Model that does or did the work. `omni-moderation-latest` by default.
    pub fn model<By>(self, model: impl IntoMaybe<ModerationModel, By>) -> Self {
        self.put(1, model.into_maybe(), |params| &mut params.model)
    }
}
