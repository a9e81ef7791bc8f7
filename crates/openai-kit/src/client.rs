//! The client: configuration, credentials and a transport behind one pointer.

mod builder;

use std::{fmt, sync::Arc};

pub(crate) use self::builder::default_transport;
pub use self::builder::{Build, ClientBuilder};
use crate::{
    clock::{Clock, Rng},
    config::{Config, Lookup, Options},
    error::Error,
    provider::{Connection, Provider},
    request::Request,
    transport::{Transport, TransportOptions},
};

/// Calls the API. Cheap to clone: clones share everything, the pool of connections included.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

pub(crate) struct Inner {
    /// What it was built from, for [`Client::with_options`].
    options: Options,
    /// The environment as it is now, for what a provider reads for each attempt.
    environment: Lookup,
    /// The provider that was given, and what this client made of it, or of the one of `api_type`.
    provider: Option<Arc<dyn Provider>>,
    connected: Option<Arc<dyn Connection>>,
    config: Config,
    /// What the default transport was made from. None when the transport is the user's.
    connection: Option<TransportOptions>,
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
    rng: Arc<dyn Rng>,
}

impl Client {
    /// A client from the environment: `OPENAI_API_KEY`, `OPENAI_ADMIN_KEY`, `OPENAI_ORG_ID`,
    /// `OPENAI_PROJECT_ID`, `OPENAI_BASE_URL`, `OPENAI_CUSTOM_HEADERS`, `OPENAI_WEBHOOK_SECRET` and
    /// `OPENAI_API_TYPE`. They are read now and not again. With `OPENAI_API_TYPE` of `azure` or
    /// `amazon-bedrock`, what [`providers`](crate::providers) say counts instead.
    ///
    /// # Errors
    /// When there is no key, or a variable is wrong.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// A client with options. What they leave open comes from the environment.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A copy with other options, which shares the connections of this one. What is not said
    /// again stays as it is, and so does what the environment decided.
    pub fn with_options(&self) -> ClientBuilder {
        ClientBuilder::of(&self.0)
    }

    /// Finds what calls need and files or the network have, such as the first credentials of a
    /// provider. Without it, the first call does.
    ///
    /// # Errors
    /// When a call could not be made: the error that it would end with.
    pub async fn ready(&self) -> Result<(), Error> {
        self.clock().ready()?;
        self.transport().ready()?;
        match self.config().auth.connection() {
            Some(connection) => Ok(connection.ready().await?),
            None => Ok(()),
        }
    }

    /// Calls an endpoint that has no method here. The reply is any type that serde can read:
    ///
    /// ```no_run
    /// # async fn f(client: openai_kit::Client) -> Result<(), openai_kit::Error> {
    /// let reply: serde_json::Value = client.get("/models").query("limit", 2).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The path is joined to the base URL and may have a query string. An absolute URL of another
    /// origin is an error, unless the call says `.unauthenticated()`.
    pub fn get<T>(&self, path: impl Into<String>) -> Request<T> {
        Request::new(self, http::Method::GET, path)
    }

    /// As [`get`](Self::get), with `POST`.
    pub fn post<T>(&self, path: impl Into<String>) -> Request<T> {
        Request::new(self, http::Method::POST, path)
    }

    /// As [`get`](Self::get), with `PUT`.
    pub fn put<T>(&self, path: impl Into<String>) -> Request<T> {
        Request::new(self, http::Method::PUT, path)
    }

    /// As [`get`](Self::get), with `PATCH`.
    pub fn patch<T>(&self, path: impl Into<String>) -> Request<T> {
        Request::new(self, http::Method::PATCH, path)
    }

    /// As [`get`](Self::get), with `DELETE`.
    pub fn delete<T>(&self, path: impl Into<String>) -> Request<T> {
        Request::new(self, http::Method::DELETE, path)
    }

    pub(crate) fn config(&self) -> &Config {
        &self.0.config
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.0.transport
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.0.clock
    }

    pub(crate) fn rng(&self) -> &dyn Rng {
        &*self.0.rng
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("config", &self.0.config)
            .finish_non_exhaustive()
    }
}
