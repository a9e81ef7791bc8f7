//! Operations of `chat.completions`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod messages;

/// Generates the next message of a conversation, whole or as a stream of chunks.
///
/// `POST /chat/completions`
pub static CREATE: Operation =
    Operation::post("chat.completions.create", "/chat/completions", "chat")
        .params(Type::of::<crate::chat::CompletionCreateParams>(
            "chat.CompletionCreateParams",
        ))
        .json()
        .reply(Reply::Json(Type::of::<crate::chat::ChatCompletion>(
            "chat.ChatCompletion",
        )))
        .events(Type::of::<crate::chat::ChatCompletionChunk>(
            "chat.ChatCompletionChunk",
        ));

/// Removes a stored chat completion for good.
///
/// `DELETE /chat/completions/{completion_id}`
pub static DELETE: Operation = Operation::delete(
    "chat.completions.delete",
    "/chat/completions/{completion_id}",
    "chat",
)
.path_params(&["completion_id"])
.reply(Reply::Json(Type::of::<crate::chat::ChatCompletionDeleted>(
    "chat.ChatCompletionDeleted",
)));

/// Lists the chat completions that were kept because they were created with `store: true`.
///
/// `GET /chat/completions`
pub static LIST: Operation = Operation::get("chat.completions.list", "/chat/completions", "chat")
    .query_params(&["after", "limit", "metadata", "model", "order"])
    .params(Type::of::<crate::chat::CompletionListParams>(
        "chat.CompletionListParams",
    ))
    .reply(Reply::Page(Page::of::<
        crate::pages::CursorPage<crate::chat::ChatCompletion>,
    >(
        PageClass::CursorPage, "chat.ChatCompletion"
    )));

/// Fetches one stored chat completion by its ID.
///
/// `GET /chat/completions/{completion_id}`
pub static RETRIEVE: Operation = Operation::get(
    "chat.completions.retrieve",
    "/chat/completions/{completion_id}",
    "chat",
)
.path_params(&["completion_id"])
.reply(Reply::Json(Type::of::<crate::chat::ChatCompletion>(
    "chat.ChatCompletion",
)));

/// Replaces the metadata of a stored chat completion; nothing else can be changed.
///
/// `POST /chat/completions/{completion_id}`
pub static UPDATE: Operation = Operation::post(
    "chat.completions.update",
    "/chat/completions/{completion_id}",
    "chat",
)
.path_params(&["completion_id"])
.params(Type::of::<crate::chat::CompletionUpdateParams>(
    "chat.CompletionUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::chat::ChatCompletion>(
    "chat.ChatCompletion",
)));
