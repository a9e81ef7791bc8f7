//! `client.fine_tuning().checkpoints()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod permissions;

/// The operations of `fine_tuning.checkpoints`.
#[derive(Clone, Debug)]
pub struct Checkpoints {
    pub(crate) client: Client,
}

impl Checkpoints {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// The operations of `fine_tuning.checkpoints.permissions`.
    #[must_use]
    pub fn permissions(&self) -> permissions::Permissions {
        permissions::Permissions::new(&self.client)
    }
}
