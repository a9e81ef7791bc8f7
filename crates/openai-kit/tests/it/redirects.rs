//! Which redirects are followed, and what is sent there.

use openai_kit::{Client, Error, request::Request};
use serde_json::{Value, json};

use crate::support::{Answer, List, Server, ok, status};

const DONE: &str = r#"{"done":true}"#;

fn to(code: u16, location: &str) -> Answer {
    status(code).header("location", location)
}

fn request(client: &Client, method: &str) -> Request<Value> {
    let body = json!({"a": 1});
    match method {
        "GET" => client.get("/old"),
        "POST" => client.post("/old").body(&body),
        "PUT" => client.put("/old").body(&body),
        "PATCH" => client.patch("/old").body(&body),
        _ => client.delete("/old").body(&body),
    }
}

#[tokio::test]
async fn the_status_decides_about_method_and_body() {
    for (code, method, then) in [
        (301, "GET", "GET"),
        (301, "POST", "GET"),
        (301, "PUT", "PUT"),
        (301, "PATCH", "PATCH"),
        (301, "DELETE", "DELETE"),
        (302, "GET", "GET"),
        (302, "POST", "GET"),
        (302, "PUT", "PUT"),
        (303, "GET", "GET"),
        (303, "POST", "GET"),
        (303, "PUT", "GET"),
        (303, "PATCH", "GET"),
        (303, "DELETE", "GET"),
        (307, "GET", "GET"),
        (307, "POST", "POST"),
        (307, "PUT", "PUT"),
        (308, "POST", "POST"),
        (308, "DELETE", "DELETE"),
    ] {
        let server = Server::new([to(code, "/v1/new"), ok(DONE)]);
        let reply = request(&server.client(), method).await.unwrap();
        assert_eq!(reply, json!({"done": true}));
        let seen = server.seen();
        assert_eq!(
            (seen[1].method.as_str(), seen[1].path().as_str()),
            (then, "/v1/new")
        );
        if then == method {
            assert_eq!(seen[1].body, seen[0].body);
            assert_eq!(seen[1].headers, seen[0].headers, "{code} {method}");
        } else {
            assert!(seen[1].body.is_empty(), "{code} {method}");
            // All but what spoke of the body.
            let mut headers = seen[0].headers.clone();
            assert!(headers.remove("content-type").is_some());
            assert_eq!(seen[1].headers, headers, "{code} {method}");
        }
    }
}

#[tokio::test]
async fn a_location_is_relative_to_where_it_came_from() {
    for (location, expected) in [
        ("/v2/x?y=1", "/v2/x?y=1"),
        ("new", "/v1/new"),
        ("?b=2", "/v1/old?b=2"),
        ("https://api.test/z#part", "/z"),
        ("https://API.test:443/z", "/z"),
        ("//api.test/z", "/z"),
    ] {
        let server = Server::new([to(307, location), ok(DONE)]);
        let reply = server
            .client()
            .get::<Value>("/old?a=1")
            .with_response()
            .await
            .unwrap();
        assert_eq!(server.seen()[1].path(), expected);
        assert_eq!(reply.uri().path_and_query().unwrap(), expected);
        assert_eq!(reply.attempts(), 1);
    }
}

#[tokio::test]
async fn nothing_is_sent_to_another_origin() {
    for location in [
        "https://other.test/v1/new",
        "https://api.test:8443/v1/new",
        "http://api.test/v1/new",
        "http://api.test:443/v1/new",
        "//other.test/v1/new",
        "https://api.test.evil/v1/new",
        "https://api.test@evil.test/v1/new",
        "ftp://api.test/v1/new",
    ] {
        for method in ["GET", "POST"] {
            let server = Server::new([to(307, location), ok(DONE)]);
            let error = request(&server.client(), method).await.unwrap_err();
            assert!(matches!(error, Error::Api(_)), "{location}: {error:?}");
            assert_eq!(error.status().unwrap().as_u16(), 307);
            assert_eq!(error.headers().unwrap()["location"], location);
            assert_eq!(
                (server.seen().len(), error.attempts()),
                (1, 1),
                "{location}"
            );
        }
    }
    // A plain server does not become a secure one without being asked.
    let server = Server::new([to(308, "https://api.test/v1/new"), ok(DONE)]);
    let client = server
        .builder()
        .base_url("http://api.test/v1")
        .build()
        .unwrap();
    assert_eq!(
        client
            .get::<Value>("/x")
            .await
            .unwrap_err()
            .status()
            .unwrap()
            .as_u16(),
        308
    );
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_call_of_another_origin_stays_there() {
    let server = Server::new([to(307, "/new"), ok(DONE)]);
    let call = server
        .client()
        .get::<Value>("https://other.test/old")
        .unauthenticated();
    call.await.unwrap();
    assert_eq!(server.seen()[1].uri, "https://other.test/new");
    assert_eq!(server.seen()[1].header("authorization"), None);
    let server = Server::new([to(307, "https://api.test/v1/new"), ok(DONE)]);
    let call = server
        .client()
        .get::<Value>("https://other.test/old")
        .unauthenticated();
    assert!(matches!(call.await, Err(Error::Api(_))));
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn ten_in_a_row_are_followed_and_no_more() {
    let mut answers: Vec<_> = (0..10)
        .map(|number| to(307, &format!("/v1/{number}")))
        .collect();
    answers.push(ok(DONE));
    let server = Server::new(answers);
    request(&server.client(), "POST").await.unwrap();
    assert_eq!(server.seen().len(), 11);
    let server = Server::new([to(307, "/v1/again")]);
    let error = request(&server.client(), "POST").await.unwrap_err();
    assert_eq!(
        (error.status().unwrap().as_u16(), server.seen().len()),
        (307, 11)
    );
    assert_eq!(error.attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_retry_starts_where_the_call_did() {
    let server = Server::new([to(307, "/v1/new"), status(500), ok(DONE)]);
    let reply = request(&server.client(), "POST")
        .with_response()
        .await
        .unwrap();
    let paths: Vec<_> = server.seen().iter().map(|seen| seen.path()).collect();
    assert_eq!(paths, ["/v1/old", "/v1/new", "/v1/old"]);
    assert_eq!((reply.attempts(), reply.uri().path()), (2, "/v1/old"));
    let counts: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("x-stainless-retry-count").unwrap().to_owned())
        .collect();
    assert_eq!(counts, ["0", "0", "1"]);
}

#[tokio::test]
async fn a_redirect_to_nowhere_is_an_error_of_the_api() {
    let odd = [
        status(301),
        to(302, "https://h h/"),
        to(303, "/a/../b"),
        to(307, "../b"),
        to(308, "https:"),
        to(307, "mailto:me@api.test"),
        to(307, "\u{e9}"),
        to(300, "/v1/new"),
        to(304, "/v1/new"),
        to(305, "/v1/new"),
        to(399, "/v1/new"),
    ];
    for answer in odd {
        let server = Server::new([answer, ok(DONE)]);
        let error = request(&server.client(), "POST").await.unwrap_err();
        assert!(matches!(error, Error::Api(_)), "{error:?}");
        assert!(error.status().unwrap().is_redirection());
        assert_eq!((server.seen().len(), error.attempts()), (1, 1));
    }
}

#[tokio::test]
async fn a_body_that_can_be_sent_once_is_not_sent_again() {
    let body = || List([Ok("x".into())].into_iter());
    let server = Server::new([to(307, "/v1/new"), ok(DONE)]);
    let error = server
        .client()
        .post::<Value>("/old")
        .body_stream(body())
        .await
        .unwrap_err();
    assert_eq!(
        (error.status().unwrap().as_u16(), server.seen().len()),
        (307, 1)
    );
    let server = Server::new([to(303, "/v1/new"), ok(DONE)]);
    server
        .client()
        .post::<Value>("/old")
        .body_stream(body())
        .await
        .unwrap();
    assert_eq!(
        (
            server.seen()[1].method.as_str(),
            server.seen()[1].body.len()
        ),
        ("GET", 0)
    );
}
