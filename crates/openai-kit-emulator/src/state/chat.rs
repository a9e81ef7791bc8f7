//! `chat.completions`: made at once, kept when `store` is true.
//!
//! Tools are called as [`super::replies`] says.

use serde_json::{Value, json};

use super::{
    Call, State, chat_events,
    page::{self, Order},
    replies::arguments,
    words,
};
use crate::{
    answer::Answer,
    problem::{self, Problem},
};

/// A completion that is kept, with the messages that led to it.
#[derive(Clone, Debug)]
pub(crate) struct Stored {
    completion: Value,
    messages: Vec<Value>,
}

pub(crate) fn create(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let messages = call
        .get("messages")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    if messages.is_empty() {
        return Err(problem::bad_request(
            "empty_array",
            "messages",
            "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.",
        ));
    }
    check_pairs(&messages)?;
    let last = messages.last().cloned().unwrap_or_default();
    let count = call.int("n").unwrap_or(1);
    if !(1..=128).contains(&count) {
        return Err(problem::out_of_range("n", 1, 128, count));
    }
    let choices: Vec<Value> = (0..count)
        .map(|index| choice(state, call, &messages, &last, index))
        .collect();
    let mut completion = json!({
        "id": state.id("chatcmpl-"),
        "object": "chat.completion",
        "created": state.now(),
        "model": call.or_null("model"),
        "choices": choices,
        "usage": usage(&messages, &choices),
        "service_tier": "default",
        "system_fingerprint": "fp_emulator",
    });
    if call.flag("store") == Some(true) {
        completion["metadata"] = call.get("metadata").cloned().unwrap_or_else(|| json!({}));
        let id = completion["id"].as_str().unwrap_or_default().to_owned();
        state.completions.put(
            &id,
            Stored {
                completion: completion.clone(),
                messages,
            },
        );
    }
    if call.streams() {
        let with_usage = call.or_null("stream_options")["include_usage"] == true;
        return Ok(Answer::Events(chat_events::all(&completion, with_usage)));
    }
    Ok(Answer::Json(completion))
}

fn text(message: &Value) -> String {
    match &message["content"] {
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

/// Refuses results of tools that no assistant called.
fn check_pairs(messages: &[Value]) -> Result<(), Problem> {
    for (index, message) in messages.iter().enumerate() {
        if message["role"] != "tool" {
            continue;
        }
        if tool_of(&messages[..index], message).is_none() {
            let mut problem = problem::wrong_state(
                "Invalid parameter: messages with role 'tool' must be a response to a preceding message with 'tool_calls'.",
            );
            problem.param = Some(format!("messages.[{index}].role"));
            return Err(problem);
        }
    }
    Ok(())
}

fn tool_of<'a>(messages: &'a [Value], result: &Value) -> Option<&'a str> {
    let calls = messages
        .iter()
        .filter_map(|message| message["tool_calls"].as_array())
        .flatten();
    let call = calls
        .into_iter()
        .find(|call| call["id"] == result["tool_call_id"])?;
    call["function"]["name"]
        .as_str()
        .or_else(|| call["custom"]["name"].as_str())
}

fn choice(state: &mut State, call: &Call, messages: &[Value], last: &Value, index: i64) -> Value {
    let calls = if last["role"] == "tool" {
        Vec::new()
    } else {
        tool_calls(state, call, &text(last))
    };
    if !calls.is_empty() {
        let message = json!({"role": "assistant", "content": null, "refusal": null, "annotations": [], "tool_calls": calls});
        return json!({"index": index, "message": message, "logprobs": null, "finish_reason": "tool_calls"});
    }
    let said = text(last);
    let format = call.or_null("response_format");
    let reply = match format["type"].as_str() {
        Some("json_schema") => words::fit(&format["json_schema"]["schema"]).to_string(),
        Some("json_object") => json!({"emulated": true, "reply_to": said}).to_string(),
        _ if last["role"] == "tool" => {
            let tool = tool_of(messages, last).unwrap_or("a tool");
            format!("{} the result of {tool}: {said}", words::BEGINNING)
        }
        _ => format!("{}: {said}", words::BEGINNING),
    };
    let most = call
        .int("max_completion_tokens")
        .or_else(|| call.int("max_tokens"))
        .unwrap_or(i64::MAX);
    let (reply, is_cut) = words::cut(&reply, most);
    let logprobs = match call.flag("logprobs") {
        Some(true) => json!({"content": logprobs(&reply), "refusal": null}),
        _ => Value::Null,
    };
    json!({
        "index": index,
        "message": {"role": "assistant", "content": reply, "refusal": null, "annotations": []},
        "logprobs": logprobs,
        "finish_reason": if is_cut { "length" } else { "stop" },
    })
}

fn logprobs(text: &str) -> Vec<Value> {
    let token = |token: &str| json!({"token": token, "bytes": token.as_bytes(), "logprob": 0.0, "top_logprobs": []});
    words::deltas(text).into_iter().map(token).collect()
}

fn tool_calls(state: &mut State, call: &Call, text: &str) -> Vec<Value> {
    let choice = call.or_null("tool_choice");
    let tools = call.or_null("tools");
    let tools: Vec<&Value> = tools.as_array().into_iter().flatten().collect();
    let inside = |tool: &Value| tool[tool["type"].as_str().unwrap_or_default()].clone();
    let name = |tool: &Value| inside(tool)["name"].as_str().unwrap_or_default().to_owned();
    let wanted = inside(&choice)["name"].as_str().map(str::to_owned);
    let mut chosen: Vec<&Value> = match (choice.as_str(), &wanted) {
        (Some("none"), _) => Vec::new(),
        (_, Some(wanted)) => tools
            .iter()
            .filter(|tool| name(tool) == *wanted)
            .copied()
            .collect(),
        _ => tools
            .iter()
            .filter(|tool| words::mentions(text, &name(tool)))
            .copied()
            .collect(),
    };
    if chosen.is_empty() && choice == "required" {
        chosen.extend(tools.first());
    }
    if call.flag("parallel_tool_calls") == Some(false) {
        chosen.truncate(1);
    }
    chosen
        .into_iter()
        .map(|tool| {
            let id = state.id("call_");
            if tool["type"] == "custom" {
                return json!({"id": id, "type": "custom", "custom": {"name": name(tool), "input": text}});
            }
            let arguments = arguments(&inside(tool)["parameters"]);
            json!({"id": id, "type": "function", "function": {"name": name(tool), "arguments": arguments}})
        })
        .collect()
}

fn usage(messages: &[Value], choices: &[Value]) -> Value {
    let read = words::tokens_in(&json!(messages));
    let written: i64 = choices
        .iter()
        .map(|choice| {
            let message = &choice["message"];
            let calls = message["tool_calls"].as_array().into_iter().flatten();
            let called: i64 = calls.map(|call| words::tokens(&call.to_string())).sum();
            called + words::tokens_in(&message["content"])
        })
        .sum();
    json!({
        "prompt_tokens": read,
        "completion_tokens": written,
        "total_tokens": read.saturating_add(written),
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0, "audio_tokens": 0,
            "accepted_prediction_tokens": 0, "rejected_prediction_tokens": 0,
        },
    })
}

fn stored<'a>(state: &'a mut State, call: &Call) -> Result<&'a mut Stored, Problem> {
    let id = call.parent();
    state
        .completions
        .get_mut(id)
        .ok_or_else(|| problem::no_object("ChatCompletion", id))
}

pub(crate) fn list(state: &State, call: &Call) -> Result<Answer, Problem> {
    let model = call.query.get("model");
    let metadata = call.query.get("metadata").and_then(Value::as_object);
    let fits = |completion: &&Value| {
        let has = |(key, value): (&String, &Value)| completion["metadata"][key] == *value;
        model.is_none_or(|model| completion["model"] == *model)
            && metadata.is_none_or(|metadata| metadata.iter().all(has))
    };
    let completions = state.completions.values().map(|stored| &stored.completion);
    page::answer(
        call,
        completions.filter(fits).cloned().collect(),
        Order::Oldest,
        100,
    )
}

pub(crate) fn retrieve(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    Ok(Answer::Json(stored(state, call)?.completion.clone()))
}

pub(crate) fn update(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let stored = stored(state, call)?;
    stored.completion["metadata"] = call.get("metadata").cloned().unwrap_or_else(|| json!({}));
    Ok(Answer::Json(stored.completion.clone()))
}

pub(crate) fn delete(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    stored(state, call)?;
    state.completions.remove(call.id());
    Ok(Answer::Json(
        json!({"id": call.id(), "object": "chat.completion.deleted", "deleted": true}),
    ))
}

pub(crate) fn list_messages(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let stored = stored(state, call)?;
    let id = stored.completion["id"].as_str().unwrap_or_default();
    let messages = stored.messages.iter().enumerate().map(|(index, message)| {
        let content = text(message);
        json!({"id": format!("{id}-{index}"), "role": message["role"], "content": content, "refusal": null})
    });
    let messages = messages.collect();
    page::answer(call, messages, Order::Oldest, 100)
}
