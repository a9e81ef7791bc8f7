//! What the emulator remembers.

use std::time::{Duration, UNIX_EPOCH};

use openai_kit_emulator::Emulator;
use serde_json::{Value, json};

use crate::support::{delete, fits, form, get, post, send};

fn id(reply: &crate::support::Reply) -> String {
    reply.json()["id"]
        .as_str()
        .unwrap_or_else(|| panic!("{reply:?}"))
        .to_owned()
}

fn output_text(response: &Value) -> &str {
    response["output"][0]["content"][0]["text"]
        .as_str()
        .unwrap_or_else(|| panic!("{response}"))
}

async fn respond(emulator: &Emulator, body: Value) -> Value {
    let mut whole = json!({"model": "gpt-5.5"});
    for (key, value) in body.as_object().unwrap() {
        whole[key] = value.clone();
    }
    let reply = post(emulator, "/responses", whole).await;
    fits("responses.create", &reply);
    reply.json()
}

#[tokio::test]
async fn files_have_their_bytes() {
    let emulator = Emulator::new();
    let upload = |name: &'static str| {
        form(
            "/files",
            &[("purpose", "batch")],
            &[("file", name, "line\r\n")],
        )
    };
    let file = send(&emulator, upload("a.jsonl")).await;
    fits("files.create", &file);
    assert_eq!(
        (&file.json()["bytes"], &file.json()["filename"]),
        (&json!(6), &json!("a.jsonl"))
    );
    let content = get(&emulator, &format!("/files/{}/content", id(&file))).await;
    assert_eq!(&content.body[..], b"line\r\n");
    assert_eq!(
        get(&emulator, &format!("/files/{}", id(&file)))
            .await
            .json(),
        file.json()
    );
    let gone = delete(&emulator, &format!("/files/{}", id(&file))).await;
    fits("files.delete", &gone);
    for path in ["", "/content"] {
        let reply = get(&emulator, &format!("/files/{}{path}", id(&file))).await;
        assert_eq!(reply.status, 404);
        assert_eq!(
            reply.json()["error"]["message"],
            format!("No such File object: {}", id(&file))
        );
    }
}

#[tokio::test]
async fn lists_have_pages() {
    let emulator = Emulator::new();
    let mut ids = Vec::new();
    for name in ["a", "b", "c"] {
        ids.push(id(&send(
            &emulator,
            form("/files", &[("purpose", "batch")], &[("file", name, "")]),
        )
        .await));
    }
    let first = get(&emulator, "/files?limit=2&order=asc").await;
    fits("files.list", &first);
    assert_eq!(first.json()["has_more"], true);
    assert_eq!(
        (&first.json()["first_id"], &first.json()["last_id"]),
        (&json!(ids[0]), &json!(ids[1]))
    );
    let next = get(
        &emulator,
        &format!("/files?limit=2&order=asc&after={}", ids[1]),
    )
    .await
    .json();
    assert_eq!(
        (
            &next["has_more"],
            &next["data"][0]["id"],
            next["data"].as_array().unwrap().len()
        ),
        (&json!(false), &json!(ids[2]), 1)
    );
    let newest = get(&emulator, "/files").await.json();
    assert_eq!(newest["first_id"], json!(ids[2]));
    assert_eq!(
        get(&emulator, "/files?purpose=vision").await.json()["data"],
        json!([])
    );
    // What was never created is made up, with pages too.
    let page = get(&emulator, "/evals?limit=1").await;
    fits("evals.list", &page);
    let last = page.json()["last_id"].as_str().unwrap().to_owned();
    assert_eq!(page.json()["has_more"], true);
    let next = get(&emulator, &format!("/evals?limit=1&after={last}"))
        .await
        .json();
    assert_eq!(
        (&next["has_more"], next["last_id"] != last),
        (&json!(false), true)
    );
}

#[tokio::test]
async fn responses_are_kept_and_continued() {
    let emulator = Emulator::new();
    let first = respond(
        &emulator,
        json!({"input": "knock knock", "instructions": "be brief", "metadata": {"a": "b"}}),
    )
    .await;
    assert_eq!(output_text(&first), "emulated reply to: knock knock");
    assert_eq!(first["usage"]["input_tokens"], 4);
    let first_id = first["id"].as_str().unwrap();
    let kept = get(&emulator, &format!("/responses/{first_id}")).await;
    fits("responses.retrieve", &kept);
    assert_eq!(kept.json(), first);
    let input =
        json!([{"role": "user", "content": [{"type": "input_text", "text": "who is there?"}]}]);
    let second = respond(
        &emulator,
        json!({"input": input, "previous_response_id": first_id}),
    )
    .await;
    assert_eq!(output_text(&second), "emulated reply to: who is there?");
    assert_eq!(second["usage"]["input_tokens"], 2 + 5 + 3);
    let items = get(&emulator, &format!("/responses/{first_id}/input_items")).await;
    fits("responses.input_items.list", &items);
    assert_eq!(items.json()["data"][0]["content"][0]["text"], "knock knock");
    let gone = delete(&emulator, &format!("/responses/{first_id}")).await;
    fits("responses.delete", &gone);
    for path in ["", "/input_items"] {
        assert_eq!(
            get(&emulator, &format!("/responses/{first_id}{path}"))
                .await
                .status,
            404
        );
    }
    let unstored = respond(&emulator, json!({"input": "x", "store": false})).await;
    assert_eq!(
        get(
            &emulator,
            &format!("/responses/{}", unstored["id"].as_str().unwrap())
        )
        .await
        .status,
        404
    );
}

#[tokio::test]
async fn outputs_go_back_as_input() {
    let emulator = Emulator::new();
    let first = respond(&emulator, json!({"input": "hi", "store": false})).await;
    let mut input = vec![json!({"role": "user", "content": "hi"})];
    input.extend(first["output"].as_array().unwrap().clone());
    input.push(json!({"type": "message", "role": "user", "content": "again"}));
    let second = respond(&emulator, json!({"input": input})).await;
    assert_eq!(output_text(&second), "emulated reply to: again");
    let items = get(
        &emulator,
        &format!(
            "/responses/{}/input_items?order=asc",
            second["id"].as_str().unwrap()
        ),
    )
    .await;
    fits("responses.input_items.list", &items);
    assert_eq!(items.json()["data"].as_array().unwrap().len(), 3);
    let reference = json!([{"type": "item_reference", "id": second["output"][0]["id"]}, {"role": "user", "content": "x"}]);
    respond(&emulator, json!({"input": reference})).await;
    let wrong = json!({"model": "gpt-5.5", "input": [{"type": "item_reference", "id": "msg_x"}]});
    assert_eq!(post(&emulator, "/responses", wrong).await.status, 404);
}

#[tokio::test]
async fn tools_are_called_and_answered() {
    let emulator = Emulator::new();
    let schema = json!({"type": "object", "properties": {"city": {"type": "string"}, "days": {"type": "integer", "minimum": 3}}, "required": ["city", "days"], "additionalProperties": false});
    let tools =
        json!([{"type": "function", "name": "get_weather", "parameters": schema, "strict": true}]);
    let first = respond(
        &emulator,
        json!({"input": "please get weather", "tools": tools}),
    )
    .await;
    let call = &first["output"][0];
    assert_eq!(
        (&call["type"], &call["name"]),
        (&json!("function_call"), &json!("get_weather"))
    );
    assert_eq!(call["arguments"], r#"{"city":"emulated","days":3}"#);
    let result =
        json!([{"type": "function_call_output", "call_id": call["call_id"], "output": "sunny"}]);
    let second = respond(
        &emulator,
        json!({"input": result, "previous_response_id": first["id"], "tools": tools}),
    )
    .await;
    assert_eq!(
        output_text(&second),
        "emulated reply to the result of get_weather: sunny"
    );
    let unasked = respond(&emulator, json!({"input": "hello", "tools": tools})).await;
    assert_eq!(output_text(&unasked), "emulated reply to: hello");
    for choice in [
        json!("required"),
        json!({"type": "function", "name": "get_weather"}),
    ] {
        let asked = respond(
            &emulator,
            json!({"input": "hello", "tools": tools, "tool_choice": choice}),
        )
        .await;
        assert_eq!(asked["output"][0]["type"], "function_call");
    }
    let none = respond(
        &emulator,
        json!({"input": "get_weather", "tools": tools, "tool_choice": "none"}),
    )
    .await;
    assert_eq!(none["output"][0]["type"], "message");
    let lonely = json!({"model": "gpt-5.5", "input": [{"type": "function_call_output", "call_id": "call_x", "output": "1"}]});
    let reply = post(&emulator, "/responses", lonely).await;
    assert!(
        reply
            .text()
            .contains("No tool call found for function call output with call_id call_x.")
    );
    let forgotten =
        json!({"model": "gpt-5.5", "input": "go on", "previous_response_id": first["id"]});
    assert!(
        post(&emulator, "/responses", forgotten)
            .await
            .text()
            .contains("No tool output found for function call")
    );
}

#[tokio::test]
async fn responses_with_a_schema_a_limit_or_in_the_background() {
    let emulator = Emulator::new();
    let schema = json!({"type": "object", "properties": {"steps": {"type": "array", "items": {"$ref": "#/$defs/step"}}}, "required": ["steps"], "$defs": {"step": {"type": "object", "properties": {"kind": {"enum": ["a", "b"]}}, "required": ["kind"]}}});
    let format = json!({"format": {"type": "json_schema", "name": "steps", "schema": schema, "strict": true}});
    let structured = respond(&emulator, json!({"input": "hi", "text": format})).await;
    assert_eq!(output_text(&structured), r#"{"steps":[{"kind":"a"}]}"#);
    let short = respond(&emulator, json!({"input": "a b c", "max_output_tokens": 2})).await;
    assert_eq!(
        (output_text(&short), &short["status"]),
        ("emulated reply", &json!("incomplete"))
    );
    assert_eq!(short["incomplete_details"]["reason"], "max_output_tokens");

    let slow = respond(&emulator, json!({"input": "hi", "background": true})).await;
    assert_eq!(
        (&slow["status"], &slow["output"]),
        (&json!("queued"), &json!([]))
    );
    let path = format!("/responses/{}", slow["id"].as_str().unwrap());
    assert_eq!(get(&emulator, &path).await.json()["status"], "in_progress");
    assert_eq!(get(&emulator, &path).await.json()["status"], "completed");
    let other = respond(&emulator, json!({"input": "hi", "background": true})).await;
    let path = format!("/responses/{}", other["id"].as_str().unwrap());
    let cancelled = post(&emulator, &format!("{path}/cancel"), json!({})).await;
    fits("responses.cancel", &cancelled);
    assert_eq!(cancelled.json()["status"], "cancelled");
    assert_eq!(get(&emulator, &path).await.json()["status"], "cancelled");
    let path = format!("/responses/{}/cancel", short["id"].as_str().unwrap());
    assert_eq!(post(&emulator, &path, json!({})).await.status, 400);
    let count = post(
        &emulator,
        "/responses/input_tokens",
        json!({"model": "gpt-5.5", "input": "one two"}),
    )
    .await;
    fits("responses.input_tokens.count", &count);
    assert_eq!(count.json()["input_tokens"], 2);
    let compact = json!({"model": "gpt-5.5", "input": [{"role": "user", "content": "hi"}, {"role": "assistant", "content": "ho"}]});
    let compact = post(&emulator, "/responses/compact", compact).await;
    fits("responses.compact", &compact);
    let again = respond(&emulator, json!({"input": compact.json()["output"]})).await;
    assert_eq!(again["status"], "completed");
}

#[tokio::test]
async fn conversations_grow_with_responses() {
    let emulator = Emulator::new();
    let conversation = post(
        &emulator,
        "/conversations",
        json!({"metadata": {"a": "b"}, "items": [{"role": "user", "content": "before"}]}),
    )
    .await;
    fits("conversations.create", &conversation);
    let path = format!("/conversations/{}", id(&conversation));
    let response = respond(
        &emulator,
        json!({"input": "hi", "conversation": id(&conversation)}),
    )
    .await;
    assert_eq!(response["conversation"]["id"], json!(id(&conversation)));
    respond(
        &emulator,
        json!({"input": "more", "conversation": {"id": id(&conversation)}}),
    )
    .await;
    let items = get(&emulator, &format!("{path}/items?order=asc")).await;
    fits("conversations.items.list", &items);
    let texts: Vec<String> = items.json()["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["content"][0]["text"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        texts,
        [
            "before",
            "hi",
            "emulated reply to: hi",
            "more",
            "emulated reply to: more"
        ]
    );
    let added = post(
        &emulator,
        &format!("{path}/items"),
        json!({"items": [{"type": "message", "role": "user", "content": "x"}]}),
    )
    .await;
    fits("conversations.items.create", &added);
    let item = format!(
        "{path}/items/{}",
        added.json()["first_id"].as_str().unwrap()
    );
    fits("conversations.items.retrieve", &get(&emulator, &item).await);
    fits(
        "conversations.items.delete",
        &delete(&emulator, &item).await,
    );
    assert_eq!(get(&emulator, &item).await.status, 404);
    let updated = post(&emulator, &path, json!({"metadata": {"c": "d"}})).await;
    assert_eq!(updated.json()["metadata"], json!({"c": "d"}));
    fits("conversations.delete", &delete(&emulator, &path).await);
    assert_eq!(get(&emulator, &path).await.status, 404);
    let wrong = json!({"model": "gpt-5.5", "input": "hi", "conversation": id(&conversation)});
    assert_eq!(post(&emulator, "/responses", wrong).await.status, 404);
}

#[tokio::test]
async fn chat_completions() {
    let emulator = Emulator::new();
    let chat = |more: Value| {
        let mut body = json!({"model": "gpt-5.5", "messages": [{"role": "developer", "content": "be kind"}, {"role": "user", "content": "hi there"}]});
        for (key, value) in more.as_object().unwrap() {
            body[key] = value.clone();
        }
        body
    };
    let reply = post(
        &emulator,
        "/chat/completions",
        chat(json!({"n": 2, "logprobs": true})),
    )
    .await;
    fits("chat.completions.create", &reply);
    assert_eq!(reply.header("x-ratelimit-remaining-requests"), "9999");
    let choices = reply.json()["choices"].clone();
    assert_eq!(
        (choices.as_array().unwrap().len(), &choices[1]["index"]),
        (2, &json!(1))
    );
    assert_eq!(
        choices[0]["message"]["content"],
        "emulated reply to: hi there"
    );
    assert_eq!(
        reply.json()["usage"],
        json!({"prompt_tokens": 4, "completion_tokens": 10, "total_tokens": 14, "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0}, "completion_tokens_details": {"reasoning_tokens": 0, "audio_tokens": 0, "accepted_prediction_tokens": 0, "rejected_prediction_tokens": 0}})
    );
    assert_eq!(
        get(&emulator, &format!("/chat/completions/{}", id(&reply)))
            .await
            .status,
        404
    );

    let tool = json!({"type": "function", "function": {"name": "there", "parameters": {"type": "object", "properties": {}}}});
    let called = post(
        &emulator,
        "/chat/completions",
        chat(json!({"tools": [tool]})),
    )
    .await;
    fits("chat.completions.create", &called);
    assert_eq!(called.json()["choices"][0]["finish_reason"], "tool_calls");
    let message = called.json()["choices"][0]["message"].clone();
    let result =
        json!({"role": "tool", "tool_call_id": message["tool_calls"][0]["id"], "content": "42"});
    let messages = json!({"messages": [{"role": "user", "content": "there"}, message, result], "tools": [tool]});
    let answered = post(&emulator, "/chat/completions", chat(messages)).await;
    assert_eq!(
        answered.json()["choices"][0]["message"]["content"],
        "emulated reply to the result of there: 42"
    );

    let stored = post(
        &emulator,
        "/chat/completions",
        chat(json!({"store": true, "metadata": {"a": "b"}})),
    )
    .await;
    fits("chat.completions.create", &stored);
    let path = format!("/chat/completions/{}", id(&stored));
    assert_eq!(get(&emulator, &path).await.json(), stored.json());
    assert_eq!(
        get(&emulator, "/chat/completions?metadata[a]=b")
            .await
            .json()["data"][0]["id"],
        id(&stored)
    );
    assert_eq!(
        get(&emulator, "/chat/completions?metadata[a]=c")
            .await
            .json()["data"],
        json!([])
    );
    assert_eq!(
        get(&emulator, &format!("{path}/messages")).await.json()["data"][1]["content"],
        "hi there"
    );
    let updated = post(&emulator, &path, json!({"metadata": {"c": "d"}})).await;
    fits("chat.completions.update", &updated);
    assert_eq!(updated.json()["metadata"], json!({"c": "d"}));
    fits("chat.completions.delete", &delete(&emulator, &path).await);
    assert_eq!(get(&emulator, &path).await.status, 404);
    let format = json!({"response_format": {"type": "json_schema", "json_schema": {"name": "n", "schema": {"type": "object", "properties": {"ok": {"type": "boolean"}}}}}});
    let structured = post(&emulator, "/chat/completions", chat(format)).await;
    assert_eq!(
        structured.json()["choices"][0]["message"]["content"],
        r#"{"ok":true}"#
    );
}

#[tokio::test]
async fn embeddings_are_unit_vectors_in_both_forms() {
    use base64::Engine;
    let emulator = Emulator::new();
    let ask = |format: &str| json!({"model": "text-embedding-3-small", "input": ["a", "b", "a"], "dimensions": 8, "encoding_format": format});
    let floats = post(&emulator, "/embeddings", ask("float")).await;
    let base64 = post(&emulator, "/embeddings", ask("base64")).await;
    fits("embeddings.create", &floats);
    fits("embeddings.create", &base64);
    let vector: Vec<f32> =
        serde_json::from_value(floats.json()["data"][0]["embedding"].clone()).unwrap();
    assert_eq!(vector.len(), 8);
    assert!((vector.iter().map(|x| x * x).sum::<f32>() - 1.0).abs() < 1e-5);
    let text = base64.json()["data"][0]["embedding"]
        .as_str()
        .unwrap()
        .to_owned();
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(text)
        .unwrap();
    let same: Vec<f32> = bytes
        .chunks_exact(4)
        .map(|four| f32::from_le_bytes(four.try_into().unwrap()))
        .collect();
    assert_eq!(vector, same);
    let data = floats.json()["data"].clone();
    assert_eq!(data[0]["embedding"], data[2]["embedding"]);
    assert_ne!(data[0]["embedding"], data[1]["embedding"]);
    let tokens = post(
        &emulator,
        "/embeddings",
        json!({"model": "text-embedding-3-large", "input": [[1, 2], [3]]}),
    )
    .await;
    assert_eq!(
        tokens.json()["data"][1]["embedding"]
            .as_array()
            .unwrap()
            .len(),
        3072
    );
    assert_eq!(tokens.json()["usage"]["total_tokens"], 3);
}

#[tokio::test]
async fn moderations_flag_what_they_name() {
    let emulator = Emulator::new();
    let reply = post(
        &emulator,
        "/moderations",
        json!({"input": ["flowers", "some violence"]}),
    )
    .await;
    fits("moderations.create", &reply);
    let results = reply.json()["results"].clone();
    assert_eq!(
        (&results[0]["flagged"], &results[1]["flagged"]),
        (&json!(false), &json!(true))
    );
    assert_eq!(results[1]["categories"]["violence"], true);
}

#[tokio::test]
async fn uploads_become_files() {
    let emulator = Emulator::new();
    let upload = post(&emulator, "/uploads", json!({"bytes": 4, "filename": "a.txt", "mime_type": "text/plain", "purpose": "assistants"})).await;
    fits("uploads.create", &upload);
    let path = format!("/uploads/{}", id(&upload));
    let part = |text: &'static str| form(&format!("{path}/parts"), &[], &[("data", "blob", text)]);
    let (one, two) = (
        send(&emulator, part("cd")).await,
        send(&emulator, part("ab")).await,
    );
    fits("uploads.parts.create", &one);
    let early = post(
        &emulator,
        &format!("{path}/complete"),
        json!({"part_ids": [id(&one)]}),
    )
    .await;
    assert_eq!(early.status, 400);
    let done = post(
        &emulator,
        &format!("{path}/complete"),
        json!({"part_ids": [id(&two), id(&one)]}),
    )
    .await;
    fits("uploads.complete", &done);
    let file = done.json()["file"]["id"].as_str().unwrap().to_owned();
    assert_eq!(
        get(&emulator, &format!("/files/{file}/content"))
            .await
            .text(),
        "abcd"
    );
    assert_eq!(
        post(&emulator, &format!("{path}/cancel"), json!({}))
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn vector_stores_find_words() {
    let emulator = Emulator::new();
    let file = id(&send(
        &emulator,
        form(
            "/files",
            &[("purpose", "assistants")],
            &[("file", "a.txt", "the moon is round")],
        ),
    )
    .await);
    let store = post(&emulator, "/vector_stores", json!({"name": "sky"})).await;
    fits("vector_stores.create", &store);
    let path = format!("/vector_stores/{}", id(&store));
    let added = post(
        &emulator,
        &format!("{path}/files"),
        json!({"file_id": file, "attributes": {"a": "b"}}),
    )
    .await;
    fits("vector_stores.files.create", &added);
    assert_eq!(
        get(&emulator, &path).await.json()["file_counts"]["completed"],
        1
    );
    fits(
        "vector_stores.files.list",
        &get(&emulator, &format!("{path}/files")).await,
    );
    let found = post(
        &emulator,
        &format!("{path}/search"),
        json!({"query": "moon cheese"}),
    )
    .await;
    fits("vector_stores.search", &found);
    assert_eq!(
        (
            &found.json()["data"][0]["file_id"],
            &found.json()["data"][0]["score"]
        ),
        (&json!(file), &json!(0.5))
    );
    let renamed = post(&emulator, &path, json!({"name": "space"})).await;
    fits("vector_stores.update", &renamed);
    assert_eq!(get(&emulator, &path).await.json()["name"], "space");
    fits("vector_stores.delete", &delete(&emulator, &path).await);
    assert_eq!(get(&emulator, &path).await.status, 404);
    assert_eq!(get(&emulator, &format!("{path}/files")).await.status, 404);
    assert_eq!(get(&emulator, "/vector_stores/vs_never").await.status, 404);
}

#[tokio::test]
async fn batches_can_be_cancelled() {
    let emulator = Emulator::new();
    let batch = post(&emulator, "/batches", json!({"completion_window": "24h", "endpoint": "/v1/responses", "input_file_id": "file-1", "metadata": {"a": "b"}})).await;
    fits("batches.create", &batch);
    assert_eq!(
        (&batch.json()["endpoint"], &batch.json()["metadata"]),
        (&json!("/v1/responses"), &json!({"a": "b"}))
    );
    let path = format!("/batches/{}", id(&batch));
    let cancelled = post(&emulator, &format!("{path}/cancel"), json!({})).await;
    fits("batches.cancel", &cancelled);
    assert_eq!(get(&emulator, &path).await.json()["status"], "cancelled");
}

#[tokio::test]
async fn batches_answer_the_requests_of_their_file() {
    let emulator = Emulator::new();
    let chat = json!({"model": "gpt-5.5", "messages": [{"role": "user", "content": "hi"}]});
    let lines = [
        json!({"custom_id": "a", "method": "POST", "url": "/v1/chat/completions", "body": chat}),
        json!({"custom_id": "b", "method": "POST", "url": "/v1/chat/completions", "body": {"model": "gpt-5.5"}}),
    ];
    let text = format!("{}\n{}\n", lines[0], lines[1]);
    let upload = form(
        "/files",
        &[("purpose", "batch")],
        &[("file", "in.jsonl", &text)],
    );
    let file = id(&send(&emulator, upload).await);
    let batch = json!({"completion_window": "24h", "endpoint": "/v1/chat/completions", "input_file_id": file});
    let batch = post(&emulator, "/batches", batch).await;
    fits("batches.create", &batch);
    let path = format!("/batches/{}", id(&batch));
    let running = get(&emulator, &path).await;
    fits("batches.retrieve", &running);
    assert_eq!(
        (
            &running.json()["status"],
            &running.json()["request_counts"]["total"]
        ),
        (&json!("in_progress"), &json!(2))
    );
    let done = get(&emulator, &path).await;
    fits("batches.retrieve", &done);
    assert_eq!(
        done.json()["request_counts"],
        json!({"total": 2, "completed": 1, "failed": 1})
    );
    fits("batches.list", &get(&emulator, "/batches").await);
    let content = |key: &str| format!("/files/{}/content", done.json()[key].as_str().unwrap());
    let output = get(&emulator, &content("output_file_id")).await.json();
    assert_eq!(output["custom_id"], "a");
    assert_eq!(
        output["response"]["body"]["choices"][0]["message"]["content"],
        "emulated reply to: hi"
    );
    let errors = get(&emulator, &content("error_file_id")).await.json();
    assert_eq!(
        (&errors["custom_id"], &errors["response"]["status_code"]),
        (&json!("b"), &json!(400))
    );
    assert_eq!(
        post(&emulator, &format!("{path}/cancel"), json!({}))
            .await
            .status,
        400
    );
    let lost =
        json!({"completion_window": "24h", "endpoint": "/v1/responses", "input_file_id": "file-x"});
    let lost = id(&post(&emulator, "/batches", lost).await);
    assert_eq!(
        get(&emulator, &format!("/batches/{lost}")).await.json()["status"],
        "failed"
    );
}

#[tokio::test]
async fn any_item_can_be_input_and_is_listed_whole() {
    use openai_kit_types::{json as codec, responses::ResponseInputItem};
    let emulator = Emulator::new();
    for number in 0..u8::MAX {
        let mut item = ResponseInputItem::default();
        if !codec::variant(&mut item, number, false) {
            continue;
        }
        let item: Value = serde_json::from_str(&codec::to_string(&item)).unwrap();
        let input = json!([item, {"role": "user", "content": "hi"}]);
        let reply = post(
            &emulator,
            "/responses",
            json!({"model": "gpt-5.5", "input": input}),
        )
        .await;
        if !reply.status.is_success() {
            // Calls without outputs, outputs without calls and references to nothing.
            assert!(
                reply.status == 404 || reply.text().contains("No tool "),
                "{item}: {}",
                reply.text()
            );
            continue;
        }
        fits("responses.create", &reply);
        let items = get(&emulator, &format!("/responses/{}/input_items", id(&reply))).await;
        fits("responses.input_items.list", &items);
    }
}

#[tokio::test]
async fn models_can_be_deleted_if_they_are_yours() {
    let emulator = Emulator::new();
    let tuned = "ft:gpt-4o-mini:emulator::example";
    fits("models.list", &get(&emulator, "/models").await);
    fits(
        "models.delete",
        &delete(&emulator, &format!("/models/{tuned}")).await,
    );
    assert_eq!(
        get(&emulator, &format!("/models/{tuned}")).await.status,
        404
    );
    assert_eq!(delete(&emulator, "/models/gpt-4o").await.status, 403);
}

#[tokio::test]
async fn ids_and_times_can_be_the_same_each_time() {
    let make = |seed| {
        Emulator::builder()
            .seed(seed)
            .clock(|| UNIX_EPOCH + Duration::from_secs(1000))
            .build()
    };
    let ask = json!({"model": "gpt-5.5", "input": "hi"});
    let (one, two, other) = (make(1), make(1), make(2));
    let first = post(&one, "/responses", ask.clone()).await;
    assert_eq!(first.json()["created_at"], 1000);
    assert_eq!(
        first.json(),
        post(&two, "/responses", ask.clone()).await.json()
    );
    assert_ne!(
        first.json(),
        post(&other, "/responses", ask.clone()).await.json()
    );
    let request_id = first.header("x-request-id").to_owned();
    assert_ne!(
        post(&one, "/responses", ask.clone())
            .await
            .header("x-request-id"),
        request_id
    );
    one.reset();
    assert_eq!(first.json(), post(&one, "/responses", ask).await.json());
    assert_eq!(one.requests().len(), 1);
}
