//! Every operation without a handler of its own, by its place in the table.
//!
//! What is created at a path is kept there: it can be retrieved, listed, updated and deleted. An
//! object that was never created is made up on the spot with the id that was asked for, but not
//! where [`STRICT`] says so and not after it was deleted.

use std::collections::BTreeMap;

use bytes::Bytes;
use openai_kit_types::{
    json::{self, View},
    operation::{Operation, Reply, Type},
};
use serde_json::Value;

use super::{
    Call, State, generic_events,
    page::{self, Order},
    shelf::Shelf,
};
use crate::{
    answer::Answer,
    problem::{self, Problem},
};

/// Collections in which only what was created exists.
const STRICT: &[&str] = &["/vector_stores"];

/// The objects of all these operations, by the path of their collection.
#[derive(Default)]
pub(crate) struct Others {
    shelves: BTreeMap<String, Shelf<Value>>,
    deleted: Vec<String>,
}

impl Others {
    pub(crate) fn get(&self, collection: &str, id: &str) -> Option<&Value> {
        self.shelves.get(collection)?.get(id)
    }

    pub(crate) fn list(&self, collection: &str) -> impl Iterator<Item = &Value> {
        self.shelves
            .get(collection)
            .into_iter()
            .flat_map(Shelf::values)
    }

    pub(crate) fn keep(&mut self, collection: &str, id: &str, object: Value) {
        self.shelves
            .entry(collection.to_owned())
            .or_default()
            .put(id, object);
    }
}

/// The path of a call with its parameters filled in, as segments.
fn segments(call: &Call) -> Vec<String> {
    let path = call.operation.path.split('?').next().unwrap_or_default();
    path.trim_start_matches('/')
        .split('/')
        .map(|segment| {
            let name = segment.trim_start_matches('{').trim_end_matches('}');
            let param = call
                .path
                .iter()
                .find(|(known, _)| *known == name && segment.starts_with('{'));
            param.map_or(segment, |(_, value)| value).to_owned()
        })
        .collect()
}

fn join(segments: &[String]) -> String {
    format!("/{}", segments.join("/"))
}

fn ends_in_param(operation: &Operation) -> bool {
    operation
        .path
        .split('?')
        .next()
        .is_some_and(|path| path.ends_with('}'))
}

/// Answers a call.
pub(crate) fn answer(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let found = parents(state, call)?;
    if call.operation.events.is_some()
        && (call.streams()
            || matches!(call.operation.reply, Reply::Empty)
            || call.operation.name.ends_with(".stream"))
    {
        return Ok(Answer::Events(generic_events::all(call.operation)));
    }
    match &call.operation.reply {
        Reply::Empty => {
            remove(state, call);
            Ok(Answer::Empty)
        }
        Reply::Text => Ok(Answer::Text("emulated text\n".to_owned())),
        Reply::Binary(media) => Ok(Answer::Bytes(media, Bytes::from_static(b"emulated bytes"))),
        Reply::Page(page) => list(state, call, page.page),
        Reply::Chosen {
            parameter,
            texts,
            json,
        } => Ok(chosen(call, parameter, texts, *json)),
        Reply::Json(ty) => object(state, call, *ty, found).map(Answer::Json),
        _ => Err(problem::own_fault("a kind of reply that it does not know")),
    }
}

/// Refuses what is below, or is itself, an object that does not exist. Gives the last one if it is
/// kept.
fn parents(state: &State, call: &Call) -> Result<Option<Value>, Problem> {
    let segments = segments(call);
    let template = call.operation.path.split('?').next().unwrap_or_default();
    let mut last = None;
    for (index, segment) in template.trim_start_matches('/').split('/').enumerate() {
        if !segment.starts_with('{') {
            continue;
        }
        let (collection, id) = (join(&segments[..index]), &segments[index]);
        let kept = state.others.get(&collection, id);
        let is_deleted = state.others.deleted.contains(&join(&segments[..=index]));
        let is_strict = STRICT.iter().any(|strict| collection.starts_with(strict));
        if kept.is_none() && (is_deleted || is_strict) {
            return Err(problem::no_object(&class(&segments[index - 1]), id));
        }
        last = kept.cloned();
    }
    Ok(last)
}

/// The name of a class of objects, from the name of its collection: `vector_stores` to
/// `VectorStore`.
fn class(collection: &str) -> String {
    let words = singular(collection);
    let capital = |word: &str| {
        let mut chars = word.chars();
        chars.next().map_or(String::new(), |first| {
            first.to_uppercase().chain(chars).collect()
        })
    };
    words.split('_').map(capital).collect()
}

fn singular(name: &str) -> String {
    match name {
        "batches" | "file_batches" => name.trim_end_matches("es").to_owned(),
        _ if name.ends_with("ies") => format!("{}y", name.trim_end_matches("ies")),
        _ => name.trim_end_matches('s').to_owned(),
    }
}

fn prefix(collection: &str) -> String {
    match collection {
        "vector_stores" => "vs_".into(),
        "file_batches" => "vsfb_".into(),
        "assistants" => "asst_".into(),
        "messages" => "msg_".into(),
        "projects" => "proj_".into(),
        "jobs" => "ftjob-".into(),
        "containers" => "cntr_".into(),
        name => format!("{}_", singular(name)),
    }
}

/// The reply of an operation that replies with one object.
fn object(
    state: &mut State,
    call: &Call,
    ty: Type,
    found: Option<Value>,
) -> Result<Value, Problem> {
    let segments = segments(call);
    let verb = call.operation.name.rsplit('.').next().unwrap_or_default();
    let at_item = ends_in_param(call.operation);
    let mut reply = example(ty);
    if let Some(found) = &found
        && (at_item || !is_creation(call.operation))
    {
        overlay(&mut reply, ty, found);
    }
    for (name, value) in &call.path {
        set(&mut reply, ty, name, &value.as_str().into());
    }
    if is_creation(call.operation) {
        let collection = segments.last().cloned().unwrap_or_default();
        let id = state.id(&prefix(&collection));
        let now = state.now();
        overlay(&mut reply, ty, &Value::Object(call.body.clone()));
        for (key, value) in [
            ("created_at", now.into()),
            ("created", now.into()),
            ("status", "completed".into()),
        ] {
            set(&mut reply, ty, key, &value);
        }
        if set(&mut reply, ty, "id", &id.as_str().into()) {
            state.others.keep(&join(&segments), &id, reply.clone());
        }
        return Ok(reply);
    }
    if let Some((_, id)) = call.path.last() {
        set(&mut reply, ty, "id", &id.as_str().into());
    }
    if verb.starts_with("delete") {
        set(&mut reply, ty, "deleted", &true.into());
        remove(state, call);
        return Ok(reply);
    }
    overlay(&mut reply, ty, &Value::Object(call.body.clone()));
    if verb == "cancel" {
        for status in ["cancelled", "cancelling"] {
            if set(&mut reply, ty, "status", &status.into()) {
                break;
            }
        }
    }
    if let Some((object, id)) = found.as_ref().zip(call.path.last().map(|(_, id)| id)) {
        // What has changed is kept, if it is the same kind of object.
        let end = if at_item {
            segments.len()
        } else {
            segments.len() - 1
        };
        if object["object"] == reply["object"] && segments.get(end.wrapping_sub(1)) == Some(id) {
            state
                .others
                .keep(&join(&segments[..end - 1]), id, reply.clone());
        }
    }
    Ok(reply)
}

/// Whether an operation adds an object to a collection.
fn is_creation(operation: &Operation) -> bool {
    let verb = operation.name.rsplit('.').next().unwrap_or_default();
    verb.starts_with("create") && !ends_in_param(operation)
}

fn remove(state: &mut State, call: &Call) {
    let segments = segments(call);
    let is_deletion = crate::route::verb(call.operation.method) == "DELETE";
    let Some((id, collection)) = segments
        .split_last()
        .filter(|_| is_deletion && ends_in_param(call.operation))
    else {
        return;
    };
    if let Some(shelf) = state.others.shelves.get_mut(&join(collection)) {
        shelf.remove(id);
    }
    state.others.deleted.push(join(&segments));
}

fn list(state: &State, call: &Call, ty: Type) -> Result<Answer, Problem> {
    let segments = segments(call);
    let collection = join(&segments);
    let is_strict = STRICT.iter().any(|strict| collection.starts_with(strict));
    let items = if is_strict || state.others.shelves.contains_key(&collection) {
        state.others.list(&collection).cloned().collect()
    } else {
        let name = segments.last().cloned().unwrap_or_default();
        examples(ty, &prefix(&name))
    };
    page::answer(call, items, Order::Newest, 100)
}

/// Two items of a page, or one where items have no id.
fn examples(ty: Type, prefix: &str) -> Vec<Value> {
    let Some(item) = example(ty)["data"].get(0).cloned() else {
        return Vec::new();
    };
    if !item["id"].is_string() {
        return vec![item];
    }
    let numbered = |number: i32| {
        let mut item = item.clone();
        item["id"] = format!("{prefix}example_{number}").into();
        item
    };
    vec![numbered(2), numbered(1)]
}

fn chosen(call: &Call, parameter: &str, texts: &[&str], ty: Type) -> Answer {
    let text = "emulated transcript";
    let times = |dot: char| format!("00:00:00{dot}000 --> 00:00:01{dot}000");
    match call.text(parameter).filter(|format| texts.contains(format)) {
        Some("srt") => Answer::Text(format!("1\n{}\n{text}\n\n", times(','))),
        Some("vtt") => Answer::Text(format!("WEBVTT\n\n{}\n{text}\n\n", times('.'))),
        Some(_) => Answer::Text(format!("{text}\n")),
        None => {
            let mut reply = example(ty);
            set(&mut reply, ty, "text", &text.into());
            Answer::Json(reply)
        }
    }
}

/// A small valid value of a type.
fn example(ty: Type) -> Value {
    let mut value = ty.default_value();
    json::fill(&mut *value, false);
    serde_json::from_str(&json::to_string(&*value)).unwrap_or_default()
}

/// Puts in each key that the type has, as long as the value fits.
fn overlay(reply: &mut Value, ty: Type, from: &Value) {
    for (key, value) in from.as_object().into_iter().flatten() {
        set(reply, ty, key, value);
    }
}

/// Sets a key if the type has it and the value fits.
fn set(reply: &mut Value, ty: Type, key: &str, value: &Value) -> bool {
    let default = ty.default_value();
    let is_object = matches!(default.view(), View::Object(..));
    let has_key = match default.view() {
        View::Object(shape, _) => shape
            .keys
            .iter()
            .any(|known| known.name == key && known.constant.is_none()),
        _ => reply.get(key).is_some(),
    };
    let Some(fields) = reply.as_object_mut().filter(|_| has_key) else {
        return false;
    };
    if !is_object && matches!(key, "type" | "object") {
        return false;
    }
    let before = fields.insert(key.to_owned(), value.clone());
    let checked = ty.check(reply.to_string().as_bytes());
    if checked.is_ok_and(|checked| checked.issues.is_empty()) {
        return true;
    }
    if let Some(fields) = reply.as_object_mut() {
        match before {
            Some(before) => fields.insert(key.to_owned(), before),
            None => fields.remove(key),
        };
    }
    false
}
