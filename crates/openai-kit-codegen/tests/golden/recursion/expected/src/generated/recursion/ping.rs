//! `Ping` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::recursion::Pong;

/// Ping with `pong`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ping {
    /// Pong.
    pub pong: Option<Box<Pong>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Ping = "recursion.Ping";
    [
        optional("pong").or_null(),
    ];
    0 pong,
}
