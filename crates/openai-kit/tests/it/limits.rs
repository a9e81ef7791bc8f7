//! Time limits: of an attempt, of a body that streams, and of a call as a whole.

use std::{
    future::pending,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use openai_kit::{
    Client, ClientBuilder, Error,
    clock::Rng,
    error::{TransportError, TransportErrorKind},
    transport::{ReplyBody, RequestBody, from_fn},
};
use serde_json::Value;

use crate::support::{Answer, Server, ok, status, took};

const MODEL: &str = r#"{"id":"m","object":"model","created":1,"owned_by":"o"}"#;

/// Chance that takes nothing off.
struct Whole;

impl Rng for Whole {
    fn bits(&self) -> u64 {
        0
    }
}

fn builder(server: &Server) -> ClientBuilder {
    server.builder().rng(Whole)
}

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

async fn call(client: &Client) -> Result<(), Error> {
    client.models().retrieve("m").await.map(drop)
}

fn kind(error: &Error) -> TransportErrorKind {
    match error {
        Error::Transport(error) => error.kind(),
        other => panic!("{other:?}"),
    }
}

/// A stream of text that makes a pause before each part, and then stops or goes on for ever.
struct Slow {
    pause: Duration,
    left: Option<u32>,
    sleep: Pin<Box<tokio::time::Sleep>>,
}

impl Slow {
    fn new(pause: Duration, parts: Option<u32>) -> Self {
        Self {
            pause,
            left: parts,
            sleep: Box::pin(tokio::time::sleep(pause)),
        }
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Bytes>> {
        if self.left == Some(0) {
            return Poll::Ready(None);
        }
        if self.sleep.as_mut().poll(cx).is_pending() {
            return Poll::Pending;
        }
        self.left = self.left.map(|left| left - 1);
        self.sleep = Box::pin(tokio::time::sleep(self.pause));
        Poll::Ready(Some(Bytes::from_static(b"part ")))
    }
}

struct Download(Slow);

impl Stream for Download {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll(cx).map(|part| part.map(Ok))
    }
}

struct Upload(Slow);

impl Stream for Upload {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll(cx).map(|part| part.map(Ok))
    }
}

/// A client whose replies have this status and come in parts.
fn slow(code: u16, pause: Duration, parts: Option<u32>) -> ClientBuilder {
    let transport = from_fn(move |_| async move {
        let mut reply = http::Response::new(ReplyBody::stream(Download(Slow::new(pause, parts))));
        *reply.status_mut() = code.try_into().unwrap();
        Ok(reply)
    });
    let server = Server::new([]);
    builder(&server).transport(transport)
}

#[tokio::test(start_paused = true)]
async fn each_attempt_has_the_whole_timeout_and_waits_are_outside_of_it() {
    let server = Server::new([Answer::Silent]);
    let client = builder(&server).timeout(seconds(10)).build().unwrap();
    let (error, time) = took(call(&client)).await;
    let error = error.unwrap_err();
    assert_eq!(kind(&error), TransportErrorKind::Timeout);
    assert_eq!((error.attempts(), server.seen().len()), (3, 3));
    assert!(error.is_timeout() && error.is_retryable() && !error.is_connect());
    assert_eq!(time, seconds(30) + Duration::from_millis(1_500));
    // A wait that the server asks for may be longer than the timeout.
    let server = Server::new([status(429).header("retry-after", "60"), ok(MODEL)]);
    let client = builder(&server).timeout(seconds(10)).build().unwrap();
    let (reply, time) = took(call(&client)).await;
    assert!(reply.is_ok());
    assert_eq!(time, seconds(60));
}

#[tokio::test(start_paused = true)]
async fn the_timeout_is_ten_minutes_unless_the_client_or_the_call_says_another() {
    let server = Server::new([Answer::Silent]);
    let client = builder(&server).max_retries(0).build().unwrap();
    let (error, time) = took(call(&client)).await;
    assert_eq!(
        (kind(&error.unwrap_err()), time),
        (TransportErrorKind::Timeout, seconds(600))
    );
    let quick = client.with_options().timeout(seconds(5)).build().unwrap();
    let (_, time) = took(call(&quick)).await;
    assert_eq!(time, seconds(5));
    let (_, time) = took(
        quick
            .models()
            .retrieve("m")
            .timeout(seconds(2))
            .into_future(),
    )
    .await;
    assert_eq!(time, seconds(2));
    let (_, time) = took(quick.get::<Value>("/x").timeout(seconds(3)).into_future()).await;
    assert_eq!(time, seconds(3));
    let (error, time) = took(
        quick
            .models()
            .retrieve("m")
            .timeout(seconds(0))
            .into_future(),
    )
    .await;
    assert!(error.unwrap_err().is_timeout());
    assert_eq!(time, seconds(0));
}

#[tokio::test(start_paused = true)]
async fn no_timeout_means_no_end() {
    let server = Server::new([Answer::Silent]);
    let client = builder(&server).timeout(None).build().unwrap();
    let day = seconds(86_400);
    assert!(tokio::time::timeout(day, call(&client)).await.is_err());
    let quick = client.with_options().timeout(seconds(5)).build().unwrap();
    let patient = quick.models().retrieve("m").timeout(None).into_future();
    assert!(tokio::time::timeout(day, patient).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn the_timeout_covers_a_reply_that_is_read_at_once() {
    let server = Server::new([Answer::Stalls(b"{\"id\":".to_vec()), ok(MODEL)]);
    let client = builder(&server).timeout(seconds(10)).build().unwrap();
    let (reply, time) = took(client.models().retrieve("m").with_response().into_future()).await;
    assert_eq!(reply.unwrap().attempts(), 2);
    assert_eq!(time, Duration::from_millis(10_500));
    // Bytes that keep coming do not prolong it.
    let client = slow(200, seconds(3), None)
        .timeout(seconds(10))
        .max_retries(0);
    let (error, time) = took(call(&client.build().unwrap())).await;
    assert_eq!(kind(&error.unwrap_err()), TransportErrorKind::Timeout);
    assert_eq!(time, seconds(10));
}

#[tokio::test(start_paused = true)]
async fn the_body_of_an_error_is_waited_for_no_longer_than_it_is_worth() {
    // Within the timeout where it trickles, five seconds where it stops; the error is what it is.
    for (pause, timeout, expected) in [(3, 10, 10), (6, 10, 5), (6, 2, 2)] {
        let client = slow(500, seconds(pause), None)
            .timeout(seconds(timeout))
            .max_retries(0);
        let (error, time) = took(call(&client.build().unwrap())).await;
        assert_eq!(error.unwrap_err().status().unwrap().as_u16(), 500);
        assert_eq!(time, seconds(expected));
    }
}

#[tokio::test(start_paused = true)]
async fn a_reply_that_streams_is_bounded_by_silence_only() {
    let client = slow(200, seconds(250), Some(4)).build().unwrap();
    let (raw, time) = took(client.models().retrieve("m").raw().into_future()).await;
    assert_eq!(time, seconds(0));
    let (text, time) = took(raw.unwrap().text()).await;
    assert_eq!(
        (text.unwrap().as_str(), time),
        ("part part part part ", seconds(1_000))
    );
    let raw = client.files().content("f").await.unwrap();
    let (bytes, time) = took(raw.bytes()).await;
    assert_eq!((bytes.unwrap().len(), time), (20, seconds(1_000)));
}

#[tokio::test(start_paused = true)]
async fn silence_in_a_body_ends_it() {
    let server = Server::new([Answer::Stalls(b"one".to_vec())]);
    let client = builder(&server).build().unwrap();
    let quick = client
        .with_options()
        .idle_timeout(seconds(20))
        .build()
        .unwrap();
    for (raw, limit) in [
        (client.models().retrieve("m").raw().await, 300),
        (client.files().content("f").await, 300),
        (client.get::<()>("/x").raw().await, 300),
        (quick.files().content("f").await, 20),
        (quick.files().content("f").idle_timeout(seconds(7)).await, 7),
        (
            quick.get::<()>("/x").idle_timeout(seconds(7)).raw().await,
            7,
        ),
    ] {
        let mut raw = raw.unwrap();
        assert_eq!(raw.chunk().await.unwrap().unwrap(), "one");
        let (error, time) = took(raw.chunk()).await;
        let error = error.unwrap_err();
        assert_eq!(
            (kind(&error), time),
            (TransportErrorKind::Idle, seconds(limit))
        );
        assert!(error.is_timeout() && !error.is_retryable());
        assert_eq!(error.attempts(), 1);
        // The end is the end.
        assert!(raw.chunk().await.unwrap().is_none());
    }
    let mut raw = quick.files().content("f").idle_timeout(None).await.unwrap();
    raw.chunk().await.unwrap();
    assert!(
        tokio::time::timeout(seconds(86_400), raw.chunk())
            .await
            .is_err()
    );
}

#[tokio::test(start_paused = true)]
async fn a_deadline_bounds_all_attempts() {
    // No attempt begins that the deadline would end before it starts: the last error comes back.
    let server = Server::new([status(500)]);
    let client = builder(&server)
        .deadline(seconds(1))
        .max_retries(9)
        .build()
        .unwrap();
    let (error, time) = took(call(&client)).await;
    let error = error.unwrap_err();
    assert_eq!(
        (error.status().unwrap().as_u16(), error.attempts()),
        (500, 2)
    );
    assert_eq!(time, Duration::from_millis(500));
    let server = Server::new([Answer::Silent]);
    let client = builder(&server).timeout(seconds(3)).build().unwrap();
    let bounded = client.models().retrieve("m").deadline(seconds(5));
    let (error, time) = took(bounded.into_future()).await;
    let error = error.unwrap_err();
    assert_eq!(
        (kind(&error), error.attempts()),
        (TransportErrorKind::Deadline, 2)
    );
    assert!(error.is_timeout() && !error.is_retryable());
    assert_eq!(time, seconds(5));
    let (error, time) = took(client.get::<Value>("/x").deadline(seconds(2)).into_future()).await;
    assert_eq!(
        (kind(&error.unwrap_err()), time),
        (TransportErrorKind::Deadline, seconds(2))
    );
    // None by default, and a copy can take it away again.
    let client = builder(&server)
        .timeout(None)
        .deadline(seconds(5))
        .build()
        .unwrap();
    assert!(call(&client).await.is_err());
    let client = client.with_options().deadline(None).build().unwrap();
    assert!(
        tokio::time::timeout(seconds(86_400), call(&client))
            .await
            .is_err()
    );
}

#[tokio::test(start_paused = true)]
async fn a_deadline_bounds_a_body_that_streams() {
    let client = slow(200, seconds(2), None).build().unwrap();
    let raw = client
        .files()
        .content("f")
        .deadline(seconds(9))
        .await
        .unwrap();
    let (error, time) = took(raw.bytes()).await;
    assert_eq!(
        (kind(&error.unwrap_err()), time),
        (TransportErrorKind::Deadline, seconds(9))
    );
    let server = Server::new([Answer::Stalls(b"one".to_vec())]);
    let client = builder(&server).build().unwrap();
    let mut raw = client
        .files()
        .content("f")
        .deadline(seconds(9))
        .await
        .unwrap();
    raw.chunk().await.unwrap();
    let (error, time) = took(raw.chunk()).await;
    assert_eq!(
        (kind(&error.unwrap_err()), time),
        (TransportErrorKind::Deadline, seconds(9))
    );
    // A reader that comes back too late learns of it, too.
    let client = slow(200, seconds(1), Some(3)).build().unwrap();
    let mut raw = client
        .files()
        .content("f")
        .deadline(seconds(2))
        .await
        .unwrap();
    raw.chunk().await.unwrap();
    tokio::time::sleep(seconds(60)).await;
    assert_eq!(
        kind(&raw.chunk().await.unwrap_err()),
        TransportErrorKind::Deadline
    );
}

#[tokio::test(start_paused = true)]
async fn a_provider_of_keys_that_hangs_is_bounded_too() {
    let server = Server::new([ok(MODEL)]);
    let client = builder(&server)
        .api_key_provider(pending::<String>)
        .timeout(seconds(10))
        .max_retries(0)
        .build()
        .unwrap();
    let (error, time) = took(call(&client)).await;
    assert_eq!(
        (kind(&error.unwrap_err()), time),
        (TransportErrorKind::Timeout, seconds(10))
    );
    let deadline = client
        .models()
        .retrieve("m")
        .timeout(None)
        .deadline(seconds(4));
    let (error, time) = took(deadline.into_future()).await;
    assert_eq!(
        (kind(&error.unwrap_err()), time),
        (TransportErrorKind::Deadline, seconds(4))
    );
    assert!(server.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn the_timeout_of_a_streamed_upload_starts_at_its_last_byte() {
    let server = Server::new([ok(MODEL)]);
    let client = builder(&server)
        .timeout(seconds(10))
        .idle_timeout(seconds(20))
        .build()
        .unwrap();
    let upload = |pause, parts| {
        client
            .post::<Value>("/x")
            .body_stream(Upload(Slow::new(seconds(pause), parts)))
    };
    // Four parts take 60 s, which is longer than both limits.
    let (reply, time) = took(upload(15, Some(4)).into_future()).await;
    assert!(reply.is_ok());
    assert_eq!(
        (time, server.only().text()),
        (seconds(60), "part part part part ")
    );
    // A pause that is too long ends it.
    let (error, time) = took(upload(25, Some(4)).into_future()).await;
    assert!(error.unwrap_err().is_timeout());
    assert_eq!(time, seconds(20));
    // And so does a server that says nothing after the last byte.
    let server = Server::new([Answer::Silent]);
    let client = builder(&server)
        .timeout(seconds(10))
        .idle_timeout(seconds(20))
        .build()
        .unwrap();
    let upload = client
        .post::<Value>("/x")
        .body_stream(Upload(Slow::new(seconds(15), Some(2))));
    let (error, time) = took(upload.into_future()).await;
    let error = error.unwrap_err();
    assert_eq!(
        (kind(&error), error.attempts()),
        (TransportErrorKind::Timeout, 1)
    );
    assert_eq!(time, seconds(40));
}

#[tokio::test(start_paused = true)]
async fn a_deadline_bounds_an_upload() {
    let server = Server::new([ok(MODEL)]);
    let client = builder(&server).build().unwrap();
    let upload = client
        .post::<Value>("/x")
        .body_stream(Upload(Slow::new(seconds(1), None)));
    let (error, time) = took(upload.deadline(seconds(30)).into_future()).await;
    assert_eq!(
        (kind(&error.unwrap_err()), time),
        (TransportErrorKind::Deadline, seconds(30))
    );
}

#[tokio::test(start_paused = true)]
async fn dropping_a_call_ends_it() {
    let server = Server::new([status(500)]);
    let client = builder(&server).max_retries(9).build().unwrap();
    let outcome = tokio::time::timeout(Duration::from_millis(700), call(&client)).await;
    assert!(outcome.is_err());
    tokio::time::sleep(seconds(60)).await;
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn the_timeout_after_an_upload_does_not_wait_for_idle_timeout() {
    for idle in [Some(seconds(60)), None] {
        let server = Server::new([Answer::Silent]);
        let builder = builder(&server).timeout(seconds(2)).idle_timeout(idle);
        let client = builder.build().unwrap();
        // Two parts, sent after 6 s.
        let call = client
            .post::<Value>("/x")
            .body_stream(Upload(Slow::new(seconds(3), Some(2))));
        let (error, time) = took(call.into_future()).await;
        assert!(error.unwrap_err().is_timeout());
        assert_eq!(time, seconds(8));
    }
}

#[tokio::test(start_paused = true)]
async fn an_upload_of_known_length_is_sent_when_its_last_byte_is() {
    // As hyper does it: another task reads the body, and asks for nothing behind the last byte.
    let transport = |keeps: bool| {
        from_fn(move |request: http::Request<RequestBody>| async move {
            let RequestBody::Stream { mut stream, length } = request.into_body() else {
                panic!("no stream");
            };
            let mut left = usize::try_from(length.unwrap()).unwrap();
            tokio::spawn(async move {
                while left > 0 {
                    let part = std::future::poll_fn(|cx| stream.as_mut().poll_next(cx)).await;
                    left -= part.unwrap().unwrap().len();
                    tokio::time::sleep(seconds(3)).await;
                }
                if keeps {
                    pending::<()>().await;
                }
            });
            pending::<Result<http::Response<ReplyBody>, TransportError>>().await
        })
    };
    let path = std::env::temp_dir().join(format!("openai-kit-known-{}", std::process::id()));
    std::fs::write(&path, "abc").unwrap();
    for keeps in [false, true] {
        let server = Server::new([ok(MODEL)]);
        let client = builder(&server)
            .transport(transport(keeps))
            .timeout(seconds(20))
            .idle_timeout(seconds(60))
            .max_retries(0)
            .build()
            .unwrap();
        let file = openai_kit::Upload::path(&path);
        let call = client.files().create().file(file).purpose("p");
        let (error, time) = took(call.into_future()).await;
        assert_eq!(kind(&error.unwrap_err()), TransportErrorKind::Timeout);
        assert!(
            time >= seconds(20) && time < seconds(20 + 3 * 6),
            "{time:?}"
        );
    }
    std::fs::remove_file(&path).unwrap();
}

#[tokio::test]
async fn a_limit_beyond_all_time_is_none() {
    let server = Server::new([ok(MODEL)]);
    let client = server.client();
    let call = client.models().retrieve("m").deadline(Duration::MAX);
    assert!(call.timeout(Duration::MAX).await.is_ok());
}
