//! Where a call goes: base URL, path and query string.

use serde_json::{Value, json};

use crate::support::{Server, ok};

const MODEL: &str = r#"{"id":"m","object":"model","created":1,"owned_by":"o"}"#;
const LIST: &str = r#"{"object":"list","data":[],"has_more":false}"#;

#[tokio::test]
async fn paths_are_joined_to_the_base_url() {
    for (base, path, expected) in [
        ("https://h/v1", "/models", "https://h/v1/models"),
        ("https://h/v1/", "/models", "https://h/v1/models"),
        ("https://h/v1//", "models", "https://h/v1/models"),
        ("https://h", "/models", "https://h/models"),
        ("https://h/", "models", "https://h/models"),
        (
            "http://127.0.0.1:8080/a/b",
            "/models",
            "http://127.0.0.1:8080/a/b/models",
        ),
        ("http://[::1]:80/v1", "models", "http://[::1]:80/v1/models"),
        ("https://h/v1", "//models", "https://h/v1/models"),
        ("https://h/v1", "/models/", "https://h/v1/models/"),
        ("https://h/v1?a=1", "/models", "https://h/v1/models?a=1"),
        (
            "https://h/v1/?a=1",
            "/models?b=2",
            "https://h/v1/models?a=1&b=2",
        ),
        (
            "https://h/v1?a=1&a=2",
            "/models?b=2",
            "https://h/v1/models?a=1&a=2&b=2",
        ),
        (
            "https://h/v1?a=1&a=2",
            "/models?a=3",
            "https://h/v1/models?a=3",
        ),
        (
            "https://h/v1",
            "/models?b=1&b=2",
            "https://h/v1/models?b=1&b=2",
        ),
        ("https://h/v1#f", "/models#g", "https://h/v1/models"),
        (
            "https://h/v1",
            "/models?q=a%20b%2Bc",
            "https://h/v1/models?q=a%20b%2Bc",
        ),
        ("https://h/v1", "/a%2Fb", "https://h/v1/a%2Fb"),
        ("https://h/v1", "", "https://h/v1/"),
    ] {
        let server = Server::new([ok(MODEL)]);
        let client = server.builder().base_url(base).build().unwrap();
        client.get::<Value>(path).await.unwrap();
        assert_eq!(server.only().uri.to_string(), expected, "{base} {path}");
    }
    for (base, expected) in [
        ("https://h", "https://h/models/m"),
        ("https://h/v1/", "https://h/v1/models/m"),
        ("https://h/v1/?a=1&a=2", "https://h/v1/models/m?a=1&a=2"),
    ] {
        let server = Server::new([ok(MODEL)]);
        let client = server.builder().base_url(base).build().unwrap();
        client.models().retrieve("m").await.unwrap();
        assert_eq!(server.only().uri.to_string(), expected);
        let encoded = client.models().retrieve("m").encode().unwrap();
        assert_eq!(encoded.uri().unwrap().to_string(), expected);
    }
}

#[tokio::test]
async fn a_parameter_of_a_path_is_one_segment() {
    for (argument, expected) in [
        ("ft:gpt-4o:org:x:1", "ft:gpt-4o:org:x:1"),
        ("a/b", "a%2Fb"),
        ("../files", "..%2Ffiles"),
        ("a?b#c", "a%3Fb%23c"),
        ("a b", "a%20b"),
        ("%2e%2E", "%252e%252E"),
        ("é", "%C3%A9"),
        ("日", "%E6%97%A5"),
        ("a\r\nb", "a%0D%0Ab"),
        ("a\\b", "a%5Cb"),
        ("\"<>^`{|}[]", "%22%3C%3E%5E%60%7B%7C%7D%5B%5D"),
        ("-._~!$&'()*+,;=:@", "-._~!$&'()*+,;=:@"),
        ("...", "..."),
        (".hidden", ".hidden"),
        ("{model}", "%7Bmodel%7D"),
    ] {
        let server = Server::new([ok(MODEL)]);
        server.client().models().retrieve(argument).await.unwrap();
        assert_eq!(server.only().path(), format!("/v1/models/{expected}"));
    }
    let server = Server::new([ok(MODEL)]);
    let files = server.client().vector_stores().files();
    files.retrieve("f/1", "{vs}").await.unwrap();
    let seen = server.only().path();
    assert!(
        seen.contains("/vector_stores/%7Bvs%7D/files/f%2F1")
            || seen.contains("/vector_stores/f%2F1/files/%7Bvs%7D"),
        "{seen}"
    );
}

#[tokio::test]
async fn a_parameter_that_is_empty_or_leads_away_is_refused() {
    let server = Server::new([ok(MODEL)]);
    let client = server.client();
    let error = client.models().retrieve("").await.unwrap_err();
    assert_eq!(error.param(), Some("model"));
    assert!(error.to_string().contains("`model`"), "{error}");
    let files = client.vector_stores().files();
    for (first, second, wrong) in [("", "b", true), ("a", "", true), ("a", "b", false)] {
        let outcome = files.delete(first, second).await;
        assert_eq!(outcome.is_err(), wrong);
    }
    for dots in [".", ".."] {
        let error = client.models().retrieve(dots).await.unwrap_err();
        assert!(matches!(error, openai_kit::Error::Config(_)));
    }
    for path in [
        "/a/../b",
        "..",
        "/a/%2e%2E/b",
        "/a/.%2e",
        "/a/./b",
        "a\\..\\b",
    ] {
        let error = client.get::<Value>(path).await.unwrap_err();
        assert_eq!(error.param(), Some("path"), "{path}");
    }
    assert_eq!(server.seen().len(), 1);
    // More or other dots lead nowhere.
    for path in ["/a/.../b", "/a/.b", "/a/b.."] {
        client.get::<Value>(path).await.unwrap();
    }
}

#[tokio::test]
async fn values_are_written_into_the_query_string_in_bracket_style() {
    for (value, expected) in [
        (json!([1, 2]), "?a%5B%5D=1&a%5B%5D=2"),
        (json!({"b": true}), "?a%5Bb%5D=true"),
        (json!([{"k": "v"}]), "?a%5B%5D%5Bk%5D=v"),
        (json!({"b": {"c": [1.5]}}), "?a%5Bb%5D%5Bc%5D%5B%5D=1.5"),
        (json!(false), "?a=false"),
        (json!(10), "?a=10"),
        (json!(1.0), "?a=1.0"),
        (json!(""), "?a="),
        (json!(" '()*!~+é"), "?a=%20%27%28%29%2A%21~%2B%C3%A9"),
        (json!("a=b&c#d"), "?a=a%3Db%26c%23d"),
        (json!("2023-09-29T16:26:37Z"), "?a=2023-09-29T16%3A26%3A37Z"),
        (json!(null), ""),
        (json!([]), ""),
        (json!({}), ""),
        (json!({"b": null, "c": 1}), "?a%5Bc%5D=1"),
    ] {
        let server = Server::new([ok(MODEL)]);
        let client = server.client();
        client
            .models()
            .retrieve("m")
            .extra_query("a", value.clone())
            .await
            .unwrap();
        client
            .get::<Value>("/models/m")
            .query("a", value.clone())
            .await
            .unwrap();
        for seen in server.seen() {
            assert_eq!(seen.path(), format!("/v1/models/m{expected}"), "{value}");
        }
    }
}

#[tokio::test]
async fn parameters_of_an_operation_go_where_it_wants_them() {
    let server = Server::new([ok(LIST)]);
    let client = server.client();
    let call = client.files().list().limit(2).order("asc").after("file_1");
    call.await.unwrap();
    client
        .files()
        .list()
        .limit(None::<i64>)
        .purpose("a b")
        .await
        .unwrap();
    let call = client.responses().retrieve("r").include_obfuscation(false);
    call.include(["file_search_call.results", "x y"])
        .await
        .unwrap();
    let empty: [&str; 0] = [];
    client
        .responses()
        .retrieve("r")
        .include(empty)
        .await
        .unwrap();
    let paths: Vec<_> = server.seen().iter().map(|seen| seen.path()).collect();
    assert_eq!(
        paths,
        [
            "/v1/files?after=file_1&limit=2&order=asc",
            "/v1/files?purpose=a%20b",
            "/v1/responses/r?include%5B%5D=file_search_call.results&include%5B%5D=x%20y&include_obfuscation=false",
            "/v1/responses/r",
        ]
    );
}

#[tokio::test]
async fn later_words_on_a_query_parameter_win() {
    let server = Server::new([ok(LIST)]);
    let client = server
        .builder()
        .base_url("https://h/v1?a=base&b=base&c=base")
        .default_query("b", "default")
        .default_query("c", "default")
        .default_query("d", "old")
        .default_query("d", json!(["default"]))
        .build()
        .unwrap();
    client.files().list().await.unwrap();
    client
        .files()
        .list()
        .limit(1)
        .extra_query("limit", 2)
        .extra_query("c", 3)
        .await
        .unwrap();
    // Null takes a parameter out, whoever brought it.
    let call = client.files().list().limit(1);
    let call = ["a", "b", "d", "limit"]
        .into_iter()
        .fold(call, |call, name| call.extra_query(name, Value::Null));
    call.await.unwrap();
    client
        .get::<Value>("/x?a=path&b=path&e=path")
        .query("c", 4)
        .query("e", 5)
        .await
        .unwrap();
    let paths: Vec<_> = server.seen().iter().map(|seen| seen.path()).collect();
    assert_eq!(
        paths,
        [
            "/v1/files?a=base&b=default&c=default&d%5B%5D=default",
            "/v1/files?a=base&b=default&d%5B%5D=default&limit=2&c=3",
            "/v1/files?c=default",
            "/v1/x?a=path&b=default&d%5B%5D=default&c=4&e=5",
        ]
    );
}
