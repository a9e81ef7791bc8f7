//! `vector_stores`: what is not as everywhere in [`super::generic`].

use serde_json::{Value, json};

use super::{
    Call, State, generic,
    page::{self, Order},
    words,
};
use crate::{
    answer::Answer,
    problem::{self, Problem},
};

pub(crate) fn create(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let files = call
        .get("file_ids")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    for file in &files {
        known(state, file.as_str().unwrap_or_default())?;
    }
    let Answer::Json(mut store) = generic::answer(state, call)? else {
        return Err(problem::own_fault("a vector store is no JSON"));
    };
    let count = files.len();
    store["status"] = "completed".into();
    store["name"] = call.or_null("name");
    if store["name"].is_null() {
        store["name"] = "".into();
    }
    store["metadata"] = call.get("metadata").cloned().unwrap_or_else(|| json!({}));
    store["last_active_at"] = store["created_at"].clone();
    store["file_counts"] =
        json!({"in_progress": 0, "completed": count, "failed": 0, "cancelled": 0, "total": count});
    let bytes = |file: &Value| {
        state
            .files
            .bytes(file.as_str().unwrap_or_default())
            .map_or(0, |bytes| bytes.len())
    };
    store["usage_bytes"] = files.iter().map(bytes).sum::<usize>().into();
    let id = store["id"].as_str().unwrap_or_default().to_owned();
    state.others.keep("/vector_stores", &id, store.clone());
    for file in &files {
        let file = file_object(state, &id, file.as_str().unwrap_or_default(), &Value::Null);
        keep_file(state, &id, file);
    }
    Ok(Answer::Json(store))
}

pub(crate) fn add_file(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let (store, file) = (call.parent(), call.text("file_id").unwrap_or_default());
    let Some(mut object) = state.others.get("/vector_stores", store).cloned() else {
        return Err(problem::no_object("VectorStore", store));
    };
    known(state, file)?;
    let added = file_object(state, store, file, &call.or_null("attributes"));
    keep_file(state, store, added.clone());
    for key in ["completed", "total"] {
        let count = object["file_counts"][key].as_i64().unwrap_or(0);
        object["file_counts"][key] = count.saturating_add(1).into();
    }
    state.others.keep("/vector_stores", store, object);
    Ok(Answer::Json(added))
}

/// Adds several files at once. They are there when the answer comes.
pub(crate) fn add_batch(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let store = call.parent();
    let Some(mut object) = state.others.get("/vector_stores", store).cloned() else {
        return Err(problem::no_object("VectorStore", store));
    };
    let named = call.get("files").and_then(Value::as_array).into_iter();
    let named = named.flatten().filter_map(|file| file["file_id"].as_str());
    let ids = call.get("file_ids").and_then(Value::as_array).into_iter();
    let ids = ids.flatten().filter_map(Value::as_str);
    let ids: Vec<String> = ids.chain(named).map(str::to_owned).collect();
    for id in &ids {
        known(state, id)?;
    }
    let Answer::Json(mut batch) = generic::answer(state, call)? else {
        return Err(problem::own_fault("a batch of files is no JSON"));
    };
    for id in &ids {
        let added = file_object(state, store, id, &call.or_null("attributes"));
        keep_file(state, store, added);
    }
    let count = ids.len();
    batch["file_counts"] =
        json!({"in_progress": 0, "completed": count, "failed": 0, "cancelled": 0, "total": count});
    for key in ["completed", "total"] {
        let before = object["file_counts"][key].as_u64().unwrap_or(0);
        object["file_counts"][key] = before.saturating_add(count as u64).into();
    }
    state.others.keep("/vector_stores", store, object);
    let id = batch["id"].as_str().unwrap_or_default().to_owned();
    let shelf = format!("/vector_stores/{store}/file_batches");
    state.others.keep(&shelf, &id, batch.clone());
    Ok(Answer::Json(batch))
}

fn known(state: &State, file: &str) -> Result<(), Problem> {
    match state.files.get(file) {
        Some(_) => Ok(()),
        None => Err(problem::no_object("File", file)),
    }
}

fn file_object(state: &State, store: &str, file: &str, attributes: &Value) -> Value {
    json!({
        "id": file,
        "object": "vector_store.file",
        "created_at": state.now(),
        "vector_store_id": store,
        "status": "completed",
        "usage_bytes": state.files.bytes(file).map_or(0, |bytes| bytes.len()),
        "last_error": null,
        "attributes": if attributes.is_null() { json!({}) } else { attributes.clone() },
    })
}

fn keep_file(state: &mut State, store: &str, file: Value) {
    let id = file["id"].as_str().unwrap_or_default().to_owned();
    state
        .others
        .keep(&format!("/vector_stores/{store}/files"), &id, file);
}

/// Finds the files that have a word of the query.
pub(crate) fn search(state: &State, call: &Call) -> Result<Answer, Problem> {
    let store = call.parent();
    if state.others.get("/vector_stores", store).is_none() {
        return Err(problem::no_object("VectorStore", store));
    }
    let query = match call.or_null("query") {
        Value::Array(queries) => queries
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(" "),
        query => query.as_str().unwrap_or_default().to_owned(),
    };
    let wanted: Vec<&str> = query.split_whitespace().collect();
    let mut found = Vec::new();
    for file in state.others.list(&format!("/vector_stores/{store}/files")) {
        let id = file["id"].as_str().unwrap_or_default();
        let bytes = state
            .files
            .bytes(id)
            .map(|bytes| &bytes[..])
            .unwrap_or_default();
        let text = String::from_utf8_lossy(bytes);
        let hits = wanted
            .iter()
            .filter(|word| words::mentions(&text, word))
            .count();
        if hits == 0 {
            continue;
        }
        let filename = state
            .files
            .get(id)
            .map_or(Value::Null, |file| file["filename"].clone());
        found.push(json!({
            "file_id": id,
            "filename": filename,
            "score": hits as f64 / wanted.len() as f64,
            "attributes": file["attributes"],
            "content": [{"type": "text", "text": text}],
        }));
    }
    page::answer(call, found, Order::Oldest, 50)
}
