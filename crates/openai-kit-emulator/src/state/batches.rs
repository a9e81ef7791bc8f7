//! `batches`: the requests of a file, answered into another. A batch is validated when it is
//! created, runs when it is first retrieved, and is done when it is retrieved again.

use http::Method;
use serde_json::{Value, json};

use super::{
    Call, State, files,
    page::{self, Order},
};
use crate::{
    answer::Answer,
    check,
    problem::{self, Problem},
    route::{self, Found},
};

/// How long a batch may take, in seconds.
const WINDOW: i64 = 24 * 3600;

pub(crate) fn create(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let id = state.id("batch_");
    let now = state.now();
    let batch = json!({
        "id": id,
        "object": "batch",
        "endpoint": call.or_null("endpoint"),
        "errors": null,
        "input_file_id": call.or_null("input_file_id"),
        "completion_window": call.or_null("completion_window"),
        "status": "validating",
        "output_file_id": null,
        "error_file_id": null,
        "created_at": now,
        "expires_at": now.saturating_add(WINDOW),
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "metadata": call.or_null("metadata"),
    });
    state.batches.put(&id, batch.clone());
    Ok(Answer::Json(batch))
}

pub(crate) fn list(state: &State, call: &Call) -> Result<Answer, Problem> {
    let batches = state.batches.values().cloned().collect();
    page::answer(call, batches, Order::Newest, 100)
}

fn find(state: &State, id: &str) -> Result<Value, Problem> {
    let batch = state.batches.get(id);
    batch
        .cloned()
        .ok_or_else(|| problem::no_object("Batch", id))
}

pub(crate) fn retrieve(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let mut batch = find(state, call.id())?;
    match batch["status"].as_str() {
        Some("validating") => begin(state, &mut batch),
        Some("in_progress") => finish(state, &mut batch),
        _ => {}
    }
    state.batches.put(call.id(), batch.clone());
    Ok(Answer::Json(batch))
}

pub(crate) fn cancel(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let mut batch = find(state, call.id())?;
    if !matches!(batch["status"].as_str(), Some("validating" | "in_progress")) {
        let message = format!("Cannot cancel a batch with status {}.", batch["status"]);
        return Err(problem::wrong_state(message));
    }
    batch["status"] = "cancelled".into();
    batch["cancelled_at"] = state.now().into();
    state.batches.put(call.id(), batch.clone());
    Ok(Answer::Json(batch))
}

/// The lines of the batch's file that say something, if there is such a file.
fn lines(state: &State, batch: &Value) -> Option<Vec<String>> {
    let bytes = state.files.bytes(batch["input_file_id"].as_str()?)?;
    let text = String::from_utf8_lossy(bytes);
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    Some(lines.map(str::to_owned).collect())
}

fn begin(state: &State, batch: &mut Value) {
    let Some(lines) = lines(state, batch) else {
        batch["status"] = "failed".into();
        batch["failed_at"] = state.now().into();
        let message = "The input file does not exist.";
        batch["errors"] = json!({"object": "list", "data": [{
            "code": "invalid_input_file", "message": message, "param": "input_file_id", "line": null,
        }]});
        return;
    };
    batch["status"] = "in_progress".into();
    batch["in_progress_at"] = state.now().into();
    batch["request_counts"]["total"] = lines.len().into();
}

fn finish(state: &mut State, batch: &mut Value) {
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    for line in lines(state, batch).unwrap_or_default() {
        let request: Value = serde_json::from_str(&line).unwrap_or_default();
        let (status, body) = match run(state, &request) {
            Ok(body) => (200, body),
            Err(problem) => (problem.status.as_u16(), problem.json()),
        };
        let line = json!({
            "id": state.id("batch_req_"),
            "custom_id": request["custom_id"],
            "response": {"status_code": status, "request_id": state.id("req_batch_"), "body": body},
            "error": null,
        });
        if status == 200 { &mut good } else { &mut bad }.push(line.to_string());
    }
    batch["request_counts"]["completed"] = good.len().into();
    batch["request_counts"]["failed"] = bad.len().into();
    for (key, name, lines) in [
        ("output_file_id", "output.jsonl", good),
        ("error_file_id", "errors.jsonl", bad),
    ] {
        if !lines.is_empty() {
            let text = lines.join("\n") + "\n";
            let file = files::keep(state, name, "batch_output", text.into(), None);
            batch[key] = file["id"].clone();
        }
    }
    batch["status"] = "completed".into();
    batch["completed_at"] = state.now().into();
}

/// Answers one request of the file.
fn run(state: &mut State, request: &Value) -> Result<Value, Problem> {
    let url = request["url"].as_str().unwrap_or_default();
    let below = url.strip_prefix("/v1").unwrap_or(url);
    let Found::Operation(operation, path) = route::find(&Method::POST, below, "") else {
        return Err(problem::unknown_url(&Method::POST, url));
    };
    let mut body = request["body"].clone();
    if let Some(fields) = body.as_object_mut() {
        fields.remove("stream");
    }
    let call = Call {
        operation,
        path,
        query: Default::default(),
        body: check::fields(operation, body)?,
        files: Vec::new(),
    };
    match super::handle(state, &call)? {
        Answer::Json(body) => Ok(body),
        _ => Err(problem::own_fault(
            "a batch takes operations that reply JSON",
        )),
    }
}
