//! Operations of `chat.completions.messages`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Lists the input messages that belong to a stored chat completion.
///
/// `GET /chat/completions/{completion_id}/messages`
pub static LIST: Operation = Operation::get(
    "chat.completions.messages.list",
    "/chat/completions/{completion_id}/messages",
    "chat",
)
.path_params(&["completion_id"])
.query_params(&["after", "limit", "order"])
.params(Type::of::<crate::chat::completions::MessageListParams>(
    "chat.completions.MessageListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::chat::ChatCompletionStoreMessage>,
>(
    PageClass::CursorPage,
    "chat.ChatCompletionStoreMessage",
)));
