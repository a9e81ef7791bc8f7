//! `client.calls().rules()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::calls::RuleCreateParams;

use crate::Client;
use crate::call::{Call, Json, op};

/// The operations of `calls.rules`.
#[derive(Clone, Debug)]
pub struct Rules {
    pub(crate) client: Client,
}

impl Rules {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Create.
    ///
    /// `POST /calls/rules`
    ///
    /// Its parameters are one of several kinds: [`params`](Call::params) takes them.
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Rules::create`].
    Create: RuleCreateParams => Json<String>, operations::calls::rules::CREATE;
}
