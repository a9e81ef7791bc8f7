//! Runs of assistants.

use openai_kit::stream::{Accumulator, AssistantEvent, RunAccumulator};
use serde_json::{Value, json};

use super::{event, refused, seen};

fn of(name: &str, data: Value) -> Value {
    json!({"event": format!("thread.{name}"), "data": data})
}

fn run(status: &str) -> Value {
    of(
        &format!("run.{status}"),
        json!({"id": "run_1", "object": "thread.run", "status": status}),
    )
}

fn message(state: &str, content: Value) -> Value {
    let status = if state == "completed" {
        "completed"
    } else {
        "in_progress"
    };
    of(
        &format!("message.{state}"),
        json!({"id": "msg_1", "object": "thread.message", "status": status, "role": "assistant", "content": content}),
    )
}

fn piece(content: Value) -> Value {
    of(
        "message.delta",
        json!({"id": "msg_1", "object": "thread.message.delta", "delta": {"content": content}}),
    )
}

fn step(state: &str, calls: Value) -> Value {
    of(
        &format!("run.step.{state}"),
        json!({"id": "step_1", "status": state, "type": "tool_calls", "step_details": {"type": "tool_calls", "tool_calls": calls}}),
    )
}

fn step_piece(calls: Value) -> Value {
    of(
        "run.step.delta",
        json!({"id": "step_1", "delta": {"step_details": {"type": "tool_calls", "tool_calls": calls}}}),
    )
}

fn text(index: i64, value: &str) -> Value {
    json!([{"index": index, "type": "text", "text": {"value": value}}])
}

fn words(events: &[Value]) -> Vec<String> {
    let mut accumulator = RunAccumulator::new();
    let mut words = Vec::new();
    for json in events {
        accumulator.push(event(json)).unwrap();
        while let Some(event) = accumulator.next_event() {
            words.push(match event {
                AssistantEvent::Event { .. } => continue,
                AssistantEvent::MessageCreated(message) => format!("message {}", message.id),
                AssistantEvent::MessageDelta { .. } => "message piece".to_owned(),
                AssistantEvent::MessageDone(message) => format!("message done {}", message.status),
                AssistantEvent::TextCreated(_) => "text".to_owned(),
                AssistantEvent::TextDelta { delta, text, .. } => {
                    format!(
                        "text {}/{}",
                        delta.value.as_deref().unwrap_or_default(),
                        text.value
                    )
                }
                AssistantEvent::TextDone { text, .. } => format!("text done {}", text.value),
                AssistantEvent::ImageFileDone { image, .. } => {
                    format!("image {}", image.image_file.file_id)
                }
                AssistantEvent::RunStepCreated(step) => format!("step {}", step.id),
                AssistantEvent::RunStepDelta { .. } => "step piece".to_owned(),
                AssistantEvent::RunStepDone(step) => format!("step done {}", step.status),
                AssistantEvent::ToolCallCreated(_) => "tool".to_owned(),
                AssistantEvent::ToolCallDelta { .. } => "tool piece".to_owned(),
                AssistantEvent::ToolCallDone(_) => "tool done".to_owned(),
                other => panic!("{other:?}"),
            });
        }
    }
    words
}

#[test]
fn a_message_grows_block_by_block() {
    let image = json!([{"index": 1, "type": "image_file", "image_file": {"file_id": "file_1"}}]);
    let events = [
        run("created"),
        message("created", json!([])),
        message("in_progress", json!([])),
        piece(text(0, "Hel")),
        piece(
            json!([{"index": 0, "type": "text", "text": {"value": "lo", "annotations": [
            {"index": 0, "type": "file_path", "text": "x", "file_path": {"file_id": "f"}, "start_index": 0, "end_index": 1}]}}]),
        ),
        piece(image),
        piece(json!([{"index": 2, "type": "refusal", "refusal": "n"}])),
        piece(json!([{"index": 2, "type": "refusal", "refusal": "o"}])),
    ];
    assert_eq!(
        words(&events),
        [
            "message msg_1",
            "message piece",
            "text",
            "text Hel/Hel",
            "message piece",
            "text lo/Hello",
            "message piece",
            "text done Hello",
            "message piece",
            "image file_1",
            "message piece"
        ]
    );
    let (accumulator, _) = seen::<RunAccumulator>(&events);
    let content =
        serde_json::to_value(&accumulator.snapshot().unwrap().messages[0].content).unwrap();
    assert_eq!(
        content,
        json!([
            {"type": "text", "text": {"value": "Hello", "annotations": [
                {"type": "file_path", "text": "x", "file_path": {"file_id": "f"}, "start_index": 0, "end_index": 1}]}},
            {"type": "image_file", "image_file": {"file_id": "file_1"}},
            {"type": "refusal", "refusal": "no"},
        ])
    );
    let whole = json!([{"type": "text", "text": {"value": "All", "annotations": []}}]);
    let end = [
        events.to_vec(),
        vec![message("completed", whole), run("completed")],
    ]
    .concat();
    assert_eq!(words(&end).last().unwrap(), "message done completed");
    let (accumulator, _) = seen::<RunAccumulator>(&end);
    let all = accumulator.finish().unwrap();
    assert_eq!(all.run.unwrap().status, "completed");
    assert_eq!(
        serde_json::to_value(&all.messages[0].content[0]).unwrap()["text"]["value"],
        "All"
    );
}

#[test]
fn steps_grow_call_by_call() {
    let code = |input: &str, outputs: Value| json!([{"index": 0, "id": "c", "type": "code_interpreter", "code_interpreter": {"input": input, "outputs": outputs}}]);
    let call = |name: &str, arguments: &str| json!([{"index": 1, "id": "f", "type": "function", "function": {"name": name, "arguments": arguments, "output": null}}]);
    let events = [
        run("in_progress"),
        step("created", json!([])),
        step_piece(code("1+", json!([]))),
        step_piece(code(
            "1",
            json!([{"index": 0, "type": "logs", "logs": "2"}]),
        )),
        step_piece(code(
            "",
            json!([{"index": 0, "type": "logs", "logs": "\n"}, {"index": 1, "type": "image", "image": {"file_id": "i"}}]),
        )),
        step_piece(call("get", "{")),
        step_piece(call("", "}")),
        step_piece(json!([{"index": 2, "id": "s", "type": "file_search", "file_search": {}}])),
    ];
    assert_eq!(
        words(&events),
        [
            "step step_1",
            "step piece",
            "tool",
            "step piece",
            "tool piece",
            "step piece",
            "tool piece",
            "step piece",
            "tool done",
            "tool",
            "step piece",
            "tool piece",
            "step piece",
            "tool done",
            "tool"
        ]
    );
    let (accumulator, _) = seen::<RunAccumulator>(&events);
    let details =
        serde_json::to_value(&accumulator.snapshot().unwrap().steps[0].step_details).unwrap();
    assert_eq!(
        details["tool_calls"],
        json!([
            {"id": "c", "type": "code_interpreter", "code_interpreter": {"input": "1+1", "outputs": [
                {"type": "logs", "logs": "2\n"}, {"type": "image", "image": {"file_id": "i"}}]}},
            {"id": "f", "type": "function", "function": {"name": "get", "arguments": "{}", "output": null}},
            {"id": "s", "type": "file_search", "file_search": {}},
        ])
    );
    let end = [events.to_vec(), vec![run("requires_action")]].concat();
    assert_eq!(words(&end).last().unwrap(), "tool done");
    assert!(seen::<RunAccumulator>(&end).0.finish().is_ok());
}

#[test]
fn a_run_that_did_not_end_has_no_final() {
    for events in [
        vec![],
        vec![run("in_progress")],
        vec![message("created", json!([]))],
    ] {
        let (accumulator, result) = seen::<RunAccumulator>(&events);
        result.unwrap();
        assert!(accumulator.finish().is_err());
    }
    for end in ["completed", "cancelled", "expired", "failed", "incomplete"] {
        assert!(seen::<RunAccumulator>(&[run(end)]).0.finish().is_ok());
    }
}

#[test]
fn pieces_come_after_what_they_belong_to() {
    assert!(refused::<RunAccumulator>(&[piece(text(0, "x"))]).contains("before its creation"));
    assert!(refused::<RunAccumulator>(&[step_piece(json!([]))]).contains("before its creation"));
    let far = refused::<RunAccumulator>(&[message("created", json!([])), piece(text(5, "x"))]);
    assert!(far.contains("`index` is 5"), "{far}");
    assert!(
        seen::<RunAccumulator>(&[json!({"event": "thread.dreamt", "data": {}})])
            .1
            .is_ok()
    );
}
