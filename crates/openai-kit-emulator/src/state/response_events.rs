//! The events of a response's stream, made from the response at its end.

use serde_json::{Value, json};

use super::words;
use crate::answer::Event;

/// All events.
pub(crate) fn all(response: &Value) -> Vec<Event> {
    after(response, None)
}

/// The events after this number.
pub(crate) fn after(response: &Value, number: Option<i64>) -> Vec<Event> {
    let mut events = Vec::new();
    let started = started(response);
    if response["background"] == true {
        let mut queued = started.clone();
        queued["status"] = "queued".into();
        events.push(json!({"type": "response.created", "response": queued}));
        events.push(json!({"type": "response.queued", "response": queued}));
    } else {
        events.push(json!({"type": "response.created", "response": started}));
    }
    events.push(json!({"type": "response.in_progress", "response": started}));
    for (index, item) in response["output"]
        .as_array()
        .into_iter()
        .flatten()
        .enumerate()
    {
        of_item(&mut events, index, item);
    }
    let end = match response["status"].as_str() {
        Some("incomplete") => "response.incomplete",
        Some("failed" | "cancelled") => "response.failed",
        _ => "response.completed",
    };
    events.push(json!({"type": end, "response": response}));
    let numbered = events.into_iter().zip(0_i64..).map(|(mut event, at)| {
        event["sequence_number"] = at.into();
        (at, event)
    });
    let wanted = numbered.filter(|(at, _)| number.is_none_or(|number| *at > number));
    wanted.map(|(_, event)| Event::typed(&event)).collect()
}

/// The response as it was when it began.
fn started(response: &Value) -> Value {
    let mut started = response.clone();
    started["status"] = "in_progress".into();
    started["output"] = json!([]);
    for key in ["usage", "completed_at", "incomplete_details"] {
        started[key] = Value::Null;
    }
    started
}

fn of_item(events: &mut Vec<Value>, index: usize, item: &Value) {
    let added = |key: &str, empty: Value| {
        let mut item = item.clone();
        if item.get("status").is_some() {
            item["status"] = "in_progress".into();
        }
        item[key] = empty;
        json!({"type": "response.output_item.added", "output_index": index, "item": item})
    };
    match item["type"].as_str() {
        Some("function_call") => {
            events.push(added("arguments", "".into()));
            of_input(
                events,
                index,
                item,
                "response.function_call_arguments",
                "arguments",
            );
        }
        Some("custom_tool_call") => {
            events.push(added("input", "".into()));
            of_input(
                events,
                index,
                item,
                "response.custom_tool_call_input",
                "input",
            );
        }
        _ => {
            events.push(added("content", json!([])));
            for (at, part) in item["content"].as_array().into_iter().flatten().enumerate() {
                of_part(
                    events,
                    json!({"item_id": item["id"], "output_index": index, "content_index": at}),
                    part,
                );
            }
        }
    }
    events.push(json!({"type": "response.output_item.done", "output_index": index, "item": item}));
}

/// What goes to a tool, as it is written.
fn of_input(events: &mut Vec<Value>, index: usize, item: &Value, name: &str, key: &str) {
    let place = json!({"item_id": item["id"], "output_index": index});
    let whole = item[key].as_str().unwrap_or_default();
    for delta in words::deltas(whole) {
        events.push(event(
            &format!("{name}.delta"),
            &place,
            "delta",
            delta.into(),
        ));
    }
    events.push(event(&format!("{name}.done"), &place, key, whole.into()));
}

fn of_part(events: &mut Vec<Value>, place: Value, part: &Value) {
    let mut empty = part.clone();
    empty["text"] = "".into();
    events.push(event("response.content_part.added", &place, "part", empty));
    let text = part["text"].as_str().unwrap_or_default();
    for delta in words::deltas(text) {
        let mut delta = event("response.output_text.delta", &place, "delta", delta.into());
        delta["logprobs"] = json!([]);
        events.push(delta);
    }
    let mut done = event("response.output_text.done", &place, "text", text.into());
    done["logprobs"] = json!([]);
    events.push(done);
    events.push(event(
        "response.content_part.done",
        &place,
        "part",
        part.clone(),
    ));
}

fn event(name: &str, place: &Value, key: &str, value: Value) -> Value {
    let mut event = place.clone();
    event["type"] = name.into();
    event[key] = value;
    event
}
