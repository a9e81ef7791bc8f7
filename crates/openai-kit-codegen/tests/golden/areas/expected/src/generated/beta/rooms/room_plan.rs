//! `RoomPlan` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::rooms::Room;

/// Room plan with `room` and `doors`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomPlan {
    /// Room.
    pub room: Room,
    /// Doors.
    pub doors: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoomPlan = "beta.RoomPlan";
    [
        required("room"),
        optional("doors").or_null(),
    ];
    0 room, 1 doors,
}
