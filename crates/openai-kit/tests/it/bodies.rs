//! The bodies of calls that send JSON.

use openai_kit::{Error, Null, RawJson};
use serde_json::{Value, json};

use crate::support::{Server, ok};

fn server() -> Server {
    Server::new([ok("{}")])
}

#[tokio::test]
async fn json_is_compact_and_not_escaped_beyond_need() {
    let server = server();
    let call = server
        .client()
        .responses()
        .create()
        .model("m")
        .input("é日\u{1f600}\n\"");
    call.await.unwrap();
    assert_eq!(
        server.only().text(),
        "{\"input\":\"é日\u{1f600}\\n\\\"\",\"model\":\"m\"}"
    );
    let call = server
        .client()
        .post::<Value>("/x")
        .body(&json!({"a": ["é", 1, 2.0]}));
    call.await.unwrap();
    assert_eq!(server.seen()[1].text(), r#"{"a":["é",1,2.0]}"#);
}

#[tokio::test]
async fn null_is_sent_where_it_was_said_and_nothing_where_nothing_was() {
    let server = server();
    let client = server.client();
    client.responses().create().temperature(Null).await.unwrap();
    client
        .responses()
        .create()
        .temperature(None::<f64>)
        .await
        .unwrap();
    client
        .responses()
        .create()
        .temperature(0.5)
        .temperature(Null)
        .await
        .unwrap();
    client
        .responses()
        .create()
        .temperature(Null)
        .temperature(0.5)
        .await
        .unwrap();
    client
        .responses()
        .create()
        .temperature(Some(1.0))
        .instructions(Null)
        .await
        .unwrap();
    let bodies: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.text().to_owned())
        .collect();
    assert_eq!(
        bodies,
        [
            r#"{"temperature":null}"#,
            "{}",
            r#"{"temperature":null}"#,
            r#"{"temperature":0.5}"#,
            r#"{"instructions":null,"temperature":1}"#,
        ]
    );
}

#[tokio::test]
async fn keys_of_the_call_go_over_those_of_the_parameters() {
    let server = server();
    let client = server.client();
    let call = client.responses().create().model("m").temperature(1.0);
    let call = call
        .extra_body("temperature", 2)
        .extra_body("new", json!({"a": [null]}));
    call.extra_body("model", json!(null)).await.unwrap();
    // The merge is shallow, and the last word wins.
    let call = client
        .post::<Value>("/x")
        .body(&json!({"a": {"b": 1, "c": 2}, "d": 3}));
    call.extra_body("a", json!({"b": 9}))
        .extra_body("d", 4)
        .extra_body("d", "five")
        .await
        .unwrap();
    // What was not touched keeps its digits.
    let long: RawJson = RawJson::parse("12345678901234567890123.10").unwrap();
    let call = client
        .responses()
        .create()
        .extra_body("long", long)
        .extra_body("flag", true);
    call.await.unwrap();
    // A call without a body gets one.
    client
        .responses()
        .cancel("r")
        .extra_body("a", 1)
        .await
        .unwrap();
    client.files().delete("f").extra_body("a", 1).await.unwrap();
    client.post::<Value>("/x").extra_body("a", 1).await.unwrap();
    let seen = server.seen();
    let bodies: Vec<_> = seen.iter().map(|seen| seen.text().to_owned()).collect();
    assert_eq!(
        bodies,
        [
            r#"{"model":null,"new":{"a":[null]},"temperature":2}"#,
            r#"{"a":{"b":9},"d":"five"}"#,
            r#"{"flag":true,"long":12345678901234567890123.10}"#,
            r#"{"a":1}"#,
            r#"{"a":1}"#,
            r#"{"a":1}"#,
        ]
    );
    assert!(
        seen.iter()
            .all(|seen| seen.header("content-type") == Some("application/json"))
    );
}

#[tokio::test]
async fn keys_that_parameters_do_not_know_are_sent() {
    let server = server();
    let call = server.client().responses().create().model("m");
    let mut params = call.into_params();
    params.leftovers.insert("new", json!([1]));
    server
        .client()
        .responses()
        .create()
        .params(params)
        .await
        .unwrap();
    assert_eq!(server.only().json(), json!({"model": "m", "new": [1]}));
}

#[tokio::test]
async fn only_an_object_can_take_further_keys() {
    let server = server();
    let client = server.client();
    for body in [json!([1]), json!("text"), json!(1), json!(null)] {
        let call = client.post::<Value>("/x").body(&body).extra_body("a", 1);
        let error = call.await.unwrap_err();
        assert_eq!(error.param(), Some("extra_body"), "{body}");
    }
    let call = client.post::<Value>("/x").bytes("{}").extra_body("a", 1);
    assert_eq!(call.await.unwrap_err().param(), Some("extra_body"));
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_get_has_no_body() {
    let server = server();
    let client = server.client();
    let error = client
        .models()
        .retrieve("m")
        .extra_body("a", 1)
        .await
        .unwrap_err();
    assert_eq!(error.param(), Some("extra_body"));
    for call in [
        client.get::<Value>("/x").body(&1),
        client.get::<Value>("/x").bytes("x"),
        client.get::<Value>("/x").extra_body("a", 1),
    ] {
        assert!(matches!(call.await, Err(Error::Config(_))));
    }
    assert!(server.seen().is_empty());
    client.get::<Value>("/x").await.unwrap();
    assert!(server.only().body.is_empty());
}

#[tokio::test]
async fn a_parameter_that_is_missing_is_named_before_anything_is_sent() {
    let server = server();
    let client = server.client();
    let speech = || client.audio().speech().create();
    let errors = [
        (speech().await.unwrap_err(), "input"),
        (speech().input("i").await.unwrap_err(), "model"),
        (speech().input("i").model("m").await.unwrap_err(), "voice"),
        (
            client.files().create().purpose("p").await.unwrap_err(),
            "file",
        ),
        (
            client
                .chat()
                .completions()
                .create()
                .model("m")
                .await
                .unwrap_err(),
            "messages",
        ),
        (
            client.vector_stores().search("v").await.unwrap_err(),
            "query",
        ),
        (client.realtime().calls().create().await.unwrap_err(), "sdp"),
    ];
    for (error, name) in errors {
        assert!(matches!(error, Error::Config(_)));
        assert_eq!(error.param(), Some(name));
        assert!(error.to_string().contains(&format!("`{name}`")), "{error}");
        assert_eq!((error.attempts(), error.status()), (0, None));
    }
    assert!(server.seen().is_empty());
    let call = speech().input("i").model("m").voice("alloy");
    call.await.unwrap();
    assert_eq!(
        server.only().json(),
        json!({"input": "i", "model": "m", "voice": "alloy"})
    );
}

#[tokio::test]
async fn what_is_required_can_be_given_by_name() {
    let server = server();
    let client = server.client();
    let chat = client.chat().completions().create().model("m");
    chat.extra_body("messages", "own").await.unwrap();
    let embeddings = client.embeddings().create().input("x");
    embeddings.extra_body("model", "m").await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].json(), json!({"model": "m", "messages": "own"}));
    assert_eq!(
        seen[1].json(),
        json!({"model": "m", "input": "x", "encoding_format": "base64"})
    );
}

#[tokio::test]
async fn a_body_that_is_no_json_is_refused() {
    let server = server();
    let client = server.client();
    let odd: std::collections::HashMap<Vec<u8>, u8> = [(vec![1], 1)].into();
    let error = client.post::<Value>("/x").body(&odd).await.unwrap_err();
    assert_eq!(error.param(), Some("body"));
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_call_can_be_looked_at_before_it_is_sent() {
    let server = server();
    let client = server.client();
    let call = client
        .responses()
        .create()
        .model("m")
        .extra_query("a", 1)
        .extra_header("x-b", "2");
    let encoded = call.encode().unwrap();
    call.await.unwrap();
    let seen = server.only();
    assert_eq!(encoded.method(), seen.method);
    assert_eq!(encoded.uri().unwrap(), seen.uri);
    assert_eq!(encoded.body(), Some(&*seen.body));
    for (name, value) in encoded.headers() {
        assert_eq!(seen.headers.get(name), Some(value));
    }
    assert_eq!(encoded.headers().get("authorization"), None);
    let wrong = client.audio().speech().create().encode().unwrap_err();
    assert_eq!(wrong.param(), Some("input"));
}

#[tokio::test]
async fn embeddings_are_asked_for_in_base64_unless_the_caller_wants_otherwise() {
    let server = server();
    let client = server.client();
    let call = || client.embeddings().create().model("m").input("x");
    call().await.unwrap();
    call().encoding_format("float").await.unwrap();
    call().extra_body("encoding_format", "float").await.unwrap();
    let formats: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.json()["encoding_format"].clone())
        .collect();
    assert_eq!(formats, ["base64", "float", "float"]);
}
