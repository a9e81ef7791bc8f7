//! Output that goes back as input.

use openai_kit_types::{
    json::{from_str, to_string},
    responses::{Response, ResponseOutputItem, user},
};
use serde_json::{Value, json};

fn replayed(item: &Value) -> Option<Value> {
    let item: ResponseOutputItem = from_str(&item.to_string()).expect("an item");
    let input = item.to_input_item()?;
    Some(serde_json::from_str(&to_string(&input)).expect("JSON"))
}

#[test]
fn items_go_back_as_the_official_sdks_send_them() {
    let same = [
        json!({"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "x"}),
        json!({"type": "function_call", "id": "fc_1", "call_id": "c", "name": "f", "arguments": "{}", "status": "completed"}),
        json!({"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [{"type": "output_text", "text": "hi", "annotations": []}]}),
        json!({"type": "computer_call_output", "call_id": "c", "output": {"type": "computer_screenshot"}, "status": "completed"}),
        json!({"type": "web_search_call", "id": "ws_1", "status": "completed", "action": {"type": "search", "query": "q"}}),
        json!({"type": "hologram", "points": [1, 12_345_678_901_234_567_890_u64]}),
        json!({"type": "additional_tools", "role": "developer", "id": "at_1", "tools": []}),
    ];
    for item in same {
        assert_eq!(replayed(&item).as_ref(), Some(&item));
        let mut with = item.clone();
        with["created_by"] = json!("model");
        assert_eq!(replayed(&with), Some(item));
    }
    for (item, expected) in [
        (
            json!({"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}", "parsed_arguments": {"a": 1}}),
            Some(json!({"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"})),
        ),
        (
            json!({"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [{"type": "output_text", "text": "{}", "annotations": [], "parsed": {}}, {"type": "refusal", "refusal": "no", "parsed": null}]}),
            Some(
                json!({"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [{"type": "output_text", "text": "{}", "annotations": []}, {"type": "refusal", "refusal": "no"}]}),
            ),
        ),
        (
            json!({"type": "shell_call_output", "call_id": "c", "output": [{"stdout": "", "stderr": "", "outcome": {"type": "timeout"}, "created_by": "x"}]}),
            Some(
                json!({"type": "shell_call_output", "call_id": "c", "output": [{"stdout": "", "stderr": "", "outcome": {"type": "timeout"}}]}),
            ),
        ),
        (
            json!({"type": "custom_tool_call_output", "call_id": "c", "output": "x", "status": "completed"}),
            Some(json!({"type": "custom_tool_call_output", "call_id": "c", "output": "x"})),
        ),
        (
            json!({"type": "custom_tool_call_output", "call_id": "c", "output": "x", "status": "incomplete"}),
            None,
        ),
        (
            json!({"type": "computer_call_output", "call_id": "c", "output": {}, "status": "failed"}),
            None,
        ),
        (
            json!({"type": "additional_tools", "role": "system", "tools": []}),
            None,
        ),
    ] {
        assert_eq!(replayed(&item), expected, "{item}");
    }
}

#[test]
fn a_history_keeps_its_order() {
    let reply: Response = from_str(
        r#"{"output":[{"type":"reasoning","id":"rs_1","summary":[]},{"type":"message","id":"m","role":"assistant","content":[]}]}"#,
    )
    .unwrap();
    let mut history = vec![user("knock knock")];
    history.extend(reply.to_input_items());
    let kinds: Vec<Value> = history
        .iter()
        .map(|item| serde_json::from_str::<Value>(&to_string(item)).unwrap()["id"].clone())
        .collect();
    assert_eq!(kinds, [Value::Null, json!("rs_1"), json!("m")]);
}
