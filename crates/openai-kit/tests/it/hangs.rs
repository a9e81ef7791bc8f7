//! No stream hangs, and none leaves anything behind.

use std::{
    future::IntoFuture,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http::Response;
use openai_kit::{
    Client, Error, Upload, chat,
    error::{StreamErrorKind, TransportError, TransportErrorKind},
    json::Node,
    stream::EventStream,
    transport::{BoxFuture, ReplyBody, from_fn},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::support::{Answer, Server, ok, took};

/// Opens a stream and reads it to its end.
type Read = fn(&Client) -> BoxFuture<'static, Result<(), Error>>;

fn read<T, C>(call: C) -> BoxFuture<'static, Result<(), Error>>
where
    T: Node + Default + Send + 'static,
    C: IntoFuture<Output = Result<EventStream<T>, Error>, IntoFuture: Send + 'static>,
{
    let call = call.into_future();
    Box::pin(async move {
        let mut stream = call.await?;
        while stream.try_next().await?.is_some() {}
        Ok(())
    })
}

fn file() -> Upload {
    Upload::bytes(*b"x").filename("x.wav")
}

/// Every operation that streams, and whether the end of its body is an end at any time.
#[allow(deprecated)]
fn kinds() -> Vec<(&'static str, Read, bool)> {
    vec![
        (
            "responses.create",
            |c| read(c.responses().create().model("m").input("x").stream()),
            false,
        ),
        (
            "responses.retrieve",
            |c| read(c.responses().retrieve("r").stream()),
            false,
        ),
        (
            "beta.responses.create",
            |c| read(c.beta().responses().create().model("m").input("x").stream()),
            false,
        ),
        (
            "beta.responses.retrieve",
            |c| read(c.beta().responses().retrieve("r").stream()),
            false,
        ),
        (
            "chat",
            |c| {
                read(
                    c.chat()
                        .completions()
                        .create()
                        .model("m")
                        .messages([chat::user("x")])
                        .stream(),
                )
            },
            false,
        ),
        (
            "completions",
            |c| read(c.completions().create().model("m").prompt("x").stream()),
            false,
        ),
        (
            "threads.create_and_run",
            |c| {
                read(
                    c.beta()
                        .threads()
                        .create_and_run()
                        .assistant_id("a")
                        .stream(),
                )
            },
            false,
        ),
        (
            "threads.runs.create",
            |c| {
                read(
                    c.beta()
                        .threads()
                        .runs()
                        .create("t")
                        .assistant_id("a")
                        .stream(),
                )
            },
            false,
        ),
        (
            "threads.runs.submit_tool_outputs",
            |c| {
                let outputs = Vec::<
                    openai_kit::beta::threads::run_submit_tool_outputs_params::ToolOutput,
                >::new();
                read(
                    c.beta()
                        .threads()
                        .runs()
                        .submit_tool_outputs("t", "r")
                        .tool_outputs(outputs)
                        .stream(),
                )
            },
            false,
        ),
        (
            "images.generate",
            |c| read(c.images().generate().prompt("x").stream()),
            false,
        ),
        (
            "images.edit",
            |c| read(c.images().edit().prompt("x").image(file()).stream()),
            false,
        ),
        (
            "audio.transcriptions",
            |c| {
                read(
                    c.audio()
                        .transcriptions()
                        .create()
                        .model("m")
                        .file(file())
                        .stream(),
                )
            },
            false,
        ),
        (
            "audio.speech",
            |c| {
                let speech = c.audio().speech().create().model("m");
                read(speech.input("x").voice("alloy").stream())
            },
            false,
        ),
        (
            "agents.sessions.events",
            |c| read(c.beta().agents().sessions().events().stream("s")),
            true,
        ),
    ]
}

#[tokio::test(start_paused = true)]
async fn a_stream_of_any_kind_that_stalls_ends_within_idle_timeout() {
    for stall in ["", ": comment\n\n", "data: {\"half\":"] {
        let server = Server::new([Answer::Stalls(stall.into())]);
        for (kind, read, _) in kinds() {
            let (result, time) = took(read(&server.client())).await;
            let Err(Error::Transport(error)) = result else {
                panic!("{kind}: {result:?}");
            };
            assert_eq!(error.kind(), TransportErrorKind::Idle, "{kind}");
            assert_eq!(time, Duration::from_secs(300), "{kind}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_stream_of_any_kind_without_headers_ends_within_timeout() {
    let server = Server::new([Answer::Silent]);
    for (kind, read, _) in kinds() {
        let client = server.builder().max_retries(0).build().unwrap();
        let (result, time) = took(read(&client)).await;
        assert!(result.unwrap_err().is_timeout(), "{kind}");
        assert_eq!(time, Duration::from_secs(600), "{kind}");
    }
}

#[tokio::test]
async fn a_stream_of_any_kind_that_is_cut_is_an_error() {
    for (kind, read, any) in kinds() {
        let result = read(&Server::new([ok("")]).client()).await;
        match result {
            Err(Error::Stream(error)) if !any => {
                assert_eq!(error.kind(), StreamErrorKind::Cut, "{kind}")
            }
            Ok(()) if any => {}
            other => panic!("{kind}: {other:?}"),
        }
        let result = read(&Server::new([Answer::Breaks(200, b"data: {".to_vec())]).client()).await;
        let Err(Error::Transport(error)) = result else {
            panic!("{kind}: {result:?}");
        };
        assert_eq!(error.kind(), TransportErrorKind::Interrupted, "{kind}");
    }
}

/// Takes a request and answers with the beginning of a stream.
async fn begin(listener: &TcpListener) -> TcpStream {
    let (mut socket, _) = listener.accept().await.unwrap();
    let mut request = Vec::new();
    while !request.windows(4).any(|four| four == b"\r\n\r\n") {
        let mut part = [0; 4_096];
        let length = socket.read(&mut part).await.unwrap();
        assert!(length > 0);
        request.extend_from_slice(&part[..length]);
    }
    let event = "data: {\"type\":\"response.created\",\"sequence_number\":0,\"response\":{\"id\":\"r\"}}\n\n";
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{event}\r\n",
        event.len()
    );
    socket.write_all(head.as_bytes()).await.unwrap();
    socket
}

/// Waits until the other side has closed.
async fn closed(mut socket: TcpStream) {
    let mut rest = [0; 1_024];
    // What was still on its way comes first; a reset is an end, too.
    while let Ok(1..) = socket.read(&mut rest).await {}
}

async fn open(client: &Client) -> EventStream<openai_kit::responses::ResponseStreamEvent> {
    let call = client.responses().create().model("m").input("x");
    let mut stream = call.stream().await.unwrap();
    assert!(stream.try_next().await.unwrap().is_some());
    stream
}

fn over(listener: &TcpListener) -> Client {
    let address = listener.local_addr().unwrap();
    Client::builder()
        .environment(|_| None)
        .api_key("sk-key")
        .base_url(format!("http://{address}/v1"))
        .build()
        .unwrap()
}

#[tokio::test]
async fn the_server_sees_a_stream_that_is_dropped_closed_or_accumulated() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = over(&listener);
    for how in ["drop", "close", "accumulated", "error"] {
        let (socket, mut stream) = tokio::join!(begin(&listener), open(&client));
        match how {
            "drop" => drop(stream),
            "close" => stream.close(),
            "accumulated" => drop(stream.accumulate()),
            _ => {
                // No second accumulator: the event that began it was read before.
                let mut socket = socket;
                socket.write_all(b"9\r\ndata: {\n\n\r\n").await.unwrap();
                assert!(stream.try_next().await.is_err());
                closed(socket).await;
                continue;
            }
        }
        closed(socket).await;
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_while_it_waits_for_events_is_closed() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = over(&listener);
    let (socket, mut stream) = tokio::join!(begin(&listener), open(&client));
    let waiting = tokio::spawn(async move { stream.try_next().await.map(drop) });
    tokio::task::yield_now().await;
    waiting.abort();
    closed(socket).await;
    assert!(waiting.await.unwrap_err().is_cancelled());
}

/// A body that never says anything, and that is counted.
struct Counted(
    #[allow(dead_code, reason = "it counts by being there")] Arc<()>,
    bool,
);

impl Stream for Counted {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if std::mem::replace(&mut self.1, true) {
            return Poll::Pending;
        }
        Poll::Ready(Some(Ok(Bytes::from_static(
            b"data: {\"type\":\"response.created\",\"sequence_number\":0,\"response\":{\"id\":\"r\"}}\n\n",
        ))))
    }
}

#[tokio::test]
async fn ten_thousand_streams_leave_nothing_behind() {
    let alive = Arc::new(());
    let counter = Arc::clone(&alive);
    let transport = from_fn(move |_| {
        let counter = Arc::clone(&counter);
        async move { Ok(Response::new(ReplyBody::stream(Counted(counter, false)))) }
    });
    let client = Server::new([ok("{}")])
        .builder()
        .transport(transport)
        .build()
        .unwrap();
    let tasks = tokio::runtime::Handle::current()
        .metrics()
        .num_alive_tasks();
    for number in 0..10_000 {
        let stream = open(&client).await;
        if number % 2 == 0 {
            drop(stream);
        } else {
            // Polled once more, so that a timer is set.
            let mut run = stream.accumulate();
            let waiting = run.try_next();
            tokio::select! {
                biased;
                _ = waiting => panic!("nothing comes"),
                () = std::future::ready(()) => {}
            }
        }
    }
    assert_eq!(Arc::strong_count(&alive), 2, "no body is left");
    let now = tokio::runtime::Handle::current()
        .metrics()
        .num_alive_tasks();
    assert_eq!(now, tasks, "no task is left");
}

#[test]
fn connections_of_streams_leave_no_task_behind() {
    let (tell, told) = std::sync::mpsc::channel();
    // The server has a runtime of its own, whose tasks do not count.
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async move {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            tell.send(listener.local_addr().unwrap()).unwrap();
            loop {
                closed(begin(&listener).await).await;
            }
        });
    });
    let address = told.recv().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async move {
        let client = Client::builder()
            .environment(|_| None)
            .api_key("sk-key")
            .base_url(format!("http://{address}/v1"))
            .build()
            .unwrap();
        for _ in 0..500 {
            drop(open(&client).await);
        }
        drop(client);
        let metrics = tokio::runtime::Handle::current().metrics();
        // The tasks of connections end when they see that nobody listens.
        for _ in 0..1_000 {
            if metrics.num_alive_tasks() == 0 {
                return;
            }
            tokio::task::yield_now().await;
        }
        panic!("{} tasks are left", metrics.num_alive_tasks());
    });
}
