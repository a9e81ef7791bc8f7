//! The adapter for a `reqwest::Client`.

use std::io;

use openai_kit::{
    error::TransportErrorKind,
    transport::{RequestBody, Transport, reqwest::from_reqwest},
};
use reqwest::{Client, redirect::Policy};
use tokio::net::TcpSocket;

use crate::peer::{Peer, both, chain, fetch, get, post, stream, text};

fn transport() -> impl Transport {
    from_reqwest(
        Client::builder()
            .redirect(Policy::none())
            .no_proxy()
            .build()
            .unwrap(),
    )
}

#[tokio::test]
async fn request_and_reply_are_what_they_should_be() {
    for (body, length, chunked, sent) in [
        (RequestBody::Empty, Some("0"), None, ""),
        (RequestBody::from("{}"), Some("2"), None, "{}"),
        (
            stream([Ok("one"), Ok("two")], Some(6)),
            Some("6"),
            None,
            "onetwo",
        ),
        (
            stream([Ok("one")], None),
            None,
            Some("chunked"),
            "3\r\none\r\n0\r\n\r\n",
        ),
    ] {
        let peer = Peer::new().await;
        let transport = transport();
        let server = async { peer.accept().await.answer("ok").await };
        let (received, reply) =
            both(server, fetch(&transport, post(peer.url("/a?b=c"), body))).await;
        assert_eq!(received.line(), "POST /a?b=c HTTP/1.1");
        assert_eq!(received.header("content-length"), length);
        assert_eq!(received.header("transfer-encoding"), chunked);
        assert_eq!(received.body, sent);
        assert_eq!(reply.unwrap(), "ok");
    }
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
async fn errors_have_their_kinds_and_no_url() {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let port = socket.local_addr().unwrap().port();
    let url = format!("http://127.0.0.1:{port}/?private=yes");
    let error = fetch(&transport(), get(url)).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    assert!(!format!("{error:?}").contains("private"), "{error:?}");

    for (answer, kind) in [
        ("", TransportErrorKind::Interrupted),
        (
            "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf",
            TransportErrorKind::Interrupted,
        ),
    ] {
        let peer = Peer::new().await;
        let transport = transport();
        let server = async {
            let mut wire = peer.accept().await;
            wire.receive().await;
            wire.write(answer).await;
        };
        let client = async { text(transport.send(get(peer.url("/?private"))).await?).await };
        let error = both(server, client).await.1.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert!(!format!("{error:?}").contains("private"), "{error:?}");
    }

    let peer = Peer::new().await;
    let transport = transport();
    let body = stream([Ok("one"), Err(io::Error::other("the disk is gone"))], None);
    let server = async { peer.accept().await.closed().await };
    let ((), reply) = both(server, fetch(&transport, post(peer.url("/"), body))).await;
    let error = reply.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Upload);
    assert_eq!(chain(&error)[1], "the disk is gone");
}

#[test]
fn outside_of_a_runtime_is_an_error() {
    assert!(
        transport()
            .ready()
            .unwrap_err()
            .to_string()
            .contains("runtime")
    );
}
