//! Rooms before their release (`beta.rooms`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod room_plan;

pub use self::room_plan::RoomPlan;

pub use crate::rooms::Room as BetaRoom;
