//! TLS: trust, client certificates, and what ALPN settles on.

use std::sync::Arc;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use openai_kit::{
    error::TransportErrorKind,
    transport::{TransportOptions, hyper::HyperTransport},
};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        RootCertStore, ServerConfig,
        crypto::CryptoProvider,
        pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
        server::WebPkiClientVerifier,
    },
};

use crate::peer::{Peer, Wire, both, chain, fetch, get, post, stream, with};

/// A certificate authority of the test's own.
pub(crate) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(crate) fn new() -> Self {
        Self::named("the test's own")
    }

    fn named(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        Self(CertifiedIssuer::self_signed(params, key).unwrap())
    }

    fn pem(&self) -> Vec<u8> {
        self.0.pem().into_bytes()
    }

    fn issue(&self, name: &str) -> (rcgen::Certificate, KeyPair) {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new([name.to_owned()]).unwrap();
        (params.signed_by(&key, &self.0).unwrap(), key)
    }

    /// A server for a name, that speaks these protocols.
    pub(crate) fn server(&self, name: &str, protocols: &[&str]) -> TlsAcceptor {
        self.build(name, protocols, false)
    }

    fn build(&self, name: &str, protocols: &[&str], ask: bool) -> TlsAcceptor {
        let (certificate, key) = self.issue(name);
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let builder = ServerConfig::builder_with_provider(provider());
        let builder = builder.with_safe_default_protocol_versions().unwrap();
        let builder = if ask {
            let mut roots = RootCertStore::empty();
            roots.add(self.0.der().clone()).unwrap();
            let roots = Arc::new(roots);
            let verifier = WebPkiClientVerifier::builder_with_provider(roots, provider());
            builder.with_client_cert_verifier(verifier.build().unwrap())
        } else {
            builder.with_no_client_auth()
        };
        let mut config = builder
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        config.alpn_protocols = protocols
            .iter()
            .map(|name| name.as_bytes().to_vec())
            .collect();
        TlsAcceptor::from(Arc::new(config))
    }
}

#[cfg(feature = "aws-lc-rs")]
fn provider() -> Arc<CryptoProvider> {
    Arc::new(tokio_rustls::rustls::crypto::aws_lc_rs::default_provider())
}

#[cfg(not(feature = "aws-lc-rs"))]
fn provider() -> Arc<CryptoProvider> {
    Arc::new(tokio_rustls::rustls::crypto::ring::default_provider())
}

pub(crate) fn trusting(
    authority: &Authority,
    change: impl FnOnce(&mut TransportOptions),
) -> HyperTransport {
    with(|options| {
        options.ca_bundle = Some(authority.pem());
        change(options);
    })
}

fn url(peer: &Peer, path: &str) -> String {
    format!("https://127.0.0.1:{}{path}", peer.port())
}

#[tokio::test]
async fn a_server_of_the_bundle_is_trusted() {
    let authority = Authority::new();
    let acceptor = authority.server("127.0.0.1", &[]);
    let transport = trusting(&authority, |_| {});
    let peer = Peer::new().await;
    let server = async {
        let mut wire = Wire(acceptor.accept(peer.accept().await.0).await.unwrap());
        wire.answer("one").await;
        wire.answer("two").await
    };
    let client = async {
        let one = fetch(&transport, get(url(&peer, "/one"))).await;
        (
            one.unwrap(),
            fetch(&transport, get(url(&peer, "/two"))).await.unwrap(),
        )
    };
    let (received, (one, two)) = both(server, client).await;
    assert_eq!((one.as_str(), two.as_str()), ("one", "two"));
    assert_eq!(received.line(), "GET /two HTTP/1.1");
}

#[tokio::test]
async fn a_server_that_is_not_trusted_is_a_connect_error() {
    let authority = Authority::new();
    let stranger = Authority::named("a stranger");
    for (acceptor, why) in [
        (stranger.server("127.0.0.1", &[]), "UnknownIssuer"),
        (
            authority.server("elsewhere.test", &[]),
            "not valid for name",
        ),
    ] {
        let transport = trusting(&authority, |_| {});
        let peer = Peer::new().await;
        let server = async { acceptor.accept(peer.accept().await.0).await.err() };
        let (refused, reply) = both(server, fetch(&transport, get(url(&peer, "/")))).await;
        assert!(refused.is_some());
        let error = reply.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Connect);
        let texts = chain(&error);
        assert_eq!(texts[1], "no TLS connection to `127.0.0.1`");
        assert!(texts.last().unwrap().contains(why), "{texts:?}");
    }
}

#[tokio::test]
async fn plain_text_in_place_of_tls_is_a_connect_error() {
    let authority = Authority::new();
    let transport = trusting(&authority, |_| {});
    let peer = Peer::new().await;
    let server = async {
        let mut wire = peer.accept().await;
        wire.write("HTTP/1.1 400 This is plain HTTP\r\n\r\n").await;
        wire.closed().await;
    };
    let ((), reply) = both(server, fetch(&transport, get(url(&peer, "/")))).await;
    assert_eq!(reply.unwrap_err().kind(), TransportErrorKind::Connect);
}

#[tokio::test]
async fn a_client_certificate_is_shown_to_a_server_that_asks() {
    let authority = Authority::new();
    let acceptor = authority.build("127.0.0.1", &["h2", "http/1.1"], true);
    let (certificate, key) = authority.issue("client");
    let transport = trusting(&authority, |options| {
        let pem = (
            certificate.pem().into_bytes(),
            key.serialize_pem().into_bytes(),
        );
        options.client_certificate = Some(pem);
        options.http1_only = true;
    });
    let peer = Peer::new().await;
    let server = async {
        let tls = acceptor.accept(peer.accept().await.0).await.unwrap();
        let shown = tls.get_ref().1.peer_certificates().unwrap().to_vec();
        Wire(tls).answer("ok").await;
        shown
    };
    let (shown, reply) = both(server, fetch(&transport, get(url(&peer, "/")))).await;
    assert_eq!(reply.unwrap(), "ok");
    assert_eq!(shown, [certificate.der().clone()]);
}

#[tokio::test]
async fn a_missing_client_certificate_is_an_error() {
    let authority = Authority::new();
    let acceptor = authority.build("127.0.0.1", &[], true);
    let transport = trusting(&authority, |_| {});
    let peer = Peer::new().await;
    let server = async { acceptor.accept(peer.accept().await.0).await.err() };
    let (refused, reply) = both(server, fetch(&transport, get(url(&peer, "/")))).await;
    assert!(refused.is_some());
    // With TLS 1.3 the refusal comes after the client's side is done.
    reply.unwrap_err();
}

#[test]
fn bad_pem_is_an_error_that_names_its_option() {
    let authority = Authority::new();
    let (certificate, key) = authority.issue("client");
    let (_, other_key) = authority.issue("client");
    let chain = certificate.pem().into_bytes();
    let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    for bundle in ["", "not PEM", broken, &key.serialize_pem()] {
        let mut options = TransportOptions::default();
        options.ca_bundle = Some(bundle.as_bytes().to_vec());
        let error = HyperTransport::new(options).unwrap_err();
        assert_eq!(error.parameter(), Some("ca_bundle"), "{bundle:?}");
    }
    for (chain, key) in [
        (Vec::new(), key.serialize_pem().into_bytes()),
        (chain.clone(), Vec::new()),
        (
            chain.clone(),
            b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----".to_vec(),
        ),
        (chain.clone(), other_key.serialize_pem().into_bytes()),
        (broken.as_bytes().to_vec(), key.serialize_pem().into_bytes()),
    ] {
        let mut options = TransportOptions::default();
        options.client_certificate = Some((chain, key));
        let error = HyperTransport::new(options).unwrap_err();
        assert_eq!(error.parameter(), Some("client_certificate"));
    }
}

/// A server over HTTP/2 that says what came, for one connection.
async fn http2(acceptor: TlsAcceptor, peer: &Peer) -> hyper::Result<()> {
    let tls = acceptor.accept(peer.accept().await.0).await.unwrap();
    assert_eq!(tls.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let service = service_fn(|request: http::Request<hyper::body::Incoming>| async move {
        let (parts, body) = request.into_parts();
        let length = parts
            .headers
            .get("content-length")
            .map(|value| value.to_str().unwrap());
        let host = parts.headers.contains_key("host");
        let said = format!("{} {} {length:?} {host} ", parts.method, parts.uri.path());
        let body = body.collect().await?.to_bytes();
        let body = String::from_utf8_lossy(&body).into_owned();
        Ok::<_, hyper::Error>(http::Response::new(Full::new(Bytes::from(said + &body))))
    });
    let builder = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
    builder.serve_connection(TokioIo::new(tls), service).await
}

#[tokio::test]
async fn http2_is_taken_where_offered_and_shared_by_many() {
    let authority = Authority::new();
    let acceptor = authority.server("127.0.0.1", &["h2", "http/1.1"]);
    let transport = trusting(&authority, |_| {});
    let peer = Peer::new().await;
    let client = async {
        let first = fetch(&transport, post(url(&peer, "/a"), "body".into())).await;
        assert_eq!(first.unwrap(), "POST /a Some(\"4\") false body");
        let parts = || stream([Ok("in "), Ok("parts")], None);
        let (get, post) = both(
            fetch(&transport, get(url(&peer, "/b"))),
            fetch(&transport, post(url(&peer, "/c"), parts())),
        )
        .await;
        assert_eq!(get.unwrap(), "GET /b None false ");
        assert_eq!(post.unwrap(), "POST /c None false in parts");
    };
    tokio::select! {
        end = http2(acceptor, &peer) => panic!("{end:?}"),
        () = client => {}
    }
}

#[tokio::test]
async fn an_upload_error_over_http2_is_one() {
    let authority = Authority::new();
    let acceptor = authority.server("127.0.0.1", &["h2"]);
    let transport = trusting(&authority, |_| {});
    let peer = Peer::new().await;
    let client = async {
        let body = stream(
            [Ok("one"), Err(std::io::Error::other("the disk is gone"))],
            None,
        );
        fetch(&transport, post(url(&peer, "/"), body))
            .await
            .unwrap_err()
    };
    tokio::select! {
        end = http2(acceptor, &peer) => panic!("{end:?}"),
        error = client => {
            assert_eq!(error.kind(), TransportErrorKind::Upload);
            assert_eq!(chain(&error)[1], "the disk is gone");
        }
    }
}

#[tokio::test]
async fn http1_only_does_not_offer_http2() {
    let authority = Authority::new();
    let acceptor = authority.server("127.0.0.1", &["h2", "http/1.1"]);
    let transport = trusting(&authority, |options| options.http1_only = true);
    let peer = Peer::new().await;
    let server = async {
        let tls = acceptor.accept(peer.accept().await.0).await.unwrap();
        assert_eq!(tls.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
        Wire(tls).answer("ok").await
    };
    let (received, reply) = both(server, fetch(&transport, get(url(&peer, "/")))).await;
    assert_eq!(received.line(), "GET / HTTP/1.1");
    assert_eq!(reply.unwrap(), "ok");
}
