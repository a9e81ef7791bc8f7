//! The pool.

use openai_kit::{error::TransportErrorKind, transport::RequestBody};

use crate::peer::{Peer, both, fetch, get, post, settle, transport, with};

#[tokio::test]
async fn a_connection_is_used_again() {
    let peer = Peer::new().await;
    let transport = transport();
    let server = async {
        let mut wire = peer.accept().await;
        for text in ["one", "two", "three"] {
            wire.answer(text).await;
        }
    };
    let client = async {
        for text in ["one", "two", "three"] {
            assert_eq!(fetch(&transport, get(peer.url("/"))).await.unwrap(), text);
        }
    };
    both(server, client).await;
}

#[tokio::test]
async fn a_streamed_body_gives_its_connection_back() {
    let peer = Peer::new().await;
    let transport = transport();
    let server = async {
        let mut wire = peer.accept().await;
        wire.receive().await;
        wire.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
            .await;
        wire.write("3\r\none\r\n0\r\n\r\n").await;
        wire.answer("two").await;
    };
    let client = async {
        for text in ["one", "two"] {
            assert_eq!(fetch(&transport, get(peer.url("/"))).await.unwrap(), text);
            settle().await;
        }
    };
    both(server, client).await;
}

#[tokio::test]
async fn a_clone_shares_the_pool() {
    let peer = Peer::new().await;
    let transport = transport();
    let server = async {
        let mut wire = peer.accept().await;
        wire.answer("one").await;
        wire.answer("two").await;
    };
    let client = async {
        assert_eq!(fetch(&transport, get(peer.url("/"))).await.unwrap(), "one");
        assert_eq!(
            fetch(&transport.clone(), get(peer.url("/"))).await.unwrap(),
            "two"
        );
    };
    both(server, client).await;
}

#[tokio::test]
async fn a_connection_closed_while_idle_is_replaced() {
    let peer = Peer::new().await;
    let transport = transport();
    let server = async { peer.accept().await.answer("one").await };
    let (_, one) = both(server, fetch(&transport, get(peer.url("/")))).await;
    assert_eq!(one.unwrap(), "one");
    settle().await;
    let request = post(peer.url("/"), RequestBody::from("{}"));
    let server = async { peer.accept().await.answer("two").await };
    let (_, two) = both(server, fetch(&transport, request)).await;
    assert_eq!(two.unwrap(), "two");
}

#[tokio::test]
async fn a_request_that_may_have_arrived_is_not_repeated() {
    let peer = Peer::new().await;
    let transport = transport();
    let server = async {
        let mut wire = peer.accept().await;
        wire.answer("one").await;
        wire.receive().await;
    };
    let client = async {
        assert_eq!(fetch(&transport, get(peer.url("/"))).await.unwrap(), "one");
        fetch(&transport, get(peer.url("/"))).await.unwrap_err()
    };
    let ((), error) = both(server, client).await;
    assert_eq!(error.kind(), TransportErrorKind::Interrupted);
}

#[tokio::test]
async fn no_idle_connection_is_kept_where_none_may_be() {
    let peer = Peer::new().await;
    let transport = with(|options| options.pool_idle_per_host = 0);
    for text in ["one", "two"] {
        let server = async {
            let mut wire = peer.accept().await;
            wire.answer(text).await;
            wire.closed().await;
        };
        let ((), body) = both(server, fetch(&transport, get(peer.url("/")))).await;
        assert_eq!(body.unwrap(), text);
    }
}

#[test]
fn one_transport_serves_one_runtime_after_the_other() {
    let transport = transport();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        use std::io::{Read, Write};
        for _ in 0..2 {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = [0; 4096];
            assert!(stream.read(&mut request).unwrap() > 0);
            stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok")
                .unwrap();
        }
    });
    for _ in 0..2 {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        assert_eq!(
            runtime.block_on(fetch(&transport, get(&url))).unwrap(),
            "ok"
        );
    }
    server.join().unwrap();
}
