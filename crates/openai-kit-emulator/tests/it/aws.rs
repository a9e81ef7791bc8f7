//! Signatures of AWS: known ones, and each way in which one is wrong.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{Method, Request};
use openai_kit_emulator::{Emulator, KeyClass};

use crate::support::{Reply, request, send};

const X: &str = r#"{"input":"hello","model":"openai.gpt-oss-120b"}"#;
const X_HASH: &str = "9d161ca213ef31dd5b8f01f52294bcd5057bc778cf6ee7719e67b7ff43ef1022";
const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
/// 2026-06-01T12:34:56Z.
const T: u64 = 1_780_317_296;

fn emulator(now: u64) -> Emulator {
    let now: SystemTime = UNIX_EPOCH + Duration::from_secs(now);
    let (id, secret) = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    Emulator::builder()
        .base_path("/openai/v1")
        .clock(move || now)
        .model("openai.gpt-oss-120b")
        .aws_key(id, secret)
        .aws_session_key(id, secret, "fixture-session-token")
        .build()
}

/// Requests whose signatures were made by others.
fn signed(row: &str) -> Request<Bytes> {
    let (method, uri, body, hash, extra, signature) = match row {
        "S1" => (
            Method::POST,
            "/openai/v1/responses",
            X,
            X_HASH,
            "content-length;content-type;",
            "bba77a80c7b39301d1aa29db9bc2f2b349deb932ae2dc5f800cec17baaf0f5de",
        ),
        "S2" => (
            Method::POST,
            "/openai/v1/responses",
            X,
            X_HASH,
            "content-length;content-type;",
            "693a4fef0373c0929f1f71d0da29c748f6bf42e75059648ceb97d52a204fb37c",
        ),
        "S6" => (
            Method::GET,
            "/openai/v1/models/a%2Fb%20c",
            "",
            EMPTY,
            "",
            "e83745f7312e0ede6b07d972536253c36033df19dfd3603250b145a9992329a8",
        ),
        other => panic!("{other}"),
    };
    let token = if row == "S2" {
        ";x-amz-security-token"
    } else {
        ""
    };
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260601/us-east-1/bedrock-mantle/aws4_request, SignedHeaders={extra}host;x-amz-content-sha256;x-amz-date{token}, Signature={signature}"
    );
    let mut request = Request::builder()
        .method(method)
        .uri(uri)
        .header("host", "bedrock-mantle.us-east-1.api.aws")
        .header("x-amz-content-sha256", hash)
        .header("x-amz-date", "20260601T123456Z")
        .header("authorization", authorization);
    if row == "S2" {
        request = request.header("x-amz-security-token", "fixture-session-token");
    }
    if !body.is_empty() {
        request = request
            .header("content-type", "application/json")
            .header("content-length", "47");
    }
    request.body(Bytes::from(body)).unwrap()
}

fn class(reply: &Reply) -> (u16, String) {
    (
        reply.status.as_u16(),
        reply.header("x-amzn-errortype").to_owned(),
    )
}

#[tokio::test]
async fn known_signatures_are_right() {
    for (row, expected) in [("S1", 200), ("S2", 200), ("S6", 404)] {
        let emulator = emulator(T + 300);
        let reply = send(&emulator, signed(row)).await;
        assert_eq!(
            class(&reply),
            (expected, String::new()),
            "{row}: {}",
            reply.text()
        );
        assert_eq!(emulator.requests()[0].key, KeyClass::Signed);
    }
}

#[tokio::test]
async fn a_wrong_signature_has_its_error() {
    type Change = fn(&mut Request<Bytes>);
    let cases: [(&str, Change, u16, &str); 12] = [
        (
            "body",
            |r| *r.body_mut() = Bytes::from(X.replace("hello", "hullo")),
            403,
            "InvalidSignatureException",
        ),
        (
            "hash",
            |r| set(r, "x-amz-content-sha256", EMPTY),
            403,
            "InvalidSignatureException",
        ),
        (
            "host",
            |r| set(r, "host", "elsewhere"),
            403,
            "InvalidSignatureException",
        ),
        (
            "type",
            |r| set(r, "content-type", "text/plain"),
            403,
            "InvalidSignatureException",
        ),
        (
            "path",
            |r| *r.uri_mut() = "/openai/v1/responses?x=1".parse().unwrap(),
            403,
            "InvalidSignatureException",
        ),
        (
            "unsigned",
            |r| set(r, "x-amz-more", "1"),
            403,
            "InvalidSignatureException",
        ),
        (
            "no date",
            |r| drop(r.headers_mut().remove("x-amz-date")),
            400,
            "IncompleteSignatureException",
        ),
        (
            "odd date",
            |r| set(r, "x-amz-date", "20261301T000000Z"),
            400,
            "IncompleteSignatureException",
        ),
        (
            "key",
            |r| replace(r, "AKIDEXAMPLE", "AKIDOTHER"),
            403,
            "UnrecognizedClientException",
        ),
        (
            "session",
            |r| set(r, "x-amz-security-token", "other"),
            403,
            "UnrecognizedClientException",
        ),
        (
            "service",
            |r| replace(r, "bedrock-mantle", "s3"),
            403,
            "InvalidSignatureException",
        ),
        (
            "part",
            |r| replace(r, "Signature=", "Sig="),
            400,
            "IncompleteSignatureException",
        ),
    ];
    for (name, change, status, error) in cases {
        let mut request = signed("S1");
        change(&mut request);
        let reply = send(&emulator(T), request).await;
        assert_eq!(
            class(&reply),
            (status, error.to_owned()),
            "{name}: {}",
            reply.text()
        );
        assert!(reply.json()["message"].is_string(), "{name}");
    }
    for now in [T + 301, T - 301] {
        let reply = send(&emulator(now), signed("S1")).await;
        assert_eq!(class(&reply).1, "InvalidSignatureException");
        assert!(reply.text().contains("5 minutes"), "{}", reply.text());
    }
}

fn set(request: &mut Request<Bytes>, name: &'static str, value: &str) {
    request.headers_mut().insert(name, value.parse().unwrap());
}

fn replace(request: &mut Request<Bytes>, old: &str, new: &str) {
    let header = request.headers()["authorization"].to_str().unwrap();
    let header = header.replace(old, new);
    set(request, "authorization", &header);
}

#[tokio::test]
async fn a_signature_is_no_key_where_no_access_key_is_known() {
    let emulator = Emulator::builder().base_path("/openai/v1").build();
    let reply = send(&emulator, signed("S1")).await;
    assert_eq!(reply.status, 401);
}

#[tokio::test]
async fn azure_has_a_header_and_routes_of_its_own() {
    let emulator = Emulator::builder()
        .base_path("/openai")
        .api_key("K")
        .build();
    for (key, status) in [("K", 200), ("wrong", 401), (" ", 401)] {
        let mut asked = request("GET", "/openai/models?api-version=2024-10-21", None);
        asked.headers_mut().remove("authorization");
        asked.headers_mut().insert("api-key", key.parse().unwrap());
        assert_eq!(send(&emulator, asked).await.status, status, "{key}");
    }
    let body =
        serde_json::json!({"model": "gpt-5.5", "messages": [{"role": "user", "content": "hi"}]});
    let path = "/openai/deployments/gpt-5.5/chat/completions";
    let mut asked = request("POST", path, Some(&body));
    asked.headers_mut().remove("authorization");
    asked.headers_mut().insert("api-key", "K".parse().unwrap());
    let reply = send(&emulator, asked).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    assert_eq!(
        emulator.requests().last().unwrap().operation,
        Some("chat.completions.create")
    );
}
