//! `client.unions()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::unions::union_create_params::{Choice, Content, Input, Prompt};
use openai_kit_types::unions::{All, Outer, Sized, UnionCreateParams};

use crate::Client;
use crate::call::{Call, Json, op};

/// Unions of every kind.
#[derive(Clone, Debug)]
pub struct Unions {
    pub(crate) client: Client,
}

impl Unions {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Create.
    ///
    /// `POST /unions`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Unions::create`].
    Create: UnionCreateParams => Json<All>, operations::unions::CREATE;
}

/// Parameters of [`Unions::create`].
impl Call<Create> {
    /// Choice.
    pub fn choice<By>(self, choice: impl IntoMaybe<Choice, By>) -> Self {
        self.put(0, choice.into_maybe(), |params| &mut params.choice)
    }

    /// Content.
    pub fn content<By>(self, content: impl IntoMaybe<Content, By>) -> Self {
        self.put(1, content.into_maybe(), |params| &mut params.content)
    }

    /// Input. Required.
    pub fn input<By>(self, input: impl IntoMaybe<Input, By>) -> Self {
        self.put(2, input.into_maybe(), |params| &mut params.input)
    }

    /// Outer.
    pub fn outer<By>(self, outer: impl IntoMaybe<Outer, By>) -> Self {
        self.put(3, outer.into_maybe(), |params| &mut params.outer)
    }

    /// Prompt.
    pub fn prompt<By>(self, prompt: impl IntoMaybe<Prompt, By>) -> Self {
        self.put_maybe(prompt.into_maybe(), |params| &mut params.prompt)
    }

    /// Sized.
    pub fn sized<By>(self, sized: impl IntoMaybe<Sized, By>) -> Self {
        self.put(5, sized.into_maybe(), |params| &mut params.sized)
    }
}
