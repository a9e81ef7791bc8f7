//! The server that the clients call: fixed replies, over HTTP/1.1, on a port of 127.0.0.1 that it
//! prints. It ends when its standard input does.
//!
//! `POST /v1/responses` gives `data/response-2k.json`, or events of `data/events.tsv` if the request
//! asks for a stream; `POST /v1/files` swallows what is sent, and
//! gives its length as the size of the file.
//!
//! Other bases give longer streams: `/deltas/COUNT/SIZE` so many pieces of text, in chunks of so many
//! bytes, or an event in each if that is 0; `/slow/COUNT/MILLISECONDS` an event in each such time.
//! `GET /sent` says how many bytes of longer streams were given to hyper.

use std::{
    convert::Infallible,
    io::Read,
    sync::{
        LazyLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use futures_util::stream;
use http_body_util::{BodyExt, Full, StreamBody, combinators::UnsyncBoxBody};
use hyper::{
    Request, Response,
    body::{Frame, Incoming},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use openai_kit_bench::client::runtime;
use tokio::net::TcpListener;

const RESPONSE: &str = include_str!("../../data/response-2k.json");
const FILE: &str = r#"{"object":"file","id":"file-bench","purpose":"user_data","filename":"upload.bin","bytes":0,"created_at":1790102651,"expires_at":null,"status":"processed","status_details":null}"#;

/// The events of a stream with one message.
static EVENTS: LazyLock<Vec<Bytes>> = LazyLock::new(|| {
    let wanted = [
        "response.created",
        "response.in_progress",
        "response.output_item.added (message)",
        "response.content_part.added",
        "response.output_text.delta",
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done (message)",
        "response.completed",
    ];
    let lines = include_str!("../../data/events.tsv").lines();
    let events: Vec<_> = lines.filter_map(|line| line.split_once('\t')).collect();
    let found = wanted.into_iter().map(|wanted| {
        let event = events.iter().find(|(name, _)| *name == wanted);
        let (_, json) = event.expect("an event of each kind");
        let name = wanted.split(' ').next().unwrap_or(wanted);
        format!("event: {name}\ndata: {json}\n\n").into()
    });
    found.collect()
});

/// How many bytes of longer streams were given to hyper.
static SENT: AtomicUsize = AtomicUsize::new(0);

type Reply = UnsyncBoxBody<Bytes, Infallible>;

/// The events of a stream with so many pieces of text.
fn events(pieces: usize) -> impl Iterator<Item = Bytes> + Send {
    let delta = |event: &Bytes| event.starts_with(b"event: response.output_text.delta\n");
    let place = EVENTS.iter().position(delta).expect("a piece");
    let (before, rest) = EVENTS.split_at(place);
    let (piece, after) = rest.split_first().expect("a piece");
    let events = before.iter().chain(std::iter::repeat_n(piece, pieces));
    events.chain(after).cloned()
}

fn frame(bytes: Bytes) -> Result<Frame<Bytes>, Infallible> {
    SENT.fetch_add(bytes.len(), Ordering::Relaxed);
    Ok(Frame::data(bytes))
}

/// The body of a stream, by the base.
fn streamed(path: &str) -> Reply {
    let words: Vec<_> = path.split('/').skip(1).collect();
    let number = |text: &str| text.parse().expect("a number");
    match words[..] {
        ["deltas", count, "0", _] => {
            let frames = events(number(count)).map(frame);
            UnsyncBoxBody::new(StreamBody::new(stream::iter(frames)))
        }
        ["deltas", count, size, _] => {
            let size = number(size);
            let mut all = Bytes::from(events(number(count)).collect::<Vec<_>>().concat());
            let frames = std::iter::from_fn(move || {
                let chunk = all.split_to(size.min(all.len()));
                (!chunk.is_empty()).then(|| frame(chunk))
            });
            UnsyncBoxBody::new(StreamBody::new(stream::iter(frames)))
        }
        ["slow", count, milliseconds, _] => {
            let every = Duration::from_millis(number(milliseconds) as u64);
            let begin = (events(number(count)), tokio::time::interval(every));
            let frames = stream::unfold(begin, |(mut events, mut ticks)| async move {
                ticks.tick().await;
                Some((frame(events.next()?), (events, ticks)))
            });
            UnsyncBoxBody::new(StreamBody::new(frames))
        }
        _ => UnsyncBoxBody::new(StreamBody::new(stream::iter(events(1).map(frame)))),
    }
}

async fn answer(request: Request<Incoming>) -> Result<Response<Reply>, hyper::Error> {
    let (parts, mut body) = request.into_parts();
    // What every reply of the API has.
    let reply = Response::builder()
        .header("x-request-id", "req_0c91b7e2a4d85f36006abd4c177abc34")
        .header("openai-processing-ms", "412")
        .header("openai-version", "2020-10-01");
    let path = parts.uri.path();
    let (kind, body) = if path == "/sent" {
        let sent = SENT.load(Ordering::Relaxed).to_string();
        ("text/plain", whole(sent))
    } else if path.ends_with("/files") {
        let mut length = 0;
        while let Some(frame) = body.frame().await.transpose()? {
            length += frame.data_ref().map_or(0, Bytes::len);
        }
        let file = FILE.replace("\"bytes\":0", &format!("\"bytes\":{length}"));
        ("application/json", whole(file))
    } else if body
        .collect()
        .await?
        .to_bytes()
        .windows(13)
        .any(|text| text == b"\"stream\":true")
    {
        ("text/event-stream; charset=utf-8", streamed(path))
    } else {
        ("application/json", whole(RESPONSE))
    };
    let reply = reply.header("content-type", kind).body(body);
    Ok(reply.expect("a reply"))
}

fn whole(text: impl Into<Bytes>) -> Reply {
    UnsyncBoxBody::new(Full::from(text.into()))
}

fn main() {
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    runtime().block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        println!("{}", listener.local_addr().expect("an address").port());
        loop {
            let (socket, _) = listener.accept().await.expect("a connection");
            let _ = socket.set_nodelay(true);
            tokio::spawn(async move {
                let io = TokioIo::new(socket);
                // A client that goes away in the middle is no matter.
                let _ = http1::Builder::new()
                    .serve_connection(io, service_fn(answer))
                    .await;
            });
        }
    });
}
