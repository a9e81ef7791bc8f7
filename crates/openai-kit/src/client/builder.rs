//! Options of a client.

mod provider;

use std::{fmt, marker::PhantomData, sync::Arc, time::Duration};

use serde_json::Value;

use super::{Client, Inner};
use crate::{
    auth::{IntoTokenProvider, Key, Secret},
    clock::{Clock, Rng, System, ThreadRng},
    config::{self, Config, Lookup, Options, Setting},
    error::{ConfigError, Error},
    options::IntoLimit,
    provider::{Connection, Provider, Setup},
    transport::{Proxy, Transport, TransportOptions},
};

/// Makes a [`Client`]. What is not said comes from the environment, else from the defaults.
///
/// Wrong values are errors of [`build`](Self::build), which names the option or variable.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder<C = Client> {
    options: Options,
    connection: TransportOptions,
    /// Whether `connection` was changed, so that a transport of the user's would ignore it.
    connection_option: Option<&'static str>,
    transport: Option<Arc<dyn Transport>>,
    /// Whether the transport is one of the user's.
    custom: bool,
    /// Whether the transport is the one of the client that this is a copy of.
    inherited: bool,
    /// Whether where requests go is still as it was in the client that this is a copy of.
    inherited_place: bool,
    clock: Option<Arc<dyn Clock>>,
    rng: Option<Arc<dyn Rng>>,
    provider: Option<Arc<dyn Provider>>,
    /// What the client that this is a copy of made of its provider: kept as long as all that it was
    /// made of is.
    connected: Option<Arc<dyn Connection>>,
    /// What the client that this is a copy of was told, and its environment.
    origin: Option<(Options, Lookup)>,
    makes: PhantomData<fn() -> C>,
}

/// What a [`ClientBuilder`] makes: an async client or a blocking one.
pub trait Build: Sized {
    #[doc(hidden)]
    fn build(builder: ClientBuilder<Self>) -> Result<Self, Error>;
}

impl Build for Client {
    fn build(builder: ClientBuilder<Self>) -> Result<Self, Error> {
        builder.connect()
    }
}

impl<C> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self {
            options: Options::default(),
            connection: TransportOptions::default(),
            connection_option: None,
            transport: None,
            custom: false,
            inherited: false,
            inherited_place: false,
            clock: None,
            rng: None,
            provider: None,
            connected: None,
            origin: None,
            makes: PhantomData,
        }
    }
}

impl ClientBuilder {
    pub(super) fn of(inner: &Inner) -> Self {
        Self {
            options: inner.options.clone(),
            connection: inner.connection.clone().unwrap_or_default(),
            connection_option: None,
            custom: inner.connection.is_none(),
            transport: Some(Arc::clone(&inner.transport)),
            inherited: true,
            inherited_place: true,
            clock: Some(Arc::clone(&inner.clock)),
            rng: Some(Arc::clone(&inner.rng)),
            provider: inner.provider.clone(),
            connected: inner.connected.clone(),
            origin: Some((inner.options.clone(), Arc::clone(&inner.environment))),
            makes: PhantomData,
        }
    }

    /// Makes the client.
    fn connect(mut self) -> Result<Client, Error> {
        // The snapshot of the client that this is a copy of stays, and so does what it was made of.
        let environment = match self.origin.take() {
            Some((_, environment)) => environment,
            None => Arc::clone(&self.options.environment),
        };
        self.options.environment = config::snapshot(&self.options.environment);
        let provider = self.chosen_provider()?;
        let custom = self.custom;
        let mut connection = self.connection;
        if !self.inherited {
            connection.environment = Arc::clone(&environment);
        }
        // Keys are looked at before certificates and proxies.
        let early = match &provider {
            None => Some(Config::resolve(&self.options, None)?),
            Some(_) => None,
        };
        let transport = match (self.transport, self.connection_option) {
            (Some(transport), None) => transport,
            (Some(_), Some(option)) if custom => {
                return Err(ConfigError::new(format!(
                    "`{option}` is an option of the default transport, which `transport` replaces: set it on your transport"
                ))
                .on(option)
                .into());
            }
            _ => default_transport(connection.clone())?,
        };
        let clock = self.clock.unwrap_or_else(|| Arc::new(System::new()));
        let connection = (!custom).then_some(connection);
        let connected = match (provider, self.connected) {
            (None, _) => None,
            (Some(_), Some(connected)) => Some(connected),
            (Some(provider), None) => Some(provider.connect(&Setup {
                environment: Arc::clone(&environment),
                transport: Arc::clone(&transport),
                connection: connection.clone(),
                clock: Arc::clone(&clock),
            })?),
        };
        let config = match early {
            Some(config) => config,
            None => Config::resolve(&self.options, connected.as_ref())?,
        };
        Ok(Client(Arc::new(Inner {
            options: self.options,
            environment,
            provider: self.provider,
            connected,
            config,
            connection,
            transport,
            clock,
            rng: self.rng.unwrap_or_else(|| Arc::new(ThreadRng)),
        })))
    }
}

impl<C> ClientBuilder<C> {
    /// The same options for another kind of client.
    #[cfg(feature = "blocking")]
    pub(crate) fn makes<D>(self) -> ClientBuilder<D> {
        ClientBuilder {
            options: self.options,
            connection: self.connection,
            connection_option: self.connection_option,
            transport: self.transport,
            custom: self.custom,
            inherited: self.inherited,
            inherited_place: self.inherited_place,
            clock: self.clock,
            rng: self.rng,
            provider: self.provider,
            connected: self.connected,
            origin: self.origin,
            makes: PhantomData,
        }
    }

    /// The API key. Without it, `OPENAI_API_KEY`.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.options.api_key = Setting::Value(Key::Static(Secret::new(key.into())));
        self.rename();
        self
    }

    /// Gives the API key for each attempt: a closure, sync or async, or a [`TokenProvider`].
    ///
    /// ```
    /// # let cached = || "sk-…".to_owned();
    /// # async fn fetch() -> Result<String, std::io::Error> { Ok("sk-…".into()) }
    /// let client = openai_kit::Client::builder().api_key_provider(cached).build()?;
    /// let client = openai_kit::Client::builder().api_key_provider(|| async { fetch().await }).build()?;
    /// # Ok::<(), openai_kit::Error>(())
    /// ```
    ///
    /// [`TokenProvider`]: crate::auth::TokenProvider
    pub fn api_key_provider<By>(mut self, provider: impl IntoTokenProvider<By>) -> Self {
        self.options.api_key = Setting::Value(Key::Provider(provider.into_token_provider()));
        self.rename();
        self
    }

    /// No API key, whatever the environment says.
    pub fn no_api_key(mut self) -> Self {
        self.options.api_key = Setting::None;
        self.rename();
        self
    }

    /// The key for the operations of `client.admin()`. Without it, `OPENAI_ADMIN_KEY`.
    pub fn admin_api_key(mut self, key: impl Into<String>) -> Self {
        self.options.admin_api_key = Setting::Value(Key::Static(Secret::new(key.into())));
        self
    }

    /// No admin key, whatever the environment says.
    pub fn no_admin_api_key(mut self) -> Self {
        self.options.admin_api_key = Setting::None;
        self
    }

    /// The organization that requests count for: the header `OpenAI-Organization`. `None` for none;
    /// unsaid, `OPENAI_ORG_ID`.
    pub fn organization(mut self, id: impl Into<Option<String>>) -> Self {
        self.options.organization = setting(id.into());
        self
    }

    /// The project that requests count for: the header `OpenAI-Project`. `None` for none; unsaid,
    /// `OPENAI_PROJECT_ID`.
    pub fn project(mut self, id: impl Into<Option<String>>) -> Self {
        self.options.project = setting(id.into());
        self
    }

    /// The secret with which webhooks are signed. Without it, `OPENAI_WEBHOOK_SECRET`.
    pub fn webhook_secret(mut self, secret: impl Into<String>) -> Self {
        self.options.webhook_secret = Setting::Value(Secret::new(secret.into()));
        self
    }

    /// Where requests go. Without it, `OPENAI_BASE_URL`, else `https://api.openai.com/v1`. A query
    /// string is sent with each request.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.place().base_url = Setting::Value(url.into());
        self
    }

    /// The region that data stays in: `global`, `us`, `eu`, `ae`, `au`, `in` or `jp`. It decides the
    /// base URL, so both together are an error; `OPENAI_BASE_URL` does not count then.
    pub fn data_residency(mut self, region: impl Into<String>) -> Self {
        self.place().data_residency = Some(region.into());
        self
    }

    /// Which kind of server it is: `openai`, `azure` or `amazon-bedrock`. Without it,
    /// `OPENAI_API_TYPE`, else `openai`. The latter two are [`providers`](crate::providers) that take
    /// what they need from the environment, and `api_key`, `api_key_provider` and `base_url` from
    /// here.
    pub fn api_type(mut self, api_type: impl Into<String>) -> Self {
        self.options.api_type = Some(api_type.into());
        self.rename();
        self
    }

    /// Sends a header with every request, in place of any of that name. A call's own header wins.
    pub fn default_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.options.headers.insert(name.as_ref(), value.as_ref());
        self
    }

    /// Does not send a header, not even one that every request has. An operation that needs a value
    /// of its own, such as its `Accept`, sends that all the same.
    pub fn remove_default_header(mut self, name: impl AsRef<str>) -> Self {
        self.options.headers.remove(name.as_ref());
        self
    }

    /// Adds a parameter to every query string. A call's own parameter of that name wins; null takes
    /// it out.
    pub fn default_query(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        let name = name.into();
        self.options.query.retain(|(known, _)| *known != name);
        self.options.query.push((name, value.into()));
        self
    }

    /// Bounds each attempt, to its headers or, where the reply is read at once, to its last byte.
    /// `None` for no limit. 10 minutes by default, as in the official SDKs.
    pub fn timeout(mut self, limit: impl IntoLimit) -> Self {
        self.options.limits.timeout = limit.into_limit();
        self
    }

    /// Bounds the time without a byte where a body streams. `None` for no limit. 5 minutes by
    /// default.
    pub fn idle_timeout(mut self, limit: impl IntoLimit) -> Self {
        self.options.limits.idle_timeout = limit.into_limit();
        self
    }

    /// Bounds each call as a whole: attempts, waits between them, and the body. None by default.
    pub fn deadline(mut self, limit: impl IntoLimit) -> Self {
        self.options.limits.deadline = limit.into_limit();
        self
    }

    /// How often a failed attempt is repeated. 2 by default, as in the official SDKs.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.options.retries.max_retries = retries;
        self
    }

    /// Whether replies of 408, 409, 429 and of 500 and above are tried again. Yes by default.
    pub fn retry_on_status(mut self, retry: bool) -> Self {
        self.options.retries.on_status = retry;
        self
    }

    /// Whether broken connections are tried again. Yes by default; the request may have arrived, and
    /// then counts twice.
    pub fn retry_on_connection_error(mut self, retry: bool) -> Self {
        self.options.retries.on_connection = retry;
        self
    }

    /// Whether attempts that took too long are tried again. Yes by default; the request may have
    /// arrived, and then counts twice.
    pub fn retry_on_timeout(mut self, retry: bool) -> Self {
        self.options.retries.on_timeout = retry;
        self
    }

    /// Whether a reply with anything that its type did not foresee is an error. No by default.
    pub fn strict(mut self, strict: bool) -> Self {
        self.options.strict = strict;
        self
    }

    /// The longest event that a stream may have, in bytes. 256 MiB by default.
    pub fn max_event_bytes(mut self, bytes: usize) -> Self {
        self.options.max_event_bytes = bytes;
        self
    }

    /// Whether bodies are logged, at the level `trace`. No by default: they hold private data.
    pub fn log_bodies(mut self, log: bool) -> Self {
        self.options.log_bodies = log;
        self
    }

    /// Allows a client with a key in a web page, where everybody who opens the page can read it.
    pub fn dangerously_allow_browser(mut self, allow: bool) -> Self {
        self.options.allow_browser = allow;
        self
    }

    /// Looks variables up by a function and not in the environment of the process.
    pub fn environment(
        mut self,
        lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        let lookup: Lookup = Arc::new(lookup);
        if let Some((_, environment)) = &mut self.origin {
            *environment = Arc::clone(&lookup);
        }
        self.options.environment = lookup;
        self.connected = None;
        self
    }

    /// Sends requests through a transport of your own.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self.custom = true;
        self.inherited = false;
        self.connected = None;
        self
    }

    /// Tells the time and waits by a clock of your own.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self.connected = None;
        self
    }

    /// Takes chance from a generator of your own.
    pub fn rng(mut self, rng: impl Rng) -> Self {
        self.rng = Some(Arc::new(rng));
        self
    }

    /// The options, for a word on where requests go: the first one in a copy replaces what it
    /// inherited.
    fn place(&mut self) -> &mut Options {
        self.rename();
        if std::mem::take(&mut self.inherited_place) {
            self.options.base_url = Setting::Unset;
            self.options.data_residency = None;
        }
        &mut self.options
    }

    fn connection(&mut self, option: &'static str) -> &mut TransportOptions {
        self.connection_option.get_or_insert(option);
        self.connected = None;
        &mut self.connection
    }

    /// Bounds the making of a connection: name, address, TLS and proxy. 5 s by default, as in the
    /// official SDKs.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connection("connect_timeout").connect_timeout = limit;
        self
    }

    /// Sends requests through a proxy. Without it, `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and
    /// `NO_PROXY` decide, in small letters too.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.connection("proxy").proxy = Proxy::Url(url.into());
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.connection("no_proxy").proxy = Proxy::None;
        self
    }

    /// Trusts the certificates of a PEM bundle, beside those that the system trusts.
    pub fn ca_bundle(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.connection("ca_bundle").ca_bundle = Some(pem.into());
        self
    }

    /// Shows a certificate to servers that ask for one (mTLS): its chain and its private key, as PEM.
    pub fn client_certificate(
        mut self,
        chain: impl Into<Vec<u8>>,
        private_key: impl Into<Vec<u8>>,
    ) -> Self {
        self.connection("client_certificate").client_certificate =
            Some((chain.into(), private_key.into()));
        self
    }

    /// Speaks HTTP/1.1 only. By default the server chooses HTTP/2 where it can.
    pub fn http1_only(mut self) -> Self {
        self.connection("http1_only").http1_only = true;
        self
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn blocking(mut self) -> Self {
        self.options.asynchronous = false;
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    /// When there is no key, an option or variable is wrong, or two of them contradict each other.
    pub fn build(self) -> Result<C, Error>
    where
        C: Build,
    {
        C::build(self)
    }
}

fn setting(value: Option<String>) -> Setting<String> {
    value.map_or(Setting::None, Setting::Value)
}

#[cfg(all(feature = "hyper", not(target_arch = "wasm32")))]
pub(crate) fn default_transport(
    options: TransportOptions,
) -> Result<Arc<dyn Transport>, ConfigError> {
    let transport = crate::transport::hyper::HyperTransport::new(options)?;
    Ok(Arc::new(transport))
}

#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub(crate) fn default_transport(_: TransportOptions) -> Result<Arc<dyn Transport>, ConfigError> {
    Ok(Arc::new(crate::transport::fetch::FetchTransport::default()))
}

#[cfg(not(any(
    all(feature = "hyper", not(target_arch = "wasm32")),
    all(target_arch = "wasm32", target_os = "unknown")
)))]
pub(crate) fn default_transport(_: TransportOptions) -> Result<Arc<dyn Transport>, ConfigError> {
    Err(ConfigError::new(
        "there is no default transport: turn on the feature `ring`, or give the builder a `transport`",
    )
    .on("transport"))
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("api_key", &self.options.api_key)
            .field("admin_api_key", &self.options.admin_api_key)
            .field("headers", &self.options.headers)
            .finish_non_exhaustive()
    }
}
