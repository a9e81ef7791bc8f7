//! Rooms (`rooms`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod room;
pub mod room_client_event;

pub use self::room::Room;
pub use self::room_client_event::RoomClientEvent;
