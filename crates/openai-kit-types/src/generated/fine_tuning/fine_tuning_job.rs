//! `FineTuningJob` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::fine_tuning::dpo_hyperparameters::{BatchSize, NEpochs};
use crate::fine_tuning::reinforcement_hyperparameters::ComputeMultiplier;
use crate::fine_tuning::{
    DpoMethod, FineTuningJobWandbIntegrationObject, ReinforcementMethod, SupervisedMethod,
};
use crate::{IntoMaybe, Leftovers};

pub use crate::fine_tuning::dpo_hyperparameters::BatchSize as HyperparametersBatchSize;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as HyperparametersBatchSizeText;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as HyperparametersLearningRateMultiplierText;
pub use crate::fine_tuning::dpo_hyperparameters::BetaText as HyperparametersNEpochsText;
pub use crate::fine_tuning::dpo_hyperparameters::NEpochs as HyperparametersNEpochs;
pub use crate::fine_tuning::reinforcement_hyperparameters::ComputeMultiplier as HyperparametersLearningRateMultiplier;

/// A fine-tuning job: its data, method, progress and resulting model.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FineTuningJob {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far the job has got.
    pub status: Status,
    /// Why the job failed, if it did.
    pub error: Option<Error>,
    /// When the job should be done, in Unix seconds.
    pub estimated_finish: Option<i64>,
    /// Name of the resulting model.
    pub fine_tuned_model: Option<String>,
    /// When the job ended, in Unix seconds.
    pub finished_at: Option<i64>,
    /// Numbers that steer the training.
    pub hyperparameters: Hyperparameters,
    /// Outside services that follow the job. At most 5 items.
    pub integrations: Option<Vec<FineTuningJobWandbIntegrationObject>>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// How the model is trained.
    pub method: Option<Method>,
    /// Model the training starts from.
    pub model: String,
    /// ID of the organization that owns the job.
    pub organization_id: String,
    /// Files with the figures of the training.
    pub result_files: Vec<String>,
    /// Starting number that makes results more repeatable.
    pub seed: i64,
    /// Tokens that were trained on and are billed.
    pub trained_tokens: Option<i64>,
    /// File with the training data.
    pub training_file: String,
    /// File with the validation data.
    pub validation_file: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FineTuningJob = "fine_tuning.FineTuningJob";
    [
        required("id"),
        constant("object", "fine_tuning.job"),
        required("created_at"),
        required("status"),
        optional("error").or_null(),
        optional("estimated_finish").or_null(),
        optional("fine_tuned_model").or_null(),
        optional("finished_at").or_null(),
        required("hyperparameters"),
        optional("integrations").or_null(),
        optional("metadata").or_null(),
        optional("method").or_null(),
        required("model"),
        required("organization_id"),
        required("result_files"),
        required("seed"),
        optional("trained_tokens").or_null(),
        required("training_file"),
        optional("validation_file").or_null(),
    ];
    0 id, 2 created_at, 3 status, 4 error, 5 estimated_finish, 6 fine_tuned_model, 7 finished_at,
    8 hyperparameters, 9 integrations, 10 metadata, 11 method, 12 model, 13 organization_id,
    14 result_files, 15 seed, 16 trained_tokens, 17 training_file, 18 validation_file,
}

impl FineTuningJob {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Error of `FineTuningJob` with `code`, `message` and `param`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    /// Machine readable code of the error, language or program.
    pub code: String,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Request parameter that the error is about.
    pub param: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Error = "fine_tuning.FineTuningJob.Error";
    [
        required("code"),
        required("message"),
        optional("param").or_null(),
    ];
    0 code, 1 message, 2 param,
}

/// Hyperparameters of `FineTuningJob` with `batch_size`, `learning_rate_multiplier` and `n_epochs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hyperparameters {
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
    Hyperparameters = "fine_tuning.FineTuningJob.Hyperparameters";
    [
        optional("batch_size").or_null(),
        optional("learning_rate_multiplier").or_null(),
        optional("n_epochs").or_null(),
    ];
    0 batch_size, 1 learning_rate_multiplier, 2 n_epochs,
}

impl Hyperparameters {
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

/// Method of `FineTuningJob` with `type`, `dpo` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Method {
    /// Kind of thing, telling variants apart.
    pub type_: MethodType,
    /// Settings for direct preference optimization.
    pub dpo: Option<DpoMethod>,
    /// Settings for reinforcement training.
    pub reinforcement: Option<ReinforcementMethod>,
    /// Settings for supervised training.
    pub supervised: Option<SupervisedMethod>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Method = "fine_tuning.FineTuningJob.Method";
    [
        required("type"),
        optional("dpo").or_null(),
        optional("reinforcement").or_null(),
        optional("supervised").or_null(),
    ];
    0 type_, 1 dpo, 2 reinforcement, 3 supervised,
}

impl Method {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(type_: impl Into<MethodType>) -> Self {
        Self {
            type_: type_.into(),
            ..Self::default()
        }
    }

    /// Settings for direct preference optimization.
    #[must_use]
    pub fn dpo<By>(mut self, dpo: impl IntoMaybe<DpoMethod, By>) -> Self {
        put(&mut self.dpo, &mut self.leftovers, 1, dpo.into_maybe());
        self
    }

    /// Settings for reinforcement training.
    #[must_use]
    pub fn reinforcement<By>(
        mut self,
        reinforcement: impl IntoMaybe<ReinforcementMethod, By>,
    ) -> Self {
        put(
            &mut self.reinforcement,
            &mut self.leftovers,
            2,
            reinforcement.into_maybe(),
        );
        self
    }

    /// Settings for supervised training.
    #[must_use]
    pub fn supervised<By>(mut self, supervised: impl IntoMaybe<SupervisedMethod, By>) -> Self {
        put(
            &mut self.supervised,
            &mut self.leftovers,
            3,
            supervised.into_maybe(),
        );
        self
    }
}

/// Method type of `FineTuningJob`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MethodType {
    /// `supervised`
    Supervised,
    /// `dpo`
    Dpo,
    /// `reinforcement`
    Reinforcement,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    MethodType;
    "supervised" Supervised,
    "dpo" Dpo,
    "reinforcement" Reinforcement,
}

/// Status of `FineTuningJob`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `validating_files`
    ValidatingFiles,
    /// `queued`
    Queued,
    /// `running`
    Running,
    /// `succeeded`
    Succeeded,
    /// `failed`
    Failed,
    /// `cancelled`
    Cancelled,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "validating_files" ValidatingFiles,
    "queued" Queued,
    "running" Running,
    "succeeded" Succeeded,
    "failed" Failed,
    "cancelled" Cancelled,
}
