//! Makes a connection: name, TCP, proxy and TLS, within one time limit.

use std::{
    error::Error as StdError,
    fmt,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use http::{Uri, uri::Scheme};
use hyper_util::{client::legacy::connect::HttpConnector, rt::TokioIo};
use tokio::time::Instant;
use tower_service::Service;

use super::{
    host_and_port,
    proxy::{Kind, Rules, Server},
    socket::Socket,
    tls::Tls,
    tunnel,
};
use crate::transport::BoxFuture;

/// A quiet connection is probed after this time, so that balancers and home routers do not forget
/// it while a model thinks.
const TCP_KEEPALIVE: Duration = Duration::from_secs(60);

/// Where the pool gets its connections.
#[derive(Clone)]
pub(super) struct Connector(Arc<Inner>);

struct Inner {
    tcp: HttpConnector,
    limit: Duration,
    tls: Tls,
    proxies: Arc<Rules>,
}

impl Connector {
    pub(super) fn new(limit: Duration, tls: Tls, proxies: Arc<Rules>) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(TCP_KEEPALIVE));
        // Divided among the addresses of a name, so that a dead one leaves time for the others.
        tcp.set_connect_timeout(Some(limit));
        Self(Arc::new(Inner {
            tcp,
            limit,
            tls,
            proxies,
        }))
    }
}

impl Service<Uri> for Connector {
    type Response = TokioIo<Socket>;
    type Error = ConnectError;
    type Future = BoxFuture<'static, Result<TokioIo<Socket>, ConnectError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), ConnectError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, destination: Uri) -> Self::Future {
        let inner = Arc::clone(&self.0);
        Box::pin(async move {
            let start = Instant::now();
            match tokio::time::timeout(inner.limit, inner.connect(destination)).await {
                Ok(Ok(socket)) => Ok(TokioIo::new(socket)),
                // The last address may use up its share at the same moment.
                Ok(Err(error)) if start.elapsed() < inner.limit => Err(error),
                Ok(Err(_)) | Err(_) => {
                    let text = format!("connect timeout of {:?}", inner.limit);
                    Err(ConnectError::new(text))
                }
            }
        })
    }
}

impl Inner {
    async fn connect(&self, destination: Uri) -> Result<Socket, ConnectError> {
        let Some((host, port)) = host_and_port(&destination) else {
            return Err(ConnectError::new("the URL has no host"));
        };
        let https = destination.scheme() == Some(&Scheme::HTTPS);
        let Some(server) = self.proxies.server_for(&destination) else {
            let socket = self.dial(&destination).await?;
            return match https {
                true => Box::pin(self.tls.wrap(host, socket, true)).await,
                false => Ok(socket),
            };
        };
        let socket = match server.kind() {
            Kind::Http => self.dial(server.uri()).await?,
            Kind::Https => {
                let socket = self.dial(server.uri()).await?;
                Box::pin(self.tls.wrap(server.host(), socket, false)).await?
            }
            Kind::Socks5 => Box::pin(self.socks(server, &destination)).await?,
        };
        if https {
            if server.kind() != Kind::Socks5 {
                let login = server.authorization();
                return Box::pin(async {
                    let socket = tunnel::open(socket, host, port, login.as_ref()).await?;
                    self.tls.wrap(host, socket, true).await
                })
                .await;
            }
            return Box::pin(self.tls.wrap(host, socket, true)).await;
        }
        Ok(match server.kind() {
            Kind::Socks5 => socket,
            Kind::Http | Kind::Https => socket.forwarded(),
        })
    }

    async fn dial(&self, uri: &Uri) -> Result<Socket, ConnectError> {
        let tcp = self.tcp.clone().call(uri.clone()).await;
        let tcp = tcp.map_err(|error| ConnectError::new(unreachable(uri)).because(error))?;
        Ok(Socket::tcp(tcp.into_inner()))
    }

    async fn socks(&self, server: &Server, destination: &Uri) -> Result<Socket, ConnectError> {
        let tcp = server
            .socks(self.tcp.clone())
            .call(destination.clone())
            .await;
        let tcp =
            tcp.map_err(|error| ConnectError::new(unreachable(server.uri())).because(error))?;
        Ok(Socket::tcp(tcp.into_inner()))
    }
}

/// The proxy's address, if it is one, holds no login any more.
fn unreachable(uri: &Uri) -> String {
    match host_and_port(uri) {
        Some((host, port)) => format!("no connection to `{host}` on port {port}"),
        None => "the URL has no host".to_owned(),
    }
}

/// Why there is no connection. A clone is cheap: the pool only lends its errors.
#[derive(Clone, Debug)]
pub(super) struct ConnectError {
    text: Arc<str>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl ConnectError {
    pub(super) fn new(text: impl Into<Arc<str>>) -> Self {
        Self {
            text: text.into(),
            source: None,
        }
    }

    pub(super) fn because(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }
}

impl fmt::Display for ConnectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl StdError for ConnectError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
