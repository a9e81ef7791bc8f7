//! `FineTuningJobWandbIntegrationObject` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::fine_tuning::FineTuningJobWandbIntegration;

/// The link of a fine-tuning job to Weights and Biases.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FineTuningJobWandbIntegrationObject {
    /// Settings for reporting to Weights and Biases.
    pub wandb: FineTuningJobWandbIntegration,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FineTuningJobWandbIntegrationObject = "fine_tuning.FineTuningJobWandbIntegrationObject";
    [
        constant("type", "wandb"),
        required("wandb"),
    ];
    1 wandb,
}

impl FineTuningJobWandbIntegrationObject {
    /// What is required.
    #[must_use]
    pub fn new(wandb: impl Into<FineTuningJobWandbIntegration>) -> Self {
        Self {
            wandb: wandb.into(),
            ..Self::default()
        }
    }
}
