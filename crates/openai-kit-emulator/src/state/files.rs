//! `files`: uploads by form, with their bytes.

use std::collections::HashMap;

use bytes::Bytes;
use serde_json::{Value, json};

use super::{
    Call, State,
    page::{self, Order},
    shelf::Shelf,
};
use crate::{
    answer::Answer,
    problem::{self, Problem},
};

/// Files and their bytes.
#[derive(Default)]
pub(crate) struct Files {
    objects: Shelf<Value>,
    contents: HashMap<String, Bytes>,
}

impl Files {
    pub(crate) fn get(&self, id: &str) -> Option<&Value> {
        self.objects.get(id)
    }

    pub(crate) fn bytes(&self, id: &str) -> Option<&Bytes> {
        self.contents.get(id)
    }
}

/// Keeps a file and gives its object.
pub(crate) fn keep(
    state: &mut State,
    filename: &str,
    purpose: &str,
    bytes: Bytes,
    expires_in: Option<i64>,
) -> Value {
    let id = state.id("file-");
    let now = state.now();
    let file = json!({
        "id": id,
        "object": "file",
        "bytes": bytes.len(),
        "created_at": now,
        "expires_at": expires_in.map(|seconds| now.saturating_add(seconds)),
        "filename": filename,
        "purpose": purpose,
        "status": "processed",
        "status_details": null,
    });
    state.files.objects.put(&id, file.clone());
    state.files.contents.insert(id, bytes);
    file
}

pub(crate) fn create(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let Some(file) = call.files.iter().find(|file| file.field == "file") else {
        return Err(problem::missing_parameter("file"));
    };
    let expires_in = call
        .get("expires_after")
        .and_then(|after| after["seconds"].as_i64());
    let purpose = call.text("purpose").unwrap_or_default();
    Ok(Answer::Json(keep(
        state,
        &file.filename,
        purpose,
        file.bytes.clone(),
        expires_in,
    )))
}

pub(crate) fn list(state: &State, call: &Call) -> Result<Answer, Problem> {
    let purpose = call.query.get("purpose");
    let wanted = |file: &&Value| purpose.is_none_or(|purpose| file["purpose"] == *purpose);
    let files = state
        .files
        .objects
        .values()
        .filter(wanted)
        .cloned()
        .collect();
    page::answer(call, files, Order::Newest, 10_000)
}

pub(crate) fn retrieve(state: &State, call: &Call) -> Result<Answer, Problem> {
    let file = state.files.get(call.id());
    file.cloned()
        .map(Answer::Json)
        .ok_or_else(|| problem::no_object("File", call.id()))
}

pub(crate) fn delete(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let id = call.id();
    if state.files.objects.remove(id).is_none() {
        return Err(problem::no_object("File", id));
    }
    state.files.contents.remove(id);
    Ok(Answer::Json(
        json!({"id": id, "object": "file", "deleted": true}),
    ))
}

pub(crate) fn content(state: &State, call: &Call) -> Result<Answer, Problem> {
    let bytes = state.files.bytes(call.id());
    let bytes = bytes.ok_or_else(|| problem::no_object("File", call.id()))?;
    Ok(Answer::Bytes("application/octet-stream", bytes.clone()))
}
