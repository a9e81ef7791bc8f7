//! `client.admin()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod organization;

/// Administration of an organization and its projects.
#[derive(Clone, Debug)]
pub struct Admin {
    pub(crate) client: Client,
}

impl Admin {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// The operations of `admin.organization`.
    #[must_use]
    pub fn organization(&self) -> organization::Organization {
        organization::Organization::new(&self.client)
    }
}
