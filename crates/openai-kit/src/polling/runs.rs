//! Runs of assistants.

#![allow(deprecated, reason = "they are waited for as long as they are there")]

use std::future::IntoFuture;

use openai_kit_types::beta::{
    assistants::ThreadCreateAndRunParams,
    threads::{Run, RunCreateParams, RunSubmitToolOutputsParams},
};

use super::{Begin, Polling, Progressing, look};
use crate::{
    call::{Call, Json, Op},
    resources::beta::threads::{CreateAndRun, Threads, runs},
};

impl Progressing for Run {
    fn has_ended(&self) -> bool {
        matches!(
            self.status.as_str(),
            "requires_action" | "cancelled" | "completed" | "failed" | "expired" | "incomplete"
        )
    }

    fn state(&self) -> &str {
        self.status.as_str()
    }
}

/// Starts a run and waits for it.
fn start<O: Op<Reply = Json<Run>>>(call: Call<O>) -> Polling<Run> {
    let again: Call<runs::Retrieve> = call.beside([String::new(), String::new()]);
    let client = call.client().clone();
    let ask = move |run: &Run, looks| {
        let path = [run.thread_id.clone(), run.id.clone()];
        look(again.clone().at(path), looks)
    };
    let begin = Begin::Start(call.with_response().into_future());
    Polling::new(&client, begin, Box::new(ask))
}

impl runs::Runs {
    /// Waits until a run has ended, or wants the outputs of tools.
    ///
    /// # Errors
    /// When a look fails, and after [`max_wait`](Polling::max_wait).
    pub fn poll(&self, thread_id: impl Into<String>, run_id: impl Into<String>) -> Polling<Run> {
        let (runs, thread, run) = (self.clone(), thread_id.into(), run_id.into());
        let ask = move |_: &Run, looks| look(runs.retrieve(thread.as_str(), run.as_str()), looks);
        Polling::new(&self.client, Begin::Look(Box::default()), Box::new(ask))
    }

    /// Starts a run and waits for it: as `create(thread_id).params(params).and_poll()`.
    ///
    /// # Errors
    /// As [`poll`](Self::poll).
    pub fn create_and_poll(
        &self,
        thread_id: impl Into<String>,
        params: RunCreateParams,
    ) -> Polling<Run> {
        self.create(thread_id).params(params).and_poll()
    }

    /// Hands in the outputs of tools and waits for the run: as
    /// `submit_tool_outputs(thread_id, run_id).params(params).and_poll()`.
    ///
    /// # Errors
    /// As [`poll`](Self::poll).
    pub fn submit_tool_outputs_and_poll(
        &self,
        thread_id: impl Into<String>,
        run_id: impl Into<String>,
        params: RunSubmitToolOutputsParams,
    ) -> Polling<Run> {
        let call = self.submit_tool_outputs(thread_id, run_id);
        call.params(params).and_poll()
    }
}

impl Threads {
    /// Makes a thread, starts a run on it and waits for the run: as
    /// `create_and_run().params(params).and_poll()`.
    ///
    /// # Errors
    /// As [`Runs::poll`](runs::Runs::poll).
    pub fn create_and_run_poll(&self, params: ThreadCreateAndRunParams) -> Polling<Run> {
        self.create_and_run().params(params).and_poll()
    }
}

impl Call<runs::Create> {
    /// Starts the run and waits until it has ended, or wants the outputs of tools.
    ///
    /// # Errors
    /// As [`Runs::poll`](runs::Runs::poll).
    pub fn and_poll(self) -> Polling<Run> {
        start(self)
    }
}

impl Call<runs::SubmitToolOutputs> {
    /// Hands in the outputs and waits until the run has ended, or wants more.
    ///
    /// # Errors
    /// As [`Runs::poll`](runs::Runs::poll).
    pub fn and_poll(self) -> Polling<Run> {
        start(self)
    }
}

impl Call<CreateAndRun> {
    /// Starts the run and waits until it has ended, or wants the outputs of tools.
    ///
    /// # Errors
    /// As [`Runs::poll`](runs::Runs::poll).
    pub fn and_poll(self) -> Polling<Run> {
        start(self)
    }
}
