//! The client without async, and the async one where there is no runtime.

use std::{
    task::{Context, Poll, Waker},
    time::{Duration, SystemTime},
};

use openai_kit::{
    Client, Error, Upload,
    blocking::{self, Blocking},
    clock::Clock,
    transport::BoxFuture,
};
use serde_json::Value;

use crate::support::{Server, ok, status};

const MODEL: &str = r#"{"id":"m","object":"model","created":1,"owned_by":"o"}"#;

fn client(server: &Server) -> blocking::Client {
    let builder = server.options_for(blocking::Client::builder());
    builder.build().unwrap()
}

#[test]
fn every_builder_can_be_sent() {
    let server = Server::new([ok(MODEL)]);
    let client = client(&server);
    assert_eq!(client.models().retrieve("m").send().unwrap().id, "m");
    let reply = client
        .models()
        .retrieve("m")
        .with_response()
        .send()
        .unwrap();
    assert_eq!((reply.request_id(), reply.attempts()), (Some("req_1"), 1));
    let value: Value = client.get("/models/m").send().unwrap();
    assert_eq!(value["id"], "m");
    let reply = client
        .get::<Value>("/models/m")
        .with_response()
        .send()
        .unwrap();
    assert_eq!(reply.status().as_u16(), 200);
    client
        .responses()
        .create()
        .model("m")
        .input("x")
        .send()
        .unwrap();
    client
        .files()
        .create()
        .file(Upload::bytes(*b"x"))
        .purpose("p")
        .send()
        .unwrap();
    for seen in server.seen() {
        assert_eq!(seen.header("x-stainless-async"), Some("false"));
    }
}

#[test]
fn lists_are_iterators() {
    let pages = [
        ok(r#"{"data":[{"id":"a"},{"id":"b"}],"has_more":true}"#),
        ok(r#"{"data":[{"id":"c"}],"has_more":false}"#),
    ];
    let server = Server::new(pages.clone());
    let items: Result<Vec<_>, Error> = client(&server).files().list().items().send().collect();
    let ids: Vec<_> = items.unwrap().into_iter().map(|file| file.id).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    let server = Server::new(pages);
    let sizes: Vec<_> = client(&server)
        .files()
        .list()
        .pages()
        .send()
        .map(|page| page.unwrap().data.len())
        .collect();
    assert_eq!(sizes, [2, 1]);
    let server = Server::new([status(400)]);
    let mut items = client(&server).files().list().items().send();
    assert!(items.next().unwrap().unwrap_err().is_bad_request());
    assert!(items.next().is_none());
}

#[test]
fn raw_replies_are_iterators_of_bytes() {
    let server = Server::new([ok(MODEL)]);
    let client = client(&server);
    let raw = client.models().retrieve("m").raw().send().unwrap();
    let chunks: Result<Vec<_>, Error> = raw.send().collect();
    assert_eq!(chunks.unwrap().concat(), MODEL.as_bytes());
    let raw = client.files().content("f").send().unwrap();
    assert_eq!(raw.send().next().unwrap().unwrap(), MODEL);
    let raw = client.get::<()>("/x").raw().send().unwrap();
    assert_eq!(raw.request_id(), Some("req_1"));
}

#[test]
fn whatever_is_awaited_can_be_sent() {
    let page = r#"{"object":"list","data":[{"id":"a"}],"has_more":true}"#;
    let server = Server::new([ok(page), ok(page), ok("text")]);
    let client = client(&server)
        .with_options()
        .max_retries(0)
        .build()
        .unwrap();
    let first = client.files().list().send().unwrap();
    let second = first.next_page().send().unwrap().unwrap();
    assert_eq!(second.data[0].id, "a");
    let raw = client.files().content("f").send().unwrap();
    let mut text = Vec::new();
    assert_eq!(raw.write_to(&mut text).send().unwrap(), 4);
    assert_eq!(text, b"text");
}

#[test]
fn errors_and_waits_are_as_with_async() {
    let server = Server::new([status(500).header("retry-after-ms", "1"), status(404)]);
    let error = client(&server).models().retrieve("m").send().unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.attempts(), 2);
    let server = Server::new([crate::support::Answer::Silent]);
    let call = client(&server).models().retrieve("m").max_retries(0);
    let error = call.timeout(Duration::from_millis(20)).send().unwrap_err();
    assert!(error.is_timeout());
}

#[tokio::test]
async fn inside_of_a_runtime_it_is_an_error_and_no_panic() {
    let server = Server::new([ok(MODEL)]);
    let client = client(&server);
    let errors = [
        client.models().retrieve("m").send().unwrap_err(),
        client.get::<Value>("/x").send().unwrap_err(),
        client
            .files()
            .list()
            .items()
            .send()
            .next()
            .unwrap()
            .unwrap_err(),
    ];
    for error in errors {
        assert!(matches!(error, Error::Config(_)));
        assert!(error.to_string().contains("std::thread"), "{error}");
    }
    assert!(server.seen().is_empty());
    let refused = client.files().list().items().send();
    assert_eq!(refused.count(), 1, "it does not refuse for ever");
    // On a thread of its own it works.
    let sent = std::thread::spawn(move || client.models().retrieve("m").send());
    assert_eq!(sent.join().unwrap().unwrap().id, "m");
}

#[test]
fn clients_can_be_made_and_dropped_on_any_thread() {
    let server = Server::new([ok(MODEL)]);
    let client = client(&server);
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let client = client.clone();
            std::thread::spawn(move || client.models().retrieve("m").send().unwrap().id)
        })
        .collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), "m");
    }
    let without_key = blocking::Client::builder().environment(|_| None);
    assert!(matches!(without_key.build(), Err(Error::Config(_))));
    // The default transport, which is never used here.
    let plain = blocking::Client::builder();
    drop(plain.environment(|_| None).api_key("k").build().unwrap());
}

/// What a call says when it is polled where nothing runs.
fn polled<T: std::fmt::Debug>(
    call: impl IntoFuture<Output = Result<T, Error>>,
) -> Result<T, Error> {
    let call = std::pin::pin!(call.into_future());
    match call.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => outcome,
        Poll::Pending => panic!("it waits"),
    }
}

#[test]
fn outside_of_a_runtime_the_async_client_names_the_way_out() {
    let server = Server::new([ok(MODEL)]);
    let plain = Client::builder()
        .environment(|_| None)
        .api_key("k")
        .build()
        .unwrap();
    for client in [plain, server.client()] {
        let errors = [
            polled(client.models().retrieve("m")).unwrap_err(),
            polled(client.models().retrieve("m").raw()).unwrap_err(),
            polled(client.get::<Value>("/x")).unwrap_err(),
        ];
        for error in errors {
            assert!(matches!(error, Error::Config(_)), "{error:?}");
            assert!(error.to_string().contains("blocking"), "{error}");
        }
    }
    assert!(server.seen().is_empty());
}

/// A clock that needs no runtime, and does not wait.
struct Standing;

impl Clock for Standing {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        if time > Duration::from_secs(8) {
            return Box::pin(std::future::pending());
        }
        Box::pin(std::future::ready(()))
    }
}

#[test]
fn a_transport_and_a_clock_of_ones_own_need_no_runtime() {
    let server = Server::new([status(500), ok(MODEL)]);
    let client = server.builder().clock(Standing).build().unwrap();
    let reply = polled(client.models().retrieve("m").with_response()).unwrap();
    assert_eq!((reply.id.as_str(), reply.attempts()), ("m", 2));
}

#[test]
fn streams_add_up_without_async_too() {
    let body = concat!(
        "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hel\"}}]}\n\n",
        "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"lo\"},\"finish_reason\":\"stop\"}]}\n\n",
    );
    let server = Server::new([ok(body)]);
    let client = client(&server);
    let call = || {
        let call = client.chat().completions().create().model("m");
        let call = call.messages([openai_kit::chat::user("x")]);
        call.stream().accumulate().send().unwrap()
    };
    let mut run = call();
    let mut count = 0;
    while run.try_next().unwrap().is_some() {
        count += 1;
    }
    // Two chunks, two pieces and the whole text.
    assert_eq!(count, 5);
    let snapshot = run.snapshot().unwrap().clone();
    assert_eq!(
        snapshot.choices[0].message.content.as_deref(),
        Some("Hello")
    );
    assert_eq!(run.finish().unwrap().choices, snapshot.choices);
    assert_eq!(call().finish().unwrap().choices, snapshot.choices);
}
