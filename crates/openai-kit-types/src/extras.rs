//! Conveniences on generated types, written by hand.

#[cfg(feature = "chat")]
pub mod chat;
#[cfg(feature = "responses")]
pub mod responses;
