//! Operations of `beta.threads`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

pub mod messages;
pub mod runs;

/// Creates a thread, optionally with first messages.
///
/// `POST /threads`
pub static CREATE: Operation =
    Operation::post("beta.threads.create", "/threads", "beta_assistants")
        .params(Type::of::<crate::beta::assistants::ThreadCreateParams>(
            "beta.ThreadCreateParams",
        ))
        .json()
        .reply(Reply::Json(Type::of::<crate::beta::assistants::Thread>(
            "beta.Thread",
        )))
        .headers(&[("OpenAI-Beta", "assistants=v2")])
        .deprecated();

/// Creates a thread and runs an assistant on it in a single call.
///
/// `POST /threads/runs`
pub static CREATE_AND_RUN: Operation = Operation::post(
    "beta.threads.create_and_run",
    "/threads/runs",
    "beta_assistants",
)
.params(
    Type::of::<crate::beta::assistants::ThreadCreateAndRunParams>("beta.ThreadCreateAndRunParams"),
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

/// Deletes a thread.
///
/// `DELETE /threads/{thread_id}`
pub static DELETE: Operation = Operation::delete(
    "beta.threads.delete",
    "/threads/{thread_id}",
    "beta_assistants",
)
.path_params(&["thread_id"])
.reply(Reply::Json(Type::of::<
    crate::beta::assistants::ThreadDeleted,
>("beta.ThreadDeleted")))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();

/// Fetches one thread.
///
/// `GET /threads/{thread_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.threads.retrieve",
    "/threads/{thread_id}",
    "beta_assistants",
)
.path_params(&["thread_id"])
.reply(Reply::Json(Type::of::<crate::beta::assistants::Thread>(
    "beta.Thread",
)))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();

/// Changes the tool resources or metadata of a thread.
///
/// `POST /threads/{thread_id}`
pub static UPDATE: Operation = Operation::post(
    "beta.threads.update",
    "/threads/{thread_id}",
    "beta_assistants",
)
.path_params(&["thread_id"])
.params(Type::of::<crate::beta::assistants::ThreadUpdateParams>(
    "beta.ThreadUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::beta::assistants::Thread>(
    "beta.Thread",
)))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();
