//! `DpoHyperparameters` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::fine_tuning::reinforcement_hyperparameters::ComputeMultiplier;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

pub use crate::fine_tuning::dpo_hyperparameters::BetaText as BatchSizeText;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as LearningRateMultiplierText;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as NEpochsText;
pub use crate::fine_tuning::reinforcement_hyperparameters::ComputeMultiplier as LearningRateMultiplier;

/// Batch size, beta, learning rate and epochs for preference training.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DpoHyperparameters {
    /// Training examples that go into one update of the weights. 1 to 256; `auto` by default.
    pub batch_size: Option<BatchSize>,
    /// Weight of the penalty for moving away from the reference model. At most 2; more than 0;
    /// `auto` by default.
    pub beta: Option<Beta>,
    /// Factor on the learning rate. More than 0; `auto` by default.
    pub learning_rate_multiplier: Option<ComputeMultiplier>,
    /// Number of passes over the training data. 1 to 50; `auto` by default.
    pub n_epochs: Option<NEpochs>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DpoHyperparameters = "fine_tuning.DpoHyperparameters";
    [
        optional("batch_size").or_null(),
        optional("beta").or_null(),
        optional("learning_rate_multiplier").or_null(),
        optional("n_epochs").or_null(),
    ];
    0 batch_size, 1 beta, 2 learning_rate_multiplier, 3 n_epochs,
}

impl DpoHyperparameters {
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

    /// Weight of the penalty for moving away from the reference model. At most 2; more than 0;
    /// `auto` by default.
    #[must_use]
    pub fn beta<By>(mut self, beta: impl IntoMaybe<Beta, By>) -> Self {
        put(&mut self.beta, &mut self.leftovers, 1, beta.into_maybe());
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
            2,
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
            3,
            n_epochs.into_maybe(),
        );
        self
    }
}

/// Batch size of `DpoHyperparameters`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BatchSize {
    /// Beta text of `DpoHyperparameters`.
    BetaText(BetaText),
    /// A whole number.
    Integer(i64),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    BatchSize = "fine_tuning.DpoHyperparameters.BatchSize";
    {
        text: Some(0),
        int: Some(1),
    };
    0 BetaText, 1 Integer,
}

from_text!(BatchSize::BetaText);
from!(BatchSize {
    BetaText(BetaText),
    Integer(i64),
});

/// Beta of `DpoHyperparameters`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Beta {
    /// Beta text of `DpoHyperparameters`.
    Text(BetaText),
    /// A number.
    Number(f64),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Beta = "fine_tuning.DpoHyperparameters.Beta";
    {
        text: Some(0),
        float: Some(1),
    };
    0 Text, 1 Number,
}

from_text!(Beta::Text);
from!(Beta {
    Text(BetaText),
    Number(f64),
});

/// Beta text of `DpoHyperparameters`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BetaText {
    /// `auto`
    Auto,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    BetaText;
    "auto" Auto,
}

/// N epochs of `DpoHyperparameters`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NEpochs {
    /// Beta text of `DpoHyperparameters`.
    BetaText(BetaText),
    /// A whole number.
    Integer(i64),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    NEpochs = "fine_tuning.DpoHyperparameters.NEpochs";
    {
        text: Some(0),
        int: Some(1),
    };
    0 BetaText, 1 Integer,
}

from_text!(NEpochs::BetaText);
from!(NEpochs {
    BetaText(BetaText),
    Integer(i64),
});
