//! The seam to servers that speak the API elsewhere: where calls go, which credential they carry,
//! and which redirects are followed.
//!
//! A [`Provider`] is plain configuration, given to
//! [`ClientBuilder::provider`](crate::ClientBuilder::provider). Each client makes a [`Connection`]
//! of it. Beside a provider the client has no keys of its own: `OPENAI_API_KEY`,
//! `OPENAI_ADMIN_KEY`, `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`, `OPENAI_BASE_URL` and
//! `OPENAI_CUSTOM_HEADERS` do not count.
//!
//! ```
//! use std::sync::Arc;
//!
//! use openai_kit::{
//!     error::{AuthError, ConfigError},
//!     provider::{Connection, Provider, Setup},
//!     transport::{BoxFuture, RequestBody},
//! };
//!
//! /// A gateway that wants the length of each body in a header.
//! struct Gateway;
//!
//! impl Provider for Gateway {
//!     fn name(&self) -> &str {
//!         "gateway"
//!     }
//!
//!     fn connect(&self, _: &Setup) -> Result<Arc<dyn Connection>, ConfigError> {
//!         Ok(Arc::new(Gateway))
//!     }
//! }
//!
//! impl Connection for Gateway {
//!     fn base_url(&self) -> &str {
//!         "https://gateway.example/openai/v1"
//!     }
//!
//!     fn prepare<'a>(
//!         &'a self,
//!         request: &'a mut http::Request<RequestBody>,
//!     ) -> BoxFuture<'a, Result<(), AuthError>> {
//!         Box::pin(async move {
//!             let length = request.body().length().unwrap_or_default();
//!             request.headers_mut().insert("x-gateway-length", length.into());
//!             Ok(())
//!         })
//!     }
//! }
//!
//! let client = openai_kit::Client::builder().provider(Gateway).build()?;
//! # let _ = client;
//! # Ok::<(), openai_kit::Error>(())
//! ```

pub(crate) mod azure;
#[cfg(feature = "bedrock")]
pub(crate) mod bedrock;

use std::{fmt, sync::Arc};

use http::{HeaderName, Method};

use crate::{
    clock::Clock,
    config::{self, Options, Setting},
    error::{AuthError, ConfigError},
    transport::{BoxFuture, Lookup, ReplyBody, RequestBody, Transport, TransportOptions},
};

/// A server that speaks the API in place of `api.openai.com`: configuration, of which each client
/// makes a [`Connection`].
pub trait Provider: Send + Sync + 'static {
    /// What errors call it.
    fn name(&self) -> &str;

    /// Makes what one client needs. Called when the client is built, and again for a copy that has
    /// another transport or environment. It reads no files and does not wait.
    ///
    /// # Errors
    /// When its configuration is wrong. The text says which option or variable, and what to do.
    fn connect(&self, setup: &Setup) -> Result<Arc<dyn Connection>, ConfigError>;
}

/// A provider as one client uses it.
pub trait Connection: Send + Sync + 'static {
    /// Where paths are joined to. A query string in it goes with every request.
    fn base_url(&self) -> &str;

    /// Finds what needs files or the network and can be found before a call, such as a first
    /// credential. Only [`Client::ready`](crate::Client::ready) calls it.
    ///
    /// # Errors
    /// When it is not there; calls would fail with the same text.
    fn ready(&self) -> BoxFuture<'_, Result<(), AuthError>> {
        Box::pin(std::future::ready(Ok(())))
    }

    /// Changes where a call goes, once, before its attempts.
    ///
    /// # Errors
    /// When it cannot go anywhere. Nothing is sent.
    fn route(&self, _route: &mut Route<'_>) -> Result<(), ConfigError> {
        Ok(())
    }

    /// Puts the credential on. The last step before each attempt: nothing changes the request after
    /// it, so it may sign method, URL, headers and body.
    ///
    /// # Errors
    /// When there is no credential, or the request may not have it. Nothing is sent or tried again.
    fn prepare<'a>(
        &'a self,
        request: &'a mut http::Request<RequestBody>,
    ) -> BoxFuture<'a, Result<(), AuthError>>;

    /// Changes a reply before it is judged: what has an error's status after this is one.
    fn reply(&self, reply: http::Response<ReplyBody>) -> http::Response<ReplyBody> {
        reply
    }

    /// Headers that hold a credential. Where the client or the call says one of them or takes it
    /// away, that is sent as it is, and [`prepare`](Self::prepare) is not called. None by default.
    fn credential_headers(&self) -> &[HeaderName] {
        &[]
    }

    /// Whether redirects within the origin are followed. No by default: others never are.
    fn follows_redirects(&self) -> bool {
        false
    }

    /// Whether bodies are read into memory where they can be read twice, so that
    /// [`prepare`](Self::prepare) sees their bytes. No by default.
    fn needs_whole_body(&self) -> bool {
        false
    }
}

/// What a provider can know of the client that is being built.
pub struct Setup {
    pub(crate) environment: Lookup,
    pub(crate) transport: Arc<dyn Transport>,
    /// What the transport was made from, where it is the default one.
    pub(crate) connection: Option<TransportOptions>,
    pub(crate) clock: Arc<dyn Clock>,
}

impl Setup {
    /// A variable of the environment, trimmed. Blank is absent.
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<String> {
        config::variable(&self.environment, name)
    }

    /// The environment, for variables that are read anew for each attempt.
    #[must_use]
    pub fn environment(&self) -> Lookup {
        Arc::clone(&self.environment)
    }

    /// The transport of the client, for calls that get a credential.
    #[must_use]
    pub fn transport(&self) -> Arc<dyn Transport> {
        Arc::clone(&self.transport)
    }

    /// The same without a proxy, for metadata services of the machine. A transport of the user's is
    /// given as it is.
    ///
    /// # Errors
    /// As those of the default transport.
    pub fn direct_transport(&self) -> Result<Arc<dyn Transport>, ConfigError> {
        match &self.connection {
            None => Ok(self.transport()),
            Some(options) => {
                let mut options = options.clone();
                options.proxy = crate::transport::Proxy::None;
                crate::client::default_transport(options)
            }
        }
    }

    /// The clock of the client, for dates of signatures and the age of credentials.
    #[must_use]
    pub fn clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.clock)
    }
}

impl fmt::Debug for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Setup").finish_non_exhaustive()
    }
}

/// Where a call goes: the part that a provider may change.
pub struct Route<'a> {
    method: &'a Method,
    path: String,
    model: &'a dyn Fn() -> Option<String>,
}

impl<'a> Route<'a> {
    pub(crate) fn new(
        method: &'a Method,
        path: &str,
        model: &'a dyn Fn() -> Option<String>,
    ) -> Self {
        Self {
            method,
            path: path.to_owned(),
            model,
        }
    }

    /// The verb.
    #[must_use]
    pub fn method(&self) -> &Method {
        self.method
    }

    /// The path below the base URL, with a slash before it and parameters encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The model that the body names, be it JSON or a form.
    #[must_use]
    pub fn model(&self) -> Option<String> {
        (self.model)()
    }

    /// Goes to another path below the base URL.
    pub fn set_path(&mut self, path: impl Into<String>) {
        self.path = path.into();
    }

    pub(crate) fn into_path(self) -> String {
        self.path
    }
}

impl fmt::Debug for Route<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Route")
            .field("method", self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// A URL as `Debug` may show it: without user, password and query string.
pub(crate) fn shown(url: &str) -> String {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://***@{host}"),
        (None, Some((_, host))) => format!("***@{host}"),
        (_, None) => url.to_owned(),
    }
}

/// The provider that `api_type` names, with what the builder says of it.
pub(crate) fn of_api_type(
    api_type: &str,
    options: &Options,
) -> Result<Arc<dyn Provider>, ConfigError> {
    let mut rest = options.clone();
    rest.api_type = None;
    rest.api_key = Setting::Unset;
    rest.base_url = Setting::Unset;
    config::conflicts(&rest, api_type)?;
    if api_type == "azure" {
        return Ok(Arc::new(azure::Azure::of_options(options)));
    }
    #[cfg(feature = "bedrock")]
    return Ok(Arc::new(bedrock::Bedrock::of_options(options)));
    #[cfg(not(feature = "bedrock"))]
    Err(ConfigError::new(
        "the API type `amazon-bedrock` needs the feature `bedrock` of this crate: turn it on",
    )
    .on(config::API_TYPE))
}

#[cfg(all(test, not(feature = "bedrock-aws")))]
mod tests {
    use crate::Client;

    #[cfg(feature = "bedrock")]
    #[test]
    fn credentials_of_aws_need_their_feature() {
        let keys = |name: &str| {
            ["AWS_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]
                .contains(&name)
                .then(|| "us-east-1".to_owned())
        };
        let client = Client::builder().environment(keys);
        let error = client.provider(crate::providers::bedrock()).build();
        let text = error.unwrap_err().to_string();
        assert!(text.contains("the feature `bedrock-aws`"), "{text}");
        assert!(text.contains("AWS_BEARER_TOKEN_BEDROCK"), "{text}");
    }

    #[cfg(not(feature = "bedrock"))]
    #[test]
    fn bedrock_needs_its_feature() {
        let client = Client::builder().environment(|_| None);
        let error = client.api_type("amazon-bedrock").build();
        let text = error.unwrap_err().to_string();
        assert!(text.contains("the feature `bedrock`"), "{text}");
    }
}
