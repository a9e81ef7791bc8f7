//! `FineTuningJobCheckpoint` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A usable model saved during a fine-tuning job, with its metrics.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FineTuningJobCheckpoint {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Name of the checkpoint, usable as a model.
    pub fine_tuned_model_checkpoint: String,
    /// ID of the fine-tuning job.
    pub fine_tuning_job_id: String,
    /// Figures measured at this checkpoint.
    pub metrics: Metrics,
    /// Training step at which the checkpoint was taken.
    pub step_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FineTuningJobCheckpoint = "fine_tuning.jobs.FineTuningJobCheckpoint";
    [
        required("id"),
        constant("object", "fine_tuning.job.checkpoint"),
        required("created_at"),
        required("fine_tuned_model_checkpoint"),
        required("fine_tuning_job_id"),
        required("metrics"),
        required("step_number"),
    ];
    0 id, 2 created_at, 3 fine_tuned_model_checkpoint, 4 fine_tuning_job_id, 5 metrics,
    6 step_number,
}

/// Metrics of `FineTuningJobCheckpoint` with `full_valid_loss`, `full_valid_mean_token_accuracy`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metrics {
    /// Loss over the whole validation set.
    pub full_valid_loss: Option<f64>,
    /// Mean token accuracy over the whole validation set.
    pub full_valid_mean_token_accuracy: Option<f64>,
    /// Training step of the measurement.
    pub step: Option<f64>,
    /// Loss on the training data.
    pub train_loss: Option<f64>,
    /// Mean token accuracy on the training data.
    pub train_mean_token_accuracy: Option<f64>,
    /// Loss on the validation batch.
    pub valid_loss: Option<f64>,
    /// Mean token accuracy on the validation batch.
    pub valid_mean_token_accuracy: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Metrics = "fine_tuning.jobs.FineTuningJobCheckpoint.Metrics";
    [
        optional("full_valid_loss").or_null(),
        optional("full_valid_mean_token_accuracy").or_null(),
        optional("step").or_null(),
        optional("train_loss").or_null(),
        optional("train_mean_token_accuracy").or_null(),
        optional("valid_loss").or_null(),
        optional("valid_mean_token_accuracy").or_null(),
    ];
    0 full_valid_loss, 1 full_valid_mean_token_accuracy, 2 step, 3 train_loss,
    4 train_mean_token_accuracy, 5 valid_loss, 6 valid_mean_token_accuracy,
}
