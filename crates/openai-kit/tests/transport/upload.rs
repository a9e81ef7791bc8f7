//! Bodies of requests that are made while they are sent.

use std::io;

use openai_kit::{error::TransportErrorKind, transport::Transport};

use crate::peer::{Peer, both, chain, fetch, post, stream, text, transport};

#[tokio::test]
async fn a_stream_without_a_length_is_chunked() {
    let peer = Peer::new().await;
    let transport = transport();
    let body = stream([Ok("one"), Ok("three")], None);
    let server = async { peer.accept().await.answer("ok").await };
    let (received, reply) = both(server, fetch(&transport, post(peer.url("/"), body))).await;
    assert_eq!(received.header("transfer-encoding"), Some("chunked"));
    assert_eq!(received.header("content-length"), None);
    assert_eq!(received.body, "3\r\none\r\n5\r\nthree\r\n0\r\n\r\n");
    assert_eq!(reply.unwrap(), "ok");
}

#[tokio::test]
async fn a_stream_with_a_length_says_so() {
    let peer = Peer::new().await;
    let transport = transport();
    let body = stream([Ok("one"), Ok("three")], Some(8));
    let server = async { peer.accept().await.answer("ok").await };
    let (received, reply) = both(server, fetch(&transport, post(peer.url("/"), body))).await;
    assert_eq!(received.header("transfer-encoding"), None);
    assert_eq!(received.header("content-length"), Some("8"));
    assert_eq!(received.body, "onethree");
    assert_eq!(reply.unwrap(), "ok");
}

#[tokio::test]
async fn an_empty_stream_is_no_body() {
    let peer = Peer::new().await;
    let transport = transport();
    let server = async { peer.accept().await.answer("ok").await };
    let request = post(peer.url("/"), stream([], Some(0)));
    let (received, reply) = both(server, fetch(&transport, request)).await;
    assert_eq!(received.header("content-length"), Some("0"));
    assert_eq!(reply.unwrap(), "ok");
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_an_upload_error() {
    let broken = || Err(io::Error::other("the disk is gone"));
    for (parts, length, cause) in [
        (vec![broken()], None, "the disk is gone"),
        (vec![Ok("one"), broken()], None, "the disk is gone"),
        (vec![Ok("one"), broken()], Some(8), "the disk is gone"),
        (
            vec![Ok("one")],
            Some(8),
            "the body ended 5 bytes before the length given for it",
        ),
        (
            vec![Ok("one"), Ok("three")],
            Some(4),
            "the body is longer than the length that was given for it",
        ),
    ] {
        let peer = Peer::new().await;
        let transport = transport();
        let request = post(peer.url("/"), stream(parts, length));
        let server = async {
            let mut wire = peer.accept().await;
            wire.closed().await;
        };
        let ((), reply) = both(server, fetch(&transport, request)).await;
        let error = reply.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Upload);
        assert_eq!(chain(&error)[1], cause);
    }
}

#[tokio::test]
async fn an_answer_before_the_end_of_the_body_counts() {
    let peer = Peer::new().await;
    let transport = transport();
    let endless = stream(std::iter::repeat_with(|| Ok("more ")), None);
    let server = async {
        let mut wire = peer.accept().await;
        wire.until(b"\r\n\r\n").await;
        wire.write("HTTP/1.1 413 Too Large\r\ncontent-length: 2\r\n\r\nno")
            .await;
        wire
    };
    let (_wire, reply) = both(server, transport.send(post(peer.url("/"), endless))).await;
    let reply = reply.unwrap();
    assert_eq!(reply.status(), 413);
    assert_eq!(text(reply).await.unwrap(), "no");
}
