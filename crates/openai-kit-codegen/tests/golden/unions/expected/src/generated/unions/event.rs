//! `Event` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// Event.
#[derive(Clone)]
#[non_exhaustive]
pub enum Event {
    /// `thing.created`: Object of `Event` with `id`.
    Created(Object),
    /// `thing.text.delta`: Object value of `Event` with `delta`.
    TextDelta(ObjectValue),
    /// `thing.unknown`: Object kind of `Event`.
    UnknownValue(ObjectKind),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Event = "unions.Event";
    {
        objects: Objects::Tag(
            "event",
            &[
                ("thing.created", Pick::One(0)),
                ("thing.text.delta", Pick::One(1)),
                ("thing.unknown", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 Created, 1 TextDelta, 2 UnknownValue,
}

/// Object of `Event` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Object {
    /// Id.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Object = "unions.Event.Object";
    [
        required("id"),
        constant("event", "thing.created"),
    ];
    0 id,
}

/// Object kind of `Event`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectKind {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ObjectKind = "unions.Event.ObjectKind";
    [
        constant("event", "thing.unknown"),
    ];
}

/// Object value of `Event` with `delta`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectValue {
    /// Delta.
    pub delta: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ObjectValue = "unions.Event.ObjectValue";
    [
        required("delta"),
        constant("event", "thing.text.delta"),
    ];
    0 delta,
}
