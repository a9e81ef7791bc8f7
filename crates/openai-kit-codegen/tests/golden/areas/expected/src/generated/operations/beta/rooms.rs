//! Operations of `beta.rooms`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Retrieve.
///
/// `GET /beta/rooms/{room_id}`
pub static RETRIEVE: Operation =
    Operation::get("beta.rooms.retrieve", "/beta/rooms/{room_id}", "beta_rooms")
        .path_params(&["room_id"])
        .reply(Reply::Json(Type::of::<crate::beta::rooms::RoomPlan>(
            "beta.RoomPlan",
        )));
