//! However a stream is cut into pieces, it adds up to the same.

use openai_kit::stream::{ChatAccumulator, ResponseAccumulator, RunAccumulator};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::whole;

/// A text in pieces: cut at any of its characters, with empty pieces too.
fn cut(text: &str, cuts: &[prop::sample::Index]) -> Vec<String> {
    let ends: Vec<usize> = text
        .char_indices()
        .map(|(at, _)| at)
        .chain([text.len()])
        .collect();
    let mut places: Vec<usize> = cuts.iter().map(|cut| ends[cut.index(ends.len())]).collect();
    places.push(0);
    places.push(text.len());
    places.sort_unstable();
    places
        .windows(2)
        .map(|pair| text[pair[0]..pair[1]].to_owned())
        .collect()
}

fn cuts() -> impl Strategy<Value = Vec<prop::sample::Index>> {
    prop::collection::vec(any::<prop::sample::Index>(), 0..8)
}

/// The order of two lists, each in its own order.
fn mixed(left: Vec<Value>, right: Vec<Value>, order: &[bool]) -> Vec<Value> {
    let (mut left, mut right) = (left.into_iter(), right.into_iter());
    let mut all: Vec<Value> = order
        .iter()
        .filter_map(|first| if *first { left.next() } else { right.next() })
        .collect();
    all.extend(left);
    all.extend(right);
    all
}

proptest! {
    #[test]
    fn responses(one in ".{0,40}", two in ".{0,40}", at in cuts(), bt in cuts(), order in prop::collection::vec(any::<bool>(), 0..20)) {
        let item = |id: &str| json!({"id": id, "type": "message", "role": "assistant", "status": "in_progress", "content": []});
        let call = json!({"id": "fc", "type": "function_call", "call_id": "c", "name": "f", "arguments": ""});
        let head = [
            json!({"type": "response.created", "response": {"id": "r", "output": []}}),
            json!({"type": "response.output_item.added", "output_index": 0, "item": item("m")}),
            json!({"type": "response.output_item.added", "output_index": 1, "item": call}),
        ];
        let texts = cut(&one, &at).into_iter().map(|delta| json!({"type": "response.output_text.delta", "output_index": 0, "item_id": "m", "content_index": 0, "delta": delta})).collect();
        let arguments = cut(&two, &bt).into_iter().map(|delta| json!({"type": "response.function_call_arguments.delta", "output_index": 1, "item_id": "fc", "delta": delta})).collect();
        let end = json!({"type": "response.incomplete", "response": {"id": "r", "output": null}});
        let events = [head.to_vec(), mixed(texts, arguments, &order), vec![end]].concat();
        let output = &whole::<ResponseAccumulator>(&events)["output"];
        prop_assert_eq!(output[0]["content"][0]["text"].as_str(), Some(&*one));
        prop_assert_eq!(output[1]["arguments"].as_str(), Some(&*two));
    }

    #[test]
    fn chat(one in ".{0,40}", two in ".{1,40}", at in cuts(), bt in cuts(), order in prop::collection::vec(any::<bool>(), 0..20)) {
        let piece = |index: i64, delta: Value| json!({"id": "c", "choices": [{"index": index, "delta": delta}]});
        let texts = cut(&one, &at).into_iter().map(|text| piece(0, json!({"content": text, "reasoning": text}))).collect();
        let calls = cut(&two, &bt).into_iter().map(|text| piece(1, json!({"tool_calls": [{"index": 0, "id": "a", "function": {"name": "f", "arguments": text}}]}))).collect();
        let end = json!({"id": "c", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}, {"index": 1, "delta": {}, "finish_reason": "tool_calls"}]});
        let chunks = [mixed(texts, calls, &order), vec![end]].concat();
        let choices = &whole::<ChatAccumulator>(&chunks)["choices"];
        prop_assert_eq!(choices[0]["message"]["content"].as_str(), Some(&*one));
        prop_assert_eq!(choices[0]["message"]["reasoning"].as_str(), Some(&*one));
        prop_assert_eq!(choices[1]["message"]["tool_calls"][0]["function"]["arguments"].as_str(), Some(&*two));
    }

    #[test]
    fn runs(one in ".{0,40}", two in ".{0,40}", at in cuts(), bt in cuts(), order in prop::collection::vec(any::<bool>(), 0..20)) {
        let of = |name: &str, data: Value| json!({"event": format!("thread.{name}"), "data": data});
        let head = [
            of("message.created", json!({"id": "m", "content": []})),
            of("run.step.created", json!({"id": "s", "type": "tool_calls", "step_details": {"type": "tool_calls", "tool_calls": []}})),
        ];
        let texts = cut(&one, &at).into_iter().map(|text| of("message.delta", json!({"id": "m", "delta": {"content": [{"index": 0, "type": "text", "text": {"value": text}}]}}))).collect();
        let calls = cut(&two, &bt).into_iter().map(|text| of("run.step.delta", json!({"id": "s", "delta": {"step_details": {"type": "tool_calls", "tool_calls": [{"index": 0, "id": "f", "type": "function", "function": {"name": "f", "arguments": text}}]}}}))).collect();
        let end = of("run.requires_action", json!({"id": "r", "status": "requires_action"}));
        let events = [head.to_vec(), mixed(texts, calls, &order), vec![end]].concat();
        let (accumulator, result) = super::seen::<RunAccumulator>(&events);
        prop_assert!(result.is_ok());
        let all = openai_kit::stream::Accumulator::finish(accumulator).unwrap();
        let message = serde_json::to_value(&all.messages[0]).unwrap();
        prop_assert_eq!(message["content"][0]["text"]["value"].as_str(), Some(&*one));
        let step = serde_json::to_value(&all.steps[0]).unwrap();
        prop_assert_eq!(step["step_details"]["tool_calls"][0]["function"]["arguments"].as_str(), Some(&*two));
    }
}

/// How many pieces a long stream has: copying the whole for each would take minutes.
const MANY: usize = 100_000;

fn many<A: openai_kit::stream::Accumulator>(
    head: &[Value],
    piece: &Value,
) -> (A, std::time::Duration) {
    let (mut accumulator, result) = super::seen::<A>(head);
    result.unwrap();
    let piece: A::Wire = super::event(piece);
    let text = openai_kit::json::to_string(&piece);
    let start = std::time::Instant::now();
    for _ in 0..MANY {
        accumulator
            .push(openai_kit::json::from_str(&text).unwrap())
            .unwrap();
        while accumulator.next_event().is_some() {}
    }
    (accumulator, start.elapsed())
}

#[test]
fn long_streams_cost_what_they_are_long() {
    let item = json!({"id": "m", "type": "message", "role": "assistant", "status": "in_progress", "content": []});
    let head = [
        json!({"type": "response.created", "response": {"id": "r", "output": []}}),
        json!({"type": "response.output_item.added", "output_index": 0, "item": item}),
    ];
    let piece = json!({"type": "response.output_text.delta", "output_index": 0, "item_id": "m", "content_index": 0, "delta": "word word "});
    let (all, one) = many::<ResponseAccumulator>(&head, &piece);
    assert_eq!(
        openai_kit::stream::Accumulator::snapshot(&all)
            .unwrap()
            .output_text()
            .len(),
        10 * MANY
    );
    let call =
        json!([{"index": 0, "id": "a", "function": {"name": "f", "arguments": "word word "}}]);
    let delta =
        json!({"content": "word word ", "reasoning_content": "word word ", "tool_calls": call});
    let piece = json!({"id": "c", "choices": [{"index": 0, "delta": delta}]});
    let (all, two) = many::<ChatAccumulator>(&[], &piece);
    assert_eq!(
        all.extra(0, "reasoning_content")
            .unwrap()
            .as_str()
            .unwrap()
            .len(),
        10 * MANY
    );
    let of = |name: &str, data: Value| json!({"event": format!("thread.{name}"), "data": data});
    let head = [of("message.created", json!({"id": "m", "content": []}))];
    let text = json!([{"index": 0, "type": "text", "text": {"value": "word word "}}]);
    let piece = of(
        "message.delta",
        json!({"id": "m", "delta": {"content": text}}),
    );
    let (_, three) = many::<RunAccumulator>(&head, &piece);
    for time in [one, two, three] {
        assert!(
            time < std::time::Duration::from_secs(60),
            "{one:?} {two:?} {three:?}"
        );
    }
}
