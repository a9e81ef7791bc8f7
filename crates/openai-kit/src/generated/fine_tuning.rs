//! `client.fine_tuning()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod alpha;
pub mod checkpoints;
pub mod jobs;

/// Fine-tuning of models.
#[derive(Clone, Debug)]
pub struct FineTuning {
    pub(crate) client: Client,
}

impl FineTuning {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// The operations of `fine_tuning.alpha`.
    #[must_use]
    pub fn alpha(&self) -> alpha::Alpha {
        alpha::Alpha::new(&self.client)
    }

    /// The operations of `fine_tuning.checkpoints`.
    #[must_use]
    pub fn checkpoints(&self) -> checkpoints::Checkpoints {
        checkpoints::Checkpoints::new(&self.client)
    }

    /// The operations of `fine_tuning.jobs`.
    #[must_use]
    pub fn jobs(&self) -> jobs::Jobs {
        jobs::Jobs::new(&self.client)
    }
}
