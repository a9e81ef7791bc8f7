//! `ReinforcementHyperparameters` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::fine_tuning::dpo_hyperparameters::BetaText;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

pub use crate::fine_tuning::dpo_hyperparameters::BatchSize;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as BatchSizeText;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as ComputeMultiplierText;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as EvalIntervalText;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as EvalSamplesText;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as LearningRateMultiplierText;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as NEpochsText;
pub use crate::fine_tuning::dpo_hyperparameters::NEpochs;
pub use crate::fine_tuning::reinforcement_hyperparameters::ComputeMultiplier as LearningRateMultiplier;

/// Training and evaluation numbers for reinforcement training.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinforcementHyperparameters {
    /// Training examples that go into one update of the weights. 1 to 256; `auto` by default.
    pub batch_size: Option<BatchSize>,
    /// Factor on the compute spent exploring during training. At most 10; more than 0.00001; `auto`
    /// by default.
    pub compute_multiplier: Option<ComputeMultiplier>,
    /// Training steps between two evaluations. At least 1; `auto` by default.
    pub eval_interval: Option<EvalInterval>,
    /// Samples drawn for each training example in an evaluation. At least 1; `auto` by default.
    pub eval_samples: Option<EvalSamples>,
    /// Factor on the learning rate. More than 0; `auto` by default.
    pub learning_rate_multiplier: Option<ComputeMultiplier>,
    /// Number of passes over the training data. 1 to 50; `auto` by default.
    pub n_epochs: Option<NEpochs>,
    /// How much the model thinks before it answers. `default` by default.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ReinforcementHyperparameters = "fine_tuning.ReinforcementHyperparameters";
    [
        optional("batch_size").or_null(),
        optional("compute_multiplier").or_null(),
        optional("eval_interval").or_null(),
        optional("eval_samples").or_null(),
        optional("learning_rate_multiplier").or_null(),
        optional("n_epochs").or_null(),
        optional("reasoning_effort").or_null(),
    ];
    0 batch_size, 1 compute_multiplier, 2 eval_interval, 3 eval_samples,
    4 learning_rate_multiplier, 5 n_epochs, 6 reasoning_effort,
}

impl ReinforcementHyperparameters {
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

    /// Factor on the compute spent exploring during training. At most 10; more than 0.00001; `auto`
    /// by default.
    #[must_use]
    pub fn compute_multiplier<By>(
        mut self,
        compute_multiplier: impl IntoMaybe<ComputeMultiplier, By>,
    ) -> Self {
        put(
            &mut self.compute_multiplier,
            &mut self.leftovers,
            1,
            compute_multiplier.into_maybe(),
        );
        self
    }

    /// Training steps between two evaluations. At least 1; `auto` by default.
    #[must_use]
    pub fn eval_interval<By>(mut self, eval_interval: impl IntoMaybe<EvalInterval, By>) -> Self {
        put(
            &mut self.eval_interval,
            &mut self.leftovers,
            2,
            eval_interval.into_maybe(),
        );
        self
    }

    /// Samples drawn for each training example in an evaluation. At least 1; `auto` by default.
    #[must_use]
    pub fn eval_samples<By>(mut self, eval_samples: impl IntoMaybe<EvalSamples, By>) -> Self {
        put(
            &mut self.eval_samples,
            &mut self.leftovers,
            3,
            eval_samples.into_maybe(),
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
            4,
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
            5,
            n_epochs.into_maybe(),
        );
        self
    }

    /// How much the model thinks before it answers. `default` by default.
    #[must_use]
    pub fn reasoning_effort<By>(
        mut self,
        reasoning_effort: impl IntoMaybe<ReasoningEffort, By>,
    ) -> Self {
        put(
            &mut self.reasoning_effort,
            &mut self.leftovers,
            6,
            reasoning_effort.into_maybe(),
        );
        self
    }
}

/// Compute multiplier of `ReinforcementHyperparameters`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ComputeMultiplier {
    /// Beta text of `DpoHyperparameters`.
    BetaText(BetaText),
    /// A number.
    Number(f64),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ComputeMultiplier = "fine_tuning.ReinforcementHyperparameters.ComputeMultiplier";
    {
        text: Some(0),
        float: Some(1),
    };
    0 BetaText, 1 Number,
}

from_text!(ComputeMultiplier::BetaText);
from!(ComputeMultiplier {
    BetaText(BetaText),
    Number(f64),
});

/// Eval interval of `ReinforcementHyperparameters`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EvalInterval {
    /// Beta text of `DpoHyperparameters`.
    BetaText(BetaText),
    /// A whole number.
    Integer(i64),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    EvalInterval = "fine_tuning.ReinforcementHyperparameters.EvalInterval";
    {
        text: Some(0),
        int: Some(1),
    };
    0 BetaText, 1 Integer,
}

from_text!(EvalInterval::BetaText);
from!(EvalInterval {
    BetaText(BetaText),
    Integer(i64),
});

/// Eval samples of `ReinforcementHyperparameters`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EvalSamples {
    /// Beta text of `DpoHyperparameters`.
    BetaText(BetaText),
    /// A whole number.
    Integer(i64),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    EvalSamples = "fine_tuning.ReinforcementHyperparameters.EvalSamples";
    {
        text: Some(0),
        int: Some(1),
    };
    0 BetaText, 1 Integer,
}

from_text!(EvalSamples::BetaText);
from!(EvalSamples {
    BetaText(BetaText),
    Integer(i64),
});

/// Reasoning effort of `ReinforcementHyperparameters`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReasoningEffort {
    /// `default`
    Default,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ReasoningEffort;
    "default" Default,
    "low" Low,
    "medium" Medium,
    "high" High,
}
