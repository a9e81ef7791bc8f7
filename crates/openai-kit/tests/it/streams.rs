//! Streams: what they give, and how they end.

use std::time::Duration;

use openai_kit::{
    Error,
    audio::SpeechStreamEvent,
    error::{StreamErrorKind, TransportErrorKind},
    responses::ResponseStreamEvent,
};

use crate::support::{Answer, Server, ok, took};

const CREATED: &str = "event: response.created\ndata: {\"type\":\"response.created\",\"sequence_number\":0,\"response\":{\"id\":\"resp_1\",\"error\":null}}\n\n";
const DELTA: &str = "event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\",\"sequence_number\":1,\"delta\":\"hi\"}\n\n";
const COMPLETED: &str = "event: response.completed\ndata: {\"type\":\"response.completed\",\"sequence_number\":2,\"response\":{\"id\":\"resp_1\"}}\n\n";

fn events(body: &str) -> Server {
    Server::new([Answer::Reply(
        200,
        vec![("content-type", "text/event-stream".to_owned())],
        body.into(),
    )])
}

/// The events of a stream of a response, and the error at its end.
async fn read(server: &Server) -> (Vec<ResponseStreamEvent>, Option<Error>) {
    let call = server.client().responses().create().model("m").input("x");
    let mut stream = call.stream().await.unwrap();
    let mut seen = Vec::new();
    loop {
        match stream.try_next().await {
            Ok(Some(event)) => seen.push(event),
            Ok(None) => return (seen, None),
            Err(error) => {
                assert!(stream.next().await.is_none(), "an error is the end");
                return (seen, Some(error));
            }
        }
    }
}

#[tokio::test]
async fn events_come_in_order_and_the_last_one_ends_the_stream() {
    let server = events(&[CREATED, DELTA, COMPLETED].concat());
    let (seen, error) = read(&server).await;
    assert!(error.is_none(), "{error:?}");
    assert!(matches!(
        &seen[..],
        [
            ResponseStreamEvent::Created(_),
            ResponseStreamEvent::OutputTextDelta(delta),
            ResponseStreamEvent::Completed(_)
        ] if delta.delta == "hi"
    ));
    let body = server.only();
    assert!(body.text().contains(r#""stream":true"#));
    assert_eq!(body.header("accept"), Some("application/json"));
}

#[tokio::test]
async fn a_stream_knows_its_reply() {
    let server = events(&[CREATED, COMPLETED].concat());
    let call = server.client().responses().create().model("m").input("x");
    let mut stream = call.stream().await.unwrap();
    assert_eq!(stream.request_id(), Some("req_1"));
    assert_eq!((stream.status().as_u16(), stream.attempts()), (200, 1));
    stream.try_next().await.unwrap();
    assert_eq!(stream.events(), 1);
    stream.close();
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn unknown_events_and_comments_do_no_harm() {
    let unknown = "event: response.dreamt\ndata: {\"type\":\"response.dreamt\",\"of\":[1]}\n\n";
    let empty = "event: ping\n\n: comment\n\nid: 7\n\n";
    let server = events(
        &[
            CREATED,
            unknown,
            empty,
            COMPLETED,
            "data: [DONE]\n\ndata: {bad",
        ]
        .concat(),
    );
    let (seen, error) = read(&server).await;
    assert!(error.is_none(), "{error:?}");
    assert!(matches!(seen[1], ResponseStreamEvent::Unknown(..)));
    assert_eq!(seen.len(), 3);
}

#[tokio::test]
async fn the_last_event_needs_no_blank_line() {
    let (seen, error) = read(&events(COMPLETED.trim_end())).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(seen.len(), 1);
}

#[tokio::test]
async fn an_early_end_is_an_error_behind_an_event_without_a_blank_line_too() {
    for end in ["", "\n"] {
        let body = [CREATED, DELTA.trim_end(), end].concat();
        let (seen, error) = read(&events(&body)).await;
        assert_eq!(seen.len(), 2);
        let Some(Error::Stream(error)) = error else {
            panic!("{error:?}");
        };
        assert_eq!((error.kind(), error.events()), (StreamErrorKind::Cut, 2));
    }
}

#[tokio::test]
async fn an_error_in_plain_words_is_an_error_of_the_api() {
    let body = [CREATED, "event: error\ndata: upstream overloaded\n\n"].concat();
    let (seen, error) = read(&events(&body)).await;
    let error = error.unwrap();
    assert_eq!(seen.len(), 1);
    let words = error.api().and_then(|error| error.message());
    assert_eq!(words, Some("upstream overloaded"));
}

#[tokio::test]
async fn an_early_end_is_an_error_that_counts_the_events() {
    for (body, count) in [
        (String::new(), 0),
        (CREATED.to_owned(), 1),
        ([CREATED, DELTA].concat(), 2),
        ([CREATED, DELTA, "data: {\"type\":\"resp"].concat(), 2),
        ([CREATED, "data: [DONE]\n\n"].concat(), 1),
    ] {
        let (seen, error) = read(&events(&body)).await;
        let Some(Error::Stream(error)) = error else {
            panic!("{body:?}: {error:?}");
        };
        assert_eq!(
            (error.kind(), error.events()),
            (StreamErrorKind::Cut, count)
        );
        assert_eq!(
            (seen.len() as u64, error.request_id()),
            (count, Some("req_1"))
        );
    }
}

#[tokio::test]
async fn an_event_that_is_no_json_is_an_error_without_its_text() {
    for data in ["{bad", "[DONE]x", "secret text"] {
        let body = format!("{CREATED}data: {data}\n\n{COMPLETED}");
        let (seen, error) = read(&events(&body)).await;
        let Some(Error::Stream(error)) = error else {
            panic!("{error:?}");
        };
        assert_eq!((seen.len(), error.kind()), (1, StreamErrorKind::Malformed));
        assert!(!format!("{error} {error:?}").contains(data));
    }
}

#[tokio::test]
async fn errors_in_the_stream_are_the_apis() {
    let cases = [
        r#"data: {"error":{"message":"m","code":"c","param":"p","type":"t"}}"#,
        "event: error\ndata: {\"message\":\"m\",\"code\":\"c\",\"param\":\"p\",\"type\":\"t\"}",
        r#"data: {"type":"error","message":"m","code":"c","param":"p"}"#,
        r#"data: {"type":"error","error":{"message":"m","code":"c","param":"p","type":"t"}}"#,
    ];
    for data in cases {
        let (seen, error) = read(&events(&format!("{CREATED}{data}\n\n"))).await;
        let error = error.unwrap();
        assert_eq!(seen.len(), 1);
        assert!(error.api().is_some(), "{error:?}");
        assert_eq!(error.status(), None);
        assert_eq!(
            (error.code(), error.param(), error.request_id()),
            (Some("c"), Some("p"), Some("req_1"))
        );
        assert_eq!(error.api().and_then(|error| error.message()), Some("m"));
    }
    let (_, error) = read(&events("data: {\"error\":{}}\n\n")).await;
    assert!(error.unwrap().api().is_some());
}

#[tokio::test(start_paused = true)]
async fn a_silent_stream_ends_within_its_idle_timeout() {
    let server = Server::new([Answer::Stalls(CREATED.into())]);
    let ((seen, error), time) = took(read(&server)).await;
    let Some(Error::Transport(error)) = error else {
        panic!("{error:?}");
    };
    assert_eq!((seen.len(), error.kind()), (1, TransportErrorKind::Idle));
    assert_eq!(error.events(), 1);
    assert_eq!(Error::from(error).request_id(), Some("req_1"));
    assert_eq!(time, Duration::from_secs(300));
}

#[tokio::test(start_paused = true)]
async fn a_deadline_bounds_a_stream_too() {
    let server = Server::new([Answer::Stalls(CREATED.into())]);
    let call = server.client().responses().create().model("m").input("x");
    let call = call.deadline(Duration::from_secs(7));
    let work = async {
        let mut stream = call.stream().await.unwrap();
        stream.try_next().await.unwrap();
        stream.try_next().await.unwrap_err()
    };
    let (error, time) = took(work).await;
    assert!(error.is_timeout());
    assert_eq!(time, Duration::from_secs(7));
}

#[tokio::test]
async fn a_broken_connection_is_a_transport_error() {
    let body = [CREATED, "data: partial\n"].concat();
    let (seen, error) = read(&Server::new([Answer::Breaks(200, body.into())])).await;
    assert_eq!(seen.len(), 1);
    assert!(
        matches!(error, Some(Error::Transport(error)) if error.kind() == TransportErrorKind::Interrupted)
    );
}

#[tokio::test]
async fn an_object_in_place_of_a_stream_is_told_for_what_it_is() {
    for parts in [1, 3] {
        let error = "\n {\"error\":{\"message\":\"m\",\"code\":\"c\"}}";
        let (start, rest) = error.split_at(error.len() / parts);
        let server = Server::new([Answer::Parts(200, vec![start.into(), rest.into()])]);
        let (seen, error) = read(&server).await;
        let error = error.unwrap();
        assert!(seen.is_empty());
        assert_eq!(
            (error.code(), error.request_id()),
            (Some("c"), Some("req_1"))
        );
    }
    let whole = Server::new([Answer::Parts(200, vec![r#"{"id":"resp_1"}"#.into()])]);
    let (_, error) = read(&whole).await;
    let Some(Error::Stream(error)) = error else {
        panic!("{error:?}");
    };
    assert_eq!(error.kind(), StreamErrorKind::Malformed);
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.contains("does not stream"), "{cause}");
}

#[tokio::test]
async fn speech_comes_as_events_where_that_is_wanted_and_else_as_bytes() {
    let body = [
        r#"data: {"type":"speech.audio.delta","audio":"aGk="}"#,
        r#"data: {"type":"speech.audio.done","usage":{"input_tokens":1,"output_tokens":2,"total_tokens":3}}"#,
    ];
    let server = events(&format!("{}\n\n{}\n\n", body[0], body[1]));
    let client = server.client();
    let speech = || {
        let speech = client.audio().speech().create().model("m");
        speech.input("Hi").voice("alloy")
    };
    let mut stream = speech().stream().await.unwrap();
    let Some(SpeechStreamEvent::AudioDelta(delta)) = stream.try_next().await.unwrap() else {
        panic!("no audio");
    };
    assert_eq!(delta.audio, "aGk=");
    let Some(SpeechStreamEvent::AudioDone(done)) = stream.try_next().await.unwrap() else {
        panic!("no end");
    };
    assert_eq!(done.usage.total_tokens, 3);
    assert!(stream.next().await.is_none());
    assert_eq!(
        speech().await.unwrap().bytes().await.unwrap()[..4],
        *b"data"
    );
    let seen = server.seen();
    assert_eq!(seen[0].json()["stream_format"], "sse");
    assert_eq!(seen[1].json().get("stream_format"), None);
}

#[tokio::test]
async fn options_can_follow_the_choice_of_a_reply() {
    let server = events(&[CREATED, COMPLETED].concat());
    let call = || server.client().responses().create().model("m").input("x");
    call().stream().extra_header("x-own", "1").await.unwrap();
    call().raw().extra_header("x-own", "2").await.unwrap();
    let json = Server::new([ok(r#"{"id":"resp_1"}"#)]);
    let create = json.client().responses().create().model("m").input("x");
    let reply = create.with_response().extra_query("own", 3);
    assert_eq!(reply.await.unwrap().id, "resp_1");
    let seen = server.seen();
    assert_eq!(seen[0].header("x-own"), Some("1"));
    assert_eq!(seen[1].header("x-own"), Some("2"));
    assert_eq!(json.only().path(), "/v1/responses?own=3");
}

#[tokio::test]
async fn an_event_beyond_the_limit_is_an_error() {
    let server = events(&[CREATED, DELTA, COMPLETED].concat());
    let client = server.builder().max_event_bytes(60).build().unwrap();
    let mut stream = client
        .responses()
        .create()
        .model("m")
        .input("x")
        .stream()
        .await
        .unwrap();
    let error = stream.try_next().await.unwrap_err();
    assert!(matches!(error, Error::Stream(error) if error.kind() == StreamErrorKind::TooLong));
}

#[tokio::test]
async fn chat_ends_when_each_choice_has_a_reason() {
    let chunk = |index: u32, reason: &str| {
        format!(
            "data: {{\"id\":\"c\",\"choices\":[{{\"index\":{index},\"delta\":{{}},\"finish_reason\":{reason}}}]}}\n\n"
        )
    };
    let usage = "data: {\"id\":\"c\",\"choices\":[],\"usage\":{}}\n\n";
    for (body, good) in [
        ([chunk(0, "null"), chunk(0, "\"stop\"")].concat(), true),
        ([chunk(0, "\"stop\""), usage.to_owned()].concat(), true),
        (
            [chunk(0, "\"stop\""), "data: [DONE]\n\n".to_owned()].concat(),
            true,
        ),
        ([chunk(0, "\"stop\""), chunk(1, "null")].concat(), false),
        (chunk(0, "null"), false),
        (String::new(), false),
    ] {
        let server = events(&body);
        let call = server.client().chat().completions().create().model("m");
        let mut stream = call
            .messages([openai_kit::chat::user("x")])
            .stream()
            .await
            .unwrap();
        let end = loop {
            match stream.try_next().await {
                Ok(Some(_)) => {}
                Ok(None) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        assert_eq!(end.is_ok(), good, "{body}");
    }
}

#[tokio::test]
async fn a_stream_that_is_retrieved_says_so_in_its_query() {
    let server = events(COMPLETED);
    let call = server
        .client()
        .responses()
        .retrieve("resp_1")
        .starting_after(3);
    let mut stream = call.stream().await.unwrap();
    assert!(stream.try_next().await.unwrap().is_some());
    assert_eq!(
        server.only().path(),
        "/v1/responses/resp_1?starting_after=3&stream=true"
    );
}

#[tokio::test]
async fn an_error_before_the_stream_is_an_error_of_the_call() {
    let server = Server::new([Answer::Reply(
        400,
        vec![],
        b"{\"error\":{\"message\":\"no\"}}".to_vec(),
    )]);
    let call = server.client().responses().create().model("m").input("x");
    assert!(call.stream().await.unwrap_err().is_bad_request());
}

#[tokio::test(start_paused = true)]
async fn nothing_is_waited_for_behind_the_last_event() {
    let body = [CREATED, COMPLETED].concat();
    let server = Server::new([Answer::Stalls(body.into())]);
    let ((seen, error), time) = took(read(&server)).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!((seen.len(), time), (2, Duration::ZERO));
}

#[tokio::test]
async fn parameters_that_ask_for_a_stream_want_one() {
    let server = events(COMPLETED);
    let params = openai_kit::json::from_str(r#"{"model":"m","input":"x","stream":true}"#).unwrap();
    let call = server.client().responses().create().params(params);
    let error = call.clone().await.unwrap_err();
    assert_eq!(error.param(), Some("stream"));
    assert!(server.seen().is_empty());
    assert!(call.stream().await.is_ok());
}
