//! Connections that do not come about.

use openai_kit::error::TransportErrorKind;
use tokio::net::TcpSocket;

use crate::peer::{chain, fetch, get, transport};

#[tokio::test]
async fn a_refused_connection_is_a_connect_error() {
    // Bound and never listened on: taken, and closed.
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let port = socket.local_addr().unwrap().port();
    let url = format!("http://127.0.0.1:{port}/");
    let error = fetch(&transport(), get(url)).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    let texts = chain(&error);
    assert_eq!(
        texts[1],
        format!("no connection to `127.0.0.1` on port {port}")
    );
    assert!(texts.last().unwrap().contains("refused"), "{texts:?}");
}

#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
#[tokio::test(start_paused = true)]
async fn the_connect_timeout_covers_tls() {
    let peer = crate::peer::Peer::new().await;
    let url = format!("https://127.0.0.1:{}/", peer.port());
    let error = fetch(&transport(), get(url)).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    assert_eq!(chain(&error)[1], "connect timeout of 5s");
}

#[tokio::test(start_paused = true)]
async fn the_connect_timeout_covers_the_proxy() {
    let peer = crate::peer::Peer::new().await;
    let transport = crate::peer::with(|options| {
        options.proxy = openai_kit::transport::Proxy::Url(peer.url(""));
        options.connect_timeout = std::time::Duration::from_millis(1500);
    });
    let error = fetch(&transport, get("https://service.test/"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    assert_eq!(chain(&error)[1], "connect timeout of 1.5s");
}

#[cfg(not(any(feature = "ring", feature = "aws-lc-rs")))]
#[tokio::test]
async fn https_without_tls_names_the_features() {
    let peer = crate::peer::Peer::new().await;
    let url = format!("https://127.0.0.1:{}/", peer.port());
    let error = fetch(&transport(), get(url)).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    assert!(
        chain(&error)[1].contains("`ring` or `aws-lc-rs`"),
        "{error:?}"
    );
}
