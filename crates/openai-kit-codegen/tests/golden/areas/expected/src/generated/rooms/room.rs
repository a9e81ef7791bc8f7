//! `Room` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::shared::Money;

/// Room with `id`, `price` and `size`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Room {
    /// Id.
    pub id: String,
    /// Price.
    pub price: Option<Money>,
    /// Size.
    pub size: Option<Size>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Room = "rooms.Room";
    [
        required("id"),
        optional("price").or_null(),
        optional("size").or_null(),
    ];
    0 id, 1 price, 2 size,
}

impl Room {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Size of `Room` with `width`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Size {
    /// Width.
    pub width: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Size = "rooms.Room.Size";
    [
        optional("width").or_null(),
    ];
    0 width,
}
