//! `client.calls().old()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::calls::CallReplaceParams;
use openai_kit_types::pages::Page;

use crate::Client;
use crate::call::{Call, NoParams, Nothing, Paged, op};

/// The operations of `calls.old`.
#[derive(Clone, Debug)]
pub struct Old {
    pub(crate) client: Client,
}

impl Old {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// List.
    ///
    /// `GET /calls`
    #[deprecated = "use `calls().list()`"]
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Replace.
    ///
    /// `PUT /calls/{call_id}`
    pub fn replace(&self, call_id: impl Into<String>) -> Call<Replace> {
        Call::new(&self.client, [call_id.into()])
    }
}

op! {
    /// The call of [`Old::list`].
    List: NoParams => Paged<Page<String>>, operations::calls::old::LIST;

    /// The call of [`Old::replace`].
    Replace: CallReplaceParams => Nothing, operations::calls::old::REPLACE;
}

/// Parameters of [`Old::replace`].
impl Call<Replace> {
    /// Model.
    pub fn model<By>(self, model: impl IntoMaybe<String, By>) -> Self {
        self.put(0, model.into_maybe(), |params| &mut params.model)
    }
}
