//! A server by hand, and small helpers around the transport.

use std::{future::Future, io, pin::Pin};

use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response};
use openai_kit::{
    error::TransportError,
    transport::{ReplyBody, RequestBody, Transport, TransportOptions, hyper::HyperTransport},
};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// A listener that the test itself answers for.
pub(crate) struct Peer(TcpListener);

impl Peer {
    pub(crate) async fn new() -> Self {
        Self(TcpListener::bind("127.0.0.1:0").await.unwrap())
    }

    pub(crate) fn port(&self) -> u16 {
        self.0.local_addr().unwrap().port()
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port())
    }

    pub(crate) async fn accept(&self) -> Wire<TcpStream> {
        Wire(self.0.accept().await.unwrap().0)
    }
}

/// One connection, seen by the server.
pub(crate) struct Wire<S>(pub(crate) S);

/// What came, as it was on the wire; header names in lower case.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Received {
    pub(crate) fn line(&self) -> &str {
        self.head.lines().next().unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self
            .head
            .lines()
            .skip(1)
            .filter_map(|line| line.split_once(": "));
        lines
            .find(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Wire<S> {
    /// Reads one request; a chunked body is left in its wire form.
    pub(crate) async fn receive(&mut self) -> Received {
        let head = self.until(b"\r\n\r\n").await;
        let mut received = Received {
            head,
            body: String::new(),
        };
        if let Some(length) = received.header("content-length") {
            let mut body = vec![0; length.parse().unwrap()];
            self.0.read_exact(&mut body).await.unwrap();
            received.body = String::from_utf8(body).unwrap();
        } else if received.header("transfer-encoding").is_some() {
            received.body = self.until(b"0\r\n\r\n").await;
        }
        received
    }

    pub(crate) async fn until(&mut self, end: &[u8]) -> String {
        let mut bytes = Vec::new();
        while !bytes.ends_with(end) {
            bytes.push(self.0.read_u8().await.unwrap());
        }
        String::from_utf8(bytes).unwrap()
    }

    pub(crate) async fn write(&mut self, bytes: impl AsRef<[u8]>) {
        self.0.write_all(bytes.as_ref()).await.unwrap();
        self.0.flush().await.unwrap();
    }

    /// Takes a request and answers it with a short text.
    pub(crate) async fn answer(&mut self, text: &str) -> Received {
        let received = self.receive().await;
        let length = text.len();
        self.write(format!(
            "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{text}"
        ))
        .await;
        received
    }

    /// Waits until the other side is gone.
    pub(crate) async fn closed(&mut self) {
        let mut rest = Vec::new();
        // A reset is as good as an end.
        let _ = self.0.read_to_end(&mut rest).await;
    }
}

pub(crate) fn transport() -> HyperTransport {
    with(|_| {})
}

pub(crate) fn with(change: impl FnOnce(&mut TransportOptions)) -> HyperTransport {
    let mut options = TransportOptions::default();
    change(&mut options);
    HyperTransport::new(options).unwrap()
}

pub(crate) fn get(url: impl AsRef<str>) -> Request<RequestBody> {
    Request::get(url.as_ref()).body(RequestBody::Empty).unwrap()
}

pub(crate) fn post(url: impl AsRef<str>, body: RequestBody) -> Request<RequestBody> {
    Request::post(url.as_ref()).body(body).unwrap()
}

/// Sends a request and reads the whole reply.
pub(crate) async fn fetch(
    transport: &impl Transport,
    request: Request<RequestBody>,
) -> Result<String, TransportError> {
    let reply = transport.send(request).await?;
    text(reply).await
}

pub(crate) async fn text(reply: Response<ReplyBody>) -> Result<String, TransportError> {
    let mut body = reply.into_body();
    let mut bytes = Vec::new();
    while let Some(chunk) = next(&mut body).await {
        bytes.extend_from_slice(&chunk?);
    }
    Ok(String::from_utf8(bytes).unwrap())
}

pub(crate) async fn next(body: &mut ReplyBody) -> Option<Result<Bytes, TransportError>> {
    std::future::poll_fn(|cx| Pin::new(&mut *body).poll_next(cx)).await
}

/// Both at once, in this task.
pub(crate) async fn both<A, B>(a: impl Future<Output = A>, b: impl Future<Output = B>) -> (A, B) {
    tokio::join!(a, b)
}

/// A body from parts.
pub(crate) fn stream(
    parts: impl IntoIterator<Item = io::Result<&'static str>, IntoIter: Send + 'static>,
    length: Option<u64>,
) -> RequestBody {
    struct Parts<I>(I);

    impl<I: Iterator<Item = io::Result<&'static str>>> Stream for Parts<I> {
        type Item = io::Result<Bytes>;

        fn poll_next(
            self: Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            let parts = unpinned(self);
            std::task::Poll::Ready(parts.next().map(|part| part.map(Bytes::from)))
        }
    }

    impl<I> Unpin for Parts<I> {}

    fn unpinned<I>(parts: Pin<&mut Parts<I>>) -> &mut I {
        &mut parts.get_mut().0
    }

    RequestBody::Stream {
        stream: Box::pin(Parts(parts.into_iter())),
        length,
    }
}

/// The texts of an error and its causes.
pub(crate) fn chain(error: &TransportError) -> Vec<String> {
    let mut texts = Vec::new();
    let mut next: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = next {
        texts.push(error.to_string());
        next = error.source();
    }
    texts
}

/// Returns once everything that the kernel knew before is known to the runtime as well: a round
/// trip of its own makes the runtime ask the kernel.
pub(crate) async fn settle() {
    let peer = Peer::new().await;
    let address = ("127.0.0.1", peer.port());
    let (mut wire, stream) = both(peer.accept(), TcpStream::connect(address)).await;
    wire.write("x").await;
    assert_eq!(stream.unwrap().read_u8().await.unwrap(), b'x');
    tokio::task::yield_now().await;
}
