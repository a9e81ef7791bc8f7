//! Items of Responses and conversations: input in its short forms to whole items, and what they
//! say.

use openai_kit_types::{
    IssueKind,
    json::{from_str, issues},
    responses::ResponseItem,
};
use serde_json::{Value, json};

use super::State;
use crate::problem::{self, Problem};

/// The items of an input, each whole and with an id. References become what they refer to.
pub(crate) fn of_input(state: &mut State, input: &Value) -> Result<Vec<Value>, Problem> {
    match input {
        Value::String(text) => Ok(vec![whole(
            state,
            &json!({"role": "user", "content": text}),
        )]),
        Value::Array(items) => items.iter().map(|item| resolve(state, item)).collect(),
        _ => Ok(Vec::new()),
    }
}

fn resolve(state: &mut State, item: &Value) -> Result<Value, Problem> {
    let is_reference = item["type"] == "item_reference"
        || (item.get("type").is_none_or(Value::is_null) && item.get("role").is_none());
    let Some(id) = item["id"].as_str().filter(|_| is_reference) else {
        return Ok(whole(state, item));
    };
    let in_responses = state.responses.values().flat_map(|stored| &stored.context);
    let in_conversations = state
        .conversations
        .values()
        .flat_map(|conversation| &conversation.items);
    let found = in_responses
        .chain(in_conversations)
        .find(|item| item["id"] == id);
    found.cloned().ok_or_else(|| problem::no_object("Item", id))
}

/// One item with everything the API adds.
fn whole(state: &mut State, item: &Value) -> Value {
    let mut item = item.clone();
    let kind = item["type"].as_str().unwrap_or("message").to_owned();
    if kind == "message" {
        let part = if item["role"] == "assistant" {
            "output_text"
        } else {
            "input_text"
        };
        if let Value::String(text) = &item["content"] {
            item["content"] = match part {
                "output_text" => {
                    json!([{"type": part, "text": text, "annotations": [], "logprobs": []}])
                }
                _ => json!([{"type": part, "text": text}]),
            };
        }
        item["type"] = "message".into();
    }
    if item["id"].as_str().is_none_or(str::is_empty) {
        item["id"] = state.id(prefix(&kind)).into();
    }
    if kind.starts_with("tool_search_") && item["execution"].is_null() {
        item["execution"] = "server".into();
    }
    if item["status"].is_null() && misses_status(&item) {
        item["status"] = "completed".into();
    }
    item
}

/// Whether an item of this kind has a status when the API lists it.
fn misses_status(item: &Value) -> bool {
    if matches!(
        item["type"].as_str(),
        Some("message" | "function_call" | "function_call_output")
    ) {
        return true;
    }
    let Ok(listed) = from_str::<ResponseItem>(&item.to_string()) else {
        return false;
    };
    issues(&listed)
        .iter()
        .any(|issue| issue.path == "status" && issue.kind == IssueKind::Missing)
}

fn prefix(kind: &str) -> &'static str {
    match kind {
        "message" => "msg_",
        "function_call" => "fc_",
        "function_call_output" => "fco_",
        "custom_tool_call" => "ctc_",
        "custom_tool_call_output" => "ctco_",
        "reasoning" => "rs_",
        _ => "item_",
    }
}

/// The text of a message, or of a tool's output.
pub(crate) fn text(item: &Value) -> String {
    let content = if item["type"] == "message" {
        &item["content"]
    } else {
        &item["output"]
    };
    match content {
        Value::String(text) => text.clone(),
        Value::Array(parts) => {
            let texts: Vec<&str> = parts
                .iter()
                .filter_map(|part| part["text"].as_str())
                .collect();
            texts.join(" ")
        }
        _ => String::new(),
    }
}

/// Whether an item is what a tool gave back.
pub(crate) fn is_output(item: &Value) -> bool {
    matches!(
        item["type"].as_str(),
        Some("function_call_output" | "custom_tool_call_output")
    )
}

/// Whether an item is a call that waits for the caller.
fn is_call(item: &Value) -> bool {
    matches!(
        item["type"].as_str(),
        Some("function_call" | "custom_tool_call")
    )
}

/// The name of the tool that an output belongs to.
pub(crate) fn tool_of<'a>(context: &'a [Value], output: &Value) -> Option<&'a str> {
    let call = context
        .iter()
        .find(|item| is_call(item) && item["call_id"] == output["call_id"])?;
    call["name"].as_str()
}

/// Refuses outputs without a call, and calls without an output.
pub(crate) fn check_pairs(context: &[Value]) -> Result<(), Problem> {
    for item in context {
        let other = |known: &Value| match (is_output(item), is_call(item)) {
            (true, _) => is_call(known) && known["call_id"] == item["call_id"],
            (_, true) => is_output(known) && known["call_id"] == item["call_id"],
            _ => true,
        };
        if context.iter().any(other) {
            continue;
        }
        let id = item["call_id"].as_str().unwrap_or_default();
        let message = if is_output(item) {
            format!("No tool call found for function call output with call_id {id}.")
        } else {
            format!("No tool output found for function call {id}.")
        };
        let mut problem = problem::wrong_state(message);
        problem.param = Some("input".to_owned());
        return Err(problem);
    }
    Ok(())
}
