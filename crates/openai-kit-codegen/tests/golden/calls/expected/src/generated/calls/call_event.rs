//! `CallEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// Call event.
#[derive(Clone)]
#[non_exhaustive]
pub enum CallEvent {
    /// `call.delta`: Object of `CallEvent` with `delta`.
    Delta(Object),
    /// `call.done`: Object value of `CallEvent`.
    Done(ObjectValue),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    CallEvent = "calls.CallEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("call.delta", Pick::One(0)),
                ("call.done", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Delta, 1 Done,
}

/// Object of `CallEvent` with `delta`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Object {
    /// Delta.
    pub delta: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Object = "calls.CallEvent.Object";
    [
        constant("type", "call.delta"),
        required("delta"),
    ];
    1 delta,
}

/// Object value of `CallEvent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectValue {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ObjectValue = "calls.CallEvent.ObjectValue";
    [
        constant("type", "call.done"),
    ];
}
