//! Responses.

use openai_kit::{
    responses::{Response, ResponseStreamEvent},
    stream::{Accumulator, ResponseAccumulator},
};
use serde_json::{Value, json};

use super::{event, refused, seen};

fn whole(events: &[Value]) -> Value {
    super::whole::<ResponseAccumulator>(events)
}

fn fails(events: &[Value]) -> String {
    refused::<ResponseAccumulator>(events)
}

fn lifecycle(name: &str, response: Value) -> Value {
    let mut whole = json!({"id": "resp_1", "object": "response"});
    let fields = response.as_object().unwrap().clone();
    whole.as_object_mut().unwrap().extend(fields);
    json!({"type": format!("response.{name}"), "sequence_number": 0, "response": whole})
}

fn created() -> Value {
    lifecycle("created", json!({"status": "in_progress", "output": []}))
}

fn completed() -> Value {
    lifecycle("completed", json!({"status": "completed", "output": null}))
}

fn failed() -> Value {
    lifecycle("failed", json!({"status": "failed", "output": null}))
}

fn added(index: i64, item: Value) -> Value {
    json!({"type": "response.output_item.added", "output_index": index, "item": item})
}

fn done(index: i64, item: Value) -> Value {
    json!({"type": "response.output_item.done", "output_index": index, "item": item})
}

fn message(id: &str, content: Value) -> Value {
    json!({"id": id, "type": "message", "status": "in_progress", "role": "assistant", "content": content})
}

/// An event of the item `id` at an index.
fn of(name: &str, index: i64, id: &str, more: Value) -> Value {
    let mut event =
        json!({"type": format!("response.{name}"), "output_index": index, "item_id": id});
    let fields = more.as_object().unwrap().clone();
    event.as_object_mut().unwrap().extend(fields);
    event
}

fn text(index: i64, delta: &str) -> Value {
    let id = format!("msg_{index}");
    of(
        "output_text.delta",
        index,
        &id,
        json!({"content_index": 0, "delta": delta, "logprobs": []}),
    )
}

fn part(index: i64) -> Value {
    let id = format!("msg_{index}");
    let part = json!({"type": "output_text", "text": "", "annotations": []});
    of(
        "content_part.added",
        index,
        &id,
        json!({"content_index": 0, "part": part}),
    )
}

#[test]
fn texts_grow_in_place_and_are_lent_with_each_event() {
    let mut accumulator = ResponseAccumulator::new();
    let events = [
        created(),
        added(0, message("msg_0", json!([]))),
        part(0),
        text(0, "Hel"),
        text(0, "lo"),
    ];
    let mut so_far = Vec::new();
    for json in &events {
        accumulator.push(event(json)).unwrap();
        let given = accumulator.next_event().unwrap();
        assert_eq!(given.snapshot.id, "resp_1");
        so_far.extend(given.so_far.map(str::to_owned));
        assert!(accumulator.next_event().is_none());
    }
    assert_eq!(so_far, ["Hel", "Hello"]);
    assert_eq!(accumulator.snapshot().unwrap().output_text(), "Hello");
}

/// One item of each kind that has pieces: its first form, its events, and what they make of it.
fn kinds() -> Vec<(Value, Vec<Value>, Value)> {
    let logprob = json!({"token": "a", "logprob": -0.5, "bytes": [97], "top_logprobs": []});
    let note = json!({"type": "file_path", "file_id": "f", "index": 0});
    let run = |kind: &str, name: &str, pieces: Value, last: Value| {
        let mut events: Vec<Value> = pieces
            .as_array()
            .unwrap()
            .iter()
            .map(|piece| of(&format!("{name}.delta"), 0, kind, json!({"delta": piece})))
            .collect();
        events.push(of(&format!("{name}.done"), 0, kind, last));
        events
    };
    vec![
        (
            json!({"id": "m", "type": "message", "role": "assistant", "status": "in_progress", "content": []}),
            vec![
                of(
                    "content_part.added",
                    0,
                    "m",
                    json!({"content_index": 0, "part": {"type": "output_text", "text": "", "annotations": []}}),
                ),
                of(
                    "output_text.delta",
                    0,
                    "m",
                    json!({"content_index": 0, "delta": "a", "logprobs": [logprob]}),
                ),
                of(
                    "output_text.delta",
                    0,
                    "m",
                    json!({"content_index": 0, "delta": "b", "logprobs": [{"token": "b"}]}),
                ),
                of(
                    "output_text.annotation.added",
                    0,
                    "m",
                    json!({"content_index": 0, "annotation_index": 0, "annotation": note}),
                ),
                of(
                    "content_part.added",
                    0,
                    "m",
                    json!({"content_index": 1, "part": {"type": "refusal", "refusal": ""}}),
                ),
                of(
                    "refusal.delta",
                    0,
                    "m",
                    json!({"content_index": 1, "delta": "n"}),
                ),
                of(
                    "refusal.delta",
                    0,
                    "m",
                    json!({"content_index": 1, "delta": "o"}),
                ),
                of(
                    "refusal.done",
                    0,
                    "m",
                    json!({"content_index": 1, "refusal": "no"}),
                ),
            ],
            json!({"id": "m", "type": "message", "role": "assistant", "status": "in_progress", "content": [
                {"type": "output_text", "text": "ab", "annotations": [note], "logprobs": [logprob]},
                {"type": "refusal", "refusal": "no"},
            ]}),
        ),
        (
            json!({"id": "fc", "type": "function_call", "call_id": "c", "name": "f", "arguments": ""}),
            run(
                "fc",
                "function_call_arguments",
                json!(["{\"a\"", ":1}"]),
                json!({"arguments": "{\"a\":1}"}),
            ),
            json!({"id": "fc", "type": "function_call", "call_id": "c", "name": "f", "arguments": "{\"a\":1}"}),
        ),
        (
            json!({"id": "ct", "type": "custom_tool_call", "call_id": "c", "name": "f", "input": ""}),
            run(
                "ct",
                "custom_tool_call_input",
                json!(["x", "y"]),
                json!({"input": "xy"}),
            ),
            json!({"id": "ct", "type": "custom_tool_call", "call_id": "c", "name": "f", "input": "xy"}),
        ),
        (
            json!({"id": "mcp", "type": "mcp_call", "name": "f", "server_label": "s", "arguments": ""}),
            [
                run(
                    "mcp",
                    "mcp_call_arguments",
                    json!(["{", "}"]),
                    json!({"arguments": "{}"}),
                ),
                vec![of("mcp_call.failed", 0, "mcp", json!({}))],
            ]
            .concat(),
            json!({"id": "mcp", "type": "mcp_call", "name": "f", "server_label": "s", "arguments": "{}", "status": "failed"}),
        ),
        (
            json!({"id": "ci", "type": "code_interpreter_call", "status": "in_progress", "container_id": "x", "code": null, "outputs": null}),
            [
                run(
                    "ci",
                    "code_interpreter_call_code",
                    json!(["1+", "1"]),
                    json!({"code": "1+1"}),
                ),
                vec![of("code_interpreter_call.interpreting", 0, "ci", json!({}))],
            ]
            .concat(),
            json!({"id": "ci", "type": "code_interpreter_call", "status": "interpreting", "container_id": "x", "code": "1+1", "outputs": null}),
        ),
        (
            json!({"id": "r", "type": "reasoning", "summary": []}),
            vec![
                of(
                    "reasoning_summary_part.added",
                    0,
                    "r",
                    json!({"summary_index": 0, "part": {"type": "summary_text", "text": ""}}),
                ),
                of(
                    "reasoning_summary_text.delta",
                    0,
                    "r",
                    json!({"summary_index": 0, "delta": "s"}),
                ),
                of(
                    "reasoning_summary_text.delta",
                    0,
                    "r",
                    json!({"summary_index": 0, "delta": "t"}),
                ),
                of(
                    "reasoning_text.delta",
                    0,
                    "r",
                    json!({"content_index": 0, "delta": "u"}),
                ),
                of(
                    "reasoning_text.delta",
                    0,
                    "r",
                    json!({"content_index": 0, "delta": "v"}),
                ),
            ],
            json!({"id": "r", "type": "reasoning", "summary": [{"type": "summary_text", "text": "st"}], "content": [{"type": "reasoning_text", "text": "uv"}]}),
        ),
        (
            json!({"id": "w", "type": "web_search_call", "status": "in_progress", "action": {"type": "search", "query": "q"}}),
            vec![
                of("web_search_call.searching", 0, "w", json!({})),
                of("web_search_call.completed", 0, "w", json!({})),
            ],
            json!({"id": "w", "type": "web_search_call", "status": "completed", "action": {"type": "search", "query": "q"}}),
        ),
        (
            json!({"id": "f", "type": "file_search_call", "status": "in_progress", "queries": []}),
            vec![of("file_search_call.searching", 0, "f", json!({}))],
            json!({"id": "f", "type": "file_search_call", "status": "searching", "queries": []}),
        ),
        (
            json!({"id": "ig", "type": "image_generation_call", "status": "in_progress", "result": null}),
            vec![
                of("image_generation_call.generating", 0, "ig", json!({})),
                of(
                    "image_generation_call.partial_image",
                    0,
                    "ig",
                    json!({"partial_image_b64": "AA", "partial_image_index": 0}),
                ),
            ],
            json!({"id": "ig", "type": "image_generation_call", "status": "generating", "result": null}),
        ),
        (
            json!({"id": "so", "type": "shell_call_output", "call_id": "c", "status": "in_progress", "output": []}),
            vec![
                of(
                    "shell_call_output_content.delta",
                    0,
                    "so",
                    json!({"command_index": 1, "delta": {"stdout": "o"}}),
                ),
                of(
                    "shell_call_output_content.delta",
                    0,
                    "so",
                    json!({"command_index": 1, "delta": {"stderr": "e", "stdout": "p"}}),
                ),
                of(
                    "shell_call_output_content.done",
                    0,
                    "so",
                    json!({"command_index": 0, "output": [{"stdout": "first", "stderr": "", "outcome": {"type": "timeout"}}]}),
                ),
            ],
            json!({"id": "so", "type": "shell_call_output", "call_id": "c", "status": "in_progress", "output": [
                {"stdout": "first", "stderr": "", "outcome": {"type": "timeout"}},
                {"stdout": "op", "stderr": "e", "outcome": {"type": "exit", "exit_code": 0}},
            ]}),
        ),
    ]
}

#[test]
fn pieces_of_each_kind_make_their_item() {
    for (item, events, expected) in kinds() {
        let kind = item["type"].clone();
        let stream = [vec![created(), added(0, item)], events, vec![failed()]].concat();
        assert_eq!(whole(&stream)["output"], json!([expected]), "{kind}");
    }
}

#[test]
fn a_first_event_that_is_another_is_refused_row_52() {
    for first in [text(0, "x"), completed(), added(0, message("m", json!([])))] {
        assert!(fails(&[first]).contains("response.created"));
    }
}

#[test]
fn a_response_that_failed_is_given_row_55() {
    assert_eq!(whole(&[created(), failed()])["status"], "failed");
}

#[test]
fn what_is_not_known_passes_rows_56_and_64() {
    let events = [
        json!({"type": "response.dreamt", "of": [1]}),
        created(),
        json!({"type": "keepalive", "sequence_number": 3}),
        json!({"type": "response.future", "output_index": 9}),
        json!({"type": "response.audio.delta", "delta": "AA"}),
        json!({"type": "response.compaction.compacting", "item_id": "x", "output_index": 7}),
    ];
    let mut accumulator = ResponseAccumulator::new();
    for json in &events {
        accumulator.push(event(json)).unwrap();
        let given = accumulator.next_event().unwrap();
        assert_eq!(
            serde_json::to_value(&given.event).unwrap()["type"],
            json["type"]
        );
    }
    assert!(accumulator.snapshot().unwrap().output.is_empty());
}

#[test]
fn events_of_another_response_are_refused_row_57() {
    for name in ["in_progress", "completed", "failed"] {
        let other = json!({"type": format!("response.{name}"), "response": {"id": "resp_2"}});
        assert!(fails(&[created(), other]).contains("another response"));
    }
}

#[test]
fn indexes_may_have_gaps_row_58() {
    let mut accumulator = ResponseAccumulator::new();
    let events = [
        created(),
        added(0, Value::Null),
        added(5, message("msg_5", json!([]))),
        added(1, message("msg_1", json!([]))),
        text(1, "one"),
        text(5, "five"),
    ];
    let mut given = 0;
    for json in &events {
        accumulator.push(event(json)).unwrap();
        given += usize::from(accumulator.next_event().is_some());
    }
    assert_eq!(given, 5, "an item that is null is no event");
    assert_eq!(accumulator.snapshot().unwrap().output_text(), "onefive");
    assert!(fails(&[created(), text(3, "x")]).contains("`output_index` 3"));
}

#[test]
fn an_item_that_is_done_is_the_one_that_was_added_row_59() {
    let call = |id: Value, call: &str| json!({"id": id, "type": "function_call", "call_id": call, "name": "f", "arguments": ""});
    let shell = |id: &str| json!({"id": id, "type": "shell_call", "call_id": "c", "status": "completed", "action": {"commands": []}});
    let good = [
        (call(Value::Null, "c"), call(json!("fc"), "c")),
        (call(json!("fc"), "c"), call(json!("fc"), "c")),
        (message("m", json!([])), message("m", json!([]))),
        (shell("s"), shell("s")),
        (
            json!({"type": "hologram", "id": "h"}),
            json!({"type": "hologram", "id": "h", "points": 1}),
        ),
    ];
    for (first, last) in good {
        let output = &whole(&[
            created(),
            added(0, first),
            done(0, last.clone()),
            completed(),
        ])["output"];
        assert_eq!(*output, json!([last]));
    }
    let bad = [
        (message("m", json!([])), message("n", json!([]))),
        (call(json!("fc"), "c"), call(json!("other"), "c")),
        (call(Value::Null, "c"), call(json!("fc"), "d")),
        (message("m", json!([])), call(json!("m"), "c")),
        (shell("s"), shell("t")),
        (
            json!({"type": "hologram", "id": "h"}),
            json!({"type": "hologram", "id": "i"}),
        ),
    ];
    for (first, last) in bad {
        let error = fails(&[created(), added(0, first), done(0, last)]);
        assert!(error.contains("`output_index` 0"), "{error}");
    }
}

#[test]
fn the_same_place_or_item_twice_is_refused() {
    let error = fails(&[
        created(),
        added(0, message("m", json!([]))),
        added(0, message("n", json!([]))),
    ]);
    assert!(error.contains("second item"), "{error}");
    let error = fails(&[
        created(),
        added(0, message("m", json!([]))),
        added(1, message("m", json!([]))),
    ]);
    assert!(error.contains("before"), "{error}");
}

#[test]
fn a_completed_response_without_output_has_what_was_done_row_60() {
    let item = message(
        "msg_0",
        json!([{"type": "output_text", "text": "hi", "annotations": []}]),
    );
    for output in [Value::Null, json!([])] {
        let end = lifecycle(
            "completed",
            json!({"status": "completed", "output": output, "usage": null}),
        );
        let all = whole(&[
            created(),
            added(0, message("msg_0", json!([]))),
            text(0, "h"),
            done(0, item.clone()),
            end,
        ]);
        assert_eq!(all["output"], json!([item]));
    }
    let absent =
        json!({"type": "response.completed", "response": {"id": "resp_1", "status": "completed"}});
    let all = whole(&[
        created(),
        added(0, message("msg_0", json!([]))),
        done(0, item.clone()),
        absent,
    ]);
    assert_eq!(all["output"], json!([item]));
    let error = fails(&[created(), added(0, message("m", json!([]))), completed()]);
    assert!(error.contains("never done"), "{error}");
    let lost = lifecycle("completed", json!({"output": [message("n", json!([]))]}));
    assert!(fails(&[created(), added(0, message("m", json!([]))), lost]).contains("never done"));
    let found = lifecycle("completed", json!({"output": [message("m", json!([]))]}));
    whole(&[created(), added(0, message("m", json!([]))), found]);
}

#[test]
fn a_failed_response_without_output_has_all_there_is_row_61() {
    let first = message(
        "msg_0",
        json!([{"type": "output_text", "text": "whole", "annotations": []}]),
    );
    for end in ["failed", "incomplete"] {
        let end = lifecycle(end, json!({"output": null}));
        let all = whole(&[
            created(),
            added(0, message("msg_0", json!([]))),
            done(0, first.clone()),
            added(2, message("msg_2", json!([]))),
            text(2, "par"),
            end,
        ]);
        assert_eq!(all["output"][0], first);
        assert_eq!(all["output"][1]["content"][0]["text"], "par");
    }
}

#[test]
fn commands_are_told_apart_by_their_index_row_62() {
    let command = |name: &str, index: i64, more: Value| {
        let mut event = json!({"type": format!("response.shell_call_command.{name}"), "output_index": 0, "command_index": index});
        event
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        event
    };
    let item = json!({"id": "s", "type": "shell_call", "call_id": "c", "status": "in_progress", "action": {"commands": []}});
    let all = whole(&[
        created(),
        added(0, item),
        command("added", 0, json!({"command": ""})),
        command("added", 1, json!({"command": ""})),
        command("delta", 0, json!({"delta": "l"})),
        command("delta", 1, json!({"delta": "pw"})),
        command("delta", 0, json!({"delta": "s"})),
        command("delta", 1, json!({"delta": "d"})),
        command("done", 1, json!({"command": "pwd -P"})),
        failed(),
    ]);
    assert_eq!(
        all["output"][0]["action"]["commands"],
        json!(["ls", "pwd -P"])
    );
}

#[test]
fn a_piece_that_does_not_fit_is_refused_row_63() {
    let refusal = of(
        "content_part.added",
        0,
        "msg_0",
        json!({"content_index": 0, "part": {"type": "refusal", "refusal": ""}}),
    );
    let open = |item: Value| vec![created(), added(0, item)];
    let call = json!({"id": "msg_0", "type": "function_call", "call_id": "c", "name": "f", "arguments": ""});
    let cases = [
        [
            open(message("msg_0", json!([]))),
            vec![refusal, text(0, "x")],
        ]
        .concat(),
        [open(call.clone()), vec![text(0, "x")]].concat(),
        [
            open(call.clone()),
            vec![of(
                "mcp_call_arguments.delta",
                0,
                "msg_0",
                json!({"delta": "x"}),
            )],
        ]
        .concat(),
        [
            open(call.clone()),
            vec![of("web_search_call.searching", 0, "msg_0", json!({}))],
        ]
        .concat(),
        [
            open(message("msg_0", json!([]))),
            vec![of(
                "function_call_arguments.delta",
                0,
                "msg_0",
                json!({"delta": "x"}),
            )],
        ]
        .concat(),
        [
            open(message("msg_0", json!([]))),
            vec![of(
                "output_text.delta",
                0,
                "msg_0",
                json!({"content_index": 3, "delta": "x"}),
            )],
        ]
        .concat(),
    ];
    for events in cases {
        let error = fails(&events);
        assert!(error.contains("does not fit"), "{error}");
    }
    let error = fails(
        &[
            open(message("msg_0", json!([]))),
            vec![of(
                "output_text.delta",
                0,
                "other",
                json!({"content_index": 0, "delta": "x"}),
            )],
        ]
        .concat(),
    );
    assert!(error.contains("`item_id`"), "{error}");
    for (key, value) in [
        ("output_index", json!(0.5)),
        ("output_index", json!("0")),
        ("output_index", json!(-1)),
    ] {
        let mut piece = text(0, "x");
        piece[key] = value;
        assert!(fails(&[created(), added(0, message("msg_0", json!([]))), piece]).contains(key));
    }
    let far = of(
        "shell_call_output_content.delta",
        0,
        "so",
        json!({"command_index": 1_000_000_000_000_i64, "delta": {"stdout": "x"}}),
    );
    let item = json!({"id": "so", "type": "shell_call_output", "call_id": "c", "status": "completed", "output": []});
    assert!(fails(&[created(), added(0, item), far]).contains("command_index"));
}

/// llama.cpp has no `output_index`, and its calls no id before they are done.
#[test]
fn without_indexes_items_are_found_by_id_else_it_is_the_newest() {
    let bare = |name: &str, more: Value| {
        let mut event = json!({"type": format!("response.{name}")});
        event
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        event
    };
    let call = |arguments: &str| json!({"type": "function_call", "call_id": "c", "name": "f", "arguments": arguments});
    let text =
        |id: &str, delta: &str| bare("output_text.delta", json!({"item_id": id, "delta": delta}));
    let all = whole(&[
        created(),
        bare(
            "output_item.added",
            json!({"item": message("m1", json!([]))}),
        ),
        bare(
            "content_part.added",
            json!({"item_id": "m1", "part": {"type": "output_text", "text": ""}}),
        ),
        text("m1", "a"),
        bare(
            "output_item.added",
            json!({"item": message("m2", json!([]))}),
        ),
        text("m2", "x"),
        text("m1", "b"),
        bare("output_item.added", json!({"item": call("")})),
        bare(
            "function_call_arguments.delta",
            json!({"item_id": "fc_c", "delta": "{"}),
        ),
        bare(
            "function_call_arguments.delta",
            json!({"item_id": "fc_c", "delta": "}"}),
        ),
        bare("output_item.done", json!({"item": call("{}")})),
        lifecycle("incomplete", json!({"output": null})),
    ]);
    let texts: Vec<&Value> = all["output"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| &item["content"][0]["text"])
        .collect();
    assert_eq!(texts, [&json!("ab"), &json!("x"), &Value::Null]);
    assert_eq!(all["output"][2]["arguments"], "{}");
}

#[test]
fn what_is_taken_out_is_the_users_row_65() {
    let mut accumulator = ResponseAccumulator::new();
    for json in [created(), added(0, message("msg_0", json!([])))] {
        accumulator.push(event(&json)).unwrap();
    }
    let mut given = accumulator.next_event().unwrap().event;
    if let ResponseStreamEvent::OutputItemAdded(added) = &mut given {
        added.item = Default::default();
    }
    assert_eq!(accumulator.snapshot().unwrap().output.len(), 1);
}

#[test]
fn later_states_keep_the_items_that_there_are() {
    let again = lifecycle(
        "in_progress",
        json!({"status": "in_progress", "output": [message("msg_1", json!([{"type": "output_text", "text": "new", "annotations": []}]))], "model": "m"}),
    );
    let all = whole(&[
        created(),
        lifecycle("queued", json!({"status": "queued", "output": null})),
        added(0, message("msg_0", json!([]))),
        text(0, "kept"),
        added(1, message("msg_1", json!([]))),
        text(1, "old"),
        again,
        failed(),
    ]);
    assert_eq!(all["output"][0]["content"][0]["text"], "kept");
    assert_eq!(all["output"][1]["content"][0]["text"], "new");
    assert_eq!(all["output"].as_array().unwrap().len(), 2);
}

#[test]
fn a_stream_that_is_cut_has_no_final_but_a_snapshot() {
    let (accumulator, result) = seen::<ResponseAccumulator>(&[
        created(),
        added(0, message("msg_0", json!([]))),
        text(0, "par"),
    ]);
    result.unwrap();
    assert!(accumulator.clone().finish().is_err());
    let snapshot: Response = accumulator.into_snapshot().unwrap();
    assert_eq!(snapshot.output_text(), "par");
    assert!(ResponseAccumulator::new().finish().is_err());
    assert!(ResponseAccumulator::new().snapshot().is_none());
}
