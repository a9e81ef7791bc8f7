//! The chunks of a chat completion, made from the whole.

use serde_json::{Value, json};

use super::words;
use crate::answer::Event;

/// All chunks, the usage if it is asked for, and `[DONE]`.
pub(crate) fn all(completion: &Value, with_usage: bool) -> Vec<Event> {
    let chunk = |choices: Value, usage: Value| {
        let mut chunk = json!({
            "id": completion["id"],
            "object": "chat.completion.chunk",
            "created": completion["created"],
            "model": completion["model"],
            "service_tier": completion["service_tier"],
            "system_fingerprint": completion["system_fingerprint"],
            "choices": choices,
        });
        if with_usage {
            chunk["usage"] = usage;
        }
        Event::data(&chunk)
    };
    let mut events = Vec::new();
    for choice in completion["choices"].as_array().into_iter().flatten() {
        for (delta, logprobs) in deltas(choice) {
            let part = json!([{"index": choice["index"], "delta": delta, "logprobs": logprobs, "finish_reason": null}]);
            events.push(chunk(part, Value::Null));
        }
        let end = json!([{"index": choice["index"], "delta": {}, "logprobs": null, "finish_reason": choice["finish_reason"]}]);
        events.push(chunk(end, Value::Null));
    }
    if with_usage {
        events.push(chunk(json!([]), completion["usage"].clone()));
    }
    events.push(Event::done());
    events
}

/// The deltas of one choice, each with its log probabilities.
fn deltas(choice: &Value) -> Vec<(Value, Value)> {
    let message = &choice["message"];
    let mut deltas = Vec::new();
    if let Some(text) = message["content"].as_str() {
        deltas.push((
            json!({"role": "assistant", "content": "", "refusal": null}),
            Value::Null,
        ));
        for (at, word) in words::deltas(text).into_iter().enumerate() {
            let logprobs = match choice["logprobs"]["content"].get(at) {
                Some(token) => json!({"content": [token], "refusal": null}),
                None => Value::Null,
            };
            deltas.push((json!({"content": word}), logprobs));
        }
    }
    for (index, call) in message["tool_calls"]
        .as_array()
        .into_iter()
        .flatten()
        .enumerate()
    {
        let (inside, key) = match call["type"].as_str() {
            Some("custom") => ("custom", "input"),
            _ => ("function", "arguments"),
        };
        let mut first = call.clone();
        first["index"] = index.into();
        first[inside][key] = "".into();
        let mut opening = json!({"tool_calls": [first]});
        if index == 0 {
            opening["role"] = "assistant".into();
            opening["content"] = Value::Null;
        }
        deltas.push((opening, Value::Null));
        for part in words::deltas(call[inside][key].as_str().unwrap_or_default()) {
            let mut delta = json!({"index": index});
            delta[inside] = json!({key: part});
            deltas.push((json!({"tool_calls": [delta]}), Value::Null));
        }
    }
    deltas
}
