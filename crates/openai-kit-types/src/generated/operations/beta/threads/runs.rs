//! Operations of `beta.threads.runs`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod steps;

/// Asks a run in progress to stop; it becomes `cancelling` first.
///
/// `POST /threads/{thread_id}/runs/{run_id}/cancel`
pub static CANCEL: Operation = Operation::post(
    "beta.threads.runs.cancel",
    "/threads/{thread_id}/runs/{run_id}/cancel",
    "beta_assistants",
)
.path_params(&["thread_id", "run_id"])
.reply(Reply::Json(Type::of::<crate::beta::threads::Run>(
    "beta.threads.Run",
)))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();

/// Runs an assistant on a thread, optionally as a stream of events.
///
/// `POST /threads/{thread_id}/runs`
pub static CREATE: Operation = Operation::post(
    "beta.threads.runs.create",
    "/threads/{thread_id}/runs",
    "beta_assistants",
)
.path_params(&["thread_id"])
.query_params(&["include"])
.params(Type::of::<crate::beta::threads::RunCreateParams>(
    "beta.threads.RunCreateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::beta::threads::Run>(
    "beta.threads.Run",
)))
.events(Type::of::<crate::beta::assistants::AssistantStreamEvent>(
    "beta.AssistantStreamEvent",
))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();

/// Lists the runs of a thread.
///
/// `GET /threads/{thread_id}/runs`
pub static LIST: Operation = Operation::get(
    "beta.threads.runs.list",
    "/threads/{thread_id}/runs",
    "beta_assistants",
)
.path_params(&["thread_id"])
.query_params(&["after", "before", "limit", "order"])
.params(Type::of::<crate::beta::threads::RunListParams>(
    "beta.threads.RunListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::threads::Run>,
>(PageClass::CursorPage, "beta.threads.Run")))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();

/// Fetches the state of one run.
///
/// `GET /threads/{thread_id}/runs/{run_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.threads.runs.retrieve",
    "/threads/{thread_id}/runs/{run_id}",
    "beta_assistants",
)
.path_params(&["thread_id", "run_id"])
.reply(Reply::Json(Type::of::<crate::beta::threads::Run>(
    "beta.threads.Run",
)))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();

/// Hands in all the tool outputs that a run waits for, so that it can go on.
///
/// `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
pub static SUBMIT_TOOL_OUTPUTS: Operation = Operation::post(
    "beta.threads.runs.submit_tool_outputs",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    "beta_assistants",
)
.path_params(&["thread_id", "run_id"])
.params(
    Type::of::<crate::beta::threads::RunSubmitToolOutputsParams>(
        "beta.threads.RunSubmitToolOutputsParams",
    ),
)
.json()
.reply(Reply::Json(Type::of::<crate::beta::threads::Run>(
    "beta.threads.Run",
)))
.events(Type::of::<crate::beta::assistants::AssistantStreamEvent>(
    "beta.AssistantStreamEvent",
))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();

/// Replaces the metadata of a run.
///
/// `POST /threads/{thread_id}/runs/{run_id}`
pub static UPDATE: Operation = Operation::post(
    "beta.threads.runs.update",
    "/threads/{thread_id}/runs/{run_id}",
    "beta_assistants",
)
.path_params(&["thread_id", "run_id"])
.params(Type::of::<crate::beta::threads::RunUpdateParams>(
    "beta.threads.RunUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::beta::threads::Run>(
    "beta.threads.Run",
)))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();
