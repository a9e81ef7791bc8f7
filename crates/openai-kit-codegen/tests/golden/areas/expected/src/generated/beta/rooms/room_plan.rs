//! `RoomPlan` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::rooms::Room;

/// Room plan with `doors` and `room`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomPlan {
    /// Doors.
    pub doors: Option<i64>,
    /// Room.
    pub room: Room,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoomPlan = "beta.RoomPlan";
    [
        optional("doors").or_null(),
        required("room"),
    ];
    0 doors, 1 room,
}

impl RoomPlan {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
