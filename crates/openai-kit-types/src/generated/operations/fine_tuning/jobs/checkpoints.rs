//! Operations of `fine_tuning.jobs.checkpoints`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Lists the model checkpoints that a fine-tuning job has saved so far.
///
/// `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`
pub static LIST: Operation = Operation::get(
    "fine_tuning.jobs.checkpoints.list",
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    "fine_tuning",
)
.path_params(&["fine_tuning_job_id"])
.query_params(&["after", "limit"])
.params(Type::of::<crate::fine_tuning::jobs::CheckpointListParams>(
    "fine_tuning.jobs.CheckpointListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::fine_tuning::jobs::FineTuningJobCheckpoint>,
>(
    PageClass::CursorPage,
    "fine_tuning.jobs.FineTuningJobCheckpoint",
)));
