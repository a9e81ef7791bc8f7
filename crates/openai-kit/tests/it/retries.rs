//! Which failures are tried again, after what wait, and what the caller learns of it.

use std::time::Duration;

use openai_kit::{Client, Error, clock::Rng, error::TransportErrorKind, models::Model};

use crate::support::{Answer, Server, ok, status, took};

/// Chance that takes nothing off.
struct Whole;

impl Rng for Whole {
    fn bits(&self) -> u64 {
        0
    }
}

fn client(server: &Server) -> Client {
    server.builder().rng(Whole).build().unwrap()
}

async fn call(client: &Client) -> Result<Model, Error> {
    client.models().retrieve("m").await
}

const MODEL: &str = r#"{"id":"m","object":"model"}"#;

#[tokio::test(start_paused = true)]
async fn statuses_that_can_pass_are_tried_twice_more() {
    for (code, attempts) in [
        (400, 1),
        (401, 1),
        (403, 1),
        (404, 1),
        (408, 3),
        (409, 3),
        (418, 1),
        (422, 1),
        (429, 3),
        (500, 3),
        (502, 3),
        (503, 3),
        (529, 3),
    ] {
        let server = Server::new([status(code)]);
        let (error, time) = took(call(&client(&server))).await;
        let error = error.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(code));
        assert_eq!(
            (error.attempts(), server.seen().len()),
            (attempts, attempts as usize)
        );
        assert_eq!(error.is_retryable(), attempts > 1);
        let waits = if attempts > 1 { 1_500 } else { 0 };
        assert_eq!(time, Duration::from_millis(waits), "{code}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_retry_that_succeeds_says_how_many_attempts_there_were() {
    let server = Server::new([status(500), status(429), ok(MODEL)]);
    let reply = client(&server)
        .models()
        .retrieve("m")
        .with_response()
        .await
        .unwrap();
    assert_eq!((reply.attempts(), reply.value().id.as_str()), (3, "m"));
    let counts: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("x-stainless-retry-count").unwrap().to_owned())
        .collect();
    assert_eq!(counts, ["0", "1", "2"]);
}

#[tokio::test(start_paused = true)]
async fn waits_double_up_to_eight_seconds() {
    let server = Server::new([status(500)]);
    let client = client(&server);
    let (error, time) = took(client.models().retrieve("m").max_retries(6).into_future()).await;
    assert_eq!(error.unwrap_err().attempts(), 7);
    assert_eq!(
        time,
        Duration::from_millis(500 + 1_000 + 2_000 + 4_000 + 8_000 + 8_000)
    );
}

#[tokio::test(start_paused = true)]
async fn chance_takes_up_to_a_quarter_off() {
    struct Most;
    impl Rng for Most {
        fn bits(&self) -> u64 {
            u64::MAX
        }
    }
    let server = Server::new([status(500), ok(MODEL)]);
    let client = server.builder().rng(Most).build().unwrap();
    let (_, time) = took(call(&client)).await;
    assert!(
        time >= Duration::from_millis(375) && time < Duration::from_millis(377),
        "{time:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn hints_of_the_server_decide_the_wait() {
    let far = httpdate::fmt_http_date(std::time::SystemTime::now() + Duration::from_secs(3_600));
    let past = httpdate::fmt_http_date(std::time::SystemTime::now() - Duration::from_secs(3_600));
    // Each with the wait in milliseconds, or none when the error comes back at once.
    let cases: [(&str, &str, Option<u64>); 21] = [
        ("retry-after", "20", Some(20_000)),
        ("retry-after", "0.25", Some(250)),
        ("retry-after", "0", Some(500)),
        ("retry-after", "-10", Some(500)),
        ("retry-after", "60", Some(60_000)),
        ("retry-after", "120", Some(120_000)),
        ("retry-after", "121", None),
        ("retry-after", "1e999", None),
        ("retry-after", "inf", Some(500)),
        ("retry-after", "nan", Some(500)),
        ("retry-after", "soon", Some(500)),
        ("retry-after", "", Some(500)),
        ("retry-after", &far, None),
        ("retry-after", &past, Some(500)),
        ("retry-after-ms", "1500", Some(1_500)),
        ("retry-after-ms", "0.5", Some(1)),
        ("retry-after-ms", "120000", Some(120_000)),
        ("retry-after-ms", "120001", None),
        ("retry-after-ms", "-1", Some(500)),
        ("retry-after-ms", "x", Some(500)),
        ("retry-after-ms", "1e999", None),
    ];
    for (name, value, wait) in cases {
        let name: &'static str = if name == "retry-after" {
            "retry-after"
        } else {
            "retry-after-ms"
        };
        let server = Server::new([status(429).header(name, value), ok(MODEL)]);
        let (reply, time) = took(call(&client(&server))).await;
        assert_eq!(reply.is_ok(), wait.is_some(), "{name}: {value}");
        let wait = Duration::from_millis(wait.unwrap_or(0));
        // tokio's clock counts whole milliseconds.
        assert!(
            time >= wait && time <= wait + Duration::from_millis(1),
            "{name}: {value}: {time:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_date_in_the_future_is_waited_for() {
    let soon = httpdate::fmt_http_date(std::time::SystemTime::now() + Duration::from_secs(60));
    let server = Server::new([status(429).header("retry-after", &soon), ok(MODEL)]);
    let (reply, time) = took(call(&client(&server))).await;
    assert!(reply.is_ok());
    assert!(
        time > Duration::from_secs(57) && time <= Duration::from_secs(60),
        "{time:?}"
    );
    let server = Server::new([status(400).header("retry-after", &soon)]);
    let told = call(&client(&server)).await.unwrap_err().retry_after();
    assert!(
        told.is_some_and(|told| told > Duration::from_secs(50)),
        "{told:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn milliseconds_go_before_seconds_unless_they_are_none() {
    for (milliseconds, wait) in [("700", 700), ("x", 3_000)] {
        let answer = status(503)
            .header("retry-after-ms", milliseconds)
            .header("retry-after", "3");
        let server = Server::new([answer, ok(MODEL)]);
        let (_, time) = took(call(&client(&server))).await;
        assert_eq!(time, Duration::from_millis(wait));
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_can_ask_for_a_retry_or_forbid_it() {
    for (code, header, attempts) in [
        (400, "true", 3),
        (500, "false", 1),
        (400, "TRUE", 1),
        (500, "no", 3),
    ] {
        let server = Server::new([status(code).header("x-should-retry", header)]);
        let error = call(&client(&server)).await.unwrap_err();
        assert_eq!(error.attempts(), attempts, "{code} {header}");
    }
    // A wait that is too long goes before that.
    let answer = status(429)
        .header("x-should-retry", "true")
        .header("retry-after", "121");
    let error = call(&client(&Server::new([answer]))).await.unwrap_err();
    assert_eq!(
        (error.attempts(), error.retry_after()),
        (1, Some(Duration::from_secs(121)))
    );
}

#[tokio::test(start_paused = true)]
async fn an_empty_account_is_not_asked_again() {
    let body = r#"{"error":{"message":"no credit","code":"insufficient_quota"}}"#;
    let server = Server::new([status(429).body(body)]);
    let error = call(&client(&server)).await.unwrap_err();
    assert_eq!(
        (error.attempts(), error.code()),
        (1, Some("insufficient_quota"))
    );
    let server = Server::new([status(429).body(body).header("x-should-retry", "true")]);
    assert_eq!(call(&client(&server)).await.unwrap_err().attempts(), 3);
}

#[tokio::test(start_paused = true)]
async fn broken_connections_are_tried_again() {
    use TransportErrorKind::{Connect, Interrupted, Timeout, Upload};
    for (kind, attempts) in [(Connect, 3), (Interrupted, 3), (Timeout, 3), (Upload, 1)] {
        let server = Server::new([Answer::Fails(kind)]);
        let error = call(&client(&server)).await.unwrap_err();
        assert_eq!(
            (error.attempts(), error.status()),
            (attempts, None),
            "{kind:?}"
        );
        assert_eq!(error.is_retryable(), attempts > 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_reply_that_is_cut_is_tried_again() {
    let server = Server::new([Answer::Breaks(200, b"{\"id\":".to_vec()), ok(MODEL)]);
    assert_eq!(call(&client(&server)).await.unwrap().id, "m");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_error_whose_body_is_cut_is_still_that_error() {
    for (code, sent) in [(400, 1), (500, 3)] {
        let server = Server::new([Answer::Breaks(code, b"{\"error\":".to_vec())]);
        let error = call(&client(&server)).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), code);
        assert_eq!(error.request_id(), Some("req_1"));
        assert_eq!(error.body(), Some(&b"{\"error\":"[..]));
        assert_eq!((server.seen().len(), error.attempts()), (sent, sent as u32));
    }
}

#[tokio::test(start_paused = true)]
async fn each_class_can_be_switched_off() {
    let broken = Answer::Fails(TransportErrorKind::Interrupted);
    let slow = Answer::Fails(TransportErrorKind::Timeout);
    for (answer, class) in [(status(500), 0), (broken, 1), (slow, 2)] {
        for off in 0..3 {
            let server = Server::new([answer.clone()]);
            let builder = server.builder();
            let builder = match off {
                0 => builder.retry_on_status(false),
                1 => builder.retry_on_connection_error(false),
                _ => builder.retry_on_timeout(false),
            };
            let error = call(&builder.build().unwrap()).await.unwrap_err();
            assert_eq!(error.attempts(), if off == class { 1 } else { 3 });
        }
    }
}

#[tokio::test]
async fn no_retries_means_one_attempt() {
    let server = Server::new([status(500)]);
    let client = server.builder().max_retries(0).build().unwrap();
    assert_eq!(call(&client).await.unwrap_err().attempts(), 1);
    let error = client
        .models()
        .retrieve("m")
        .max_retries(0)
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_count_of_the_callers_own_is_left_alone() {
    let server = Server::new([status(500), ok(MODEL)]);
    let call = client(&server)
        .models()
        .retrieve("m")
        .extra_header("X-Stainless-Retry-Count", "7");
    call.await.unwrap();
    let server2 = Server::new([ok(MODEL)]);
    let call = client(&server2)
        .models()
        .retrieve("m")
        .remove_header("x-stainless-retry-count");
    call.await.unwrap();
    assert!(
        server
            .seen()
            .iter()
            .all(|seen| seen.header("x-stainless-retry-count") == Some("7"))
    );
    assert_eq!(server2.only().header("x-stainless-retry-count"), None);
    // One of the client's is overwritten.
    let server = Server::new([ok(MODEL)]);
    let builder = server
        .builder()
        .default_header("x-stainless-retry-count", "7");
    call_of(&builder.build().unwrap()).await;
    assert_eq!(server.only().header("x-stainless-retry-count"), Some("0"));
}

async fn call_of(client: &Client) {
    call(client).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_stream_is_sent_once() {
    use crate::support::List;
    let server = Server::new([status(500)]);
    let body = List([Ok("x".into())].into_iter());
    let call = client(&server)
        .post::<serde_json::Value>("/x")
        .body_stream(body);
    let error = call.await.unwrap_err();
    assert_eq!((error.attempts(), server.only().body), (1, b"x".to_vec()));
}
