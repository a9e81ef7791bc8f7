//! `client.fine_tuning().jobs().checkpoints()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::fine_tuning::jobs::{CheckpointListParams, FineTuningJobCheckpoint};
use openai_kit_types::pages::CursorPage;

use crate::Client;
use crate::call::{Call, Paged, op};

/// The operations of `fine_tuning.jobs.checkpoints`.
#[derive(Clone, Debug)]
pub struct Checkpoints {
    pub(crate) client: Client,
}

impl Checkpoints {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Lists the model checkpoints that a fine-tuning job has saved so far.
    ///
    /// `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`
    pub fn list(&self, fine_tuning_job_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [fine_tuning_job_id.into()])
    }
}

op! {
    /// The call of [`Checkpoints::list`].
    List: CheckpointListParams => Paged<CursorPage<FineTuningJobCheckpoint>>,
        operations::fine_tuning::jobs::checkpoints::LIST;
}

/// Parameters of [`Checkpoints::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 10 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }
}
