//! Replies that are packed.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use http::{HeaderMap, HeaderValue, header};
use openai_kit::{
    error::{TransportError, TransportErrorKind},
    transport::{RequestBody, Transport},
};

use crate::peer::{Peer, both, get, next, text, transport};

fn pack(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

/// The headers and the body that a client gets for a packed reply in these parts.
async fn reply(
    parts: Vec<Vec<u8>>,
    request: impl FnOnce(&mut http::Request<RequestBody>),
) -> (HeaderMap, Result<String, TransportError>) {
    let peer = Peer::new().await;
    let transport = transport();
    let mut sent = get(peer.url("/"));
    request(&mut sent);
    let server = async {
        let mut wire = peer.accept().await;
        wire.receive().await;
        let length: usize = parts.iter().map(Vec::len).sum();
        wire.write(format!(
            "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {length}\r\n\r\n"
        ))
        .await;
        for part in parts {
            wire.write(part).await;
            tokio::task::yield_now().await;
        }
    };
    let client = async {
        let reply = transport.send(sent).await.unwrap();
        (reply.headers().clone(), text(reply).await)
    };
    both(server, client).await.1
}

#[tokio::test]
async fn a_packed_reply_is_unpacked_and_its_headers_with_it() {
    let long = "a long text, and again ".repeat(100_000);
    for body in ["", "short", &long] {
        let (headers, unpacked) = reply(vec![pack(body)], |_| {}).await;
        assert!(unpacked.unwrap() == body);
        assert!(!headers.contains_key(header::CONTENT_ENCODING));
        assert!(!headers.contains_key(header::CONTENT_LENGTH));
    }
}

#[tokio::test]
async fn any_chunking_gives_the_same() {
    let packed = pack("some text that is packed");
    let bytes = packed.iter().map(|byte| vec![*byte]).collect();
    assert_eq!(
        reply(bytes, |_| {}).await.1.unwrap(),
        "some text that is packed"
    );
    for at in 0..packed.len() {
        let (start, end) = packed.split_at(at);
        let parts = vec![start.to_vec(), end.to_vec()];
        assert_eq!(
            reply(parts, |_| {}).await.1.unwrap(),
            "some text that is packed"
        );
    }
}

#[tokio::test]
async fn members_in_a_row_are_one_body() {
    let members = [pack("one "), pack("two")].concat();
    assert_eq!(reply(vec![members], |_| {}).await.1.unwrap(), "one two");
}

#[tokio::test]
async fn a_cut_or_broken_body_is_interrupted() {
    let packed = pack("some text that is packed");
    let mut broken = packed.clone();
    broken[12] ^= 0xff;
    let mut wrong_sum = packed.clone();
    wrong_sum[packed.len() - 6] ^= 0xff;
    let trailing = [&packed[..], b"more"].concat();
    let mut bodies = vec![
        broken,
        wrong_sum,
        trailing,
        b"plain text, as long as a header".to_vec(),
    ];
    bodies.extend((1..packed.len()).map(|end| packed[..end].to_vec()));
    for body in bodies {
        let error = reply(vec![body.clone()], |_| {}).await.1.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Interrupted, "{body:?}");
    }
}

#[tokio::test]
async fn what_the_request_asks_for_itself_is_left_alone() {
    for coding in ["gzip", "identity", "br"] {
        // The body is text, so that `reply` can give it as one.
        let (headers, body) = reply(vec![b"as it is".to_vec()], |request| {
            let value = HeaderValue::from_static(coding);
            request.headers_mut().insert(header::ACCEPT_ENCODING, value);
        })
        .await;
        assert_eq!(headers[header::CONTENT_ENCODING], "gzip");
        assert_eq!(headers[header::CONTENT_LENGTH], "8");
        assert_eq!(body.unwrap(), "as it is");
    }
}

#[tokio::test]
async fn a_reply_without_a_body_needs_no_gzip() {
    for start in [
        "HTTP/1.1 204 No Content\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n",
    ] {
        let peer = Peer::new().await;
        let transport = transport();
        let server = async {
            let mut wire = peer.accept().await;
            wire.receive().await;
            wire.write(format!("{start}content-encoding: gzip\r\n\r\n"))
                .await;
        };
        let ((), reply) = both(server, transport.send(get(peer.url("/")))).await;
        assert_eq!(text(reply.unwrap()).await.unwrap(), "");
    }
}

#[tokio::test]
async fn an_event_does_not_wait_for_the_next() {
    let peer = Peer::new().await;
    let transport = transport();
    let server = async {
        let mut wire = peer.accept().await;
        wire.receive().await;
        wire.write("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n")
            .await;
        wire
    };
    let (mut wire, reply) = both(server, transport.send(get(peer.url("/")))).await;
    let mut body = reply.unwrap().into_body();
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    for event in ["data: 1\n\n", "data: 2\n\n", "data: 3\n\n"] {
        encoder.write_all(event.as_bytes()).unwrap();
        encoder.flush().unwrap();
        let packed = std::mem::take(encoder.get_mut());
        let (chunk, ()) = both(next(&mut body), wire.write(packed)).await;
        assert_eq!(chunk.unwrap().unwrap(), event);
    }
    let (end, ()) = both(next(&mut body), async move {
        wire.write(encoder.finish().unwrap()).await;
    })
    .await;
    assert!(end.is_none());
}

#[tokio::test]
async fn a_small_reply_cannot_make_a_large_chunk() {
    let peer = Peer::new().await;
    let transport = transport();
    let packed = pack(&"\0".repeat(8 << 20));
    let server = async {
        let mut wire = peer.accept().await;
        wire.receive().await;
        wire.write("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n")
            .await;
        wire.write(packed).await;
    };
    let client = async {
        let mut body = transport
            .send(get(peer.url("/")))
            .await
            .unwrap()
            .into_body();
        let mut total = 0;
        while let Some(chunk) = next(&mut body).await {
            let length = chunk.unwrap().len();
            assert!(length <= 256 << 10, "{length}");
            total += length;
        }
        assert_eq!(total, 8 << 20);
    };
    both(server, client).await;
}
