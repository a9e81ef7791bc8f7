//! Azure OpenAI: routes of deployments with a dated API version, or the v1 routes; keys or tokens of
//! Entra.

use std::{fmt, sync::Arc};

use http::{HeaderName, HeaderValue, Method, header::AUTHORIZATION};
use percent_encoding::utf8_percent_encode;

use super::{Connection, Provider, Route, Setup, shown};
use crate::{
    auth::{IntoTokenProvider, Key, Secret, TokenProvider, bearer_header},
    config::{Options, Setting},
    error::{AuthError, ConfigError},
    pipeline::url::{BaseUrl, SEGMENT},
    transport::{BoxFuture, RequestBody},
};

/// A key of the resource.
const API_KEY: &str = "AZURE_OPENAI_API_KEY";
/// A token of Entra.
const AD_TOKEN: &str = "AZURE_OPENAI_AD_TOKEN";
/// The dated version of the API.
const API_VERSION: &str = "OPENAI_API_VERSION";
/// The resource.
const ENDPOINT: &str = "AZURE_OPENAI_ENDPOINT";

/// The header of keys.
const KEY_HEADER: HeaderName = HeaderName::from_static("api-key");
static CREDENTIAL_HEADERS: [HeaderName; 2] = [KEY_HEADER, AUTHORIZATION];

/// What goes to the deployment that the body's model names.
const DEPLOYED: [&str; 8] = [
    "/completions",
    "/chat/completions",
    "/embeddings",
    "/audio/transcriptions",
    "/audio/translations",
    "/audio/speech",
    "/images/generations",
    "/images/edits",
];

/// A resource of Azure OpenAI, such as `https://NAME.openai.azure.com`.
///
/// ```
/// use openai_kit::{Client, providers};
///
/// let client = Client::builder()
///     .provider(
///         providers::azure("https://example.openai.azure.com")
///             .api_version("2024-10-21")
///             .api_key("azure-key"),
///     )
///     .build()?;
/// # let _ = client;
/// # Ok::<(), openai_kit::Error>(())
/// ```
pub fn azure(endpoint: impl Into<String>) -> Azure {
    Azure {
        endpoint: Some(endpoint.into()),
        ..Azure::default()
    }
}

/// The resource that the environment names: `AZURE_OPENAI_ENDPOINT`, `OPENAI_API_VERSION`, and
/// `AZURE_OPENAI_AD_TOKEN` or `AZURE_OPENAI_API_KEY`.
pub fn azure_from_env() -> Azure {
    Azure::default()
}

/// Azure OpenAI as a [`Provider`]. Made by [`azure`](crate::providers::azure).
///
/// What is not said comes from the environment: `OPENAI_API_VERSION`, and `AZURE_OPENAI_AD_TOKEN` or
/// else `AZURE_OPENAI_API_KEY`.
#[derive(Clone, Default)]
#[must_use = "it is to be given to `ClientBuilder::provider`"]
pub struct Azure {
    endpoint: Option<String>,
    base_url: Option<String>,
    deployment: Option<String>,
    api_version: Option<String>,
    v1: bool,
    api_key: Option<Key>,
    token: Option<Secret>,
    token_provider: Option<Arc<dyn TokenProvider>>,
    no_credential: bool,
}

impl Azure {
    pub(crate) fn of_options(options: &Options) -> Self {
        let mut azure = Self::default();
        if let Setting::Value(key) = &options.api_key {
            azure.api_key = Some(key.clone());
        }
        if let Setting::Value(url) = &options.base_url {
            azure.base_url = Some(url.clone());
        }
        azure
    }

    /// Where paths are joined to, in place of an endpoint: a gateway, for instance. Both together
    /// are an error.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// The deployment of all calls. Without it, and beside a `base_url`, each call goes to the one that
    /// its `model` names.
    pub fn deployment(mut self, name: impl Into<String>) -> Self {
        self.deployment = Some(name.into());
        self
    }

    /// The dated version of the API, such as `2024-10-21`. Without it, `OPENAI_API_VERSION`.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.api_version = Some(version.into());
        self
    }

    /// Uses the routes below `/openai/v1`, which need no version and take the deployment as `model`.
    pub fn v1(mut self) -> Self {
        self.v1 = true;
        self
    }

    /// A key of the resource, sent as `api-key`.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(Key::Static(Secret::new(key.into())));
        self
    }

    /// Gives the key for each attempt.
    pub fn api_key_provider<By>(mut self, provider: impl IntoTokenProvider<By>) -> Self {
        self.api_key = Some(Key::Provider(provider.into_token_provider()));
        self
    }

    /// A token of Entra, sent as `Authorization: Bearer …`. It lasts about an hour:
    /// [`token_provider`](Self::token_provider) is for longer.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(Secret::new(token.into()));
        self
    }

    /// Gives a token of Entra for each attempt.
    pub fn token_provider<By>(mut self, provider: impl IntoTokenProvider<By>) -> Self {
        self.token_provider = Some(provider.into_token_provider());
        self
    }

    /// No key or token, whatever the environment says: each call, or the client, brings the header
    /// `api-key` or `authorization`.
    pub fn no_credential(mut self) -> Self {
        self.no_credential = true;
        self
    }

    fn credential(&self, setup: &Setup) -> Result<Credential, ConfigError> {
        let given: Vec<&str> = [
            ("api_key", self.api_key.is_some()),
            ("token", self.token.is_some()),
            ("token_provider", self.token_provider.is_some()),
            ("no_credential", self.no_credential),
        ]
        .into_iter()
        .filter_map(|(name, given)| given.then_some(name))
        .collect();
        if let [first, _, ..] = given[..] {
            return Err(ConfigError::new(format!(
                "`{}` exclude each other: give one of them",
                given.join("`, `")
            ))
            .on(first));
        }
        if self.no_credential {
            return Ok(Credential::None);
        }
        if let Some(provider) = &self.token_provider {
            return Ok(Credential::Token(Arc::clone(provider)));
        }
        if let Some(Key::Provider(provider)) = &self.api_key {
            return Ok(Credential::Key(Arc::clone(provider)));
        }
        if let Some(token) = &self.token {
            return bearer(token.expose(), "token");
        }
        if let Some(Key::Static(key)) = &self.api_key {
            return key_header(key.expose(), "api_key");
        }
        if let Some(token) = setup.variable(AD_TOKEN) {
            return bearer(&token, AD_TOKEN);
        }
        match setup.variable(API_KEY) {
            Some(key) => key_header(&key, API_KEY),
            None => Err(ConfigError::new(format!(
                "no credentials for Azure: set {API_KEY} or {AD_TOKEN}, or give the provider an `api_key`, a `token` or a `token_provider`"
            ))
            .on("api_key")),
        }
    }

    /// Where paths are joined to, with the version in its query string.
    fn place(&self, setup: &Setup) -> Result<String, ConfigError> {
        if self.endpoint.is_some() && self.base_url.is_some() {
            return Err(ConfigError::new(
                "`endpoint` and `base_url` exclude each other: give one of them",
            )
            .on("base_url"));
        }
        let mut base = match &self.base_url {
            Some(url) => url.trim().trim_end_matches('/').to_owned(),
            None => {
                let endpoint = self.endpoint.clone().or_else(|| setup.variable(ENDPOINT));
                let endpoint = endpoint.ok_or_else(|| {
                    ConfigError::new(format!(
                        "no endpoint for Azure: set {ENDPOINT}, or use `providers::azure(endpoint)` or `base_url`"
                    ))
                    .on("endpoint")
                })?;
                let endpoint = endpoint.trim().trim_end_matches('/');
                format!("{endpoint}/openai{}", if self.v1 { "/v1" } else { "" })
            }
        };
        let version = match &self.api_version {
            Some(version) => Some(version.trim().to_owned()),
            None if self.v1 => None,
            None => setup.variable(API_VERSION),
        };
        match version.filter(|version| !version.is_empty()) {
            None if self.v1 => {}
            None => {
                return Err(ConfigError::new(format!(
                    "no version of the API: set {API_VERSION}, give the provider an `api_version`, or use the routes of `v1`"
                ))
                .on("api_version"));
            }
            Some(version) => {
                base.push_str(if base.contains('?') { "&" } else { "?" });
                base.push_str("api-version=");
                base.extend(utf8_percent_encode(&version, &SEGMENT));
            }
        }
        let name = match (&self.base_url, &self.endpoint) {
            (Some(_), _) => "base_url",
            (None, Some(_)) => "endpoint",
            (None, None) => ENDPOINT,
        };
        BaseUrl::parse(&base).map_err(|error| error.on(name))?;
        Ok(base)
    }
}

impl Provider for Azure {
    fn name(&self) -> &str {
        "azure"
    }

    fn connect(&self, setup: &Setup) -> Result<Arc<dyn Connection>, ConfigError> {
        let base_url = self.place(setup)?;
        let path = base_url
            .split_once('?')
            .map_or(&*base_url, |(path, _)| path);
        // A name that leads elsewhere is an error now and not with each call.
        let deployment = match &self.deployment {
            Some(name) => Some(segment(name, "deployment")?),
            None => None,
        };
        Ok(Arc::new(Connected {
            rewrites: !self.v1 && !path.split('/').skip(3).any(|part| part == "deployments"),
            // A base URL of one's own says where deployments are.
            deployment: deployment.filter(|_| self.base_url.is_none()),
            credential: self.credential(setup)?,
            base_url,
        }))
    }
}

/// A name as one segment of a path.
fn segment(name: &str, parameter: &str) -> Result<String, ConfigError> {
    if matches!(name, "" | "." | "..") {
        return Err(ConfigError::new(format!(
            "`{parameter}` is {name:?}, which names no deployment: give the deployment's name"
        ))
        .on(parameter));
    }
    Ok(utf8_percent_encode(name, &SEGMENT).to_string())
}

fn bearer(token: &str, name: &str) -> Result<Credential, ConfigError> {
    let value = bearer_header(token).ok_or_else(|| unfit(name))?;
    Ok(Credential::Header(AUTHORIZATION, value))
}

fn key_header(key: &str, name: &str) -> Result<Credential, ConfigError> {
    let value = secret(key).ok_or_else(|| unfit(name))?;
    Ok(Credential::Header(KEY_HEADER, value))
}

fn unfit(name: &str) -> ConfigError {
    ConfigError::new(format!(
        "`{name}` is blank, or has a character that no key has, such as a space or a line break"
    ))
    .on(name)
}

/// A key as the value of a header.
fn secret(key: &str) -> Option<HeaderValue> {
    let key = key.trim();
    if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return None;
    }
    let mut value = HeaderValue::from_str(key).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// Azure as one client uses it.
struct Connected {
    base_url: String,
    /// Whether calls go to deployments by their path.
    rewrites: bool,
    /// The deployment of all calls, as a segment.
    deployment: Option<String>,
    credential: Credential,
}

enum Credential {
    Header(HeaderName, HeaderValue),
    Key(Arc<dyn TokenProvider>),
    Token(Arc<dyn TokenProvider>),
    /// The caller's own.
    None,
}

impl Connection for Connected {
    fn base_url(&self) -> &str {
        &self.base_url
    }

    fn route(&self, route: &mut Route<'_>) -> Result<(), ConfigError> {
        if !self.rewrites || route.method() != Method::POST {
            return Ok(());
        }
        let path = route.path();
        let deployed = DEPLOYED.contains(&path) || path == "/batches" && self.deployment.is_some();
        if !deployed {
            return Ok(());
        }
        let deployment = match (&self.deployment, route.model()) {
            (Some(deployment), _) => deployment.clone(),
            (None, Some(model)) if !model.is_empty() => segment(&model, "model")?,
            (None, _) => return Ok(()),
        };
        let path = format!("/deployments/{deployment}{path}");
        route.set_path(path);
        Ok(())
    }

    fn prepare<'a>(
        &'a self,
        request: &'a mut http::Request<RequestBody>,
    ) -> BoxFuture<'a, Result<(), AuthError>> {
        Box::pin(async move {
            let (name, value) = match &self.credential {
                Credential::Header(name, value) => (name.clone(), Some(value.clone())),
                Credential::Key(provider) => (KEY_HEADER, secret(&ask(provider).await?)),
                Credential::Token(provider) => {
                    (AUTHORIZATION, bearer_header(&ask(provider).await?))
                }
                Credential::None => {
                    return Err(AuthError::new(
                        "the call has no credential: the client was told `no_credential`, so give it the header `api-key` or `authorization`",
                    )
                    .on("api-key"));
                }
            };
            let value = value.ok_or_else(|| {
                AuthError::new(
                    "the key or token provider gave a blank text, or one that HTTP does not allow",
                )
                .on("token_provider")
            })?;
            request.headers_mut().insert(name, value);
            Ok(())
        })
    }

    fn credential_headers(&self) -> &[HeaderName] {
        &CREDENTIAL_HEADERS
    }

    fn follows_redirects(&self) -> bool {
        true
    }
}

async fn ask(provider: &Arc<dyn TokenProvider>) -> Result<String, AuthError> {
    provider.token().await.map_err(|error| {
        AuthError::new("the key or token provider failed")
            .on("token_provider")
            .because(error)
    })
}

impl fmt::Debug for Azure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Azure")
            .field("endpoint", &self.endpoint.as_deref().map(shown))
            .field("base_url", &self.base_url.as_deref().map(shown))
            .field("deployment", &self.deployment)
            .field("api_version", &self.api_version)
            .field("v1", &self.v1)
            .field("api_key", &self.api_key)
            .field("token", &self.token)
            .field("token_provider", &self.token_provider.is_some())
            .finish_non_exhaustive()
    }
}
