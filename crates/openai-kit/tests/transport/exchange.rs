//! One request, one reply.

use http::{Method, Request, header};
use openai_kit::{
    error::TransportErrorKind,
    transport::{ReplyBody, RequestBody, Transport},
};

use crate::peer::{Peer, both, chain, fetch, get, next, post, text, transport};

#[tokio::test]
async fn request_and_reply_are_what_they_should_be() {
    let peer = Peer::new().await;
    let transport = transport();
    let mut request = post(peer.url("/v1/things?a=b"), RequestBody::from("{}"));
    let key = http::HeaderValue::from_static("Bearer sk-1");
    request.headers_mut().insert(header::AUTHORIZATION, key);
    let server = async {
        let mut wire = peer.accept().await;
        let received = wire.receive().await;
        wire.write("HTTP/1.1 429 Slow Down\r\nx-request-id: r1\r\ncontent-length: 2\r\n\r\nno")
            .await;
        received
    };
    let (received, reply) = both(server, transport.send(request)).await;

    assert_eq!(received.line(), "POST /v1/things?a=b HTTP/1.1");
    assert_eq!(
        received.header("host"),
        Some(format!("127.0.0.1:{}", peer.port()).as_str())
    );
    assert_eq!(received.header("authorization"), Some("Bearer sk-1"));
    assert_eq!(received.header("accept-encoding"), Some("gzip"));
    assert_eq!(received.header("content-length"), Some("2"));
    assert_eq!(received.header("transfer-encoding"), None);
    assert_eq!(
        received
            .head
            .lines()
            .filter(|line| !line.is_empty())
            .count(),
        5
    );
    assert_eq!(received.body, "{}");
    let reply = reply.unwrap();
    assert_eq!(reply.status(), 429);
    assert_eq!(reply.headers()["x-request-id"], "r1");
    assert!(matches!(reply.body(), ReplyBody::Bytes(bytes) if bytes == "no"));
}

#[tokio::test]
async fn no_body_is_stated_where_one_is_usual() {
    for (method, length) in [
        (Method::GET, None),
        (Method::HEAD, None),
        (Method::DELETE, None),
        (Method::POST, Some("0")),
        (Method::PUT, Some("0")),
        (Method::PATCH, Some("0")),
    ] {
        for body in [RequestBody::Empty, RequestBody::from("")] {
            let peer = Peer::new().await;
            let transport = transport();
            let request = Request::builder().method(&method).uri(peer.url("/"));
            let request = request.body(body).unwrap();
            let server = async { peer.accept().await.answer("").await };
            let (received, reply) = both(server, transport.send(request)).await;
            assert_eq!(received.header("content-length"), length, "{method}");
            assert_eq!(received.header("transfer-encoding"), None, "{method}");
            reply.unwrap();
        }
    }
}

#[tokio::test]
async fn headers_come_before_the_body() {
    let peer = Peer::new().await;
    let transport = transport();
    let (mut wire, reply) = both(
        async {
            let mut wire = peer.accept().await;
            wire.receive().await;
            wire.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
                .await;
            wire
        },
        transport.send(get(peer.url("/"))),
    )
    .await;
    let mut body = reply.unwrap().into_body();
    for part in ["one", "two"] {
        let (chunk, ()) = both(next(&mut body), wire.write(format!("3\r\n{part}\r\n"))).await;
        assert_eq!(chunk.unwrap().unwrap(), part);
    }
    let (end, ()) = both(next(&mut body), wire.write("0\r\n\r\n")).await;
    assert!(end.is_none());
}

#[tokio::test]
async fn a_body_without_a_length_ends_with_the_connection() {
    let peer = Peer::new().await;
    let transport = transport();
    let server = async {
        let mut wire = peer.accept().await;
        wire.receive().await;
        wire.write("HTTP/1.1 200 OK\r\n\r\nall of it").await;
    };
    let ((), body) = both(server, fetch(&transport, get(peer.url("/")))).await;
    assert_eq!(body.unwrap(), "all of it");
}

#[tokio::test]
async fn a_redirect_is_a_reply() {
    let peer = Peer::new().await;
    let transport = transport();
    let server = async {
        let mut wire = peer.accept().await;
        wire.receive().await;
        wire.write("HTTP/1.1 307 Elsewhere\r\nlocation: /b\r\ncontent-length: 0\r\n\r\n")
            .await;
    };
    let ((), reply) = both(server, transport.send(get(peer.url("/")))).await;
    assert_eq!(reply.unwrap().headers()["location"], "/b");
}

#[tokio::test]
async fn a_reply_that_is_cut_before_its_body_is_interrupted() {
    for answer in [
        "",
        "HTTP/1.1 200 OK\r\ncontent-le",
        "SSH-2.0-OpenSSH_9.9\r\n",
        "\0\0\0",
    ] {
        let peer = Peer::new().await;
        let transport = transport();
        let server = async {
            let mut wire = peer.accept().await;
            wire.receive().await;
            wire.write(answer).await;
        };
        let ((), reply) = both(server, transport.send(get(peer.url("/")))).await;
        let error = reply.unwrap_err();
        assert_eq!(
            error.kind(),
            TransportErrorKind::Interrupted,
            "{answer:?}: {:?}",
            chain(&error)
        );
    }
}

#[tokio::test]
async fn a_body_that_is_cut_is_interrupted() {
    for answer in [
        "content-length: 10\r\n\r\n",
        "content-length: 10\r\n\r\nhalf",
        "transfer-encoding: chunked\r\n\r\n",
        "transfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n",
        "transfer-encoding: chunked\r\n\r\nA\r\nhalf",
        "transfer-encoding: chunked\r\n\r\nnonsense",
    ] {
        let peer = Peer::new().await;
        let transport = transport();
        let server = async {
            let mut wire = peer.accept().await;
            wire.receive().await;
            wire.write(format!("HTTP/1.1 200 OK\r\n{answer}")).await;
        };
        let ((), reply) = both(server, transport.send(get(peer.url("/")))).await;
        let error = text(reply.unwrap()).await.unwrap_err();
        assert_eq!(
            error.kind(),
            TransportErrorKind::Interrupted,
            "{answer:?}: {:?}",
            chain(&error)
        );
    }
}

#[tokio::test]
async fn dropping_the_future_closes_the_connection() {
    let peer = Peer::new().await;
    let transport = transport();
    let mut sending = transport.send(get(peer.url("/")));
    let mut wire = tokio::select! {
        _ = &mut sending => unreachable!("there is no answer"),
        wire = async {
            let mut wire = peer.accept().await;
            wire.receive().await;
            wire
        } => wire,
    };
    drop(sending);
    wire.closed().await;
}

#[tokio::test]
async fn dropping_the_body_closes_the_connection() {
    for headers in [
        "content-length: 9",
        "transfer-encoding: chunked",
        "x: y",
        "content-encoding: gzip",
    ] {
        let peer = Peer::new().await;
        let transport = transport();
        let server = async {
            let mut wire = peer.accept().await;
            wire.receive().await;
            wire.write(format!("HTTP/1.1 200 OK\r\n{headers}\r\n\r\n"))
                .await;
            wire
        };
        let (mut wire, reply) = both(server, transport.send(get(peer.url("/")))).await;
        drop(reply.unwrap());
        wire.closed().await;
    }
}

#[test]
fn outside_of_a_runtime_is_an_error_that_says_what_to_do() {
    let transport = transport();
    let error = transport.ready().unwrap_err();
    assert!(
        error.to_string().contains("openai_kit::blocking"),
        "{error}"
    );

    let mut sending = transport.send(get("http://127.0.0.1:1/"));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = sending.as_mut().poll(&mut context) else {
        panic!("an error was expected");
    };
    assert_eq!(error.kind(), TransportErrorKind::Connect);
}
