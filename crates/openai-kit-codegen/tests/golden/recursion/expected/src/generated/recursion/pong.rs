//! `Pong` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::recursion::{Leaf, Ping};

/// Pong with `ping` and `leaf`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pong {
    /// Ping.
    pub ping: Option<Box<Ping>>,
    /// Leaf.
    pub leaf: Option<Leaf>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Pong = "recursion.Pong";
    [
        optional("ping").or_null(),
        optional("leaf").or_null(),
    ];
    0 ping, 1 leaf,
}
