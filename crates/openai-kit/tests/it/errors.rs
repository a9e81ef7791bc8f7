//! What callers learn when something goes wrong.

use std::{error::Error as StdError, mem::size_of, time::Duration};

use openai_kit::{Client, Error, error::TransportErrorKind, models::Model};
use serde_json::{Value, json};

use crate::support::{Answer, Server, ok, status};

async fn fail(answer: Answer) -> Error {
    let server = Server::new([answer]);
    let client = server.builder().max_retries(0).build().unwrap();
    client.models().retrieve("m").await.unwrap_err()
}

#[tokio::test]
async fn a_body_is_read_whatever_its_form() {
    // Each with message, code, type, param, and the body as JSON.
    let m = Some("m");
    for (body, message, code, json) in [
        (
            r#"{"error":{"message":"m","code":null}}"#,
            m,
            None,
            Some(json!({"message": "m", "code": null})),
        ),
        (
            r#"{"message":"m","code":1}"#,
            m,
            Some("1"),
            Some(json!({"message": "m", "code": 1})),
        ),
        (
            r#"{"error":{"message":"m","code":"c"}}"#,
            m,
            Some("c"),
            Some(json!({"message": "m", "code": "c"})),
        ),
        (
            r#"{"error":{"message":"m","code":true}}"#,
            m,
            Some("true"),
            Some(json!({"message": "m", "code": true})),
        ),
        (
            r#"{"error":{"code":1.5}}"#,
            None,
            Some("1.5"),
            Some(json!({"code": 1.5})),
        ),
        (r#"{"error":"str"}"#, None, None, Some(json!("str"))),
        (r#"{"error":null}"#, None, None, Some(json!(null))),
        (
            r#"{"error":[{"message":"m"}]}"#,
            None,
            None,
            Some(json!([{"message": "m"}])),
        ),
        ("[1]", None, None, Some(json!([1]))),
        ("\"text\"", None, None, Some(json!("text"))),
        ("null", None, None, Some(json!(null))),
        (
            "  {\"message\":\"m\"}\n",
            m,
            None,
            Some(json!({"message": "m"})),
        ),
        ("not json", None, None, None),
        ("<html>bad gateway</html>", None, None, None),
        ("", None, None, None),
        (
            r#"{"error":{"message":{"a":1}}}"#,
            None,
            None,
            Some(json!({"message": {"a": 1}})),
        ),
        (r#"{"error":{"message":"m""#, None, None, None),
    ] {
        let error = fail(status(418).body(body)).await;
        let api = error.api().unwrap();
        assert_eq!(api.message(), message, "{body}");
        assert_eq!(error.code(), code, "{body}");
        assert_eq!(api.json(), json, "{body}");
        assert_eq!(error.body(), Some(body.as_bytes()));
        assert_eq!(api.text(), body);
        // Only a message is shown, never the body.
        let shown = match message {
            Some(message) => format!("the API answered 418: {message}"),
            None => "the API answered 418".to_owned(),
        };
        assert_eq!(error.to_string(), shown);
    }
}

#[tokio::test]
async fn an_error_has_what_came_beside_its_body() {
    let body = r#"{"error":{"message":"m","type":"t","param":"p","code":"c"}}"#;
    let answer = status(400).body(body).header("x-other", "1");
    let error = fail(answer).await;
    assert_eq!(error.status().unwrap().as_u16(), 400);
    assert_eq!(
        (error.code(), error.error_type(), error.param()),
        (Some("c"), Some("t"), Some("p"))
    );
    assert_eq!(error.request_id(), Some("req_1"));
    assert_eq!(error.headers().unwrap()["x-other"], "1");
    assert_eq!(error.attempts(), 1);
    let api = error.api().unwrap();
    assert_eq!((api.request_id(), api.attempts()), (Some("req_1"), 1));
}

#[tokio::test]
async fn each_status_has_its_name() {
    type Is = fn(&Error) -> bool;
    type Expected = fn(u16) -> bool;
    let names: [(Is, Expected); 8] = [
        (Error::is_bad_request, |code| code == 400),
        (Error::is_authentication, |code| code == 401),
        (Error::is_permission_denied, |code| code == 403),
        (Error::is_not_found, |code| code == 404),
        (Error::is_conflict, |code| code == 409),
        (Error::is_unprocessable_entity, |code| code == 422),
        (Error::is_rate_limit, |code| code == 429),
        (Error::is_internal_server_error, |code| code >= 500),
    ];
    for code in [
        301, 400, 401, 402, 403, 404, 409, 418, 422, 429, 499, 500, 503, 529, 599,
    ] {
        let error = fail(status(code)).await;
        for (index, (is, expected)) in names.iter().enumerate() {
            assert_eq!(is(&error), expected(code), "{code} {index}");
        }
        assert!(!error.is_timeout() && !error.is_connect());
    }
}

#[tokio::test]
async fn a_connection_that_failed_says_so_without_the_url() {
    for (kind, connect, timeout) in [
        (TransportErrorKind::Connect, true, false),
        (TransportErrorKind::Timeout, false, true),
        (TransportErrorKind::Interrupted, false, false),
    ] {
        let error = fail(Answer::Fails(kind)).await;
        assert_eq!((error.is_connect(), error.is_timeout()), (connect, timeout));
        assert!(
            !format!("{error} {error:?}").contains("api.test"),
            "{error:?}"
        );
        assert_eq!(error.source().unwrap().to_string(), "as told");
        assert_eq!(
            (error.status(), error.body(), error.request_id()),
            (None, None, None)
        );
        assert_eq!(
            (error.code(), error.param(), error.retry_after()),
            (None, None, None)
        );
        assert!(error.headers().is_none() && error.api().is_none());
    }
}

#[tokio::test]
async fn the_waits_and_limits_of_the_server_are_kept() {
    for (name, value, wait) in [
        ("retry-after", "2.5", Some(2_500)),
        ("retry-after", "3600", Some(3_600_000)),
        ("retry-after-ms", "1500", Some(1_500)),
        ("retry-after", "soon", None),
        ("retry-after", "-1", None),
    ] {
        let error = fail(status(429).header(name, value)).await;
        assert_eq!(error.retry_after(), wait.map(Duration::from_millis));
    }
    let answer = status(429)
        .header("x-ratelimit-limit-requests", "60")
        .header("x-ratelimit-remaining-requests", "0")
        .header("x-ratelimit-reset-requests", "1m0.5s")
        .header("x-ratelimit-limit-tokens", "1000")
        .header("x-ratelimit-remaining-tokens", "many")
        .header("x-ratelimit-reset-tokens", "6ms");
    let limit = fail(answer).await.rate_limit();
    assert_eq!(
        (limit.limit_requests, limit.remaining_requests),
        (Some(60), Some(0))
    );
    assert_eq!(limit.reset_requests, Some(Duration::from_millis(60_500)));
    assert_eq!(
        (limit.limit_tokens, limit.remaining_tokens),
        (Some(1_000), None)
    );
    assert_eq!(limit.reset_tokens, Some(Duration::from_millis(6)));
}

#[tokio::test]
async fn a_body_is_never_shown_by_itself() {
    let private = r#"{"error":{"message":"m","private":"confidential"},"x":"confidential"}"#;
    let json = r#"["confidential"]"#;
    for error in [
        fail(status(400).body(private)).await,
        fail(status(400).body("confidential")).await,
        fail(status(200).body("confidential")).await,
        fail(status(200).body(json)).await,
        fail(status(200).body("\"confidential\"")).await,
    ] {
        let mut text = format!("{error} {error:?} {error:#?}");
        let mut next = error.source();
        while let Some(source) = next {
            text.push_str(&format!("{source} {source:?}"));
            next = source.source();
        }
        assert!(!text.contains("confidential"), "{text}");
    }
}

#[tokio::test]
async fn a_reply_that_is_no_reply_is_kept() {
    for (body, media) in [
        ("not json", "text/plain"),
        ("<html></html>", "text/html; charset=utf-8"),
        ("[]", "application/json"),
        ("\"text\"", "application/json"),
        ("1", "application/json"),
        ("", "application/json"),
        ("{\"id\":\"m\"", "application/json"),
        ("{} {}", "application/json"),
    ] {
        let error = fail(status(200).body(body).header("content-type", media)).await;
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
        assert_eq!(error.status().unwrap().as_u16(), 200);
        assert_eq!(error.body(), Some(body.as_bytes()));
        assert_eq!((error.request_id(), error.attempts()), (Some("req_1"), 1));
        assert_eq!(error.headers().unwrap()["content-type"], media);
        assert!(error.to_string().contains(media), "{error}");
        assert!(error.source().is_some());
        assert!(!error.is_retryable() && error.code().is_none());
    }
}

#[tokio::test]
async fn strictness_is_a_choice() {
    let good = r#"{"id":"m","object":"model","created":1,"owned_by":"o"}"#;
    let cases = [
        (
            r#"{"id":"m","object":"model","created":1,"owned_by":"o","new":[]}"#,
            "new",
        ),
        (
            r#"{"id":"m","object":"model","created":"x","owned_by":"o"}"#,
            "created",
        ),
        (r#"{"id":"m","object":"model","created":1}"#, "owned_by"),
        (
            r#"{"id":"m","object":"model","created":null,"owned_by":"o"}"#,
            "created",
        ),
    ];
    for (body, path) in cases {
        let server = Server::new([ok(body)]);
        let client = server.client();
        let model: Model = client.models().retrieve("m").await.unwrap();
        assert_eq!(
            serde_json::to_value(&model).unwrap(),
            serde_json::from_str::<Value>(body).unwrap()
        );
        let strict: Client = client.with_options().strict(true).build().unwrap();
        let error = strict.models().retrieve("m").await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)));
        assert!(
            error.source().unwrap().to_string().contains(path),
            "{error:?}"
        );
        assert_eq!(
            (error.body(), error.request_id()),
            (Some(body.as_bytes()), Some("req_1"))
        );
        assert_eq!(server.seen().len(), 2);
    }
    let strict = Server::new([ok(good)])
        .builder()
        .strict(true)
        .build()
        .unwrap();
    strict.models().retrieve("m").await.unwrap();
}

#[tokio::test]
async fn each_level_of_an_error_speaks_for_itself() {
    let server = Server::new([ok("[]")]);
    let client = server.client();
    let config = client
        .models()
        .retrieve("m")
        .extra_header("a b", "")
        .await
        .unwrap_err();
    let auth = client
        .with_options()
        .api_key_provider(|| Err::<String, _>("no vault"));
    let auth = auth
        .build()
        .unwrap()
        .models()
        .retrieve("m")
        .await
        .unwrap_err();
    let errors = [
        config,
        auth,
        fail(Answer::Fails(TransportErrorKind::Connect)).await,
        fail(status(400).body(r#"{"message":"m"}"#)).await,
        fail(status(200).body("[]")).await,
        client.get::<Value>("https://h h/").await.unwrap_err(),
        server.builder().base_url("h h").build().unwrap_err(),
    ];
    for error in errors {
        let mut texts = vec![error.to_string()];
        let mut next = error.source();
        while let Some(source) = next {
            texts.push(source.to_string());
            next = source.source();
        }
        for (index, text) in texts.iter().enumerate() {
            assert!(!text.is_empty());
            for deeper in &texts[index + 1..] {
                assert!(!text.contains(deeper.as_str()), "{texts:?}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn several_attempts_are_told() {
    let server = Server::new([status(500).body(r#"{"message":"m"}"#)]);
    let error = server.client().models().retrieve("m").await.unwrap_err();
    assert_eq!(error.to_string(), "the API answered 500: m (3 attempts)");
}

#[tokio::test]
async fn a_huge_body_is_cut() {
    let server = Server::new([]);
    let transport = openai_kit::transport::from_fn(|_| async {
        let parts = (0..64).map(|_| Ok(bytes::Bytes::from(vec![b'x'; 1 << 16])));
        let body = openai_kit::transport::ReplyBody::stream(crate::support::List(parts));
        let mut reply = http::Response::new(body);
        *reply.status_mut() = http::StatusCode::BAD_REQUEST;
        Ok(reply)
    });
    let client = server.builder().transport(transport).build().unwrap();
    let error = client.models().retrieve("m").await.unwrap_err();
    assert_eq!(error.body().unwrap().len(), 1 << 20);
}

#[test]
fn an_error_is_two_words() {
    assert!(size_of::<Error>() <= 2 * size_of::<usize>());
    assert!(size_of::<Result<(), Error>>() <= 2 * size_of::<usize>());
}
