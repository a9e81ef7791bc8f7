//! What `fine_tuning.jobs.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::fine_tuning::FineTuningJobWandbIntegrationObject;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::fine_tuning::FineTuningJobWandbIntegrationObject as Integration;
pub use crate::fine_tuning::dpo_hyperparameters::BatchSize as HyperparametersBatchSize;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as HyperparametersBatchSizeText;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as HyperparametersLearningRateMultiplierText;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as HyperparametersNEpochsText;
pub use crate::fine_tuning::dpo_hyperparameters::NEpochs as HyperparametersNEpochs;
pub use crate::fine_tuning::fine_tuning_job::Hyperparameters;
pub use crate::fine_tuning::fine_tuning_job::Method;
pub use crate::fine_tuning::fine_tuning_job::MethodType;
pub use crate::fine_tuning::reinforcement_hyperparameters::ComputeMultiplier as HyperparametersLearningRateMultiplier;

/// Parameters of `fine_tuning.jobs.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobCreateParams {
    /// Numbers that steer the training.
    pub hyperparameters: Option<Hyperparameters>,
    /// Outside services that follow the job.
    pub integrations: Maybe<Vec<FineTuningJobWandbIntegrationObject>>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// How the model is trained.
    pub method: Option<Method>,
    /// Model to start from. Required.
    pub model: Option<Model>,
    /// Starting number that makes the training repeatable. 0 to 2147483647.
    pub seed: Maybe<i64>,
    /// Text that becomes part of the new model's name. 1 to 64 characters.
    pub suffix: Maybe<String>,
    /// Uploaded file with the training examples. Required.
    pub training_file: Option<String>,
    /// File with the validation data.
    pub validation_file: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    JobCreateParams = "fine_tuning.JobCreateParams";
    [
        optional("hyperparameters"),
        optional("integrations").or_null(),
        optional("metadata").or_null(),
        optional("method"),
        required("model"),
        optional("seed").or_null(),
        optional("suffix").or_null(),
        required("training_file"),
        optional("validation_file").or_null(),
    ];
    0 hyperparameters, 1 integrations, 2 metadata, 3 method, 4 model, 5 seed, 6 suffix,
    7 training_file, 8 validation_file,
}

impl JobCreateParams {
    /// Numbers that steer the training.
    #[must_use]
    pub fn hyperparameters<By>(
        mut self,
        hyperparameters: impl IntoMaybe<Hyperparameters, By>,
    ) -> Self {
        put(
            &mut self.hyperparameters,
            &mut self.leftovers,
            0,
            hyperparameters.into_maybe(),
        );
        self
    }

    /// Outside services that follow the job.
    #[must_use]
    pub fn integrations(
        mut self,
        integrations: impl IntoItems<FineTuningJobWandbIntegrationObject>,
    ) -> Self {
        self.integrations = integrations.into_items();
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }

    /// How the model is trained.
    #[must_use]
    pub fn method<By>(mut self, method: impl IntoMaybe<Method, By>) -> Self {
        put(
            &mut self.method,
            &mut self.leftovers,
            3,
            method.into_maybe(),
        );
        self
    }

    /// Model to start from. Required.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<Model, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 4, model.into_maybe());
        self
    }

    /// Starting number that makes the training repeatable. 0 to 2147483647.
    #[must_use]
    pub fn seed<By>(mut self, seed: impl IntoMaybe<i64, By>) -> Self {
        self.seed = seed.into_maybe();
        self
    }

    /// Text that becomes part of the new model's name. 1 to 64 characters.
    #[must_use]
    pub fn suffix<By>(mut self, suffix: impl IntoMaybe<String, By>) -> Self {
        self.suffix = suffix.into_maybe();
        self
    }

    /// Uploaded file with the training examples. Required.
    #[must_use]
    pub fn training_file<By>(mut self, training_file: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.training_file,
            &mut self.leftovers,
            7,
            training_file.into_maybe(),
        );
        self
    }

    /// File with the validation data.
    #[must_use]
    pub fn validation_file<By>(mut self, validation_file: impl IntoMaybe<String, By>) -> Self {
        self.validation_file = validation_file.into_maybe();
        self
    }
}

/// Model of `JobCreateParams`.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct Model(std::borrow::Cow<'static, str>);

names! {
    Model;
    "babbage-002" BABBAGE_002,
    "davinci-002" DAVINCI_002,
    "gpt-3.5-turbo" GPT_3_5_TURBO,
    "gpt-4o-mini" GPT_4O_MINI,
}
