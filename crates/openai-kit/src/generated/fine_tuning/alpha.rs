//! `client.fine_tuning().alpha()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod graders;

/// The operations of `fine_tuning.alpha`.
#[derive(Clone, Debug)]
pub struct Alpha {
    pub(crate) client: Client,
}

impl Alpha {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// The operations of `fine_tuning.alpha.graders`.
    #[must_use]
    pub fn graders(&self) -> graders::Graders {
        graders::Graders::new(&self.client)
    }
}
