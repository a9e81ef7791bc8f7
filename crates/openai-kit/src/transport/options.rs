//! What a transport can be told, as plain data: limits, proxy and TLS material.

use std::{fmt, sync::Arc, time::Duration};

/// How long a connection may take to be made: the official SDKs' limit.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// How many idle connections are kept for each host, as in the official Python SDK.
const POOL_IDLE_PER_HOST: usize = 100;

/// How long an idle connection is kept: hyper's default, below what servers and balancers allow.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(90);

/// Looks a variable up, such as `HTTPS_PROXY`.
pub type Lookup = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// What the default transport can be told.
///
/// ```
/// use openai_kit::transport::{Proxy, TransportOptions};
///
/// let mut options = TransportOptions::default();
/// options.proxy = Proxy::Url("http://proxy.example:3128".into());
/// options.http1_only = true;
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct TransportOptions {
    /// How long a connection may take, from the look-up of its name to the end of TLS, a proxy's
    /// part included. 5 seconds by default.
    pub connect_timeout: Duration,
    /// The way out. By default what the variables of [`environment`](Self::environment) say.
    pub proxy: Proxy,
    /// Certificates (PEM) that are trusted beside the system's roots. On Linux and BSD those are
    /// where `SSL_CERT_FILE` and `SSL_CERT_DIR` say, if they are set.
    pub ca_bundle: Option<Vec<u8>>,
    /// A certificate chain and its private key (both PEM) for servers that ask for one.
    pub client_certificate: Option<(Vec<u8>, Vec<u8>)>,
    /// Whether HTTP/2 is never offered. Off by default.
    pub http1_only: bool,
    /// How many idle connections are kept for each host. 100 by default.
    pub pool_idle_per_host: usize,
    /// How long an idle connection is kept; without end if `None`. 90 seconds by default.
    pub pool_idle_timeout: Option<Duration>,
    /// Where the variables of [`Proxy::Environment`] come from. Nowhere by default: the client
    /// gives its own.
    pub environment: Lookup,
}

/// The way out.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Proxy {
    /// What `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` say, in lower case first.
    ///
    /// `HTTP_PROXY` in capitals does not count where `REQUEST_METHOD` is set, because a CGI server
    /// takes it from a header of the caller.
    #[default]
    Environment,
    /// None, whatever the environment says.
    None,
    /// This one, for every request: `http://`, `https://`, `socks5://` or `socks5h://`, with
    /// `user:password@` where it asks for that.
    Url(String),
}

impl Default for TransportOptions {
    fn default() -> Self {
        Self {
            connect_timeout: CONNECT_TIMEOUT,
            proxy: Proxy::default(),
            ca_bundle: None,
            client_certificate: None,
            http1_only: false,
            pool_idle_per_host: POOL_IDLE_PER_HOST,
            pool_idle_timeout: Some(POOL_IDLE_TIMEOUT),
            environment: Arc::new(|_| None),
        }
    }
}

impl fmt::Debug for TransportOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportOptions")
            .field("connect_timeout", &self.connect_timeout)
            .field("proxy", &self.proxy)
            .field("ca_bundle", &self.ca_bundle.is_some())
            .field("client_certificate", &self.client_certificate.is_some())
            .field("http1_only", &self.http1_only)
            .field("pool_idle_per_host", &self.pool_idle_per_host)
            .field("pool_idle_timeout", &self.pool_idle_timeout)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment => f.write_str("Environment"),
            Self::None => f.write_str("None"),
            Self::Url(url) => f.debug_tuple("Url").field(&without_login(url)).finish(),
        }
    }
}

/// The URL without user and password.
fn without_login(url: &str) -> String {
    let (scheme, rest) = match url.split_once("://") {
        Some((scheme, rest)) => (Some(scheme), rest),
        None => (None, url),
    };
    let Some((_, host)) = rest.rsplit_once('@') else {
        return url.to_owned();
    };
    match scheme {
        Some(scheme) => format!("{scheme}://***@{host}"),
        None => format!("***@{host}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_secret() {
        let mut options = TransportOptions {
            client_certificate: Some((b"CERT".to_vec(), b"KEY".to_vec())),
            ..TransportOptions::default()
        };
        for url in [
            "http://me:p4ss@proxy:1",
            "me:p4ss@proxy:1",
            "http://me:p@4ss@proxy:1",
            "socks5://me:p4ss@proxy:1",
        ] {
            options.proxy = Proxy::Url(url.to_owned());
            let text = format!("{options:?}");
            assert!(!text.contains("4ss") && !text.contains("me:"), "{text}");
            assert!(text.contains("***@proxy:1"), "{text}");
            assert!(text.contains("client_certificate: true"), "{text}");
        }
    }
}
