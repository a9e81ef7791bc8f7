//! `client.beta().doors()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::doors::Door;
use openai_kit_types::pages::TokenPage;

use crate::Client;
use crate::call::{Call, NoParams, Paged, op};

/// Doors.
#[derive(Clone, Debug)]
pub struct Doors {
    pub(crate) client: Client,
}

impl Doors {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// List.
    ///
    /// `GET /beta/doors`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Doors::list`].
    List: NoParams => Paged<TokenPage<Door>>, operations::beta::doors::LIST;
}
