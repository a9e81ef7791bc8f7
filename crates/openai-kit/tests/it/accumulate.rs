//! Accumulators: what the events of a stream add up to. Rows are those of the table of test cases.

mod assistants;
mod chat;
mod pieces;
mod responses;
mod streams;

use openai_kit::{
    json::{Node, from_str},
    stream::{AccumulateError, Accumulator},
};
use serde_json::Value;

/// An event from JSON.
pub(crate) fn event<T: Node + Default>(json: &Value) -> T {
    from_str(&json.to_string()).unwrap()
}

/// An accumulator that has seen events, and the first error.
pub(crate) fn seen<A: Accumulator>(events: &[Value]) -> (A, Result<(), AccumulateError>) {
    let mut accumulator = A::default();
    for json in events {
        if let Err(error) = accumulator.push(event(json)) {
            return (accumulator, Err(error));
        }
    }
    (accumulator, Ok(()))
}

/// The whole of some events, as JSON.
pub(crate) fn whole<A: Accumulator>(events: &[Value]) -> Value
where
    A::Snapshot: serde::Serialize,
{
    let (accumulator, result) = seen::<A>(events);
    result.unwrap();
    serde_json::to_value(accumulator.finish().unwrap()).unwrap()
}

/// The error of the last of some events; all before it fit.
pub(crate) fn refused<A: Accumulator>(events: &[Value]) -> String {
    let (last, before) = events.split_last().unwrap();
    let (mut accumulator, result) = seen::<A>(before);
    result.unwrap();
    accumulator.push(event(last)).unwrap_err().to_string()
}
