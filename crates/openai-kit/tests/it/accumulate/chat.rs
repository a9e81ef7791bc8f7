//! Chat.

use openai_kit::stream::{Accumulator, ChatAccumulator, ChatEvent};
use serde_json::{Value, json};

use super::{event, refused, seen};

fn whole(chunks: &[Value]) -> Value {
    super::whole::<ChatAccumulator>(chunks)
}

fn fails(chunks: &[Value]) -> String {
    refused::<ChatAccumulator>(chunks)
}

fn chunk(choices: Value) -> Value {
    json!({"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": choices})
}

fn delta(delta: Value) -> Value {
    chunk(json!([{"index": 0, "delta": delta, "finish_reason": null}]))
}

fn end(reason: &str) -> Value {
    chunk(json!([{"index": 0, "delta": {}, "finish_reason": reason}]))
}

fn tool(index: i64, id: Value, name: Value, arguments: &str) -> Value {
    json!({"index": index, "id": id, "type": "function", "function": {"name": name, "arguments": arguments}})
}

/// The derived events of some chunks in few words.
fn events(chunks: &[Value]) -> Vec<String> {
    let mut accumulator = ChatAccumulator::new();
    let mut words = Vec::new();
    for json in chunks {
        accumulator.push(event(json)).unwrap();
        while let Some(event) = accumulator.next_event() {
            words.push(match event {
                ChatEvent::Chunk { .. } => "chunk".to_owned(),
                ChatEvent::ContentDelta {
                    delta, snapshot, ..
                } => format!("content {delta}/{snapshot}"),
                ChatEvent::ContentDone { content, .. } => format!("content done {content}"),
                ChatEvent::RefusalDelta {
                    delta, snapshot, ..
                } => format!("refusal {delta}/{snapshot}"),
                ChatEvent::RefusalDone { refusal, .. } => format!("refusal done {refusal}"),
                ChatEvent::ToolCallArgumentsDelta {
                    index,
                    name,
                    delta,
                    arguments,
                    ..
                } => {
                    format!("{name}#{index} {delta}/{arguments}")
                }
                ChatEvent::ToolCallArgumentsDone {
                    index,
                    name,
                    arguments,
                    ..
                } => {
                    format!("{name}#{index} done {arguments}")
                }
                ChatEvent::LogprobsContentDelta {
                    delta, snapshot, ..
                } => {
                    format!("logprobs {}/{}", delta.len(), snapshot.len())
                }
                ChatEvent::LogprobsContentDone { content, .. } => {
                    format!("logprobs done {}", content.len())
                }
                ChatEvent::LogprobsRefusalDelta {
                    delta, snapshot, ..
                } => {
                    format!("refusal logprobs {}/{}", delta.len(), snapshot.len())
                }
                ChatEvent::LogprobsRefusalDone { refusal, .. } => {
                    format!("refusal logprobs done {}", refusal.len())
                }
                other => panic!("{other:?}"),
            });
        }
    }
    words
}

#[test]
fn padding_is_in_no_snapshot_row_34() {
    let mut piece = delta(json!({"role": "assistant", "content": "x"}));
    piece["obfuscation"] = json!("abc");
    let mut accumulator = ChatAccumulator::new();
    accumulator.push(event(&piece)).unwrap();
    let Some(ChatEvent::Chunk { chunk, .. }) = accumulator.next_event() else {
        panic!();
    };
    assert_eq!(chunk.obfuscation.as_deref(), Some("abc"));
    assert!(whole(&[piece, end("stop")]).get("obfuscation").is_none());
}

#[test]
fn a_text_comes_in_pieces_and_is_done_once_row_35() {
    let chunks = [
        delta(json!({"role": "assistant", "content": ""})),
        delta(json!({"content": "Hello"})),
        delta(json!({"content": " world"})),
        end("stop"),
    ];
    assert_eq!(
        events(&chunks),
        [
            "chunk",
            "chunk",
            "content Hello/Hello",
            "chunk",
            "content  world/Hello world",
            "chunk",
            "content done Hello world"
        ]
    );
    let all = whole(&chunks);
    assert_eq!(all["object"], "chat.completion");
    assert_eq!(
        all["choices"],
        json!([{"index": 0, "finish_reason": "stop", "logprobs": null,
            "message": {"role": "assistant", "content": "Hello world", "refusal": null}}])
    );
}

#[test]
fn tool_calls_are_done_when_the_next_begins_row_36() {
    let chunks = [
        delta(
            json!({"role": "assistant", "content": null, "tool_calls": [tool(0, json!("a"), json!("f"), "")]}),
        ),
        delta(json!({"tool_calls": [tool(0, Value::Null, Value::Null, "{}")]})),
        delta(json!({"tool_calls": [tool(1, json!("b"), json!("g"), "[")]})),
        delta(json!({"tool_calls": [tool(1, Value::Null, Value::Null, "]")]})),
        end("tool_calls"),
    ];
    assert_eq!(
        events(&chunks),
        [
            "chunk",
            "f#0 /",
            "chunk",
            "f#0 {}/{}",
            "chunk",
            "g#1 [/[",
            "f#0 done {}",
            "chunk",
            "g#1 ]/[]",
            "chunk",
            "g#1 done []"
        ]
    );
    let calls = &whole(&chunks)["choices"][0]["message"]["tool_calls"];
    assert_eq!(
        calls[1],
        json!({"id": "b", "type": "function", "function": {"name": "g", "arguments": "[]"}})
    );
}

#[test]
fn a_tool_call_that_goes_on_is_done_again() {
    let piece = |index, text: &str| {
        delta(json!({"tool_calls": [tool(index, json!("x"), json!("f"), text)]}))
    };
    let all = events(&[
        piece(0, "a"),
        piece(1, "b"),
        piece(0, "c"),
        end("tool_calls"),
    ]);
    let done: Vec<&String> = all.iter().filter(|word| word.contains("done")).collect();
    assert_eq!(done, ["f#0 done a", "f#1 done b", "f#0 done ac"]);
}

#[test]
fn two_pieces_of_one_call_in_a_chunk_are_one_row_37() {
    let pieces = json!([
        tool(0, json!("a"), json!("f"), "{"),
        tool(0, json!(""), json!(""), "}")
    ]);
    let chunks = [delta(json!({"tool_calls": pieces})), end("tool_calls")];
    assert_eq!(events(&chunks)[1..3], ["f#0 {/{", "f#0 }/{}"]);
    let calls = &whole(&chunks)["choices"][0]["message"]["tool_calls"];
    assert_eq!(
        *calls,
        json!([tool(0, json!("a"), json!("f"), "{}")].map(|mut call| {
            call.as_object_mut().unwrap().remove("index");
            call
        }))
    );
}

#[test]
fn a_refusal_is_no_content_row_40() {
    let chunks = [
        delta(json!({"role": "assistant", "refusal": "I "})),
        delta(json!({"refusal": "won't"})),
        end("stop"),
    ];
    assert_eq!(events(&chunks).last().unwrap(), "refusal done I won't");
    let message = &whole(&chunks)["choices"][0]["message"];
    assert_eq!(
        (&message["content"], &message["refusal"]),
        (&Value::Null, &json!("I won't"))
    );
}

#[test]
fn a_chunk_of_azures_filter_does_no_harm_row_43() {
    let prompt = json!({"id": "", "object": "", "created": 0, "model": "", "choices": [], "prompt_filter_results": [{"prompt_index": 0}]});
    let late = json!({"id": "", "object": "", "created": 0, "model": "", "choices": [
        {"index": 0, "finish_reason": null, "content_filter_results": {"hate": {"filtered": false}}, "content_filter_offsets": {"end_offset": 1}}]});
    let chunks = [prompt, delta(json!({"content": "x"})), late, end("stop")];
    assert_eq!(
        events(&chunks),
        [
            "chunk",
            "chunk",
            "content x/x",
            "chunk",
            "chunk",
            "content done x"
        ]
    );
    let all = whole(&chunks);
    assert_eq!(
        (&all["id"], &all["model"], &all["created"]),
        (&json!("c"), &json!("m"), &json!(1))
    );
    assert_eq!(all["prompt_filter_results"][0]["prompt_index"], 0);
    assert_eq!(
        all["choices"][0]["content_filter_results"]["hate"]["filtered"],
        false
    );
}

#[test]
fn sound_ends_when_it_expires_rows_44_and_45() {
    let start = delta(json!({"role": "assistant", "audio": {"id": "audio_1", "transcript": "Hi"}}));
    let data = delta(json!({"audio": {"data": "AA"}}));
    let more = delta(json!({"audio": {"data": "BB", "transcript": "!"}}));
    let expires = delta(json!({"audio": {"expires_at": 7}}));
    let choice =
        &whole(&[start.clone(), data.clone(), more.clone(), expires.clone()])["choices"][0];
    assert_eq!(choice["finish_reason"], "stop");
    assert_eq!(
        choice["message"]["audio"],
        json!({"id": "audio_1", "data": "AABB", "expires_at": 7, "transcript": "Hi!"})
    );
    for chunks in [
        vec![start.clone(), data.clone(), expires.clone(), more],
        vec![start, expires],
    ] {
        let (accumulator, result) = seen::<ChatAccumulator>(&chunks);
        result.unwrap();
        assert!(
            accumulator
                .finish()
                .unwrap_err()
                .to_string()
                .contains("`finish_reason`")
        );
    }
}

#[test]
fn an_index_that_is_none_is_refused_row_46() {
    for index in [json!(-1), json!(0.5), json!("__proto__"), json!(128)] {
        let error = fails(&[chunk(json!([{"index": index, "delta": {}}]))]);
        assert!(error.contains("index"), "{error}");
        let error = fails(&[delta(
            json!({"tool_calls": [{"index": index, "function": {}}]}),
        )]);
        assert!(error.contains("index"), "{error}");
    }
}

#[test]
fn a_choice_that_was_not_asked_for_is_refused_row_47() {
    let mut accumulator = ChatAccumulator::new().choices(2);
    let piece = |index: i64| event(&chunk(json!([{"index": index, "delta": {}}])));
    accumulator.push(piece(1)).unwrap();
    assert!(
        accumulator
            .push(piece(2))
            .unwrap_err()
            .to_string()
            .contains("2 at most")
    );
}

#[test]
fn choices_stand_in_order_row_48() {
    let piece = |index: i64, text: &str| {
        chunk(json!([{"index": index, "delta": {"content": text}, "finish_reason": "stop"}]))
    };
    let all = whole(&[piece(1, "b"), piece(0, "a"), piece(1, "c")]);
    let texts: Vec<&Value> = all["choices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|choice| &choice["message"]["content"])
        .collect();
    assert_eq!(texts, [&json!("a"), &json!("bc")]);
}

#[test]
fn an_empty_text_is_done_where_there_is_nothing_else_row_49() {
    let empty = delta(json!({"role": "assistant", "content": ""}));
    assert_eq!(
        events(&[empty.clone(), end("stop")]),
        ["chunk", "chunk", "content done "]
    );
    let call = delta(json!({"tool_calls": [tool(0, json!("a"), json!("f"), "{}")]}));
    assert!(
        !events(&[empty, call, end("tool_calls")])
            .iter()
            .any(|word| word.starts_with("content"))
    );
}

#[test]
fn nothing_is_no_completion_row_50() {
    assert!(
        ChatAccumulator::new()
            .finish()
            .unwrap_err()
            .to_string()
            .contains("no chunk")
    );
}

#[test]
fn what_is_repeated_does_not_add_up() {
    let piece = |text: &str| {
        delta(
            json!({"role": "assistant", "tool_calls": [tool(0, json!("call_1"), json!("f"), text)]}),
        )
    };
    let old = |text: &str| delta(json!({"function_call": {"name": "g", "arguments": text}}));
    let all = whole(&[
        piece("{"),
        piece("}"),
        old("["),
        old("]"),
        end("tool_calls"),
    ]);
    let message = &all["choices"][0]["message"];
    assert_eq!(
        message["tool_calls"][0]["function"],
        json!({"name": "f", "arguments": "{}"})
    );
    assert_eq!(message["tool_calls"][0]["id"], "call_1");
    assert_eq!(
        message["function_call"],
        json!({"name": "g", "arguments": "[]"})
    );
}

#[test]
fn tool_calls_without_an_index_are_told_apart_by_their_id() {
    let bare = |id: Value, name: &str, arguments: &str| json!({"id": id, "function": {"name": name, "arguments": arguments}});
    let all = whole(&[
        delta(json!({"tool_calls": [bare(json!("a"), "f", "{")]})),
        delta(json!({"tool_calls": [bare(Value::Null, "", "}")]})),
        delta(json!({"tool_calls": [bare(json!("b"), "g", "[")]})),
        delta(json!({"tool_calls": [bare(json!("a"), "", " ")]})),
        delta(json!({"tool_calls": [bare(json!("b"), "", "]")]})),
        end("tool_calls"),
    ]);
    let calls = &all["choices"][0]["message"]["tool_calls"];
    assert_eq!(calls[0]["function"]["arguments"], "{} ");
    assert_eq!(calls[1]["function"]["arguments"], "[]");
}

#[test]
fn custom_tool_calls_and_calls_without_an_id() {
    let custom = |name: &str, input: &str| json!({"index": 1, "id": "c", "type": "custom", "custom": {"name": name, "input": input}});
    let all = whole(&[
        delta(
            json!({"tool_calls": [tool(0, Value::Null, json!("f"), "{}"), custom("shell", "l")]}),
        ),
        delta(json!({"tool_calls": [custom("", "s")]})),
        end("tool_calls"),
    ]);
    let calls = &all["choices"][0]["message"]["tool_calls"];
    let id = calls[0]["id"].as_str().unwrap();
    assert!(id.starts_with("call_") && id.len() == 37, "{id}");
    assert_eq!(
        calls[1],
        json!({"id": "c", "type": "custom", "custom": {"name": "shell", "input": "ls"}})
    );
    let (accumulator, _) = seen::<ChatAccumulator>(&[
        delta(json!({"tool_calls": [tool(0, json!("a"), Value::Null, "{}")]})),
        end("tool_calls"),
    ]);
    assert!(
        accumulator
            .finish()
            .unwrap_err()
            .to_string()
            .contains("no name")
    );
}

#[test]
fn keys_that_no_type_knows_are_put_together_too() {
    let reasoning = |text: &str| {
        delta(
            json!({"reasoning_content": text, "details": [{"index": 0, "type": "t", "text": text}]}),
        )
    };
    let call = json!([{"index": 0, "id": "a", "function": {"name": "f", "arguments": "{}"}, "extra_content": {"signature": "s"}}]);
    let note = json!([{"type": "url_citation", "url_citation": {"start_index": 0, "end_index": 1, "title": "t", "url": "u"}}]);
    let chunks = [
        reasoning("Let me "),
        reasoning("think"),
        delta(json!({"content": "x", "annotations": note, "tool_calls": call})),
    ];
    let (mut accumulator, result) = seen::<ChatAccumulator>(&chunks);
    result.unwrap();
    assert_eq!(
        accumulator.extra(0, "reasoning_content"),
        Some(&json!("Let me think"))
    );
    accumulator.push(event(&end("stop"))).unwrap();
    let snapshot = serde_json::to_value(accumulator.snapshot().unwrap()).unwrap();
    let completion = accumulator.finish().unwrap();
    assert_eq!(serde_json::to_value(&completion).unwrap(), snapshot);
    assert_eq!(
        completion.choices[0]
            .message
            .annotations
            .as_ref()
            .unwrap()
            .len(),
        1
    );
    let message = &snapshot["choices"][0]["message"];
    assert_eq!(message["reasoning_content"], "Let me think");
    assert_eq!(
        message["details"],
        json!([{"index": 0, "type": "t", "text": "Let me think"}])
    );
    assert_eq!(message["annotations"], note);
    assert_eq!(message["tool_calls"][0]["extra_content"]["signature"], "s");
}

#[test]
fn what_stands_beside_the_choices_is_the_newest_that_is_not_null() {
    let mut first = delta(json!({"content": "x"}));
    first["service_tier"] = json!("default");
    first["system_fingerprint"] = json!("fp_1");
    first["usage"] = Value::Null;
    let mut last = end("stop");
    last["service_tier"] = Value::Null;
    last["system_fingerprint"] = json!("fp_2");
    let usage = json!({"id": "c", "choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}});
    let all = whole(&[first, last, usage]);
    assert_eq!(
        (&all["service_tier"], &all["system_fingerprint"]),
        (&json!("default"), &json!("fp_2"))
    );
    assert_eq!(
        (&all["usage"]["total_tokens"], &all["model"]),
        (&json!(3), &json!("m"))
    );
}

#[test]
fn log_probabilities_are_lists_that_grow() {
    let list = |n: usize| {
        json!(vec![
            json!({"token": "t", "logprob": -1, "bytes": null, "top_logprobs": []});
            n
        ])
    };
    let piece = |content: Value, refusal: Value| {
        chunk(
            json!([{"index": 0, "delta": {"content": "x", "refusal": "y"}, "logprobs": {"content": content, "refusal": refusal}}]),
        )
    };
    let words = events(&[
        piece(list(1), Value::Null),
        piece(list(2), list(1)),
        end("stop"),
    ]);
    let words: Vec<&str> = words
        .iter()
        .map(String::as_str)
        .filter(|word| word.contains("logprobs"))
        .collect();
    assert_eq!(
        words,
        [
            "logprobs 1/1",
            "logprobs 2/3",
            "refusal logprobs 1/1",
            "logprobs done 3",
            "refusal logprobs done 1"
        ]
    );
}

#[test]
fn a_piece_that_is_made_void_in_its_chunk_hides_no_other_event() {
    let call = json!([
        {"index": 0, "id": "a", "function": {"name": "", "arguments": ""}},
        {"index": 0, "custom": {"name": "shell", "input": "ls"}},
    ]);
    let piece = delta(json!({"content": "x", "tool_calls": call}));
    assert_eq!(
        events(&[piece, end("tool_calls")]),
        ["chunk", "content x/x", "content done x", "chunk"]
    );
}
