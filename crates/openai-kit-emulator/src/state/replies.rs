//! What a response says instead of a model.
//!
//! A function tool is called when the last user message mentions its name, when `tool_choice`
//! names it, or, the first one, when a tool is `required`. Its arguments are a small value that
//! fits its schema. Everything else is answered with a text that begins with
//! [`words::BEGINNING`], or with a small value where a schema is asked for.

use serde_json::{Value, json};

use super::{Call, State, items, words};

/// What the model would have said.
pub(crate) fn output(state: &mut State, call: &Call, context: &[Value]) -> Vec<Value> {
    let last = context.last().cloned().unwrap_or_default();
    if !items::is_output(&last) {
        let calls = tool_calls(state, call, &items::text(&last));
        if !calls.is_empty() {
            return calls;
        }
    }
    let text = reply(call, context, &last);
    vec![json!({
        "id": state.id("msg_"),
        "type": "message",
        "status": "completed",
        "role": "assistant",
        "content": [{"type": "output_text", "text": text, "annotations": [], "logprobs": []}],
    })]
}

fn reply(call: &Call, context: &[Value], last: &Value) -> String {
    let said = items::text(last);
    let format = &call.or_null("text")["format"];
    match format["type"].as_str() {
        Some("json_schema") => words::fit(&format["schema"]).to_string(),
        Some("json_object") => json!({"emulated": true, "reply_to": said}).to_string(),
        _ if items::is_output(last) => {
            let tool = items::tool_of(context, last).unwrap_or("a tool");
            format!("{} the result of {tool}: {said}", words::BEGINNING)
        }
        _ => format!("{}: {said}", words::BEGINNING),
    }
}

/// The calls of tools that the text, or the choice, asks for.
fn tool_calls(state: &mut State, call: &Call, text: &str) -> Vec<Value> {
    let choice = call.or_null("tool_choice");
    let tools = call.or_null("tools");
    let callable = |tool: &&Value| matches!(tool["type"].as_str(), Some("function" | "custom"));
    let tools: Vec<&Value> = tools
        .as_array()
        .into_iter()
        .flatten()
        .filter(callable)
        .collect();
    let name = |tool: &Value| tool["name"].as_str().unwrap_or_default().to_owned();
    let mut chosen: Vec<&Value> = match choice.as_str() {
        Some("none") => Vec::new(),
        _ if choice["name"].is_string() => tools
            .iter()
            .filter(|tool| tool["name"] == choice["name"])
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
            if tool["type"] == "custom" {
                return json!({
                    "id": state.id("ctc_"), "type": "custom_tool_call",
                    "call_id": state.id("call_"), "name": tool["name"], "input": text,
                });
            }
            json!({
                "id": state.id("fc_"), "type": "function_call", "status": "completed",
                "call_id": state.id("call_"), "name": tool["name"],
                "arguments": arguments(&tool["parameters"]),
            })
        })
        .collect()
}

/// Arguments that fit the parameters of a function.
pub(crate) fn arguments(parameters: &Value) -> String {
    match parameters {
        Value::Object(fields) if !fields.is_empty() => words::fit(parameters).to_string(),
        _ => "{}".to_owned(),
    }
}
