//! Operations of `fine_tuning.jobs`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod checkpoints;

/// Stops a fine-tuning job at once.
///
/// `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`
pub static CANCEL: Operation = Operation::post(
    "fine_tuning.jobs.cancel",
    "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    "fine_tuning",
)
.path_params(&["fine_tuning_job_id"])
.reply(Reply::Json(Type::of::<crate::fine_tuning::FineTuningJob>(
    "fine_tuning.FineTuningJob",
)));

/// Starts a job that trains a model on an uploaded data file.
///
/// `POST /fine_tuning/jobs`
pub static CREATE: Operation = Operation::post(
    "fine_tuning.jobs.create",
    "/fine_tuning/jobs",
    "fine_tuning",
)
.params(Type::of::<crate::fine_tuning::JobCreateParams>(
    "fine_tuning.JobCreateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::fine_tuning::FineTuningJob>(
    "fine_tuning.FineTuningJob",
)));

/// Lists the fine-tuning jobs, optionally filtered by metadata.
///
/// `GET /fine_tuning/jobs`
pub static LIST: Operation =
    Operation::get("fine_tuning.jobs.list", "/fine_tuning/jobs", "fine_tuning")
        .query_params(&["after", "limit", "metadata"])
        .params(Type::of::<crate::fine_tuning::JobListParams>(
            "fine_tuning.JobListParams",
        ))
        .reply(Reply::Page(Page::of::<
            crate::pages::CursorPage<crate::fine_tuning::FineTuningJob>,
        >(
            PageClass::CursorPage,
            "fine_tuning.FineTuningJob",
        )));

/// Lists the log messages and metrics that a fine-tuning job has written.
///
/// `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`
pub static LIST_EVENTS: Operation = Operation::get(
    "fine_tuning.jobs.list_events",
    "/fine_tuning/jobs/{fine_tuning_job_id}/events",
    "fine_tuning",
)
.path_params(&["fine_tuning_job_id"])
.query_params(&["after", "limit"])
.params(Type::of::<crate::fine_tuning::JobListEventsParams>(
    "fine_tuning.JobListEventsParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::fine_tuning::FineTuningJobEvent>,
>(
    PageClass::CursorPage,
    "fine_tuning.FineTuningJobEvent",
)));

/// Pauses a running fine-tuning job until it is resumed.
///
/// `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`
pub static PAUSE: Operation = Operation::post(
    "fine_tuning.jobs.pause",
    "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    "fine_tuning",
)
.path_params(&["fine_tuning_job_id"])
.reply(Reply::Json(Type::of::<crate::fine_tuning::FineTuningJob>(
    "fine_tuning.FineTuningJob",
)));

/// Lets a paused fine-tuning job go on.
///
/// `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`
pub static RESUME: Operation = Operation::post(
    "fine_tuning.jobs.resume",
    "/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    "fine_tuning",
)
.path_params(&["fine_tuning_job_id"])
.reply(Reply::Json(Type::of::<crate::fine_tuning::FineTuningJob>(
    "fine_tuning.FineTuningJob",
)));

/// Fetches the state of one fine-tuning job.
///
/// `GET /fine_tuning/jobs/{fine_tuning_job_id}`
pub static RETRIEVE: Operation = Operation::get(
    "fine_tuning.jobs.retrieve",
    "/fine_tuning/jobs/{fine_tuning_job_id}",
    "fine_tuning",
)
.path_params(&["fine_tuning_job_id"])
.reply(Reply::Json(Type::of::<crate::fine_tuning::FineTuningJob>(
    "fine_tuning.FineTuningJob",
)));
