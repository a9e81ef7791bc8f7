//! Replies and events of every operation: nothing panics, and what was read and written is read and
//! written the same again.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use openai_kit_types::{
    json,
    operation::{Operation, Reply, Type},
    operations,
};
use serde_json::Value;

static ALL: LazyLock<Vec<&'static Operation>> = LazyLock::new(|| operations::all().collect());

/// A value of this type with all that it can have, or only what it must have.
fn example(ty: Type, all: bool) -> String {
    let mut value = ty.default_value();
    json::fill(&mut *value, all);
    json::to_string(&*value)
}

fn reply(operation: &Operation) -> Option<Type> {
    match &operation.reply {
        Reply::Json(ty) | Reply::Chosen { json: ty, .. } => Some(*ty),
        Reply::Page(page) => Some(page.page),
        _ => None,
    }
}

/// Changes the value at a place; places are counted in the order in which they stand.
fn change(value: &mut Value, place: &mut usize, new: &mut Option<Value>) {
    if *place == 0 {
        if let Some(new) = new.take() {
            *value = new;
        }
        return;
    }
    *place -= 1;
    match value {
        Value::Array(items) => {
            for item in items {
                if new.is_some() {
                    change(item, place, new);
                }
            }
        }
        Value::Object(fields) => {
            for (_, field) in fields {
                if new.is_some() {
                    change(field, place, new);
                }
            }
        }
        _ => {}
    }
}

/// A value from a few bytes, and what is left of them.
fn value(bytes: &[u8]) -> (Value, &[u8]) {
    let Some((&[kind, length], rest)) = bytes.split_first_chunk::<2>() else {
        return (Value::Null, &[]);
    };
    let (text, after) = rest.split_at(usize::from(length).min(rest.len()));
    let string = String::from_utf8_lossy(text).into_owned();
    match kind % 8 {
        0 => (Value::Null, rest),
        1 => (Value::Bool(length & 1 == 1), rest),
        2 => (i64::from(length).wrapping_neg().into(), rest),
        3 => (serde_json::from_slice(text).unwrap_or(Value::Null), after),
        4 => (Value::Array(vec![Value::from(string)]), after),
        5 => (
            Value::Object([(string, Value::from(1))].into_iter().collect()),
            after,
        ),
        6 => (Value::Object(serde_json::Map::new()), rest),
        _ => (Value::from(string), after),
    }
}

/// An example with some values changed.
fn changed(ty: Type, all: bool, mut bytes: &[u8]) -> String {
    let mut example = serde_json::from_str(&example(ty, all)).expect("examples are JSON");
    while let Some((&[high, low], rest)) = bytes.split_first_chunk::<2>() {
        let (new, rest) = value(rest);
        let mut place = usize::from(u16::from_be_bytes([high, low]) % 512);
        change(&mut example, &mut place, &mut Some(new));
        bytes = rest;
    }
    example.to_string()
}

fn check(operation: &Operation, read: impl Fn(&[u8]) -> Option<String>, text: &[u8]) {
    let Some(json) = read(text).filter(|json| !json.is_empty()) else {
        return;
    };
    let again = read(json.as_bytes());
    assert_eq!(again.as_deref(), Some(&*json), "{}", operation.name);
}

fuzz_target!(|input: &[u8]| {
    let Some((&[high, low, mode], bytes)) = input.split_first_chunk::<3>() else {
        return;
    };
    let index = usize::from(u16::from_be_bytes([high, low])) % ALL.len();
    let Some(operation) = ALL.get(index) else {
        return;
    };
    let (all, raw) = (mode & 1 == 0, mode & 2 == 0);
    let text = |ty| match ty {
        Some(ty) if !raw => changed(ty, all, bytes).into_bytes(),
        _ => bytes.to_vec(),
    };
    let read = |text: &[u8]| operation.check_reply(text).ok().map(|checked| checked.json);
    check(operation, read, &text(reply(operation)));
    if let Some(events) = operation.events {
        let read = |text: &[u8]| {
            operation
                .check_event(text)?
                .ok()
                .map(|checked| checked.json)
        };
        check(operation, read, &text(Some(events)));
    }
});
