//! TLS by rustls, with the system's own trust.
//!
//! PEM is read when the transport is made, so that a bad file is an error there. The system's trust
//! store is read at the first https connection, once, on a blocking thread: that takes some
//! milliseconds, which plain http never pays.

use std::{
    io::{self, IoSlice},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use rustls_platform_verifier::Verifier;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    sync::OnceCell,
};
use tokio_rustls::{
    TlsConnector,
    client::TlsStream,
    rustls::{
        self, ClientConfig, RootCertStore,
        crypto::CryptoProvider,
        pki_types::{CertificateDer, PrivateKeyDer, ServerName, pem, pem::PemObject},
        sign::{CertifiedKey, SingleCertAndKey},
    },
};

use super::{connect::ConnectError, socket, socket::Socket};
use crate::{error::ConfigError, transport::TransportOptions};

pub(super) struct Tls {
    provider: Arc<CryptoProvider>,
    extra_roots: Vec<CertificateDer<'static>>,
    identity: Option<Arc<SingleCertAndKey>>,
    http2: bool,
    connectors: OnceCell<Connectors>,
}

struct Connectors {
    /// Offers what the client speaks.
    server: TlsConnector,
    /// Offers HTTP/1.1 only: the hop to a proxy.
    proxy: TlsConnector,
}

impl Tls {
    pub(super) fn new(options: &TransportOptions) -> Result<Self, ConfigError> {
        let provider = Arc::new(provider());
        let extra_roots = match &options.ca_bundle {
            Some(pem) => roots(pem)?,
            None => Vec::new(),
        };
        let identity = match &options.client_certificate {
            Some((chain, key)) => Some(Arc::new(identity(chain, key, &provider)?)),
            None => None,
        };
        Ok(Self {
            provider,
            extra_roots,
            identity,
            http2: !options.http1_only,
            connectors: OnceCell::new(),
        })
    }

    /// Puts TLS around a connection; `to_server` is false for the hop to a proxy.
    pub(super) async fn wrap(
        &self,
        host: &str,
        socket: Socket,
        to_server: bool,
    ) -> Result<Socket, ConnectError> {
        let failed = || ConnectError::new(format!("no TLS connection to `{host}`"));
        let name = ServerName::try_from(host.to_owned()).map_err(|e| failed().because(e))?;
        let connectors = self.connectors.get_or_try_init(|| self.load()).await?;
        let connector = match to_server {
            true => &connectors.server,
            false => &connectors.proxy,
        };
        let stream = connector.connect(name, socket).await;
        let stream = stream.map_err(|error| failed().because(error))?;
        Ok(Socket::tls(Box::new(Stream(stream))))
    }

    async fn load(&self) -> Result<Connectors, ConnectError> {
        let failed = || ConnectError::new("the system's trusted certificates could not be read");
        let provider = Arc::clone(&self.provider);
        let roots = self.extra_roots.clone();
        let verifier = tokio::task::spawn_blocking(move || verifier(roots, provider)).await;
        let verifier = verifier
            .map_err(|error| failed().because(error))?
            .map_err(|error| failed().because(error))?;
        let config = ClientConfig::builder_with_provider(Arc::clone(&self.provider))
            .with_safe_default_protocol_versions()
            .map_err(|error| failed().because(error))?
            // "Dangerous" is any verifier but rustls' own; this one is the system's.
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier));
        // The client certificate is for the server: a proxy gets none.
        let mut proxy = config.clone().with_no_client_auth();
        let mut server = match &self.identity {
            Some(identity) => config.with_client_cert_resolver(identity.clone()),
            None => config.with_no_client_auth(),
        };
        proxy.alpn_protocols = vec![b"http/1.1".to_vec()];
        server.alpn_protocols.clone_from(&proxy.alpn_protocols);
        if self.http2 {
            server.alpn_protocols.insert(0, b"h2".to_vec());
        }
        Ok(Connectors {
            server: TlsConnector::from(Arc::new(server)),
            proxy: TlsConnector::from(Arc::new(proxy)),
        })
    }
}

#[cfg(feature = "aws-lc-rs")]
fn provider() -> CryptoProvider {
    rustls::crypto::aws_lc_rs::default_provider()
}

#[cfg(not(feature = "aws-lc-rs"))]
fn provider() -> CryptoProvider {
    rustls::crypto::ring::default_provider()
}

#[cfg(not(target_os = "android"))]
fn verifier(
    extra_roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    Verifier::new_with_extra_roots(extra_roots, provider)
}

/// Android's verifier takes no roots of ours: [`roots`] refuses them before.
#[cfg(target_os = "android")]
fn verifier(
    _: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    Verifier::new(provider)
}

fn roots(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, ConfigError> {
    if cfg!(target_os = "android") {
        return Err(bad_bundle(
            "on Android a CA bundle cannot be added to the system's roots",
        ));
    }
    let roots = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, pem::Error>>();
    let roots = roots.map_err(|error| bad_bundle(NOT_PEM).because(error))?;
    if roots.is_empty() {
        return Err(bad_bundle(NOT_PEM));
    }
    let mut store = RootCertStore::empty();
    for root in &roots {
        let added = store.add(root.clone());
        added.map_err(|e| bad_bundle("the CA bundle has a broken certificate").because(e))?;
    }
    Ok(roots)
}

const NOT_PEM: &str = "the CA bundle has no certificates: give it as PEM";

fn bad_bundle(text: &str) -> ConfigError {
    ConfigError::new(text).on("ca_bundle")
}

fn identity(
    chain: &[u8],
    key: &[u8],
    provider: &CryptoProvider,
) -> Result<SingleCertAndKey, ConfigError> {
    let bad = |text: &str| ConfigError::new(text).on("client_certificate");
    let no_chain = "the client certificate has no certificates: give the chain as PEM";
    let chain = CertificateDer::pem_slice_iter(chain).collect::<Result<Vec<_>, pem::Error>>();
    let chain = chain.map_err(|error| bad(no_chain).because(error))?;
    if chain.is_empty() {
        return Err(bad(no_chain));
    }
    // The causes of a bad key are left out: nothing of a key belongs in an error.
    let no_key = "the client certificate's private key cannot be read: give it as unencrypted PEM";
    let key = PrivateKeyDer::from_pem_slice(key).map_err(|_| bad(no_key))?;
    let certified = CertifiedKey::from_der(chain, key, provider);
    let certified = certified
        .map_err(|error| bad("the client certificate and its key do not fit").because(error))?;
    Ok(SingleCertAndKey::from(certified))
}

struct Stream(TlsStream<Socket>);

impl socket::Tls for Stream {
    fn is_http2(&self) -> bool {
        self.0.get_ref().1.alpn_protocol() == Some(b"h2")
    }
}

impl AsyncRead for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut tokio::io::ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buf)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.0.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write_vectored(cx, bufs)
    }
}
