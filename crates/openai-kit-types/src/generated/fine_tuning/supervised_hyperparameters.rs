//! `SupervisedHyperparameters` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::fine_tuning::reinforcement_hyperparameters::ComputeMultiplier;
use crate::{IntoMaybe, Leftovers};

pub use crate::fine_tuning::dpo_hyperparameters::BatchSize;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as BatchSizeText;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as LearningRateMultiplierText;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as NEpochsText;
pub use crate::fine_tuning::dpo_hyperparameters::NEpochs;
pub use crate::fine_tuning::reinforcement_hyperparameters::ComputeMultiplier as LearningRateMultiplier;

/// Batch size, learning rate and epochs for supervised training.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupervisedHyperparameters {
    /// Training examples that go into one update of the weights. 1 to 256; `auto` by default.
    pub batch_size: Option<BatchSize>,
    /// Factor on the learning rate. More than 0; `auto` by default.
    pub learning_rate_multiplier: Option<ComputeMultiplier>,
    /// Number of passes over the training data. 1 to 50; `auto` by default.
    pub n_epochs: Option<NEpochs>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SupervisedHyperparameters = "fine_tuning.SupervisedHyperparameters";
    [
        optional("batch_size").or_null(),
        optional("learning_rate_multiplier").or_null(),
        optional("n_epochs").or_null(),
    ];
    0 batch_size, 1 learning_rate_multiplier, 2 n_epochs,
}

impl SupervisedHyperparameters {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Training examples that go into one update of the weights. 1 to 256; `auto` by default.
    #[must_use]
    pub fn batch_size<By>(mut self, batch_size: impl IntoMaybe<BatchSize, By>) -> Self {
        put(
            &mut self.batch_size,
            &mut self.leftovers,
            0,
            batch_size.into_maybe(),
        );
        self
    }

    /// Factor on the learning rate. More than 0; `auto` by default.
    #[must_use]
    pub fn learning_rate_multiplier<By>(
        mut self,
        learning_rate_multiplier: impl IntoMaybe<ComputeMultiplier, By>,
    ) -> Self {
        put(
            &mut self.learning_rate_multiplier,
            &mut self.leftovers,
            1,
            learning_rate_multiplier.into_maybe(),
        );
        self
    }

    /// Number of passes over the training data. 1 to 50; `auto` by default.
    #[must_use]
    pub fn n_epochs<By>(mut self, n_epochs: impl IntoMaybe<NEpochs, By>) -> Self {
        put(
            &mut self.n_epochs,
            &mut self.leftovers,
            2,
            n_epochs.into_maybe(),
        );
        self
    }
}
