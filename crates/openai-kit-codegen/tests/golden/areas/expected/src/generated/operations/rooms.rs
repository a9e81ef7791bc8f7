//! Operations of `rooms`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Retrieve.
///
/// `GET /rooms/{room_id}`
pub static RETRIEVE: Operation = Operation::get("rooms.retrieve", "/rooms/{room_id}", "rooms")
    .path_params(&["room_id"])
    .reply(Reply::Json(Type::of::<crate::rooms::Room>("rooms.Room")));
