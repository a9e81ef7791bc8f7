//! Operations of `conversations.items`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Appends items to a conversation.
///
/// `POST /conversations/{conversation_id}/items`
pub static CREATE: Operation = Operation::post(
    "conversations.items.create",
    "/conversations/{conversation_id}/items",
    "conversations",
)
.path_params(&["conversation_id"])
.query_params(&["include"])
.params(Type::of::<crate::conversations::ItemCreateParams>(
    "conversations.ItemCreateParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::conversations::ConversationItemList,
>("conversations.ConversationItemList")));

/// Deletes an item and returns the conversation.
///
/// `DELETE /conversations/{conversation_id}/items/{item_id}`
pub static DELETE: Operation = Operation::delete(
    "conversations.items.delete",
    "/conversations/{conversation_id}/items/{item_id}",
    "conversations",
)
.path_params(&["conversation_id", "item_id"])
.reply(Reply::Json(Type::of::<crate::conversations::Conversation>(
    "conversations.Conversation",
)));

/// Lists the items of a conversation.
///
/// `GET /conversations/{conversation_id}/items`
pub static LIST: Operation = Operation::get(
    "conversations.items.list",
    "/conversations/{conversation_id}/items",
    "conversations",
)
.path_params(&["conversation_id"])
.query_params(&["after", "include", "limit", "order"])
.params(Type::of::<crate::conversations::ItemListParams>(
    "conversations.ItemListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<crate::conversations::ConversationItem>,
>(
    PageClass::ConversationCursorPage,
    "conversations.ConversationItem",
)));

/// Fetches one item of a conversation.
///
/// `GET /conversations/{conversation_id}/items/{item_id}`
pub static RETRIEVE: Operation = Operation::get(
    "conversations.items.retrieve",
    "/conversations/{conversation_id}/items/{item_id}",
    "conversations",
)
.path_params(&["conversation_id", "item_id"])
.query_params(&["include"])
.params(Type::of::<crate::conversations::ItemRetrieveParams>(
    "conversations.ItemRetrieveParams",
))
.reply(Reply::Json(Type::of::<
    crate::conversations::ConversationItem,
>("conversations.ConversationItem")));
