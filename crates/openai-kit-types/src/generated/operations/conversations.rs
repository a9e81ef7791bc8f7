//! Operations of `conversations`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

pub mod items;

/// Creates a conversation that keeps items across responses.
///
/// `POST /conversations`
pub static CREATE: Operation =
    Operation::post("conversations.create", "/conversations", "conversations")
        .params(Type::of::<crate::conversations::ConversationCreateParams>(
            "conversations.ConversationCreateParams",
        ))
        .json()
        .reply(Reply::Json(Type::of::<crate::conversations::Conversation>(
            "conversations.Conversation",
        )));

/// Deletes a conversation but leaves its items in place.
///
/// `DELETE /conversations/{conversation_id}`
pub static DELETE: Operation = Operation::delete(
    "conversations.delete",
    "/conversations/{conversation_id}",
    "conversations",
)
.path_params(&["conversation_id"])
.reply(Reply::Json(Type::of::<
    crate::conversations::ConversationDeletedResource,
>("conversations.ConversationDeletedResource")));

/// Fetches one conversation; its items are listed separately.
///
/// `GET /conversations/{conversation_id}`
pub static RETRIEVE: Operation = Operation::get(
    "conversations.retrieve",
    "/conversations/{conversation_id}",
    "conversations",
)
.path_params(&["conversation_id"])
.reply(Reply::Json(Type::of::<crate::conversations::Conversation>(
    "conversations.Conversation",
)));

/// Replaces the metadata of a conversation.
///
/// `POST /conversations/{conversation_id}`
pub static UPDATE: Operation = Operation::post(
    "conversations.update",
    "/conversations/{conversation_id}",
    "conversations",
)
.path_params(&["conversation_id"])
.params(Type::of::<crate::conversations::ConversationUpdateParams>(
    "conversations.ConversationUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::conversations::Conversation>(
    "conversations.Conversation",
)));
