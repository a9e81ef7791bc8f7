//! Which way out a request takes: the proxies, and the rules that pass them by.

use std::net::IpAddr;

use base64::Engine;
use http::{
    HeaderValue, Uri,
    uri::{Authority, PathAndQuery, Scheme},
};
use hyper_util::client::legacy::connect::{HttpConnector, proxy::SocksV5};
use ipnet::IpNet;
use percent_encoding::percent_decode_str;

use super::host_and_port;
use crate::{
    error::ConfigError,
    transport::{Proxy, TransportOptions},
};

/// The proxy of each scheme, and what goes past them.
#[derive(Default)]
pub(super) struct Rules {
    http: Option<Server>,
    https: Option<Server>,
    direct: NoProxy,
}

/// One proxy.
#[derive(Clone)]
pub(super) struct Server {
    kind: Kind,
    /// Scheme, host and port; without login and path.
    uri: Uri,
    login: Option<(String, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Http,
    Https,
    Socks5,
}

impl Rules {
    pub(super) fn new(options: &TransportOptions) -> Result<Self, ConfigError> {
        match &options.proxy {
            Proxy::None => Ok(Self::default()),
            Proxy::Url(url) => {
                let server = Server::parse(url, "proxy")?;
                Ok(Self {
                    http: Some(server.clone()),
                    https: Some(server),
                    direct: NoProxy::default(),
                })
            }
            Proxy::Environment => Self::from_environment(&*options.environment),
        }
    }

    /// Lower case comes first, as in curl and Python; an empty variable is none.
    fn from_environment(
        variable: &(dyn Fn(&str) -> Option<String> + Send + Sync),
    ) -> Result<Self, ConfigError> {
        let first = |names: &[&'static str]| {
            let mut found = names
                .iter()
                .filter_map(|name| Some((*name, variable(name)?)));
            found.find(|(_, value)| !value.trim().is_empty())
        };
        let server = |names: &[&'static str]| match first(names) {
            Some((name, url)) => Server::parse(&url, name).map(Some),
            None => Ok(None),
        };
        // A CGI server makes HTTP_PROXY from the header `Proxy` of whoever calls it.
        let cgi = variable("REQUEST_METHOD").is_some();
        let http: &[_] = match cgi {
            true => &["http_proxy", "all_proxy", "ALL_PROXY"],
            false => &["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"],
        };
        Ok(Self {
            http: server(http)?,
            https: server(&["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])?,
            direct: match first(&["no_proxy", "NO_PROXY"]) {
                Some((_, list)) => NoProxy::parse(&list),
                None => NoProxy::default(),
            },
        })
    }

    /// The proxy for a URL, if it takes one.
    pub(super) fn server_for(&self, uri: &Uri) -> Option<&Server> {
        let server = match uri.scheme() == Some(&Scheme::HTTPS) {
            true => self.https.as_ref(),
            false => self.http.as_ref(),
        }?;
        let (host, port) = host_and_port(uri)?;
        (!self.direct.contains(host, port)).then_some(server)
    }

    /// The proxy that is sent the request itself: plain http through an HTTP proxy.
    pub(super) fn forwards(&self, uri: &Uri) -> Option<&Server> {
        if self.http.is_none() || uri.scheme() == Some(&Scheme::HTTPS) {
            return None;
        }
        self.server_for(uri)
            .filter(|server| server.kind != Kind::Socks5)
    }
}

impl Server {
    /// Reads `[scheme://][user[:password]@]host[:port][/]`. The text itself, which may hold a
    /// password, is in no error.
    fn parse(url: &str, option: &str) -> Result<Self, ConfigError> {
        let bad = |text: &str| ConfigError::new(text).on(option);
        let url = url.trim();
        let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
        let (kind, port) = match scheme.to_ascii_lowercase().as_str() {
            "http" => (Kind::Http, 80),
            "https" => (Kind::Https, 443),
            "socks5" | "socks5h" => (Kind::Socks5, 1080),
            _ => {
                return Err(bad(
                    "the proxy's URL must begin with http, https, socks5 or socks5h",
                ));
            }
        };
        let rest = rest
            .split_once(['/', '?', '#'])
            .map_or(rest, |(rest, _)| rest);
        let (login, host) = match rest.rsplit_once('@') {
            Some((login, host)) => (Some(login), host),
            None => (None, rest),
        };
        let no_host = "the proxy's URL has no valid host and port";
        let authority = match host.parse::<Authority>() {
            Ok(authority) if authority.host().is_empty() => return Err(bad(no_host)),
            Ok(authority) if authority.port().is_some() => authority,
            Ok(authority) if authority.as_str().ends_with(':') => return Err(bad(no_host)),
            Ok(authority) => format!("{authority}:{port}")
                .parse()
                .map_err(|_| bad(no_host))?,
            Err(_) => return Err(bad(no_host)),
        };
        let scheme = match kind {
            Kind::Https => Scheme::HTTPS,
            Kind::Http | Kind::Socks5 => Scheme::HTTP,
        };
        let uri = Uri::builder()
            .scheme(scheme)
            .authority(authority)
            .path_and_query(PathAndQuery::from_static("/"))
            .build()
            .map_err(|_| bad(no_host))?;
        let login = login.map(|login| {
            let (user, password) = login.split_once(':').unwrap_or((login, ""));
            let decode = |text| percent_decode_str(text).decode_utf8_lossy().into_owned();
            (decode(user), decode(password))
        });
        Ok(Self { kind, uri, login })
    }

    pub(super) fn kind(&self) -> Kind {
        self.kind
    }

    pub(super) fn uri(&self) -> &Uri {
        &self.uri
    }

    pub(super) fn host(&self) -> &str {
        host_and_port(&self.uri).map_or("", |(host, _)| host)
    }

    /// The value of `proxy-authorization`.
    pub(super) fn authorization(&self) -> Option<HeaderValue> {
        let (user, password) = self.login.as_ref()?;
        let login = base64::prelude::BASE64_STANDARD.encode(format!("{user}:{password}"));
        let mut value = HeaderValue::try_from(format!("Basic {login}")).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// A connector through a SOCKS proxy, which also looks the names up: what is behind it may
    /// have names that nobody here knows.
    pub(super) fn socks(&self, tcp: HttpConnector) -> SocksV5<HttpConnector> {
        let socks = SocksV5::new(self.uri.clone(), tcp);
        match self.login.clone() {
            Some((user, password)) => socks.with_auth(user, password),
            None => socks,
        }
    }
}

/// The rules of `NO_PROXY`: names with all that is under them, addresses, networks, each with a
/// port or for all, and `*`.
#[derive(Default)]
struct NoProxy(Vec<(Target, Option<u16>)>);

enum Target {
    All,
    /// Without a leading dot.
    Domain(String),
    Network(IpNet),
}

impl NoProxy {
    fn parse(list: &str) -> Self {
        let rules = list.split([',', ' ', '\t']).filter(|rule| !rule.is_empty());
        Self(rules.filter_map(no_proxy_rule).collect())
    }

    fn contains(&self, host: &str, port: u16) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let host = host.strip_suffix('.').unwrap_or(host);
        let address = host.parse::<IpAddr>().ok();
        self.0.iter().any(|(target, only)| {
            only.is_none_or(|only| only == port)
                && match (target, address) {
                    (Target::All, _) => true,
                    (Target::Network(network), Some(address)) => network.contains(&address),
                    (Target::Domain(domain), None) => is_under(host, domain),
                    (Target::Network(_), None) | (Target::Domain(_), Some(_)) => false,
                }
        })
    }
}

fn no_proxy_rule(rule: &str) -> Option<(Target, Option<u16>)> {
    if rule == "*" {
        return Some((Target::All, None));
    }
    if let Some(network) = network(rule) {
        return Some((Target::Network(network), None));
    }
    let (name, port) = match rule.rsplit_once(':') {
        Some((name, port)) => (name, Some(port.parse().ok()?)),
        None => (rule, None),
    };
    if let Some(network) = network(name) {
        return Some((Target::Network(network), port));
    }
    let name = name.strip_prefix('*').unwrap_or(name);
    let name = name.strip_prefix('.').unwrap_or(name);
    let name = name.strip_suffix('.').unwrap_or(name);
    (!name.is_empty()).then(|| (Target::Domain(name.to_owned()), port))
}

fn network(text: &str) -> Option<IpNet> {
    let text = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'))
        .unwrap_or(text);
    let address = text.parse::<IpAddr>().map(IpNet::from);
    address.or_else(|_| text.parse()).ok()
}

/// Whether a name is a domain or lies under it.
fn is_under(host: &str, domain: &str) -> bool {
    let Some(start) = host.len().checked_sub(domain.len()) else {
        return false;
    };
    let Some((before, end)) = host.split_at_checked(start) else {
        return false;
    };
    end.eq_ignore_ascii_case(domain) && (before.is_empty() || before.ends_with('.'))
}

#[cfg(test)]
mod tests;
