//! What a subscriber of `tracing` is told.

use tracing::Level;

use crate::{
    notebook::{Notebook, Noted},
    support::{Answer, Server, ok, status},
};

const RESPONSE: &str = r#"{"id":"resp_1","object":"response","model":"m-2026","output":[],"usage":{"input_tokens":3,"output_tokens":5,"total_tokens":8}}"#;

#[tokio::test]
async fn a_call_is_a_span_with_the_names_of_opentelemetry() {
    let notebook = Notebook::default();
    let _listening = notebook.listen();
    let server = Server::new([ok(RESPONSE)]);
    server
        .client()
        .responses()
        .create()
        .model("m")
        .input("hi")
        .await
        .unwrap();
    let spans = notebook.spans();
    assert_eq!(spans.len(), 1);
    assert_eq!(spans[0].level, Level::INFO);
    for (field, value) in [
        ("otel.name", "responses.create"),
        ("otel.kind", "client"),
        ("gen_ai.system", "openai"),
        ("gen_ai.operation.name", "chat"),
        ("gen_ai.request.model", "m"),
        ("gen_ai.response.id", "resp_1"),
        ("gen_ai.response.model", "m-2026"),
        ("gen_ai.usage.input_tokens", "3"),
        ("gen_ai.usage.output_tokens", "5"),
        ("http.request.method", "POST"),
        ("server.address", "api.test"),
        ("url.path", "/v1/responses"),
    ] {
        assert_eq!(spans[0].get(field), Some(value), "{field}");
    }
    assert_eq!(spans[0].get("error.type"), None);
}

#[tokio::test]
async fn each_kind_of_operation_tells_what_it_has() {
    let notebook = Notebook::default();
    let _listening = notebook.listen();
    let completion = r#"{"id":"c_1","model":"m2","choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2}}"#;
    let server = Server::new([ok(completion)]);
    let client = server.client();
    let call = client.chat().completions().create().model("m");
    call.messages([openai_kit::chat::user("x")]).await.unwrap();
    client
        .embeddings()
        .create()
        .model("e")
        .input("x")
        .await
        .unwrap();
    client.files().retrieve("f").await.unwrap();
    client.get::<serde_json::Value>("/own").await.unwrap();
    let spans = notebook.spans();
    let shown = |index: usize| {
        let span: &Noted = &spans[index];
        [
            "otel.name",
            "gen_ai.operation.name",
            "gen_ai.request.model",
            "gen_ai.response.id",
            "gen_ai.usage.input_tokens",
            "gen_ai.usage.output_tokens",
        ]
        .map(|field| span.get(field).unwrap_or("-").to_owned())
    };
    assert_eq!(
        shown(0),
        ["chat.completions.create", "chat", "m", "c_1", "1", "2"]
    );
    assert_eq!(shown(1)[..3], ["embeddings.create", "embeddings", "e"]);
    assert_eq!(
        shown(2)[..4],
        ["files.retrieve", "files.retrieve", "-", "c_1"]
    );
    assert_eq!(shown(3)[..3], ["get", "get", "-"]);
    assert_eq!(spans.len(), 4);
}

#[tokio::test(start_paused = true)]
async fn an_attempt_is_an_event_and_a_retry_has_its_wait() {
    let notebook = Notebook::default();
    let _listening = notebook.listen();
    let server = Server::new([
        status(429).header("retry-after", "7"),
        Answer::Fails(openai_kit::error::TransportErrorKind::Connect),
        ok(RESPONSE).header("set-cookie", "crumbs"),
    ]);
    server
        .client()
        .responses()
        .create()
        .model("m")
        .await
        .unwrap();
    let spans = notebook.spans();
    assert_eq!((spans.len(), spans[0].get("error.type")), (1, None));
    let retries = notebook.events("retrying");
    assert_eq!(retries.len(), 2);
    assert_eq!(retries[0].level, Level::INFO);
    for (field, value) in [
        ("operation", "responses.create"),
        ("attempt", "1"),
        ("status", "429"),
        ("request_id", "req_1"),
        ("wait", "7s"),
        ("error", "the API answered 429"),
    ] {
        assert_eq!(retries[0].get(field), Some(value), "{field}");
    }
    assert_eq!(
        (retries[1].get("attempt"), retries[1].get("status")),
        (Some("2"), None)
    );
    assert!(retries[1].get("wait").is_some());
    let answered = notebook.events("answered");
    assert_eq!((answered.len(), answered[0].level), (1, Level::DEBUG));
    for (field, value) in [
        ("attempt", "3"),
        ("status", "200"),
        ("request_id", "req_1"),
        ("url", "https://api.test/v1/responses"),
    ] {
        assert_eq!(answered[0].get(field), Some(value), "{field}");
    }
    let headers = answered[0].get("headers").unwrap();
    assert!(
        headers.contains("x-request-id") && !headers.contains("crumbs"),
        "{headers}"
    );
    assert!(notebook.events("failed").is_empty());
    // All of them belong to the call.
    assert_eq!(spans[0].name, "openai.call");
    let mut events = retries.iter().chain(&answered);
    assert!(events.all(|event| event.inside == Some(0)));
}

#[tokio::test(start_paused = true)]
async fn a_failure_has_its_class() {
    let body = r#"{"error":{"message":"m","code":"model_not_found"}}"#;
    for (answer, class) in [
        (status(404).body(body), "model_not_found"),
        (status(404), "api"),
        (Answer::Silent, "timeout"),
        (
            Answer::Fails(openai_kit::error::TransportErrorKind::Connect),
            "transport",
        ),
    ] {
        let notebook = Notebook::default();
        let _listening = notebook.listen();
        let client = Server::new([answer])
            .builder()
            .max_retries(0)
            .build()
            .unwrap();
        client.models().retrieve("m").await.unwrap_err();
        assert_eq!(notebook.spans()[0].get("error.type"), Some(class));
        let failed = notebook.events("failed");
        assert_eq!((failed.len(), failed[0].level), (1, Level::INFO));
        assert_eq!(failed[0].get("attempt"), Some("1"));
        assert!(notebook.events("answered").is_empty() && notebook.events("retrying").is_empty());
    }
    let notebook = Notebook::default();
    let _listening = notebook.listen();
    let client = Server::new([ok("{}")]).builder();
    let client = client
        .api_key_provider(|| Err::<String, _>("no"))
        .build()
        .unwrap();
    client.models().retrieve("m").await.unwrap_err();
    assert_eq!(notebook.spans()[0].get("error.type"), Some("auth"));
}

#[tokio::test(start_paused = true)]
async fn the_words_of_a_server_are_not_told() {
    let notebook = Notebook::default();
    let _listening = notebook.listen();
    let body = r#"{"error":{"message":"wrong key sk-planted","type":"t","code":"c"}}"#;
    let server = Server::new([status(500).body(body), status(401).body(body)]);
    let error = server.client().models().list().await.unwrap_err();
    assert!(
        error.to_string().contains("sk-planted"),
        "the caller is told"
    );
    for (event, text) in [
        ("retrying", "the API answered 500, t, c"),
        ("failed", "the API answered 401, t, c"),
    ] {
        assert_eq!(notebook.events(event)[0].get("error"), Some(text));
    }
}

#[tokio::test(start_paused = true)]
async fn bodies_are_told_only_when_that_was_asked_for() {
    for log in [false, true] {
        let notebook = Notebook::default();
        let _listening = notebook.listen();
        let server = Server::new([status(500).body("went wrong"), ok(RESPONSE)]);
        let client = server.builder().log_bodies(log).build().unwrap();
        client
            .responses()
            .create()
            .input("confidential")
            .await
            .unwrap();
        let bodies = notebook.events("body");
        assert_eq!(notebook.text().contains("confidential"), log);
        assert_eq!(
            notebook.text().contains("output_tokens\":5")
                || notebook.text().contains("output_tokens\\\":5"),
            log
        );
        let told: Vec<_> = bodies
            .iter()
            .map(|event| (event.get("of").unwrap(), event.get("body").unwrap()))
            .collect();
        let request = ("request", r#"{"input":"confidential"}"#);
        let all = [
            request,
            ("reply", "went wrong"),
            request,
            ("reply", RESPONSE),
        ];
        assert_eq!(told, if log { &all[..] } else { &[] });
        assert!(bodies.iter().all(|event| event.level == Level::TRACE));
    }
}

#[tokio::test]
async fn a_query_string_is_not_told() {
    let notebook = Notebook::default();
    let _listening = notebook.listen();
    let server = Server::new([ok(RESPONSE)]);
    let client = server.client();
    client
        .models()
        .retrieve("m")
        .extra_query("q", "confidential")
        .await
        .unwrap();
    client
        .get::<serde_json::Value>("/x?q=confidential")
        .await
        .unwrap();
    assert!(!notebook.text().contains("confidential"));
    assert_eq!(notebook.events("answered").len(), 2);
}

#[tokio::test]
async fn each_call_has_a_span_of_its_own_also_when_lists_go_on() {
    let notebook = Notebook::default();
    let _listening = notebook.listen();
    let server = Server::new([
        ok(r#"{"data":[{"id":"a"}],"has_more":true}"#),
        ok(r#"{"data":[],"has_more":false}"#),
    ]);
    let mut items = server.client().files().list().items();
    while items.try_next().await.unwrap().is_some() {}
    let names: Vec<_> = notebook
        .spans()
        .iter()
        .map(|span| span.get("otel.name").unwrap().to_owned())
        .collect();
    assert_eq!(names, ["files.list", "files.list"]);
}

#[tokio::test]
async fn the_span_of_a_raw_reply_lives_as_long_as_the_reply() {
    let notebook = Notebook::default();
    let _listening = notebook.listen();
    let server = Server::new([ok(RESPONSE)]);
    let raw = server.client().files().content("f").await.unwrap();
    drop(raw);
    assert!(notebook.spans()[0].closed);
}
