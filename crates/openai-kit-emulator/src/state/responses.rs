//! `responses`: made at once, kept unless `store` is false, and continued by id.

use serde_json::{Value, json};

use super::{
    Call, State, conversations, items,
    page::{self, Order},
    replies, response_events, words,
};
use crate::{
    answer::Answer,
    problem::{self, Problem},
};

/// A response and what led to it.
#[derive(Clone, Debug)]
pub(crate) struct Stored {
    /// The response at its end.
    pub(crate) response: Value,
    /// The items of its own input.
    pub(crate) input: Vec<Value>,
    /// All items until its end, those of earlier responses first.
    pub(crate) context: Vec<Value>,
    /// How often a background response was asked for: it is queued, then runs, then is done.
    pub(crate) asked: u32,
}

pub(crate) fn create(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    check(call)?;
    let mut context = earlier(state, call)?;
    let mut input = items::of_input(state, &call.or_null("input"))?;
    // It says something to the API, not to the model.
    input.retain(|item| item["type"] != "compaction_trigger");
    context.extend(input.iter().cloned());
    items::check_pairs(&context)?;
    let output = replies::output(state, call, &context);
    let response = response(state, call, &context, output);
    let output = response["output"].as_array().cloned().unwrap_or_default();
    context.extend(output.iter().cloned());
    if let Some(id) = response["conversation"]["id"].as_str() {
        conversations::add(state, id, input.iter().chain(&output));
    }
    let mut stored = Stored {
        response,
        input,
        context,
        asked: 0,
    };
    let answer = if call.streams() {
        stored.asked = 2;
        Answer::Events(response_events::all(&stored.response))
    } else {
        Answer::Json(shown(&stored))
    };
    if call.flag("store") != Some(false) {
        let id = stored.response["id"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        state.responses.put(&id, stored);
    }
    Ok(answer)
}

fn check(call: &Call) -> Result<(), Problem> {
    if call.get("conversation").is_some() && call.get("previous_response_id").is_some() {
        return Err(problem::exclusive("previous_response_id", "conversation"));
    }
    if call.get("prompt").is_some() {
        return Ok(());
    }
    if call.get("model").is_none() {
        return Err(problem::missing_parameter("model"));
    }
    let begins = ["input", "conversation", "previous_response_id"];
    if !begins.iter().any(|key| call.get(key).is_some()) {
        return Err(problem::missing_parameter("input"));
    }
    if call.flag("background") == Some(true) && call.flag("store") == Some(false) {
        return Err(problem::bad_request(
            "invalid_value",
            "background",
            "Background responses must be stored.",
        ));
    }
    Ok(())
}

/// What was said before: in the previous response or in the conversation.
fn earlier(state: &State, call: &Call) -> Result<Vec<Value>, Problem> {
    if let Some(id) = call.text("previous_response_id") {
        let stored = state.responses.get(id).ok_or_else(|| {
            problem::bad_request(
                "previous_response_not_found",
                "previous_response_id",
                format!("Previous response with id '{id}' not found."),
            )
        })?;
        return Ok(stored.context.clone());
    }
    let Some(id) = conversation_id(call) else {
        return Ok(Vec::new());
    };
    let conversation = state.conversations.get(id);
    let conversation = conversation.ok_or_else(|| problem::no_object("Conversation", id))?;
    Ok(conversation.items.clone())
}

fn conversation_id(call: &Call) -> Option<&str> {
    let conversation = call.get("conversation")?;
    conversation
        .as_str()
        .or_else(|| conversation["id"].as_str())
}

/// The whole response, at its end.
fn response(state: &mut State, call: &Call, context: &[Value], mut output: Vec<Value>) -> Value {
    let most = call.int("max_output_tokens").unwrap_or(i64::MAX);
    let mut is_cut = false;
    if let Some(Value::String(text)) = output
        .first_mut()
        .and_then(|item| item.pointer_mut("/content/0/text"))
    {
        let (short, cut) = words::cut(text, most);
        (*text, is_cut) = (short, cut);
    }
    if is_cut && let Some(item) = output.first_mut() {
        item["status"] = "incomplete".into();
    }
    let (read, written) = (
        input_tokens(call, context),
        words::tokens_in(&json!(output)),
    );
    let or = |key: &str, usual: Value| call.get(key).cloned().unwrap_or(usual);
    let text = call.or_null("text");
    let tools = call
        .get("tools")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let now = state.now();
    let mut response = json!({
        "id": state.id("resp_"),
        "object": "response",
        "created_at": now,
        "status": if is_cut { "incomplete" } else { "completed" },
        "background": or("background", false.into()),
        "completed_at": now,
        "error": null,
        "incomplete_details": if is_cut { json!({"reason": "max_output_tokens"}) } else { Value::Null },
        "instructions": call.or_null("instructions"),
        "max_output_tokens": call.or_null("max_output_tokens"),
        "max_tool_calls": call.or_null("max_tool_calls"),
        "metadata": or("metadata", json!({})),
        "model": or("model", "gpt-5.5".into()),
        "output": output,
        "parallel_tool_calls": or("parallel_tool_calls", true.into()),
        "previous_response_id": call.or_null("previous_response_id"),
        "prompt_cache_key": call.or_null("prompt_cache_key"),
        "reasoning": or("reasoning", json!({"effort": null, "summary": null})),
        "safety_identifier": call.or_null("safety_identifier"),
        "service_tier": "default",
        "store": or("store", true.into()),
        "temperature": or("temperature", json!(1.0)),
        "text": {
            "format": text.get("format").cloned().unwrap_or_else(|| json!({"type": "text"})),
            "verbosity": text.get("verbosity").cloned().unwrap_or_else(|| "medium".into()),
        },
        "tool_choice": or("tool_choice", "auto".into()),
        "tools": tools.into_iter().map(whole_tool).collect::<Vec<_>>(),
        "top_logprobs": or("top_logprobs", 0.into()),
        "top_p": or("top_p", json!(1.0)),
        "truncation": or("truncation", "disabled".into()),
        "usage": {
            "input_tokens": read,
            "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
            "output_tokens": written,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": read.saturating_add(written),
        },
    });
    if let Some(user) = call.get("user") {
        response["user"] = user.clone();
    }
    if let Some(id) = conversation_id(call) {
        response["conversation"] = json!({"id": id});
    }
    response
}

/// A function as the API gives it back: nothing is left out.
fn whole_tool(mut tool: Value) -> Value {
    if tool["type"] == "function" {
        for (key, usual) in [
            ("strict", Value::Bool(true)),
            ("parameters", Value::Null),
            ("description", Value::Null),
        ] {
            if tool.get(key).is_none() {
                tool[key] = usual;
            }
        }
    }
    tool
}

fn input_tokens(call: &Call, context: &[Value]) -> i64 {
    let instructions = call.text("instructions").map_or(0, words::tokens);
    words::tokens_in(&json!(context)).saturating_add(instructions)
}

/// A response as it is now: one in the background takes its time.
fn shown(stored: &Stored) -> Value {
    let mut response = stored.response.clone();
    if response["background"] != true || stored.asked >= 2 || response["status"] == "cancelled" {
        return response;
    }
    response["status"] = if stored.asked == 0 {
        "queued"
    } else {
        "in_progress"
    }
    .into();
    for key in ["completed_at", "usage", "incomplete_details"] {
        response[key] = Value::Null;
    }
    response["output"] = json!([]);
    response
}

fn stored<'a>(state: &'a mut State, call: &Call) -> Result<&'a mut Stored, Problem> {
    let id = call.parent();
    state
        .responses
        .get_mut(id)
        .ok_or_else(|| problem::no_object("Response", id))
}

pub(crate) fn retrieve(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let streams = call.streams();
    let after = call.query.get("starting_after").and_then(Value::as_i64);
    let stored = stored(state, call)?;
    if streams {
        stored.asked = 2;
        return Ok(Answer::Events(response_events::after(
            &stored.response,
            after,
        )));
    }
    stored.asked = stored.asked.saturating_add(1);
    Ok(Answer::Json(shown(stored)))
}

pub(crate) fn delete(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    stored(state, call)?;
    state.responses.remove(call.id());
    Ok(Answer::Empty)
}

pub(crate) fn cancel(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let stored = stored(state, call)?;
    if stored.response["background"] != true {
        return Err(problem::wrong_state(
            "Only background responses can be cancelled.",
        ));
    }
    if stored.asked < 2 && stored.response["status"] != "cancelled" {
        let mut response = shown(stored);
        response["status"] = "cancelled".into();
        stored.response = response;
    }
    Ok(Answer::Json(stored.response.clone()))
}

pub(crate) fn list_input_items(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let input = stored(state, call)?.input.clone();
    page::answer(call, input, Order::Newest, 100)
}

pub(crate) fn count_input_tokens(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let mut context = earlier(state, call)?;
    context.extend(items::of_input(state, &call.or_null("input"))?);
    let count = input_tokens(call, &context);
    Ok(Answer::Json(
        json!({"object": "response.input_tokens", "input_tokens": count}),
    ))
}

/// Puts one item for all that was said.
pub(crate) fn compact(state: &mut State, call: &Call) -> Result<Answer, Problem> {
    let mut context = earlier(state, call)?;
    context.extend(items::of_input(state, &call.or_null("input"))?);
    let read = input_tokens(call, &context);
    let item = json!({
        "id": state.id("cmp_"),
        "type": "compaction",
        "encrypted_content": format!("emulated: {} items", context.len()),
    });
    Ok(Answer::Json(json!({
        "id": state.id("resp_"),
        "object": "response.compaction",
        "created_at": state.now(),
        "output": [item],
        "usage": {
            "input_tokens": read,
            "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
            "output_tokens": 1,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": read.saturating_add(1),
        },
    })))
}
