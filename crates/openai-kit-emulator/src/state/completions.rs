//! `completions`: the legacy texts.

use serde_json::{Value, json};

use super::{Call, State, words};
use crate::{
    answer::{Answer, Event},
    problem::{self, Problem},
};

pub(crate) fn create(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let prompts: Vec<String> = match call.or_null("prompt") {
        Value::Array(prompts) if prompts.iter().all(Value::is_string) => prompts
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        Value::String(prompt) => vec![prompt],
        _ => vec!["tokens".to_owned()],
    };
    let count = call.int("n").unwrap_or(1);
    if !(1..=128).contains(&count) {
        return Err(problem::out_of_range("n", 1, 128, count));
    }
    let most = call.int("max_tokens").unwrap_or(i64::MAX);
    let mut choices = Vec::new();
    for prompt in &prompts {
        for _ in 0..count {
            let (text, is_cut) = words::cut(&format!("{}: {prompt}", words::BEGINNING), most);
            let echo = if call.flag("echo") == Some(true) {
                prompt.as_str()
            } else {
                ""
            };
            choices.push(json!({
                "index": choices.len(), "text": format!("{echo}{text}"), "logprobs": null,
                "finish_reason": if is_cut { "length" } else { "stop" },
            }));
        }
    }
    let read: i64 = prompts.iter().map(|prompt| words::tokens(prompt)).sum();
    let written = words::tokens_in(&json!(choices));
    let completion = json!({
        "id": state.id("cmpl-"),
        "object": "text_completion",
        "created": state.now(),
        "model": call.or_null("model"),
        "system_fingerprint": "fp_emulator",
        "choices": choices,
        "usage": {"prompt_tokens": read, "completion_tokens": written, "total_tokens": read.saturating_add(written)},
    });
    if !call.streams() {
        return Ok(Answer::Json(completion));
    }
    let with_usage = call.or_null("stream_options")["include_usage"] == true;
    Ok(Answer::Events(events(&completion, with_usage)))
}

fn events(completion: &Value, with_usage: bool) -> Vec<Event> {
    let chunk = |choices: Value, usage: Value| {
        let mut chunk = completion.clone();
        chunk["choices"] = choices;
        match (with_usage, chunk.as_object_mut()) {
            (true, _) => chunk["usage"] = usage,
            (false, Some(fields)) => {
                fields.remove("usage");
            }
            (false, None) => {}
        }
        Event::data(&chunk)
    };
    let mut events = Vec::new();
    for choice in completion["choices"].as_array().into_iter().flatten() {
        let parts = words::deltas(choice["text"].as_str().unwrap_or_default());
        for (at, part) in parts.iter().enumerate() {
            let mut piece = choice.clone();
            piece["text"] = (*part).into();
            if at + 1 < parts.len() {
                piece["finish_reason"] = Value::Null;
            }
            events.push(chunk(json!([piece]), Value::Null));
        }
    }
    if with_usage {
        events.push(chunk(json!([]), completion["usage"].clone()));
    }
    events.push(Event::done());
    events
}
