use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use bytes::{Bytes, BytesMut};
use futures_util::stream;
use http_body_util::{BodyExt, Either, Full, StreamBody, combinators::UnsyncBoxBody};
use hyper::{
    Request, Uri,
    body::{Frame, Incoming},
    header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE},
};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};

use super::{
    KEY, PARAMS, Params, Reply, STREAMED, Side, Texts, Uploaded, check_file, lines::Lines,
};

type Body = Either<Full<Bytes>, UnsyncBoxBody<Bytes, io::Error>>;

/// Bare `hyper`: the least that can be done. It knows no TLS, no proxy, no limit and no retry.
#[derive(Clone)]
pub struct Hyper {
    client: Client<HttpConnector, Body>,
    responses: Uri,
    files: Uri,
}

/// How much of the file is read at once.
const BLOCK: usize = 256 * 1024;
const HEAD: &str = "--boundary\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nuser_data\r\n--boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"upload.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n";
const TAIL: &str = "\r\n--boundary--\r\n";

/// A reply that streams.
pub struct Stream {
    body: Incoming,
    lines: Lines,
}

impl Hyper {
    async fn ask(&self, params: &Params<'_>) -> Incoming {
        let body = serde_json::to_vec(params).expect("JSON");
        let request = Request::post(self.responses.clone())
            .header(AUTHORIZATION, format!("Bearer {KEY}"))
            .header(CONTENT_TYPE, "application/json")
            .body(Either::Left(Full::from(body)));
        let reply = self.client.request(request.expect("a request")).await;
        let reply = reply.expect("a reply");
        assert!(reply.status().is_success());
        reply.into_body()
    }
}

impl Side for Hyper {
    type Texts = Stream;

    fn new(base: &str) -> Self {
        let uri = |path: &str| format!("{base}{path}").parse().expect("a URL");
        Self {
            client: Client::builder(TokioExecutor::new()).build_http(),
            responses: uri("/responses"),
            files: uri("/files"),
        }
    }

    async fn call(&self) {
        let body = self.ask(&PARAMS).await.collect().await;
        let bytes = body.expect("a body").to_bytes();
        let reply: Reply = serde_json::from_slice(&bytes).expect("a response");
        reply.check();
    }

    async fn upload(&self, path: &Path) {
        let mut file = File::open(path).expect("a file to send");
        let length = file.metadata().expect("its size").len();
        let mut sent = vec![Bytes::new(); 4];
        // Blocks are read on the thread of the runtime, and used again once they are sent.
        let mut block = move || -> io::Result<Option<Bytes>> {
            let free = sent.iter().position(Bytes::is_unique).unwrap_or(0);
            let block = std::mem::take(&mut sent[free]).try_into_mut();
            let mut block: BytesMut = block.unwrap_or_default();
            block.resize(BLOCK, 0);
            let read = file.read(&mut block)?;
            block.truncate(read);
            sent[free] = block.freeze();
            Ok((read > 0).then(|| sent[free].clone()))
        };
        let mut tail = Some(Bytes::from_static(TAIL.as_bytes()));
        let rest = std::iter::from_fn(move || block().transpose().or_else(|| tail.take().map(Ok)));
        let head = Ok(Bytes::from_static(HEAD.as_bytes()));
        let chunks = std::iter::once(head).chain(rest);
        let chunks = chunks.map(|chunk: io::Result<Bytes>| chunk.map(Frame::data));
        let body = UnsyncBoxBody::new(StreamBody::new(stream::iter(chunks)));
        let request = Request::post(self.files.clone())
            .header(AUTHORIZATION, format!("Bearer {KEY}"))
            .header(CONTENT_TYPE, "multipart/form-data; boundary=boundary")
            .header(CONTENT_LENGTH, length + (HEAD.len() + TAIL.len()) as u64)
            .body(Either::Right(body));
        let reply = self.client.request(request.expect("a request")).await;
        let reply = reply.expect("a reply").into_body().collect().await;
        let bytes = reply.expect("a body").to_bytes();
        let file: Uploaded = serde_json::from_slice(&bytes).expect("a file");
        check_file(path, &file.id, file.bytes);
    }

    async fn stream(&self) -> Stream {
        Stream {
            body: self.ask(&STREAMED).await,
            lines: Lines::default(),
        }
    }
}

impl Texts for Stream {
    async fn next(&mut self) -> Option<String> {
        loop {
            if let Some(text) = self.lines.next() {
                return Some(text);
            }
            let frame = self.body.frame().await?.expect("a frame");
            if let Some(chunk) = frame.data_ref() {
                self.lines.push(chunk);
            }
        }
    }
}
