//! Fine-tuning of models (`fine_tuning`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod alpha;
pub mod checkpoints;
pub mod jobs;

pub mod dpo_hyperparameters;
pub mod dpo_method;
pub mod fine_tuning_job;
pub mod fine_tuning_job_event;
pub mod fine_tuning_job_wandb_integration;
pub mod fine_tuning_job_wandb_integration_object;
pub mod job_create_params;
pub mod job_list_events_params;
pub mod job_list_params;
pub mod reinforcement_hyperparameters;
pub mod reinforcement_method;
pub mod supervised_hyperparameters;
pub mod supervised_method;

pub use self::dpo_hyperparameters::DpoHyperparameters;
pub use self::dpo_method::DpoMethod;
pub use self::fine_tuning_job::FineTuningJob;
pub use self::fine_tuning_job_event::FineTuningJobEvent;
pub use self::fine_tuning_job_wandb_integration::FineTuningJobWandbIntegration;
pub use self::fine_tuning_job_wandb_integration_object::FineTuningJobWandbIntegrationObject;
pub use self::job_create_params::JobCreateParams;
pub use self::job_list_events_params::JobListEventsParams;
pub use self::job_list_params::JobListParams;
pub use self::reinforcement_hyperparameters::ReinforcementHyperparameters;
pub use self::reinforcement_method::ReinforcementMethod;
pub use self::supervised_hyperparameters::SupervisedHyperparameters;
pub use self::supervised_method::SupervisedMethod;

pub use crate::fine_tuning::DpoHyperparameters as DpoHyperparametersParam;
pub use crate::fine_tuning::DpoMethod as DpoMethodParam;
pub use crate::fine_tuning::FineTuningJobWandbIntegrationObject as FineTuningJobIntegration;
pub use crate::fine_tuning::ReinforcementHyperparameters as ReinforcementHyperparametersParam;
pub use crate::fine_tuning::ReinforcementMethod as ReinforcementMethodParam;
pub use crate::fine_tuning::SupervisedHyperparameters as SupervisedHyperparametersParam;
pub use crate::fine_tuning::SupervisedMethod as SupervisedMethodParam;
