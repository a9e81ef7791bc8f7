//! `RoomClientEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::shared::Money;

/// Room client event with `offer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomClientEvent {
    /// Offer.
    pub offer: Option<Money>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoomClientEvent = "rooms.RoomClientEvent";
    [
        constant("type", "room.enter"),
        optional("offer").or_null(),
    ];
    1 offer,
}
