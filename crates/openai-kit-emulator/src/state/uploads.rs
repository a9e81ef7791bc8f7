//! `uploads`: large files in parts.

use bytes::Bytes;
use serde_json::{Value, json};

use super::{Call, State, files};
use crate::{
    answer::Answer,
    problem::{self, Problem},
};

/// How long an upload stays open, in seconds.
const OPEN_FOR: i64 = 3600;

/// An upload and the parts that came.
pub(crate) struct Upload {
    object: Value,
    parts: Vec<(String, Bytes)>,
}

pub(crate) fn create(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let id = state.id("upload_");
    let now = state.now();
    let object = json!({
        "id": id,
        "object": "upload",
        "bytes": call.or_null("bytes"),
        "created_at": now,
        "expires_at": now.saturating_add(OPEN_FOR),
        "filename": call.or_null("filename"),
        "purpose": call.or_null("purpose"),
        "status": "pending",
        "file": null,
    });
    state.uploads.put(
        &id,
        Upload {
            object: object.clone(),
            parts: Vec::new(),
        },
    );
    Ok(Answer::Json(object))
}

/// The upload, as long as it takes parts.
fn open<'a>(state: &'a mut State, id: &str) -> Result<&'a mut Upload, Problem> {
    let upload = state
        .uploads
        .get_mut(id)
        .ok_or_else(|| problem::no_object("Upload", id))?;
    match upload.object["status"].as_str() {
        Some("pending") => Ok(upload),
        status => Err(problem::wrong_state(format!(
            "Upload {id} is {}.",
            status.unwrap_or_default()
        ))),
    }
}

pub(crate) fn add_part(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let Some(file) = call.files.first() else {
        return Err(problem::missing_parameter("data"));
    };
    let id = state.id("part_");
    let now = state.now();
    let upload = open(state, call.parent())?;
    upload.parts.push((id.clone(), file.bytes.clone()));
    Ok(Answer::Json(json!({
        "id": id, "object": "upload.part", "created_at": now, "upload_id": call.parent(),
    })))
}

pub(crate) fn complete(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let upload = open(state, call.parent())?;
    let mut bytes = Vec::new();
    for part in call
        .get("part_ids")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let known = upload.parts.iter().find(|(id, _)| part == id);
        let Some((_, part)) = known else {
            return Err(problem::no_object(
                "Part",
                part.as_str().unwrap_or_default(),
            ));
        };
        bytes.extend_from_slice(part);
    }
    let object = upload.object.clone();
    if object["bytes"].as_u64() != Some(bytes.len() as u64) {
        return Err(problem::bad_request(
            "invalid_value",
            "part_ids",
            format!(
                "The parts have {} bytes, but the upload was created for {}.",
                bytes.len(),
                object["bytes"]
            ),
        ));
    }
    let text = |key: &str| object[key].as_str().unwrap_or_default().to_owned();
    let file = files::keep(
        state,
        &text("filename"),
        &text("purpose"),
        bytes.into(),
        None,
    );
    finish(state, call.parent(), "completed", file)
}

pub(crate) fn cancel(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    open(state, call.parent())?;
    finish(state, call.parent(), "cancelled", Value::Null)
}

fn finish(state: &mut State, id: &str, status: &str, file: Value) -> Result<Answer, Problem> {
    let upload = open(state, id)?;
    upload.object["status"] = status.into();
    upload.object["file"] = file;
    Ok(Answer::Json(upload.object.clone()))
}
