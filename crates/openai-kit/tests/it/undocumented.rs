//! Calls of endpoints that have no method.

use bytes::Bytes;
use openai_kit::{Client, Error};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::support::{List, Server, ok, status};

const DONE: &str = r#"{"done":true,"more":[1]}"#;

#[derive(Debug, Deserialize, PartialEq)]
struct Done {
    done: bool,
}

#[derive(Serialize)]
struct Task<'a> {
    name: &'a str,
    note: Option<u8>,
}

#[tokio::test]
async fn every_verb_sends_json_and_gives_any_type() {
    let server = Server::new([ok(DONE)]);
    let client = server.client();
    let task = Task {
        name: "é",
        note: None,
    };
    let done: Done = client.get("/tasks").await.unwrap();
    assert!(done.done);
    let done: Value = client.post("/tasks").body(&task).await.unwrap();
    assert_eq!(done["more"], json!([1]));
    client.put::<Done>("tasks/1").body(&task).await.unwrap();
    client
        .patch::<Done>("/tasks/1")
        .body(&json!({"name": "x"}))
        .await
        .unwrap();
    client.delete::<Done>("/tasks/1").await.unwrap();
    client.post::<Done>("/tasks").body("a text").await.unwrap();
    let sent: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| format!("{} {} {}", seen.method, seen.path(), seen.text()))
        .collect();
    assert_eq!(
        sent,
        [
            "GET /v1/tasks ",
            "POST /v1/tasks {\"name\":\"é\",\"note\":null}",
            "PUT /v1/tasks/1 {\"name\":\"é\",\"note\":null}",
            "PATCH /v1/tasks/1 {\"name\":\"x\"}",
            "DELETE /v1/tasks/1 ",
            "POST /v1/tasks \"a text\"",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn they_go_through_all_that_other_calls_go_through() {
    let server = Server::new([status(500), ok(DONE)]);
    let client = server
        .builder()
        .organization("o".to_owned())
        .build()
        .unwrap();
    let call = client
        .post::<Done>("/x")
        .body(&1)
        .idempotency_key("k")
        .extra_header("x-a", "1");
    let reply = call
        .remove_header("x-stainless-lang")
        .with_response()
        .await
        .unwrap();
    assert_eq!((reply.attempts(), reply.request_id()), (2, Some("req_1")));
    assert_eq!(reply.uri(), "https://api.test/v1/x");
    assert_eq!(reply.into_value(), Done { done: true });
    for (index, seen) in server.seen().iter().enumerate() {
        assert_eq!(seen.header("authorization"), Some("Bearer sk-key"));
        assert_eq!(seen.header("openai-organization"), Some("o"));
        assert_eq!(
            (seen.header("x-a"), seen.header("idempotency-key")),
            (Some("1"), Some("k"))
        );
        assert_eq!(seen.header("x-stainless-lang"), None);
        assert_eq!(
            seen.header("x-stainless-retry-count"),
            Some(&*index.to_string())
        );
    }
    let server = Server::new([status(404).body(r#"{"error":{"message":"m","code":"c"}}"#)]);
    let error = server.client().get::<Done>("/x").await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.code(), Some("c"));
}

#[tokio::test(start_paused = true)]
async fn bytes_are_sent_as_they_are() {
    let server = Server::new([status(500), ok(DONE)]);
    let client = server.client();
    client
        .post::<Done>("/x")
        .bytes(vec![0, 159, 146])
        .await
        .unwrap();
    let call = client.put::<Done>("/x").bytes("a=1");
    call.extra_header("Content-Type", "application/x-www-form-urlencoded")
        .await
        .unwrap();
    let parts = List([Ok(Bytes::from("one ")), Ok(Bytes::from("two"))].into_iter());
    client
        .post::<Done>("/x")
        .body_stream(parts)
        .extra_header("content-type", "text/plain")
        .await
        .unwrap();
    let empty = List(std::iter::empty());
    client.post::<Done>("/x").body_stream(empty).await.unwrap();
    let seen = server.seen();
    let sent: Vec<_> = seen
        .iter()
        .map(|seen| {
            (
                seen.header("content-type").unwrap(),
                &*seen.body,
                seen.length,
            )
        })
        .collect();
    let octets = "application/octet-stream";
    let form = "application/x-www-form-urlencoded";
    let bytes: &[u8] = &[0, 159, 146];
    assert_eq!(
        sent,
        [
            (octets, bytes, Some(3)),
            (octets, bytes, Some(3)),
            (form, b"a=1", Some(3)),
            ("text/plain", b"one two", None),
            (octets, b"", None),
        ]
    );
}

#[tokio::test]
async fn a_stream_that_breaks_is_an_error_of_the_upload() {
    let server = Server::new([ok(DONE)]);
    let parts = List([Ok(Bytes::from("one")), Err(std::io::Error::other("gone"))].into_iter());
    let error = server
        .client()
        .post::<Done>("/x")
        .body_stream(parts)
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Transport(_)));
    assert_eq!((error.attempts(), error.is_retryable()), (1, false));
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_url_of_the_same_origin_is_a_path_like_any_other() {
    let server = Server::new([ok(DONE)]);
    let client = server
        .builder()
        .base_url("https://api.test/v1?v=1")
        .build()
        .unwrap();
    for url in [
        "https://api.test/v2/x?a=1",
        "https://api.test:443/v2/x?a=1",
        "https://API.TEST/v2/x?a=1",
    ] {
        client.get::<Done>(url).query("b", 2).await.unwrap();
        let seen = server.seen().pop().unwrap();
        assert_eq!(seen.path(), "/v2/x?v=1&a=1&b=2");
        assert_eq!(seen.header("authorization"), Some("Bearer sk-key"));
    }
}

#[tokio::test]
async fn a_url_of_another_origin_needs_a_word() {
    let server = Server::new([ok(DONE)]);
    let client = server.client();
    for url in [
        "https://other.test/x",
        "http://api.test/x",
        "https://api.test:8443/x",
        "HTTPS://other.test/x",
    ] {
        let error = client.get::<Done>(url).await.unwrap_err();
        assert!(matches!(error, Error::Config(_)), "{url}");
        assert!(error.to_string().contains("unauthenticated"), "{error}");
        assert!(client.get::<Done>(url).raw().await.is_err());
        assert!(client.post::<Done>(url).with_response().await.is_err());
        // A credential of the caller's own does not count as that word.
        let call = client
            .get::<Done>(url)
            .extra_header("authorization", "Basic x");
        assert!(call.await.is_err());
    }
    assert!(server.seen().is_empty());
    let call = client
        .get::<Done>("https://other.test/x?a=1")
        .unauthenticated();
    call.await.unwrap();
    let seen = server.only();
    assert_eq!(seen.uri, "https://other.test/x?a=1");
    assert_eq!(seen.header("authorization"), None);
}

#[tokio::test]
async fn a_path_that_is_no_url_is_refused() {
    let server = Server::new([ok(DONE)]);
    let client = server.client();
    for path in [
        "https://",
        "https://h h/",
        "/a b",
        "/é\n",
        "mailto:x",
        "https://api.test/a/../b",
    ] {
        let error = client
            .get::<Done>(path)
            .unauthenticated()
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Config(_)), "{path}");
        assert_eq!(error.param(), Some("path"), "{path}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn unauthenticated_means_no_credential_of_any_kind() {
    let server = Server::new([ok(DONE)]);
    let send = async |client: &Client| {
        client.get::<Done>("/x").unauthenticated().await.unwrap();
        server
            .seen()
            .pop()
            .unwrap()
            .header("authorization")
            .map(str::to_owned)
    };
    let builder = || server.builder().admin_api_key("ad-1");
    assert_eq!(send(&builder().build().unwrap()).await, None);
    let with_header = builder()
        .default_header("Authorization", "Basic client")
        .build()
        .unwrap();
    assert_eq!(send(&with_header).await, None);
    // Unless the call itself brings one.
    let call = with_header.get::<Done>("/x").unauthenticated();
    call.extra_header("authorization", "Basic call")
        .await
        .unwrap();
    assert_eq!(
        server.seen().pop().unwrap().header("authorization"),
        Some("Basic call")
    );
}

#[tokio::test]
async fn a_call_can_be_seen_and_made_again() {
    let server = Server::new([ok("{}")]);
    let call = server.client().post::<Value>("/x").body(&1);
    let call = call.extra_query("a", 1);
    let encoded = call.encode().unwrap();
    assert_eq!(encoded.uri().unwrap(), "https://api.test/v1/x?a=1");
    assert_eq!(encoded.body(), Some(&b"1"[..]));
    assert!(server.seen().is_empty());
    call.clone().await.unwrap();
    call.with_response().extra_query("b", 2).await.unwrap();
    let paths: Vec<_> = server.seen().iter().map(|seen| seen.path()).collect();
    assert_eq!(paths, ["/v1/x?a=1", "/v1/x?a=1&b=2"]);
}

#[tokio::test]
async fn replies_can_be_raw_or_nothing() {
    let server = Server::new([ok(DONE)]);
    let client = server.client();
    let raw = client.post::<()>("/x").body(&1).raw().await.unwrap();
    assert_eq!(
        (raw.status().as_u16(), raw.request_id()),
        (200, Some("req_1"))
    );
    assert_eq!(raw.bytes().await.unwrap(), DONE);
    let server = Server::new([ok("")]);
    server.client().post::<()>("/x").await.unwrap();
    let server = Server::new([ok("no json")]);
    let error = server.client().get::<Value>("/x").await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)));
    assert_eq!(error.body(), Some(&b"no json"[..]));
    let server = Server::new([ok("{}")]);
    assert!(matches!(
        server.client().get::<Done>("/x").await,
        Err(Error::Decode(_))
    ));
}

#[tokio::test]
async fn another_server_gets_nothing_of_the_clients_own() {
    let server = Server::new([ok("{}")]);
    let client = server
        .builder()
        .base_url("https://api.test/v1?base=secret")
        .default_query("default", "secret")
        .default_header("x-api-key", "secret")
        .organization("org".to_owned())
        .build()
        .unwrap();
    let call = client
        .get::<serde_json::Value>("https://other.test/x?own=1")
        .unauthenticated();
    call.await.unwrap();
    let seen = server.only();
    assert_eq!(seen.path(), "/x?own=1");
    assert!(!format!("{:?}", seen.headers).contains("secret"));
    assert_eq!(seen.header("openai-organization"), None);
    let call = client
        .get::<serde_json::Value>("https://user:hunter2@other.test/x")
        .unauthenticated();
    let error = call.await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"));
}

#[tokio::test]
async fn a_copy_with_an_option_of_the_connection_keeps_the_users_transport() {
    let server = Server::new([ok("{}")]);
    let copy = server.client().with_options().no_proxy().build();
    assert_eq!(copy.unwrap_err().param(), Some("no_proxy"));
}
