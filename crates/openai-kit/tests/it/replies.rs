//! What a reply gives: values, text, bytes, and what came beside them.

use openai_kit::{Error, Upload, call::TextOr, error::TransportErrorKind, models::Model};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{Answer, Server, ok, status};

const MODEL: &str = r#"{"id":"m","object":"model","created":1,"owned_by":"o"}"#;

#[tokio::test]
async fn a_value_knows_its_request_and_nothing_else_does() {
    let server = Server::new([ok(MODEL), ok(MODEL).header("x-request-id", "req_2")]);
    let client = server.client();
    let first = client.models().retrieve("m").await.unwrap();
    let second = client.models().retrieve("m").await.unwrap();
    assert_eq!(
        (first.request_id(), second.request_id()),
        (Some("req_1"), Some("req_2"))
    );
    assert_eq!(first, second);
    assert_eq!(serde_json::to_string(&first).unwrap(), MODEL);
    assert!(first.leftovers.is_empty());
    assert!(!format!("{first:?}").contains("req_1"));
    assert_eq!(first.clone().request_id(), Some("req_1"));
    assert_eq!(
        serde_json::from_str::<Model>(MODEL).unwrap().request_id(),
        None
    );
}

#[tokio::test]
async fn only_the_outermost_object_knows_its_request() {
    let page = format!(r#"{{"object":"list","data":[{MODEL}]}}"#);
    let server = Server::new([ok(&page)]);
    let page = server.client().models().list().await.unwrap();
    assert_eq!(page.request_id(), Some("req_1"));
    assert_eq!(page.data[0].request_id(), None);
    // A reply that is one of several kinds knows it, too, and keeps all else.
    let body = r#"{"text":"hi","usage":{"type":"duration","seconds":1}}"#;
    let server = Server::new([ok(body)]);
    let call = server.client().audio().transcriptions().create().model("m");
    let TextOr::Json(transcription) = call.file(Upload::bytes(*b"x")).await.unwrap() else {
        panic!("text")
    };
    assert_eq!(transcription.request_id(), Some("req_1"));
    assert_eq!(
        serde_json::to_value(&transcription).unwrap(),
        serde_json::from_str::<Value>(body).unwrap()
    );
}

#[tokio::test]
async fn a_reply_has_what_came_beside_its_value() {
    let answer = Answer::Reply(201, Vec::new(), MODEL.into())
        .header("x-other", "1")
        .header("x-ratelimit-remaining-requests", "7");
    let server = Server::new([answer]);
    let mut reply = server
        .client()
        .models()
        .retrieve("m")
        .with_response()
        .await
        .unwrap();
    assert_eq!(
        (reply.status().as_u16(), reply.request_id()),
        (201, Some("req_1"))
    );
    assert_eq!(reply.headers()["x-other"], "1");
    assert_eq!(reply.version(), http::Version::HTTP_11);
    assert_eq!(reply.uri(), "https://api.test/v1/models/m");
    assert_eq!(reply.attempts(), 1);
    assert_eq!(reply.rate_limit().remaining_requests, Some(7));
    // It reads and changes as the value itself.
    assert_eq!((reply.id.as_str(), reply.value().id.as_str()), ("m", "m"));
    reply.id.push('!');
    let shown = format!("{reply:?}");
    assert!(
        shown.contains("status: 201") && shown.contains("req_1"),
        "{shown}"
    );
    assert_eq!(reply.into_value().id, "m!");
}

#[tokio::test]
async fn the_id_of_a_request_may_have_another_header_or_be_missing() {
    let transport = |name: &'static str| {
        openai_kit::transport::from_fn(move |_| async move {
            let mut reply = http::Response::new(MODEL.into());
            reply.headers_mut().insert(name, "amzn-1".parse().unwrap());
            Ok(reply)
        })
    };
    let server = Server::new([]);
    for (name, id) in [("x-amzn-requestid", Some("amzn-1")), ("x-other", None)] {
        let client = server.builder().transport(transport(name)).build().unwrap();
        let model = client.models().retrieve("m").await.unwrap();
        assert_eq!(model.request_id(), id);
    }
}

#[tokio::test]
async fn raw_gives_headers_before_the_body() {
    let server = Server::new([Answer::Stalls(b"one".to_vec())]);
    let client = server.client();
    let mut raw = client.models().retrieve("m").raw().await.unwrap();
    assert_eq!((raw.status().as_u16(), raw.attempts()), (200, 1));
    assert_eq!(raw.chunk().await.unwrap().unwrap(), "one");
    // The rest never comes.
    let rest = std::pin::pin!(raw.chunk());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(rest.poll(&mut context).is_pending());
}

#[tokio::test]
async fn raw_gives_the_body_in_the_form_that_is_asked_for() {
    let server = Server::new([ok(MODEL)]);
    let client = server.client();
    let raw = || client.models().retrieve("m").raw().into_future();
    assert_eq!(raw().await.unwrap().bytes().await.unwrap(), MODEL);
    assert_eq!(raw().await.unwrap().text().await.unwrap(), MODEL);
    let model: Model = raw().await.unwrap().json().await.unwrap();
    assert_eq!(
        (model.id.as_str(), model.request_id()),
        ("m", Some("req_1"))
    );
    let mut written = Vec::new();
    let count = raw().await.unwrap().write_to(&mut written).await.unwrap();
    assert_eq!(
        (written.as_slice(), count),
        (MODEL.as_bytes(), MODEL.len() as u64)
    );
    let path = std::env::temp_dir().join(format!("openai-kit-it-save-{}", std::process::id()));
    std::fs::write(&path, "x".repeat(1_000)).unwrap();
    let count = raw().await.unwrap().save(&path).await.unwrap();
    let saved = std::fs::read_to_string(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!((saved.as_str(), count), (MODEL, MODEL.len() as u64));
    // As a stream.
    let mut stream = raw().await.unwrap();
    let next = std::future::poll_fn(|cx| {
        futures_core::Stream::poll_next(std::pin::Pin::new(&mut stream), cx)
    });
    assert_eq!(next.await.unwrap().unwrap(), MODEL);
    assert!(stream.chunk().await.unwrap().is_none());
    assert!(!format!("{stream:?} {:?}", raw().await.unwrap()).contains("owned_by"));
    let raw = client.models().retrieve("m").raw().await.unwrap();
    let error = raw.json::<openai_kit::files::FileObject>().await;
    // Any object decodes; a list does not.
    assert!(error.is_ok());
    let client = Server::new([ok("[]")]).client();
    let raw = client.models().retrieve("m").raw().await.unwrap();
    assert!(matches!(raw.json::<Model>().await, Err(Error::Decode(_))));
}

#[tokio::test]
async fn a_body_that_cannot_be_written_is_an_error() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the disk is full"))
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let server = Server::new([ok(MODEL)]);
    let raw = server.client().files().content("f").await.unwrap();
    let error = raw.write_to(Full).await.unwrap_err();
    assert_eq!(
        std::error::Error::source(&error).unwrap().to_string(),
        "the disk is full"
    );
    let raw = server.client().files().content("f").await.unwrap();
    let nowhere = std::env::temp_dir()
        .join("openai-kit-no-such-folder")
        .join("x");
    let error = raw.save(&nowhere).await.unwrap_err();
    let Error::Transport(error) = error else {
        panic!("{error:?}");
    };
    assert_eq!(error.kind(), TransportErrorKind::Write);
    assert_eq!(error.attempts(), 1);
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.contains("openai-kit-no-such-folder"), "{cause}");
}

#[tokio::test]
async fn a_file_is_replaced_whole_or_not_at_all() {
    let folder = std::env::temp_dir().join(format!("openai-kit-save-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("speech.mp3");
    std::fs::write(&path, "before").unwrap();
    let names = || {
        let entries = std::fs::read_dir(&folder).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name())
            .collect::<Vec<_>>()
    };

    let cut = Server::new([Answer::Breaks(200, b"half".to_vec())]);
    let raw = cut.client().files().content("f").await.unwrap();
    let error = raw.save(&path).await.unwrap_err();
    assert_eq!(error.request_id(), Some("req_1"));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "before");
    assert_eq!(names(), ["speech.mp3"]);

    let whole = Server::new([ok("whole")]);
    let raw = whole.client().files().content("f").await.unwrap();
    assert_eq!(raw.save(&path).await.unwrap(), 5);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "whole");
    assert_eq!(names(), ["speech.mp3"]);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test(start_paused = true)]
async fn errors_of_the_api_are_errors_in_every_form() {
    let server = Server::new([status(404)]);
    let client = server.client();
    let models = client.models();
    let errors = [
        models.retrieve("m").await.unwrap_err(),
        models.retrieve("m").with_response().await.unwrap_err(),
        models.retrieve("m").raw().await.unwrap_err(),
        client.files().content("f").await.unwrap_err(),
        client.get::<()>("/x").raw().await.unwrap_err(),
        client.get::<Value>("/x").with_response().await.unwrap_err(),
        models.list().pages().try_next().await.unwrap_err(),
    ];
    assert!(errors.iter().all(Error::is_not_found));
    // A body that breaks while it streams is not tried again.
    let server = Server::new([Answer::Breaks(200, b"one".to_vec())]);
    let mut raw = server.client().files().content("f").await.unwrap();
    assert_eq!(raw.chunk().await.unwrap().unwrap(), "one");
    assert!(matches!(raw.chunk().await, Err(Error::Transport(_))));
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn nothing_is_nothing() {
    for answer in [
        status(204).body(""),
        status(200).body(""),
        status(200).body("odd"),
        ok("{}"),
    ] {
        let server = Server::new([answer]);
        let client = server.client();
        client.responses().delete("r").await.unwrap();
        client.realtime().calls().hangup("c").await.unwrap();
        client
            .responses()
            .delete("r")
            .with_response()
            .await
            .unwrap();
    }
    let server = Server::new([status(204).body("")]);
    let client = server.client();
    client.delete::<()>("/x").await.unwrap();
    assert_eq!(client.delete::<Option<u8>>("/x").await.unwrap(), None);
    assert_eq!(client.delete::<Value>("/x").await.unwrap(), Value::Null);
}

#[tokio::test]
async fn json_is_json_whatever_its_content_type_says() {
    for media in [
        "text/plain",
        "application/octet-stream",
        "application/problem+json",
        "",
    ] {
        let server = Server::new([ok(MODEL).header("content-type", media)]);
        let client = server.client();
        assert_eq!(client.models().retrieve("m").await.unwrap().id, "m");
        let model: Value = client.get("/models/m").await.unwrap();
        assert_eq!(model["id"], "m");
    }
}

#[tokio::test]
async fn a_transcription_is_text_where_that_was_asked_for() {
    let call = |server: &Server| {
        let call = server.client().audio().transcriptions().create();
        call.model("m").file(Upload::bytes(*b"x"))
    };
    let subtitles = "1\n00:00 --> 00:01\nhé\n";
    for media in [
        "text/plain; charset=utf-8",
        "text/vtt",
        "application/x-subrip",
    ] {
        let server = Server::new([ok(subtitles).header("content-type", media)]);
        let reply = call(&server).response_format("srt").await.unwrap();
        assert_eq!(reply.text().as_deref(), Some(subtitles));
    }
    for media in [
        "application/json",
        "application/json; charset=utf-8",
        "APPLICATION/JSON",
    ] {
        let server = Server::new([ok(r#"{"text":"hi"}"#).header("content-type", media)]);
        let reply = call(&server).await.unwrap();
        assert!(reply.json().is_some(), "{media}");
    }
    // The parameter decides, whatever the header says.
    let json = r#"{"text":"hi"}"#;
    let server = Server::new([ok(json).header("content-type", "text/plain")]);
    assert!(call(&server).await.unwrap().json().is_some());
    let reply = call(&server).response_format("text").await.unwrap();
    assert_eq!(reply.text().as_deref(), Some(json));
    let server = Server::new([ok("x").header("content-type", "text/plain")]);
    #[allow(deprecated, reason = "it must work, too")]
    let translation = server.client().audio().translations().create().model("m");
    let reply = translation.file(Upload::bytes(*b"x")).await.unwrap();
    assert_eq!(reply.text().as_deref(), Some("x"));
    let server = Server::new([Answer::Reply(
        200,
        vec![("content-type", "text/plain".into())],
        vec![0xff],
    )]);
    assert!(matches!(call(&server).await, Err(Error::Decode(_))));
}

#[tokio::test]
async fn binary_replies_are_bytes() {
    let bytes: Vec<u8> = (0..=255).collect();
    let server = Server::new([Answer::Reply(200, Vec::new(), bytes.clone())]);
    let client = server.client();
    let speech = client
        .audio()
        .speech()
        .create()
        .model("m")
        .input("i")
        .voice("alloy");
    assert_eq!(speech.await.unwrap().bytes().await.unwrap(), bytes);
    let reply = client.files().content("f").with_response().await.unwrap();
    assert_eq!(reply.request_id(), Some("req_1"));
    assert_eq!(reply.into_value().bytes().await.unwrap(), bytes);
}

/// Replies that no server should send.
fn odd_bodies() -> impl Strategy<Value = Vec<u8>> {
    let json = r#"{"id":"r","object":"list","data":[{"id":"x","type":"message","content":[{"type":"output_text","text":"é","annotations":[]}]}],"output":[{"type":"message","id":"m","role":"assistant","content":[]}],"choices":[{"index":0,"message":{"content":null}}],"usage":{"input_tokens":1e400},"has_more":true,"text":"t"}"#;
    let deep = |open: &'static str, close: &'static str| {
        (1_usize..3_000).prop_map(move |depth| {
            [open.repeat(depth), close.repeat(depth)]
                .concat()
                .into_bytes()
        })
    };
    prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..200),
        (0..json.len()).prop_map(|end| json.as_bytes()[..end].to_vec()),
        (0..json.len(), any::<u8>()).prop_map(|(at, byte)| {
            let mut bytes = json.as_bytes().to_vec();
            bytes[at] = byte;
            bytes
        }),
        deep("[", "]"),
        deep("{\"output\":[", "]}"),
        deep("{\"data\":{\"id\":", "}}"),
        "-?[0-9]{1,400}(\\.[0-9]{1,50})?([eE][+-]?[0-9]{1,6})?".prop_map(|number| format!(
            r#"{{"id":{number},"created":{number},"data":[{number}]}}"#
        )
        .into_bytes()),
        "[\\\\\"u0-9a-fA-F{}\\[\\]:,]{0,60}".prop_map(String::into_bytes),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_reply_makes_a_call_panic(body in odd_bodies(), code in prop_oneof![Just(200_u16), Just(400)]) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let server = Server::new([Answer::Reply(code, Vec::new(), body.clone())]);
            let client = server.client();
            let model = client.models().retrieve("m").await;
            let outcomes = [
                model.map(drop),
                client.responses().create().await.map(drop),
                client.chat().completions().create().model("m").messages([openai_kit::chat::user("x")]).await.map(drop),
                client.files().list().await.map(|page| assert!(!page.has_next_page() || code == 200)),
                client.conversations().items().list("c").await.map(drop),
                client.embeddings().create().model("m").input("x").await.map(drop),
                client.audio().transcriptions().create().model("m").file(Upload::bytes(*b"x")).await.map(drop),
                client.get::<Value>("/x").await.map(drop),
            ];
            for outcome in outcomes {
                match outcome {
                    Ok(()) => assert_eq!(code, 200),
                    Err(error) => {
                        assert_eq!(error.body(), Some(&*body));
                        assert_eq!(error.status().unwrap().as_u16(), code);
                        let _ = format!("{error} {error:?}");
                    }
                }
            }
        });
    }
}

#[test]
fn a_reply_that_is_an_object_always_decodes() {
    let bodies = [
        json!({}),
        json!({"id": 1, "data": "x", "output": {}, "choices": null, "usage": []}),
    ];
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    for body in bodies {
        let server = Server::new([ok(&body.to_string())]);
        let client = server.client();
        runtime.block_on(async {
            let response = client.responses().create().await.unwrap();
            assert_eq!(serde_json::to_value(&response).unwrap(), body);
            client.files().list().await.unwrap();
            client
                .embeddings()
                .create()
                .model("m")
                .input("x")
                .await
                .unwrap();
        });
    }
}
