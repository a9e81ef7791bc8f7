//! Accumulating streams: what they give, their finals and errors, and going on after a lost
//! connection.

use std::time::Duration;

use openai_kit::{
    Error,
    chat::ChatCompletion,
    error::{StreamErrorKind, TransportErrorKind},
    responses::{Response, ResponseStreamEvent},
};
use serde_json::{Value, json};

use crate::support::{Answer, Server, took};

fn sse(events: &[Value]) -> String {
    events
        .iter()
        .map(|event| format!("data: {event}\n\n"))
        .collect()
}

fn reply(events: &[Value]) -> Answer {
    let headers = vec![("content-type", "text/event-stream".to_owned())];
    Answer::Reply(200, headers, sse(events).into())
}

fn breaks(events: &[Value]) -> Answer {
    Answer::Breaks(200, sse(events).into())
}

fn numbered(number: i64, mut event: Value) -> Value {
    event["sequence_number"] = json!(number);
    event
}

fn created() -> Value {
    numbered(
        0,
        json!({"type": "response.created", "response": {"id": "resp_1", "background": true, "output": []}}),
    )
}

fn added() -> Value {
    let item = json!({"id": "m", "type": "message", "role": "assistant", "status": "in_progress", "content": []});
    numbered(
        1,
        json!({"type": "response.output_item.added", "output_index": 0, "item": item}),
    )
}

fn delta(number: i64, text: &str) -> Value {
    numbered(
        number,
        json!({"type": "response.output_text.delta", "output_index": 0, "item_id": "m", "content_index": 0, "delta": text}),
    )
}

fn incomplete(number: i64) -> Value {
    numbered(
        number,
        json!({"type": "response.incomplete", "response": {"id": "resp_1", "status": "incomplete", "output": null}}),
    )
}

#[tokio::test]
async fn events_come_with_what_there_is_and_the_whole_at_the_end() {
    let server = Server::new([reply(&[
        created(),
        added(),
        delta(2, "Hel"),
        delta(3, "lo"),
        incomplete(4),
    ])]);
    let call = server.client().responses().create().model("m").input("x");
    let mut run = call.stream().await.unwrap().accumulate();
    let mut lengths = Vec::new();
    while let Some(event) = run.try_next().await.unwrap() {
        if matches!(event.event, ResponseStreamEvent::OutputTextDelta(_)) {
            assert_eq!(event.so_far.unwrap(), event.snapshot.output_text());
            lengths.push(event.so_far.unwrap().len());
        }
    }
    assert_eq!((lengths, run.request_id()), (vec![3, 5], Some("req_1")));
    assert!(run.next().await.is_none());
    let response = run.final_response().await.unwrap();
    assert_eq!(
        (response.output_text(), response.request_id()),
        ("Hello".into(), Some("req_1"))
    );
    assert_eq!(response.status.unwrap().as_str(), "incomplete");
}

#[tokio::test]
async fn finals_need_no_loop() {
    let server = Server::new([reply(&[created(), added(), delta(2, "Hi"), incomplete(3)])]);
    let call = server.client().responses().create().model("m").input("x");
    let response = call
        .stream()
        .accumulate()
        .await
        .unwrap()
        .final_response()
        .await
        .unwrap();
    assert_eq!(response.output_text(), "Hi");
    let chunk = json!({"id": "c", "choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": "stop"}]});
    let server = Server::new([reply(&[chunk])]);
    let call = server.client().chat().completions().create().model("m");
    let call = call.messages([openai_kit::chat::user("x")]);
    let completion = call
        .stream()
        .await
        .unwrap()
        .accumulate()
        .final_completion()
        .await
        .unwrap();
    assert_eq!(completion.choices[0].message.content.as_deref(), Some("Hi"));
    assert_eq!(completion.request_id(), Some("req_1"));
}

#[tokio::test]
#[allow(deprecated)]
async fn runs_have_a_final_too() {
    let event = |name: &str, data: Value| format!("event: {name}\ndata: {data}\n\n");
    let body = [
        event(
            "thread.run.created",
            json!({"id": "run_1", "status": "queued"}),
        ),
        event(
            "thread.message.created",
            json!({"id": "msg_1", "content": []}),
        ),
        event(
            "thread.run.completed",
            json!({"id": "run_1", "status": "completed"}),
        ),
        event("done", json!("[DONE]")),
    ];
    let server = Server::new([Answer::Reply(200, vec![], body.concat().into())]);
    let runs = server.client().beta().threads().runs();
    let call = || {
        runs.create("thread_1")
            .assistant_id("asst_1")
            .stream()
            .accumulate()
    };
    assert_eq!(call().await.unwrap().final_run().await.unwrap().id, "run_1");
    assert_eq!(
        call().await.unwrap().final_messages().await.unwrap().len(),
        1
    );
    assert!(
        call()
            .await
            .unwrap()
            .final_run_steps()
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn what_was_sent_before_an_error_is_given_first_and_kept_row_66() {
    let error = json!({"type": "error", "message": "m", "code": "c", "param": "p"});
    let nested = json!({"type": "error", "error": {"message": "m", "code": "c", "param": "p"}});
    for error in [error, nested] {
        let server = Server::new([reply(&[created(), added(), delta(2, "par"), error])]);
        let call = server.client().responses().create().model("m").input("x");
        let mut run = call.stream().await.unwrap().accumulate();
        for _ in 0..3 {
            assert!(run.try_next().await.unwrap().is_some());
        }
        let error = run.try_next().await.unwrap_err();
        assert_eq!((error.code(), error.param()), (Some("c"), Some("p")));
        assert_eq!(error.snapshot::<Response>().unwrap().output_text(), "par");
        assert!(
            run.try_next().await.unwrap().is_none(),
            "an error is the end"
        );
        assert_eq!(run.snapshot().unwrap().output_text(), "par");
        let error = run.final_response().await.unwrap_err();
        assert!(matches!(&error, Error::Stream(error) if error.kind() == StreamErrorKind::Cut));
        assert_eq!(error.snapshot::<Response>().unwrap().output_text(), "par");
    }
}

#[tokio::test]
async fn every_way_to_break_keeps_the_snapshot() {
    let events = [created(), added(), delta(2, "par")];
    let other = json!({"type": "response.completed", "response": {"id": "resp_2"}});
    let malformed = [sse(&events), "data: {bad\n\n".to_owned()].concat();
    let cases = [
        (reply(&events), "cut"),
        (breaks(&events), "broken"),
        (reply(&[&events[..], &[other]].concat()), "unexpected"),
        (Answer::Reply(200, vec![], malformed.into()), "malformed"),
    ];
    for (answer, how) in cases {
        let server = Server::new([answer]);
        let call = server.client().responses().create().model("m").input("x");
        let error = call
            .stream()
            .await
            .unwrap()
            .accumulate()
            .final_response()
            .await
            .unwrap_err();
        let matches = match &error {
            Error::Stream(error) => match error.kind() {
                StreamErrorKind::Cut => how == "cut",
                StreamErrorKind::Unexpected => how == "unexpected",
                StreamErrorKind::Malformed => how == "malformed",
                _ => false,
            },
            Error::Transport(error) => {
                error.kind() == TransportErrorKind::Interrupted && how == "broken"
            }
            _ => false,
        };
        assert!(matches, "{how}: {error:?}");
        assert_eq!(error.snapshot::<Response>().unwrap().output_text(), "par");
        assert!(error.snapshot::<ChatCompletion>().is_none());
    }
}

#[tokio::test(start_paused = true)]
async fn a_stall_ends_within_its_limit_and_keeps_the_snapshot() {
    let body = sse(&[created(), added(), delta(2, "par")]);
    let server = Server::new([Answer::Stalls(body.into())]);
    let call = server.client().responses().create().model("m").input("x");
    let (result, time) = took(async {
        call.stream()
            .await
            .unwrap()
            .accumulate()
            .final_response()
            .await
    })
    .await;
    let error = result.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(time, Duration::from_secs(300));
    assert_eq!(error.snapshot::<Response>().unwrap().output_text(), "par");
}

#[tokio::test]
async fn the_keys_of_an_error_know_what_no_type_knows() {
    let chunk =
        json!({"id": "c", "choices": [{"index": 0, "delta": {"reasoning": "so", "content": "x"}}]});
    let server = Server::new([reply(&[chunk])]);
    let call = server
        .client()
        .chat()
        .completions()
        .create()
        .model("m")
        .messages([openai_kit::chat::user("x")]);
    let error = call
        .stream()
        .await
        .unwrap()
        .accumulate()
        .final_completion()
        .await
        .unwrap_err();
    let snapshot = error.snapshot::<ChatCompletion>().unwrap();
    assert_eq!(
        snapshot.choices[0]
            .message
            .leftovers
            .get("reasoning")
            .unwrap()
            .as_str(),
        "\"so\""
    );
}

#[tokio::test]
async fn the_number_of_choices_is_that_of_the_call_row_47() {
    let chunk = json!({"id": "c", "choices": [{"index": 2, "delta": {}}]});
    let server = Server::new([reply(&[chunk])]);
    let call = server
        .client()
        .chat()
        .completions()
        .create()
        .model("m")
        .n(2)
        .messages([openai_kit::chat::user("x")]);
    let error = call
        .stream()
        .await
        .unwrap()
        .accumulate()
        .final_completion()
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Stream(error) if error.kind() == StreamErrorKind::Unexpected));
}

#[tokio::test]
async fn sound_that_expires_ends_a_stream_row_44() {
    let piece =
        |audio: Value| json!({"id": "c", "choices": [{"index": 0, "delta": {"audio": audio}}]});
    let whole = [
        piece(json!({"id": "a", "data": "AA", "transcript": "x"})),
        piece(json!({"expires_at": 1})),
    ];
    for (chunks, good) in [
        (whole.to_vec(), true),
        (
            [&whole[..], &[piece(json!({"data": "BB"}))]].concat(),
            false,
        ),
    ] {
        let server = Server::new([reply(&chunks)]);
        let call = server
            .client()
            .chat()
            .completions()
            .create()
            .model("m")
            .messages([openai_kit::chat::user("x")]);
        let result = call
            .stream()
            .await
            .unwrap()
            .accumulate()
            .final_completion()
            .await;
        assert_eq!(result.is_ok(), good, "{result:?}");
    }
}

#[tokio::test]
async fn a_stored_response_is_replayed_whole_and_given_from_a_point_row_51() {
    let server = Server::new([reply(&[
        created(),
        added(),
        delta(2, "Hel"),
        delta(3, "lo"),
        incomplete(4),
    ])]);
    let call = server
        .client()
        .responses()
        .retrieve("resp_1")
        .starting_after(2);
    let mut run = call.stream().accumulate().await.unwrap();
    let first = run.try_next().await.unwrap().unwrap();
    assert!(
        matches!(&first.event, ResponseStreamEvent::OutputTextDelta(delta) if delta.delta == "lo")
    );
    assert_eq!(first.so_far, Some("Hello"));
    assert!(run.try_next().await.unwrap().is_some());
    assert!(run.try_next().await.unwrap().is_none());
    assert_eq!(server.only().path(), "/v1/responses/resp_1?stream=true");
    assert_eq!(run.final_response().await.unwrap().output_text(), "Hello");
}

#[tokio::test]
async fn a_replay_from_the_middle_says_what_to_do() {
    let server = Server::new([reply(&[delta(3, "lo"), incomplete(4)])]);
    let call = server
        .client()
        .responses()
        .retrieve("resp_1")
        .starting_after(2);
    let error = call
        .stream()
        .await
        .unwrap()
        .accumulate()
        .final_response()
        .await
        .unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(source.contains("`.stream().accumulate()`"), "{source}");
}

fn background(server: &Server) -> openai_kit::call::Call<openai_kit::resources::responses::Create> {
    server
        .client()
        .responses()
        .create()
        .model("m")
        .input("x")
        .background(true)
}

#[tokio::test(start_paused = true)]
async fn a_background_response_goes_on_after_a_lost_connection() {
    let server = Server::new([
        breaks(&[created(), added(), delta(2, "Hel")]),
        // A server that repeats what was asked to be left out.
        reply(&[delta(2, "Hel"), delta(3, "lo")]),
        reply(&[incomplete(4)]),
    ]);
    let call = background(&server)
        .include([openai_kit::responses::ResponseIncludable::from(
            "reasoning.encrypted_content",
        )])
        .extra_header("x-own", "1")
        .extra_body("own", 1_i64)
        .idempotency_key("key");
    let mut run = call.stream().resumable(1).accumulate().await.unwrap();
    let mut numbers = Vec::new();
    while let Some(event) = run.try_next().await.unwrap() {
        let json = serde_json::to_value(&event.event).unwrap();
        numbers.push(json["sequence_number"].as_i64().unwrap());
    }
    assert_eq!(numbers, [0, 1, 2, 3, 4]);
    assert_eq!(run.events().events(), 5);
    assert_eq!(run.final_response().await.unwrap().output_text(), "Hello");
    let seen = server.seen();
    let paths: Vec<String> = seen
        .iter()
        .map(|seen| format!("{} {}", seen.method, seen.path()))
        .collect();
    assert_eq!(
        paths,
        [
            "POST /v1/responses",
            "GET /v1/responses/resp_1?include%5B%5D=reasoning.encrypted_content&starting_after=2&stream=true",
            "GET /v1/responses/resp_1?include%5B%5D=reasoning.encrypted_content&starting_after=3&stream=true",
        ]
    );
    assert_eq!(seen[1].header("x-own"), Some("1"));
    assert!(seen[1].header("idempotency-key").is_none() && seen[1].body.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_gets_nowhere_ends_after_its_tries() {
    let server = Server::new([breaks(&[created()]), breaks(&[])]);
    let (error, time) = took(async {
        let mut stream = background(&server).stream().resumable(3).await.unwrap();
        stream.try_next().await.unwrap();
        stream.try_next().await.unwrap_err()
    })
    .await;
    assert!(
        matches!(error, Error::Transport(error) if error.kind() == TransportErrorKind::Interrupted)
    );
    assert_eq!(server.seen().len(), 4);
    // Half a second, one and two, less up to a quarter each.
    let range = Duration::from_millis(2_625)..=Duration::from_millis(3_500);
    assert!(range.contains(&time), "{time:?}");
}

#[tokio::test(start_paused = true)]
async fn each_event_gives_new_tries() {
    let server = Server::new([
        breaks(&[created()]),
        breaks(&[]),
        breaks(&[added()]),
        breaks(&[]),
        reply(&[incomplete(2)]),
    ]);
    let call = background(&server).stream().resumable(2);
    let mut stream = call.extra_header("x-own", "1").await.unwrap();
    let mut count = 0;
    while stream.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!((count, server.seen().len()), (3, 5));
    for seen in server.seen() {
        assert_eq!(seen.header("x-own"), Some("1"));
    }
}

#[tokio::test(start_paused = true)]
async fn a_silent_connection_is_a_lost_one_and_the_deadline_bounds_it_all() {
    let server = Server::new([Answer::Stalls(sse(&[created()]).into())]);
    let call = background(&server).deadline(Duration::from_secs(1_000));
    let (error, time) = took(async {
        let mut stream = call.stream().resumable(100).await.unwrap();
        stream.try_next().await.unwrap();
        stream.try_next().await.unwrap_err()
    })
    .await;
    assert!(error.is_timeout(), "{error:?}");
    // A wait is a millisecond long at least.
    let over = time.saturating_sub(Duration::from_secs(1_000));
    assert!(over < Duration::from_millis(10), "{time:?}");
    assert!(time >= Duration::from_secs(999));
    assert!(server.seen().len() >= 4, "300 s each");
}

#[tokio::test]
async fn only_what_runs_in_the_background_is_resumed() {
    let server = Server::new([reply(&[created()])]);
    for call in [
        server.client().responses().create().model("m").input("x"),
        background(&server).background(false),
    ] {
        let error = call.stream().resumable(2).await.unwrap_err();
        assert_eq!(error.param(), Some("background"));
        assert!(error.to_string().contains("`.background(true)`"));
    }
    assert!(server.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn errors_of_the_api_are_no_lost_connection() {
    let error = json!({"type": "error", "message": "m", "code": "c"});
    let server = Server::new([reply(&[created(), error])]);
    let mut stream = background(&server).stream().resumable(5).await.unwrap();
    stream.try_next().await.unwrap();
    assert_eq!(stream.try_next().await.unwrap_err().code(), Some("c"));
    let gone = Answer::Reply(404, vec![], b"{}".to_vec());
    let server = Server::new([breaks(&[created()]), gone]);
    let mut stream = background(&server).stream().resumable(5).await.unwrap();
    stream.try_next().await.unwrap();
    assert!(stream.try_next().await.unwrap_err().is_not_found());
    assert_eq!(server.seen().len(), 2);
    // Nothing has come yet that says what to ask for.
    let server = Server::new([breaks(&[])]);
    let mut stream = background(&server).stream().resumable(5).await.unwrap();
    assert!(stream.try_next().await.is_err());
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_stored_response_goes_on_too() {
    let server = Server::new([breaks(&[created(), added()]), reply(&[incomplete(2)])]);
    let call = server
        .client()
        .responses()
        .retrieve("resp_1")
        .include_obfuscation(false);
    let response = call
        .stream()
        .resumable(1)
        .accumulate()
        .await
        .unwrap()
        .final_response()
        .await;
    assert!(response.is_ok());
    assert_eq!(
        server.seen()[1].path(),
        "/v1/responses/resp_1?include_obfuscation=false&starting_after=1&stream=true"
    );
}
