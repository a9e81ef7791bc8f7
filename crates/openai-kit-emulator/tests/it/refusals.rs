//! Keys, paths and parameters that the API refuses, with its own errors.

use http::{Request, StatusCode};
use openai_kit_emulator::{Emulator, KeyClass};
use serde_json::{Value, json};

use crate::support::{self, form, get, post, request, send};

async fn with_key(emulator: &Emulator, path: &str, key: Option<&str>) -> (u16, String) {
    let mut sent = request("GET", path, None);
    sent.headers_mut().remove("authorization");
    if let Some(key) = key {
        sent.headers_mut()
            .insert("authorization", key.parse().unwrap());
    }
    let reply = send(emulator, sent).await;
    let code = reply.json()["error"]["code"]
        .as_str()
        .unwrap_or("ok")
        .to_owned();
    (reply.status.as_u16(), code)
}

#[tokio::test]
async fn keys_open_what_they_are_for() {
    let open = Emulator::new();
    let closed = Emulator::builder()
        .api_key("sk-mine")
        .admin_key("sk-admin-mine")
        .build();
    let (models, users) = ("/v1/models", "/v1/organization/users");
    let table = [
        (&open, models, None, 401, "invalid_api_key"),
        (&open, models, Some("Bearer "), 401, "invalid_api_key"),
        (&open, models, Some("Bearer    "), 401, "invalid_api_key"),
        (&open, models, Some("Basic abc"), 401, "invalid_api_key"),
        (
            &open,
            models,
            Some("Bearer sk-wrong"),
            401,
            "invalid_api_key",
        ),
        (&open, models, Some("Bearer anything"), 200, "ok"),
        (&open, models, Some("bearer anything"), 200, "ok"),
        (
            &open,
            models,
            Some("Bearer sk-admin-x"),
            403,
            "missing_scope",
        ),
        (&open, users, Some("Bearer sk-admin-x"), 200, "ok"),
        (&open, users, Some("Bearer anything"), 403, "missing_scope"),
        (
            &closed,
            models,
            Some("Bearer anything"),
            401,
            "invalid_api_key",
        ),
        (&closed, models, Some("Bearer sk-mine"), 200, "ok"),
        (
            &closed,
            models,
            Some("Bearer sk-admin-mine"),
            403,
            "missing_scope",
        ),
        (&closed, users, Some("Bearer sk-admin-mine"), 200, "ok"),
        (
            &closed,
            users,
            Some("Bearer sk-admin-x"),
            401,
            "invalid_api_key",
        ),
        (&closed, users, Some("Bearer sk-mine"), 403, "missing_scope"),
    ];
    for (emulator, path, key, status, code) in table {
        assert_eq!(
            with_key(emulator, path, key).await,
            (status, code.to_owned()),
            "{path} {key:?}"
        );
    }
    assert_eq!(open.requests()[0].key, KeyClass::Missing);
    assert_eq!(closed.requests().last().unwrap().key, KeyClass::Api);
}

#[tokio::test]
async fn a_wrong_key_is_never_shown_whole() {
    let emulator = Emulator::new();
    let mut sent = request("GET", "/v1/models", None);
    sent.headers_mut().insert(
        "authorization",
        "Bearer sk-wrong-0123456789abcdef".parse().unwrap(),
    );
    let message = send(&emulator, sent).await.json()["error"]["message"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(
        message,
        "Incorrect API key provided: sk-wrong*************cdef."
    );
    assert!(!format!("{:?}", emulator.requests()).contains("sk-wrong"));
}

#[tokio::test]
async fn paths_and_verbs() {
    let emulator = Emulator::builder().base_path("/api/v2/").build();
    let reply = send(&emulator, request("GET", "/api/v2/x?a=1", None)).await;
    assert_eq!(reply.error(), (404, "unknown_url".into(), "null".into()));
    assert!(reply.text().contains("Unknown request URL: GET /api/v2/x."));
    let reply = send(&emulator, request("GET", "/v1/models", None)).await;
    assert_eq!(reply.status, 404);
    let reply = send(&emulator, request("PUT", "/api/v2/models/a", None)).await;
    assert_eq!(reply.error().1, "method_not_supported");
    assert_eq!(
        (reply.status, reply.header("allow")),
        (StatusCode::METHOD_NOT_ALLOWED, "DELETE, GET")
    );
    let reply = send(
        &emulator,
        request(
            "GET",
            "/api/v2/models/ft%3Agpt-4o-mini%3Aemulator%3A%3Aexample",
            None,
        ),
    )
    .await;
    assert_eq!(reply.json()["id"], "ft:gpt-4o-mini:emulator::example");
    let reply = send(&emulator, request("GET", "/", None)).await;
    assert!(reply.text().contains("No model runs in it"));
}

#[tokio::test]
async fn bodies() {
    let emulator = Emulator::new();
    let chat = "/chat/completions";
    let hi = || json!([{"role": "user", "content": "hi"}]);
    let table = [
        (
            chat,
            json!({"messages": hi()}),
            "missing_required_parameter",
            "model",
        ),
        (
            chat,
            json!({"model": "gpt-5.5"}),
            "missing_required_parameter",
            "messages",
        ),
        (
            chat,
            json!({"model": "gpt-5.5", "messages": []}),
            "empty_array",
            "messages",
        ),
        (
            chat,
            json!({"model": "gpt-5.5", "messages": "hi"}),
            "invalid_type",
            "messages",
        ),
        (
            chat,
            json!({"model": "gpt-5.5", "messages": hi(), "temprature": 1}),
            "unknown_parameter",
            "temprature",
        ),
        (
            chat,
            json!({"model": "gpt-5.5", "messages": hi(), "temperature": "hot"}),
            "invalid_type",
            "temperature",
        ),
        (
            chat,
            json!({"model": "gpt-5.5", "messages": hi(), "n": 1.5}),
            "invalid_type",
            "n",
        ),
        (
            chat,
            json!({"model": "gpt-5.5", "messages": hi(), "n": 0}),
            "integer_below_min_value",
            "n",
        ),
        (
            chat,
            json!({"model": "gpt-5.5", "messages": hi(), "reasoning_effort": "huge"}),
            "invalid_value",
            "reasoning_effort",
        ),
        (
            chat,
            json!({"model": "gpt-5.5", "messages": [{"role": "pirate", "content": "hi"}]}),
            "invalid_value",
            "messages[0].role",
        ),
        (
            chat,
            json!({"model": "gpt-5.5", "messages": [{"content": "hi"}]}),
            "missing_required_parameter",
            "messages[0].role",
        ),
        (
            chat,
            json!({"model": null, "messages": hi()}),
            "invalid_type",
            "model",
        ),
        (
            "/responses",
            json!({"input": "hi"}),
            "missing_required_parameter",
            "model",
        ),
        (
            "/responses",
            json!({"model": "gpt-5.5"}),
            "missing_required_parameter",
            "input",
        ),
        (
            "/responses",
            json!({"model": "gpt-5.5", "input": "hi", "tools": [{"type": "function"}]}),
            "missing_required_parameter",
            "tools[0].name",
        ),
        (
            "/responses",
            json!({"model": "gpt-5.5", "input": "hi", "tools": [{"type": "magic"}]}),
            "invalid_value",
            "tools[0].type",
        ),
        (
            "/responses",
            json!({"model": "gpt-5.5", "input": "hi", "previous_response_id": "resp_x"}),
            "previous_response_not_found",
            "previous_response_id",
        ),
        (
            "/embeddings",
            json!({"model": "text-embedding-3-small", "input": ""}),
            "invalid_value",
            "input",
        ),
    ];
    for (path, body, code, param) in table {
        let reply = post(&emulator, path, body.clone()).await;
        assert_eq!(
            reply.error(),
            (400, code.into(), param.into()),
            "{body}: {}",
            reply.text()
        );
        assert_eq!(reply.json()["error"]["type"], "invalid_request_error");
    }
}

#[tokio::test]
async fn messages_say_what_is_wanted() {
    let emulator = Emulator::new();
    let body = |key: &str, value: Value| json!({"model": "gpt-5.5", "messages": [{"role": "user", "content": "hi"}], key: value});
    let table = [
        (
            body("temperature", "hot".into()),
            "Invalid type for 'temperature': expected a number, but got a string instead.",
        ),
        (
            body("n", json!(1.5)),
            "Invalid type for 'n': expected an integer, but got a decimal number instead.",
        ),
        (
            body("verbosity", "loud".into()),
            "Invalid value: 'loud'. Supported values are: 'low', 'medium', and 'high'.",
        ),
        (body("colour", 1.into()), "Unknown parameter: 'colour'."),
    ];
    for (body, message) in table {
        assert_eq!(
            post(&emulator, "/chat/completions", body).await.json()["error"]["message"],
            message
        );
    }
}

#[tokio::test]
async fn models_that_are_not_there() {
    let emulator = Emulator::builder().model("llama-3").build();
    let ask = |model: &str| json!({"model": model, "input": "hi"});
    for (model, status) in [
        ("gpt-9-anything", 200),
        ("llama-3", 200),
        ("llama-4", 404),
        ("gpt-nonexistent", 404),
    ] {
        let reply = post(&emulator, "/responses", ask(model)).await;
        assert_eq!(reply.status, status, "{model}");
        if status == 404 {
            assert_eq!(
                reply.error(),
                (404, "model_not_found".into(), "model".into())
            );
        }
    }
    assert_eq!(
        get(&emulator, "/models/llama-4").await.error().1,
        "model_not_found"
    );
}

#[tokio::test]
async fn what_is_no_json() {
    let emulator = Emulator::new();
    for body in ["{", "[]", "nope", "{}}"] {
        let mut sent = request("POST", "/v1/responses", None);
        *sent.body_mut() = body.into();
        let reply = send(&emulator, sent).await;
        assert_eq!(reply.status, 400, "{body}");
        assert!(
            reply
                .text()
                .contains("We could not parse the JSON body of your request"),
            "{body}"
        );
    }
    let mut sent = request(
        "POST",
        "/v1/responses",
        Some(&json!({"model": "gpt-5.5", "input": "hi"})),
    );
    sent.headers_mut()
        .insert("content-type", "text/plain".parse().unwrap());
    assert_eq!(
        send(&emulator, sent).await.error().1,
        "unsupported_content_type"
    );
    let sent = request("POST", "/v1/files", Some(&json!({"purpose": "batch"})));
    assert_eq!(
        send(&emulator, sent).await.error().1,
        "unsupported_content_type"
    );
}

#[tokio::test]
async fn queries() {
    let emulator = Emulator::new();
    let table = [
        ("/files?colour=1", "unknown_parameter", "colour"),
        ("/models?limit=1", "unknown_parameter", "limit"),
        ("/files?limit=many", "invalid_type", "limit"),
        ("/files?limit=0", "integer_below_min_value", "limit"),
        ("/files?limit=10001", "integer_above_max_value", "limit"),
        ("/files?order=up", "invalid_value", "order"),
        ("/files?after=file-x", "invalid_value", "after"),
        (
            "/responses/resp_x/input_items?include[]=everything",
            "invalid_value",
            "include[0]",
        ),
    ];
    for (path, code, param) in table {
        let reply = get(&emulator, path).await;
        assert_eq!(
            reply.error(),
            (400, code.into(), param.into()),
            "{path}: {}",
            reply.text()
        );
    }
    let reply = get(&emulator, "/files?limit=2&order=asc&purpose=batch").await;
    assert_eq!(reply.json()["data"], json!([]));
}

#[tokio::test]
async fn headers_that_the_table_demands() {
    let emulator = Emulator::new();
    for (value, status) in [
        (None, 400),
        (Some("assistants=v1"), 400),
        (Some("assistants=v2"), 200),
        (Some("a=1, assistants=v2"), 200),
    ] {
        let mut sent = request("GET", "/v1/vector_stores", None);
        sent.headers_mut().remove("openai-beta");
        if let Some(value) = value {
            sent.headers_mut()
                .insert("openai-beta", value.parse().unwrap());
        }
        let reply = send(&emulator, sent).await;
        assert_eq!(reply.status, status, "{value:?}");
        if status == 400 {
            assert_eq!(reply.error().1, "invalid_beta");
        }
    }
}

#[tokio::test]
async fn forms() {
    let emulator = Emulator::new();
    let file = [("file", "a.jsonl", "{}")];
    type Row<'a> = (
        &'a [(&'a str, &'a str)],
        &'a [(&'a str, &'a str, &'a str)],
        &'a str,
        &'a str,
    );
    let table: [Row<'_>; 5] = [
        (&[], &file, "missing_required_parameter", "purpose"),
        (
            &[("purpose", "batch")],
            &[],
            "missing_required_parameter",
            "file",
        ),
        (
            &[("purpose", "batch"), ("colour", "red")],
            &file,
            "unknown_parameter",
            "colour",
        ),
        (&[("purpose", "fun")], &file, "invalid_value", "purpose"),
        (
            &[
                ("purpose", "batch"),
                ("expires_after[anchor]", "created_at"),
                ("expires_after[seconds]", "soon"),
            ],
            &file,
            "invalid_type",
            "expires_after.seconds",
        ),
    ];
    for (fields, files, code, param) in table {
        let reply = send(&emulator, form("/files", fields, files)).await;
        assert_eq!(
            reply.error(),
            (400, code.into(), param.into()),
            "{fields:?}"
        );
    }
    let fields = [
        ("purpose", "batch"),
        ("expires_after[anchor]", "created_at"),
        ("expires_after[seconds]", "3600"),
    ];
    let reply = send(&emulator, form("/files", &fields, &file)).await;
    support::fits("files.create", &reply);
    let json = reply.json();
    assert_eq!(
        json["expires_at"].as_i64().unwrap() - json["created_at"].as_i64().unwrap(),
        3600
    );
    let arrays = [
        ("model", "whisper-1"),
        ("timestamp_granularities[]", "word"),
        ("temperature", "0.5"),
    ];
    let audio = [("file", "a.mp3", "x")];
    support::fits(
        "audio.transcriptions.create",
        &send(&emulator, form("/audio/transcriptions", &arrays, &audio)).await,
    );
    let texts = [("model", "whisper-1"), ("response_format", "vtt")];
    let reply = send(&emulator, form("/audio/transcriptions", &texts, &audio)).await;
    assert!(reply.text().starts_with("WEBVTT"), "{}", reply.text());
    let broken = Request::builder()
        .method("POST")
        .uri("/v1/files")
        .header("authorization", "Bearer k")
        .header("content-type", "multipart/form-data; boundary=b")
        .body("no form".into())
        .unwrap();
    assert_eq!(send(&emulator, broken).await.status, 400);
}
