//! Operations of `beta.chatkit.threads`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Deletes a ChatKit thread with all its items.
///
/// `DELETE /chatkit/threads/{thread_id}`
pub static DELETE: Operation = Operation::delete(
    "beta.chatkit.threads.delete",
    "/chatkit/threads/{thread_id}",
    "beta_chatkit",
)
.path_params(&["thread_id"])
.reply(Reply::Json(Type::of::<
    crate::beta::chatkit::ThreadDeleteResponse,
>("beta.chatkit.ThreadDeleteResponse")))
.headers(&[("OpenAI-Beta", "chatkit_beta=v1")]);

/// Lists ChatKit threads, optionally those of one user.
///
/// `GET /chatkit/threads`
pub static LIST: Operation = Operation::get(
    "beta.chatkit.threads.list",
    "/chatkit/threads",
    "beta_chatkit",
)
.query_params(&["after", "before", "limit", "order", "user"])
.params(Type::of::<crate::beta::chatkit::ThreadListParams>(
    "beta.chatkit.ThreadListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<crate::beta::chatkit::ChatKitThread>,
>(
    PageClass::ConversationCursorPage,
    "beta.chatkit.ChatKitThread",
)))
.headers(&[("OpenAI-Beta", "chatkit_beta=v1")]);

/// Lists the messages, tool calls and widgets of a ChatKit thread.
///
/// `GET /chatkit/threads/{thread_id}/items`
pub static LIST_ITEMS: Operation = Operation::get(
    "beta.chatkit.threads.list_items",
    "/chatkit/threads/{thread_id}/items",
    "beta_chatkit",
)
.path_params(&["thread_id"])
.query_params(&["after", "before", "limit", "order"])
.params(Type::of::<crate::beta::chatkit::ThreadListItemsParams>(
    "beta.chatkit.ThreadListItemsParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<crate::beta::chatkit::chat_kit_thread_item_list::Data>,
>(
    PageClass::ConversationCursorPage,
    "beta.chatkit.ChatKitThreadItemList.Data",
)))
.headers(&[("OpenAI-Beta", "chatkit_beta=v1")]);

/// Fetches one ChatKit thread.
///
/// `GET /chatkit/threads/{thread_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.chatkit.threads.retrieve",
    "/chatkit/threads/{thread_id}",
    "beta_chatkit",
)
.path_params(&["thread_id"])
.reply(Reply::Json(
    Type::of::<crate::beta::chatkit::ChatKitThread>("beta.chatkit.ChatKitThread"),
))
.headers(&[("OpenAI-Beta", "chatkit_beta=v1")]);
