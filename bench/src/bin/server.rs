//! The server that the clients call: fixed replies, over HTTP/1.1, on a port of 127.0.0.1 that it
//! prints. It ends when its standard input does.
//!
//! `POST /v1/responses` gives `data/response-2k.json`, or events of `data/events.tsv` if the request
//! asks for a stream; `POST /v1/files` swallows what is sent, and
//! gives its length as the size of the file.

use std::{convert::Infallible, io::Read, sync::LazyLock};

use bytes::Bytes;
use futures_util::stream;
use http_body_util::{BodyExt, Either, Full, StreamBody};
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

type Reply = Either<Full<Bytes>, StreamBody<stream::Iter<Frames>>>;
type Frames = Box<dyn Iterator<Item = Result<Frame<Bytes>, Infallible>> + Send>;

async fn answer(request: Request<Incoming>) -> Result<Response<Reply>, hyper::Error> {
    let (parts, mut body) = request.into_parts();
    // What every reply of the API has.
    let reply = Response::builder()
        .header("x-request-id", "req_0c91b7e2a4d85f36006abd4c177abc34")
        .header("openai-processing-ms", "412")
        .header("openai-version", "2020-10-01");
    let json = |text: Bytes| Reply::Left(Full::from(text));
    let body = if parts.uri.path() == "/v1/files" {
        let mut length = 0;
        while let Some(frame) = body.frame().await.transpose()? {
            length += frame.data_ref().map_or(0, Bytes::len);
        }
        let file = FILE.replace("\"bytes\":0", &format!("\"bytes\":{length}"));
        reply
            .header("content-type", "application/json")
            .body(json(file.into()))
    } else if body
        .collect()
        .await?
        .to_bytes()
        .windows(13)
        .any(|text| text == b"\"stream\":true")
    {
        let frames: Frames = Box::new(EVENTS.iter().map(|event| Ok(Frame::data(event.clone()))));
        let body = Reply::Right(StreamBody::new(stream::iter(frames)));
        reply
            .header("content-type", "text/event-stream; charset=utf-8")
            .body(body)
    } else {
        reply
            .header("content-type", "application/json")
            .body(json(RESPONSE.into()))
    };
    Ok(body.expect("a reply"))
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
