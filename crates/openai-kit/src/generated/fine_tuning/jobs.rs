//! `client.fine_tuning().jobs()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::fine_tuning::fine_tuning_job::{Hyperparameters, Method};
use openai_kit_types::fine_tuning::job_create_params::Model;
use openai_kit_types::fine_tuning::{
    FineTuningJob, FineTuningJobEvent, FineTuningJobWandbIntegrationObject, JobCreateParams,
    JobListEventsParams, JobListParams,
};
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoItems, IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod checkpoints;

/// The operations of `fine_tuning.jobs`.
#[derive(Clone, Debug)]
pub struct Jobs {
    pub(crate) client: Client,
}

impl Jobs {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Stops a fine-tuning job at once.
    ///
    /// `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`
    pub fn cancel(&self, fine_tuning_job_id: impl Into<String>) -> Call<Cancel> {
        Call::new(&self.client, [fine_tuning_job_id.into()])
    }

    /// Starts a job that trains a model on an uploaded data file.
    ///
    /// `POST /fine_tuning/jobs`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Lists the fine-tuning jobs, optionally filtered by metadata.
    ///
    /// `GET /fine_tuning/jobs`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Lists the log messages and metrics that a fine-tuning job has written.
    ///
    /// `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`
    pub fn list_events(&self, fine_tuning_job_id: impl Into<String>) -> Call<ListEvents> {
        Call::new(&self.client, [fine_tuning_job_id.into()])
    }

    /// Pauses a running fine-tuning job until it is resumed.
    ///
    /// `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`
    pub fn pause(&self, fine_tuning_job_id: impl Into<String>) -> Call<Pause> {
        Call::new(&self.client, [fine_tuning_job_id.into()])
    }

    /// Lets a paused fine-tuning job go on.
    ///
    /// `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`
    pub fn resume(&self, fine_tuning_job_id: impl Into<String>) -> Call<Resume> {
        Call::new(&self.client, [fine_tuning_job_id.into()])
    }

    /// Fetches the state of one fine-tuning job.
    ///
    /// `GET /fine_tuning/jobs/{fine_tuning_job_id}`
    pub fn retrieve(&self, fine_tuning_job_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [fine_tuning_job_id.into()])
    }

    /// The operations of `fine_tuning.jobs.checkpoints`.
    #[must_use]
    pub fn checkpoints(&self) -> checkpoints::Checkpoints {
        checkpoints::Checkpoints::new(&self.client)
    }
}

op! {
    /// The call of [`Jobs::cancel`].
    Cancel: NoParams => Json<FineTuningJob>, operations::fine_tuning::jobs::CANCEL;

    /// The call of [`Jobs::create`].
    Create: JobCreateParams => Json<FineTuningJob>, operations::fine_tuning::jobs::CREATE;

    /// The call of [`Jobs::list`].
    List: JobListParams => Paged<CursorPage<FineTuningJob>>, operations::fine_tuning::jobs::LIST;

    /// The call of [`Jobs::list_events`].
    ListEvents: JobListEventsParams => Paged<CursorPage<FineTuningJobEvent>>,
        operations::fine_tuning::jobs::LIST_EVENTS;

    /// The call of [`Jobs::pause`].
    Pause: NoParams => Json<FineTuningJob>, operations::fine_tuning::jobs::PAUSE;

    /// The call of [`Jobs::resume`].
    Resume: NoParams => Json<FineTuningJob>, operations::fine_tuning::jobs::RESUME;

    /// The call of [`Jobs::retrieve`].
    Retrieve: NoParams => Json<FineTuningJob>, operations::fine_tuning::jobs::RETRIEVE;
}

/// Parameters of [`Jobs::create`].
impl Call<Create> {
    /// Numbers that steer the training.
    pub fn hyperparameters<By>(self, hyperparameters: impl IntoMaybe<Hyperparameters, By>) -> Self {
        self.put(0, hyperparameters.into_maybe(), |params| {
            &mut params.hyperparameters
        })
    }

    /// Outside services that follow the job.
    pub fn integrations(
        self,
        integrations: impl IntoItems<FineTuningJobWandbIntegrationObject>,
    ) -> Self {
        self.put_maybe(integrations.into_items(), |params| &mut params.integrations)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// How the model is trained.
    pub fn method<By>(self, method: impl IntoMaybe<Method, By>) -> Self {
        self.put(3, method.into_maybe(), |params| &mut params.method)
    }

    /// Model to start from. Required.
    pub fn model<By>(self, model: impl IntoMaybe<Model, By>) -> Self {
        self.put(4, model.into_maybe(), |params| &mut params.model)
    }

    /// Starting number that makes the training repeatable. 0 to 2147483647.
    pub fn seed<By>(self, seed: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(seed.into_maybe(), |params| &mut params.seed)
    }

    /// Text that becomes part of the new model's name. 1 to 64 characters.
    pub fn suffix<By>(self, suffix: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(suffix.into_maybe(), |params| &mut params.suffix)
    }

    /// Uploaded file with the training examples. Required.
    pub fn training_file<By>(self, training_file: impl IntoMaybe<String, By>) -> Self {
        self.put(7, training_file.into_maybe(), |params| {
            &mut params.training_file
        })
    }

    /// File with the validation data.
    pub fn validation_file<By>(self, validation_file: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(validation_file.into_maybe(), |params| {
            &mut params.validation_file
        })
    }
}

/// Parameters of [`Jobs::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Keeps only jobs that carry these keys and values.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }
}

/// Parameters of [`Jobs::list_events`].
impl Call<ListEvents> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }
}
