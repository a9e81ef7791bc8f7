//! Fine-tuning of models (`fine_tuning.jobs`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod checkpoint_list_params;
pub mod fine_tuning_job_checkpoint;

pub use self::checkpoint_list_params::CheckpointListParams;
pub use self::fine_tuning_job_checkpoint::FineTuningJobCheckpoint;
