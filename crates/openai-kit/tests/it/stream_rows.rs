//! Rows of the table of test cases of streams that no other file has: those of the decoder beyond
//! its own tests, and what becomes of an event on its way to the caller.

use openai_kit::{
    Error,
    error::StreamErrorKind,
    stream::{EventStream, SseDecoder},
};

use crate::support::{Answer, Server};

fn decode<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Vec<String> {
    let mut decoder = SseDecoder::new(usize::MAX);
    let mut all = Vec::new();
    for chunk in chunks {
        decoder.push(chunk);
        while let Some(event) = decoder.next_event().unwrap() {
            all.push(event.data.to_owned());
        }
    }
    all.extend(decoder.finish().map(|event| event.data.to_owned()));
    all
}

#[test]
fn characters_that_are_split_stay_whole_row_8() {
    let bytes = "data: известни\n\n".as_bytes();
    for (one, two) in (1..bytes.len()).flat_map(|one| (one..bytes.len()).map(move |two| (one, two)))
    {
        let chunks = [&bytes[..one], &bytes[one..two], &bytes[two..]];
        assert_eq!(decode(chunks), ["известни"]);
    }
}

#[test]
fn every_pair_of_line_ends_is_one_event_row_9() {
    for first in ["\n", "\r", "\r\n"] {
        for second in ["\n", "\r", "\r\n"] {
            let text = format!("data:ok{first}{second}");
            // CR and LF in a row are one end, as they are on the wire.
            let expected = if (first, second) == ("\r", "\n") {
                1
            } else {
                2
            };
            let ends = usize::from(expected == 2);
            for at in 0..text.len() {
                let (left, right) = text.as_bytes().split_at(at);
                let mut decoder = SseDecoder::new(1 << 10);
                let mut seen = 0;
                for chunk in [left, right] {
                    decoder.push(chunk);
                    while let Some(event) = decoder.next_event().unwrap() {
                        assert_eq!(event.data, "ok");
                        seen += 1;
                    }
                }
                assert_eq!(seen, ends, "{text:?} at {at}");
                seen += usize::from(decoder.finish().is_some());
                assert_eq!(seen, 1, "{text:?} at {at}");
            }
        }
    }
}

#[test]
fn a_line_of_64_mib_is_given_row_13() {
    let line = vec![b'x'; (64 << 20) + 1];
    let parts = [&b"data:"[..]].into_iter();
    let parts = parts.chain(line.chunks(1 << 20)).chain([&b"\n\n"[..]]);
    let all = decode(parts);
    assert_eq!((all.len(), all[0].len()), (1, line.len()));
}

async fn responses(body: &str) -> EventStream<openai_kit::responses::ResponseStreamEvent> {
    let server = Server::new([Answer::Reply(200, vec![], body.into())]);
    let call = server.client().responses().create().model("m").input("x");
    call.stream().await.unwrap()
}

#[allow(deprecated)]
async fn runs(body: &str) -> EventStream<openai_kit::beta::assistants::AssistantStreamEvent> {
    let server = Server::new([Answer::Reply(200, vec![], body.into())]);
    let runs = server.client().beta().threads().runs();
    runs.create("t").assistant_id("a").stream().await.unwrap()
}

#[tokio::test]
async fn nothing_behind_the_sentinel_is_read_rows_18_and_19() {
    let end = r#"{"id":"c","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#;
    let body = format!("data: {end}\n\ndata: [DONE]\n\ndata: {{bad");
    for answer in [
        Answer::Reply(200, vec![], body.clone().into()),
        Answer::Stalls(body.into()),
    ] {
        let server = Server::new([answer]);
        let call = server.client().chat().completions().create().model("m");
        let mut stream = call
            .messages([openai_kit::chat::user("x")])
            .stream()
            .await
            .unwrap();
        assert!(stream.try_next().await.unwrap().is_some());
        assert!(stream.try_next().await.unwrap().is_none());
    }
}

#[tokio::test]
async fn events_of_threads_may_hold_errors_rows_25_and_26() {
    let body = "event: thread.run.failed\ndata: {\"last_error\":{},\"error\":{\"x\":1}}\n\n";
    let mut stream = runs(body).await;
    let event = stream.try_next().await.unwrap().unwrap();
    let json = serde_json::to_value(event).unwrap();
    assert_eq!(
        (&json["event"], &json["data"]["error"]["x"]),
        (&"thread.run.failed".into(), &1.into())
    );
    assert!(stream.try_next().await.unwrap().is_none());
    let error = runs("event: thread.created\ndata: {bad\n\n")
        .await
        .try_next()
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Stream(error) if error.kind() == StreamErrorKind::Malformed));
    let error = runs("event: error\ndata: {\"message\":\"m\",\"code\":\"c\"}\n\n")
        .await
        .try_next()
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some("c"));
}

#[tokio::test]
async fn a_stream_that_was_read_stays_at_its_end_row_27() {
    let mut stream = responses("data: {\"type\":\"response.completed\",\"response\":{}}\n\n").await;
    assert!(stream.try_next().await.unwrap().is_some());
    for _ in 0..3 {
        assert!(stream.next().await.is_none());
    }
}

#[tokio::test]
async fn a_reply_without_a_body_is_an_error_row_32() {
    let server = Server::new([Answer::Reply(204, vec![], Vec::new())]);
    let call = server.client().responses().create().model("m").input("x");
    let error = call.stream().await.unwrap().try_next().await.unwrap_err();
    assert!(matches!(error, Error::Stream(error) if error.kind() == StreamErrorKind::Cut));
}
