//! `Pong` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::recursion::{Leaf, Ping};

/// Pong with `leaf` and `ping`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pong {
    /// Leaf.
    pub leaf: Option<Leaf>,
    /// Ping.
    pub ping: Option<Box<Ping>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Pong = "recursion.Pong";
    [
        optional("leaf").or_null(),
        optional("ping").or_null(),
    ];
    0 leaf, 1 ping,
}
