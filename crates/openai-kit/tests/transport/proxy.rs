//! Ways out through a proxy.

use openai_kit::{
    error::TransportErrorKind,
    transport::{Proxy, hyper::HyperTransport},
};
use tokio::io::AsyncReadExt;

use crate::peer::{Peer, both, chain, fetch, get, with};

/// `me:secret`.
const LOGIN: &str = "Basic bWU6c2VjcmV0";

fn through(scheme: &str, login: &str, peer: &Peer) -> HyperTransport {
    let url = format!("{scheme}://{login}127.0.0.1:{}", peer.port());
    with(|options| options.proxy = Proxy::Url(url))
}

#[tokio::test]
async fn plain_http_is_forwarded_with_its_whole_url() {
    for (login, expected) in [("", None), ("me:secret@", Some(LOGIN))] {
        let peer = Peer::new().await;
        let transport = through("http", login, &peer);
        let server = async { peer.accept().await.answer("ok").await };
        let request = get("http://service.test:81/a?b=c");
        let (received, reply) = both(server, fetch(&transport, request)).await;
        assert_eq!(received.line(), "GET http://service.test:81/a?b=c HTTP/1.1");
        assert_eq!(received.header("host"), Some("service.test:81"));
        assert_eq!(received.header("proxy-authorization"), expected);
        assert_eq!(reply.unwrap(), "ok");
    }
}

#[tokio::test]
async fn a_direct_server_does_not_see_the_proxy_login() {
    let peer = Peer::new().await;
    let transport = with(|options| {
        options.environment = std::sync::Arc::new(|name| match name {
            "HTTP_PROXY" => Some("http://me:secret@proxy.test:1".to_owned()),
            "NO_PROXY" => Some("127.0.0.1".to_owned()),
            _ => None,
        });
    });
    let server = async { peer.accept().await.answer("ok").await };
    let (received, reply) = both(server, fetch(&transport, get(peer.url("/a")))).await;
    assert_eq!(received.line(), "GET /a HTTP/1.1");
    assert_eq!(received.header("proxy-authorization"), None);
    assert_eq!(reply.unwrap(), "ok");
}

#[tokio::test]
async fn no_proxy_at_all_ignores_the_environment() {
    let peer = Peer::new().await;
    let transport = with(|options| {
        options.proxy = Proxy::None;
        options.environment = std::sync::Arc::new(|_| Some("http://proxy.test:1".to_owned()));
    });
    let server = async { peer.accept().await.answer("ok").await };
    let (received, _) = both(server, fetch(&transport, get(peer.url("/a")))).await;
    assert_eq!(received.line(), "GET /a HTTP/1.1");
}

#[tokio::test]
async fn a_refused_tunnel_is_a_connect_error_that_says_why() {
    for (answer, text) in [
        (
            "HTTP/1.1 407 Login\r\n\r\n",
            "the proxy asks for a login (407): give it as `user:password@` in the proxy's URL",
        ),
        (
            "HTTP/1.0 403 No\r\ncontent-length: 2\r\n\r\nno",
            "the proxy answered 403 to CONNECT `service.test:443`",
        ),
        ("SSH-2.0\r\n\r\n", "the proxy does not speak HTTP"),
        (
            "HTTP/1.1 200",
            "the proxy opened no tunnel to `service.test:443`",
        ),
    ] {
        let peer = Peer::new().await;
        let transport = through("http", "", &peer);
        let server = async {
            let mut wire = peer.accept().await;
            wire.until(b"\r\n\r\n").await;
            wire.write(answer).await;
        };
        let request = fetch(&transport, get("https://service.test/"));
        let ((), reply) = both(server, request).await;
        let error = reply.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Connect);
        assert_eq!(chain(&error)[1], text);
    }
}

#[tokio::test]
async fn a_socks_proxy_looks_the_name_up_and_takes_a_login() {
    for scheme in ["socks5", "socks5h"] {
        let peer = Peer::new().await;
        let transport = through(scheme, "me:secret@", &peer);
        let server = async {
            let mut wire = peer.accept().await;
            let mut hello = [0; 2];
            wire.0.read_exact(&mut hello).await.unwrap();
            let mut methods = vec![0; usize::from(hello[1])];
            wire.0.read_exact(&mut methods).await.unwrap();
            assert!(hello[0] == 5 && methods.contains(&2));
            wire.write([5, 2]).await;
            let mut login = [0; 11];
            wire.0.read_exact(&mut login).await.unwrap();
            assert_eq!(&login, b"\x01\x02me\x06secret");
            wire.write([1, 0]).await;
            let mut connect = [0; 19];
            wire.0.read_exact(&mut connect).await.unwrap();
            assert_eq!(&connect, b"\x05\x01\x00\x03\x0cservice.test\x00\x51");
            wire.write([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await;
            wire.answer("ok").await
        };
        let (received, reply) =
            both(server, fetch(&transport, get("http://service.test:81/"))).await;
        assert_eq!(received.line(), "GET / HTTP/1.1");
        assert_eq!(received.header("proxy-authorization"), None);
        assert_eq!(reply.unwrap(), "ok");
    }
}

#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
mod tunnel {
    use super::*;
    use crate::{
        peer::Wire,
        tls::{Authority, trusting},
    };

    #[tokio::test]
    async fn https_takes_a_tunnel_and_the_server_sees_no_login() {
        for (login, expected) in [("", None), ("me:secret@", Some(LOGIN))] {
            let peer = Peer::new().await;
            let authority = Authority::new();
            let acceptor = authority.server("service.test", &["http/1.1"]);
            let url = format!("http://{login}127.0.0.1:{}", peer.port());
            let transport = trusting(&authority, |options| options.proxy = Proxy::Url(url));
            let server = async {
                let mut wire = peer.accept().await;
                let connect = wire.receive().await;
                wire.write("HTTP/1.1 200 Connection established\r\nx: y\r\n\r\n")
                    .await;
                let mut wire = Wire(acceptor.accept(wire.0).await.unwrap());
                (connect, wire.answer("ok").await)
            };
            let request = get("https://service.test/a");
            let ((connect, received), reply) = both(server, fetch(&transport, request)).await;
            assert_eq!(connect.line(), "CONNECT service.test:443 HTTP/1.1");
            assert_eq!(connect.header("host"), Some("service.test:443"));
            assert_eq!(connect.header("proxy-authorization"), expected);
            assert_eq!(received.line(), "GET /a HTTP/1.1");
            assert_eq!(received.header("proxy-authorization"), None);
            assert_eq!(reply.unwrap(), "ok");
        }
    }

    #[tokio::test]
    async fn a_proxy_may_have_tls_of_its_own() {
        let peer = Peer::new().await;
        let authority = Authority::new();
        let outer = authority.server("127.0.0.1", &["http/1.1"]);
        let inner = authority.server("service.test", &["http/1.1"]);
        let url = format!("https://127.0.0.1:{}", peer.port());
        let transport = trusting(&authority, |options| options.proxy = Proxy::Url(url));
        let server = async {
            let mut wire = Wire(outer.accept(peer.accept().await.0).await.unwrap());
            assert_eq!(
                wire.receive().await.line(),
                "CONNECT service.test:443 HTTP/1.1"
            );
            wire.write("HTTP/1.1 200 OK\r\n\r\n").await;
            let mut wire = Wire(inner.accept(wire.0).await.unwrap());
            wire.answer("inside").await;
            let mut wire = Wire(outer.accept(peer.accept().await.0).await.unwrap());
            wire.answer("forwarded").await
        };
        let client = async {
            let inside = fetch(&transport, get("https://service.test/")).await;
            let forwarded = fetch(&transport, get("http://service.test/")).await;
            (inside.unwrap(), forwarded.unwrap())
        };
        let (received, (inside, forwarded)) = both(server, client).await;
        assert_eq!(
            (inside.as_str(), forwarded.as_str()),
            ("inside", "forwarded")
        );
        assert_eq!(received.line(), "GET http://service.test/ HTTP/1.1");
    }
}
