//! Operations of `beta.threads.messages`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Adds a message to a thread.
///
/// `POST /threads/{thread_id}/messages`
pub static CREATE: Operation = Operation::post(
    "beta.threads.messages.create",
    "/threads/{thread_id}/messages",
    "beta_assistants",
)
.path_params(&["thread_id"])
.params(Type::of::<crate::beta::threads::MessageCreateParams>(
    "beta.threads.MessageCreateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::beta::threads::Message>(
    "beta.threads.Message",
)))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();

/// Deletes a message from its thread.
///
/// `DELETE /threads/{thread_id}/messages/{message_id}`
pub static DELETE: Operation = Operation::delete(
    "beta.threads.messages.delete",
    "/threads/{thread_id}/messages/{message_id}",
    "beta_assistants",
)
.path_params(&["thread_id", "message_id"])
.reply(Reply::Json(
    Type::of::<crate::beta::threads::MessageDeleted>("beta.threads.MessageDeleted"),
))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();

/// Lists the messages of a thread, optionally those of one run.
///
/// `GET /threads/{thread_id}/messages`
pub static LIST: Operation = Operation::get(
    "beta.threads.messages.list",
    "/threads/{thread_id}/messages",
    "beta_assistants",
)
.path_params(&["thread_id"])
.query_params(&["after", "before", "limit", "order", "run_id"])
.params(Type::of::<crate::beta::threads::MessageListParams>(
    "beta.threads.MessageListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::threads::Message>,
>(PageClass::CursorPage, "beta.threads.Message")))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();

/// Fetches one message of a thread.
///
/// `GET /threads/{thread_id}/messages/{message_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.threads.messages.retrieve",
    "/threads/{thread_id}/messages/{message_id}",
    "beta_assistants",
)
.path_params(&["thread_id", "message_id"])
.reply(Reply::Json(Type::of::<crate::beta::threads::Message>(
    "beta.threads.Message",
)))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();

/// Replaces the metadata of a message.
///
/// `POST /threads/{thread_id}/messages/{message_id}`
pub static UPDATE: Operation = Operation::post(
    "beta.threads.messages.update",
    "/threads/{thread_id}/messages/{message_id}",
    "beta_assistants",
)
.path_params(&["thread_id", "message_id"])
.params(Type::of::<crate::beta::threads::MessageUpdateParams>(
    "beta.threads.MessageUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::beta::threads::Message>(
    "beta.threads.Message",
)))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();
