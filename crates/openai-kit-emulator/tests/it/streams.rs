//! Server-sent events.

use std::time::Duration;

use openai_kit_emulator::Emulator;
use serde_json::{Value, json};

use crate::support::{events, events_fit, form, get, post, request, send};

fn kinds(events: &[Value]) -> Vec<&str> {
    let mut kinds: Vec<&str> = events
        .iter()
        .map(|event| event["type"].as_str().unwrap_or("?"))
        .collect();
    kinds.dedup();
    kinds
}

#[tokio::test]
async fn a_response_has_all_its_events_in_order() {
    let emulator = Emulator::new();
    let reply = post(
        &emulator,
        "/responses",
        json!({"model": "gpt-5.5", "input": "knock knock", "stream": true}),
    )
    .await;
    assert!(reply.text().starts_with("event: response.created\ndata: {"));
    let events = events(&reply);
    events_fit("responses.create", &events);
    assert_eq!(
        kinds(&events),
        [
            "response.created",
            "response.in_progress",
            "response.output_item.added",
            "response.content_part.added",
            "response.output_text.delta",
            "response.output_text.done",
            "response.content_part.done",
            "response.output_item.done",
            "response.completed",
        ]
    );
    for (at, event) in events.iter().enumerate() {
        assert_eq!(event["sequence_number"], at);
    }
    let text: String = events
        .iter()
        .filter_map(|event| event["delta"].as_str())
        .collect();
    assert_eq!(text, "emulated reply to: knock knock");
    let last = &events.last().unwrap()["response"];
    let path = format!("/responses/{}", last["id"].as_str().unwrap());
    assert_eq!(&get(&emulator, &path).await.json(), last);
    let rest = get(&emulator, &format!("{path}?stream=true&starting_after=3")).await;
    assert_eq!(crate::support::events(&rest), events[4..]);
}

#[tokio::test]
async fn tool_calls_limits_and_background_have_their_events() {
    let emulator = Emulator::new();
    let tools = json!([
        {"type": "function", "name": "add", "parameters": {"type": "object", "properties": {"a": {"type": "integer"}}}, "strict": false},
        {"type": "custom", "name": "shout"},
    ]);
    let called = post(
        &emulator,
        "/responses",
        json!({"model": "gpt-5.5", "input": "add and shout", "tools": tools, "stream": true}),
    )
    .await;
    let called = events(&called);
    events_fit("responses.create", &called);
    assert_eq!(
        kinds(&called),
        [
            "response.created",
            "response.in_progress",
            "response.output_item.added",
            "response.function_call_arguments.delta",
            "response.function_call_arguments.done",
            "response.output_item.done",
            "response.output_item.added",
            "response.custom_tool_call_input.delta",
            "response.custom_tool_call_input.done",
            "response.output_item.done",
            "response.completed",
        ]
    );
    let short = post(
        &emulator,
        "/responses",
        json!({"model": "gpt-5.5", "input": "hi", "max_output_tokens": 1, "stream": true}),
    )
    .await;
    let short = events(&short);
    events_fit("responses.create", &short);
    assert_eq!(kinds(&short).last(), Some(&"response.incomplete"));
    let queued = post(
        &emulator,
        "/responses",
        json!({"model": "gpt-5.5", "input": "hi", "background": true, "stream": true}),
    )
    .await;
    let queued = events(&queued);
    events_fit("responses.create", &queued);
    assert_eq!(kinds(&queued)[1], "response.queued");
}

#[tokio::test]
async fn chat_chunks_add_up() {
    let emulator = Emulator::new();
    let body = json!({
        "model": "gpt-5.5", "messages": [{"role": "user", "content": "hi"}], "n": 2, "logprobs": true,
        "stream": true, "stream_options": {"include_usage": true},
    });
    let reply = post(&emulator, "/chat/completions", body).await;
    assert!(reply.text().ends_with("data: [DONE]\n\n"));
    let chunks = events(&reply);
    events_fit("chat.completions.create", &chunks);
    let text: String = chunks
        .iter()
        .filter(|chunk| chunk["choices"][0]["index"] == 1)
        .filter_map(|chunk| chunk["choices"][0]["delta"]["content"].as_str())
        .collect();
    assert_eq!(text, "emulated reply to: hi");
    let usage = &chunks[chunks.len() - 2];
    assert_eq!(
        (&usage["choices"], &usage["usage"]["completion_tokens"]),
        (&json!([]), &json!(8))
    );
    assert_eq!(chunks[0]["usage"], Value::Null);
    let tool = json!({"type": "function", "function": {"name": "add", "parameters": {"type": "object", "properties": {"a": {"type": "integer"}}}}});
    let body = json!({"model": "gpt-5.5", "messages": [{"role": "user", "content": "add"}], "stream": true, "tools": [tool]});
    let chunks = events(&post(&emulator, "/chat/completions", body).await);
    events_fit("chat.completions.create", &chunks);
    assert!(chunks[0].get("usage").is_none());
    assert_eq!(
        chunks[0]["choices"][0]["delta"]["tool_calls"][0]["function"]["name"],
        "add"
    );
    assert_eq!(
        chunks[chunks.len() - 2]["choices"][0]["finish_reason"],
        "tool_calls"
    );
}

#[tokio::test]
async fn other_streams_end_as_they_should() {
    let emulator = Emulator::new();
    let images = post(
        &emulator,
        "/images/generations",
        json!({"model": "gpt-image-1", "prompt": "a cat", "stream": true}),
    )
    .await;
    events_fit("images.generate", &events(&images));
    assert_eq!(
        kinds(&events(&images)).last(),
        Some(&"image_generation.completed")
    );
    let transcript = send(
        &emulator,
        form(
            "/audio/transcriptions",
            &[("model", "gpt-4o-transcribe"), ("stream", "true")],
            &[("file", "a.mp3", "x")],
        ),
    )
    .await;
    events_fit("audio.transcriptions.create", &events(&transcript));
    assert_eq!(
        kinds(&events(&transcript)).last(),
        Some(&"transcript.text.done")
    );
    let run = post(
        &emulator,
        "/threads/thread_1/runs",
        json!({"assistant_id": "asst_1", "stream": true}),
    )
    .await;
    assert!(
        run.text().starts_with("event: thread.run.created\n"),
        "{}",
        run.text()
    );
    assert!(run.text().ends_with("event: done\ndata: [DONE]\n\n"));
    let legacy = post(
        &emulator,
        "/completions",
        json!({"model": "gpt-3.5-turbo-instruct", "prompt": "a", "stream": true}),
    )
    .await;
    assert!(legacy.text().ends_with("data: [DONE]\n\n"));
    assert_eq!(
        events(&legacy)[0]["choices"][0]["finish_reason"],
        Value::Null
    );
}

#[tokio::test(start_paused = true)]
async fn streams_keep_their_pace() {
    let emulator = Emulator::builder().pace(Duration::from_secs(1)).build();
    let body = json!({"model": "gpt-5.5", "input": "hi", "stream": true});
    let started = tokio::time::Instant::now();
    let reply = send(&emulator, request("POST", "/v1/responses", Some(&body))).await;
    assert_eq!(
        started.elapsed().as_secs() as usize,
        events(&reply).len() - 1
    );
}
