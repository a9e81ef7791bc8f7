//! Bedrock with credentials of AWS: each attempt is signed anew.

use std::{fmt, sync::Arc};

use http::{
    HeaderMap, Uri,
    header::CONTENT_TYPE,
    uri::{Authority, Parts},
};

use super::{
    Connected, Place, ambient_region, check, endpoint::Family, guard, no_region, origin, parse,
    region,
};
use crate::{
    auth::{
        Secret,
        aws::{AwsCredentials, AwsCredentialsProvider, Cache, Chain, ask, sigv4},
    },
    clock::Clock,
    error::{AuthError, ConfigError},
    pipeline::url::Origin,
    provider::{Connection, Setup},
    transport::{BoxFuture, RequestBody},
};

/// What was said of credentials.
#[derive(Clone, Default)]
pub(super) struct Said {
    pub(super) access_key_id: Option<String>,
    pub(super) secret_access_key: Option<Secret>,
    pub(super) session_token: Option<Secret>,
    pub(super) profile: Option<String>,
    pub(super) provider: Option<Arc<dyn AwsCredentialsProvider>>,
}

impl Said {
    /// Checks each option by itself.
    pub(super) fn check(&self) -> Result<(), ConfigError> {
        if self
            .profile
            .as_ref()
            .is_some_and(|name| name.trim().is_empty())
        {
            return Err(ConfigError::new(
                "`profile` must not be empty: name a profile, or leave it out",
            )
            .on("profile"));
        }
        self.keys().map(drop)
    }

    fn keys(&self) -> Result<Option<AwsCredentials>, ConfigError> {
        let keys = match (&self.access_key_id, &self.secret_access_key) {
            (None, None) if self.session_token.is_none() => return Ok(None),
            (Some(id), Some(secret)) => AwsCredentials::new(id, secret.expose()),
            _ => {
                return Err(ConfigError::new(
                    "`access_key_id` and `secret_access_key` go together, and `session_token` with both: give the pair, or none of them",
                )
                .on("access_key_id"));
            }
        };
        let keys = match &self.session_token {
            Some(token) => keys.session_token(token.expose()),
            None => keys,
        };
        keys.checked().map(Some)
    }

    /// Checks the options against each other. Says whether one of them is there.
    pub(super) fn check_modes(&self, bearer: bool) -> Result<bool, ConfigError> {
        let said: Vec<&str> = [
            ("access_key_id", self.access_key_id.is_some()),
            ("profile", self.profile.is_some()),
            ("credential_provider", self.provider.is_some()),
        ]
        .into_iter()
        .filter_map(|(name, said)| said.then_some(name))
        .collect();
        match &*said {
            [] => Ok(false),
            [_] if !bearer => Ok(true),
            [name] => Err(ConfigError::new(format!(
                "a bearer token and `{name}` are both given: calls carry one or the other, so leave one out"
            ))
            .on(*name)),
            [name, ..] => Err(ConfigError::new(format!(
                "`{}` are all given: exactly one explicit AWS mode is allowed",
                said.join("`, `")
            ))
            .on(*name)),
        }
    }

    pub(super) fn connect(&self, place: Place, setup: &Setup) -> Connected {
        let known = match place.region {
            Some(region) => Some(region),
            None => ambient_region(setup)?,
        };
        let target = match place.url {
            None => Target {
                family: place.family.unwrap_or(Family::Mantle),
                url: None,
                label: None,
            },
            Some((url, name)) => {
                let uri = parse(&url, name)?;
                let canonical = check(&uri, place.family, known.as_deref())?;
                let (family, label) = match (canonical, place.family.or(place.elsewhere)) {
                    (Some((family, label)), _) => (family, Some(label)),
                    (None, Some(family)) => (family, None),
                    (None, None) => {
                        return Err(ConfigError::new(
                            "the base URL is no host of AWS, so it does not say which service is behind it, and signatures name the service: give the provider the `endpoint` `mantle` or `runtime`",
                        )
                        .on("endpoint"));
                    }
                };
                Target {
                    family,
                    url: Some(url),
                    label,
                }
            }
        };
        // Until the profile was read, the host has no region.
        let base_url = match (&target.url, &known) {
            (Some(url), _) => url.clone(),
            (None, Some(region)) => target.family.url(region),
            (None, None) => target.family.url(UNKNOWN),
        };
        let chain = Chain::new(setup, self.profile.clone())?;
        let credentials = match (self.keys()?, &self.provider) {
            (Some(keys), _) => Credentials::Static(keys),
            (None, Some(provider)) => Credentials::Provider(Arc::clone(provider)),
            (None, None) => Credentials::Chain(Cache::new(setup.clock())),
        };
        Ok(Arc::new(Signed {
            origin: origin(&base_url)?,
            base_url,
            target,
            region: match known {
                Some(region) => tokio::sync::OnceCell::new_with(Some(region)),
                None => tokio::sync::OnceCell::new(),
            },
            chain,
            credentials,
            clock: setup.clock(),
        }))
    }
}

/// What stands for a region that is not known yet.
const UNKNOWN: &str = "region-of-the-profile";

/// Where calls go.
struct Target {
    family: Family,
    /// The base URL, where one was said.
    url: Option<String>,
    /// The region that its host names.
    label: Option<String>,
}

enum Credentials {
    Static(AwsCredentials),
    Provider(Arc<dyn AwsCredentialsProvider>),
    Chain(Cache),
}

struct Signed {
    base_url: String,
    origin: Origin,
    target: Target,
    region: tokio::sync::OnceCell<String>,
    chain: Chain,
    credentials: Credentials,
    clock: Arc<dyn Clock>,
}

impl Signed {
    /// The region: known before, of the profile, or of the host.
    async fn region(&self) -> Result<&str, AuthError> {
        let find = || async {
            let found = match (self.chain.region().await, &self.target.label) {
                (Some(text), _) => region(&text, "region of the profile"),
                (None, Some(label)) => Ok(label.clone()),
                (None, None) => Err(no_region()),
            };
            found.map_err(refused)
        };
        self.region.get_or_try_init(find).await.map(String::as_str)
    }

    async fn credentials(&self, region: &str) -> Result<AwsCredentials, AuthError> {
        match &self.credentials {
            Credentials::Static(keys) => Ok(keys.clone()),
            Credentials::Provider(provider) => ask(provider).await,
            Credentials::Chain(cache) => cache.get(|| self.chain.find(region)).await,
        }
    }

    async fn sign(&self, request: &mut http::Request<RequestBody>) -> Result<(), AuthError> {
        guard(request, &self.origin)?;
        let region = self.region().await?;
        let uri = self.place(request.uri(), region)?;
        check(&uri, Some(self.target.family), Some(region)).map_err(refused)?;
        *request.uri_mut() = uri;
        let Some(body) = request.body().as_bytes() else {
            return Err(AuthError::new(
                "a signature covers the bytes of the body, and this one is a stream that can be read once: buffer it, or use a bearer token with `max_retries(0)`",
            )
            .on("body"));
        };
        let credentials = self.credentials(region).await?;
        let made = sigv4::sign(
            request.method(),
            request.uri(),
            &signable(request.headers()),
            body,
            &credentials,
            &sigv4::Scope {
                region,
                service: self.target.family.service(),
            },
            self.clock.now(),
        )
        .map_err(|error| AuthError::new("the call cannot be signed").because(error))?;
        let headers = request.headers_mut();
        sigv4::clear(headers);
        headers.extend(made);
        Ok(())
    }

    /// The URL as it is signed and sent: with the region's host where that was not known before, in
    /// small letters and without the scheme's own port, so that all versions of HTTP send one text.
    fn place(&self, uri: &Uri, region: &str) -> Result<Uri, AuthError> {
        let wrong = |error: http::Error| {
            AuthError::new("the region makes no host that HTTP allows").because(error)
        };
        let mut parts: Parts = uri.clone().into_parts();
        let host = match &self.target.url {
            None => self.target.family.host(region),
            Some(_) => {
                let host = uri.host().unwrap_or_default().to_ascii_lowercase();
                match self.origin.explicit_port() {
                    Some(port) => format!("{host}:{port}"),
                    None => host,
                }
            }
        };
        let authority: Authority = host
            .parse()
            .map_err(|error| wrong(http::Error::from(error)))?;
        parts.authority = Some(authority);
        Uri::from_parts(parts).map_err(|error| wrong(error.into()))
    }
}

fn refused(error: ConfigError) -> AuthError {
    let text = AuthError::new(error.to_string());
    match error.parameter() {
        Some(parameter) => text.on(parameter),
        None => text,
    }
}

/// The headers that are signed: those of AWS, as it asks for, and those that say what the call is.
/// Proxies rewrite others, and transports add some afterwards.
fn signable(headers: &HeaderMap) -> HeaderMap {
    let signed = headers.iter().filter(|(name, _)| {
        *name == CONTENT_TYPE
            || *name == "idempotency-key"
            || ["x-amz-", "x-stainless-", "openai-"]
                .into_iter()
                .any(|begin| name.as_str().starts_with(begin))
    });
    signed
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

impl Connection for Signed {
    fn base_url(&self) -> &str {
        &self.base_url
    }

    fn ready(&self) -> BoxFuture<'_, Result<(), AuthError>> {
        Box::pin(async move {
            let region = self.region().await?;
            if let Credentials::Chain(_) = self.credentials {
                self.credentials(region).await?;
            }
            Ok(())
        })
    }

    fn prepare<'a>(
        &'a self,
        request: &'a mut http::Request<RequestBody>,
    ) -> BoxFuture<'a, Result<(), AuthError>> {
        Box::pin(self.sign(request))
    }

    fn needs_whole_body(&self) -> bool {
        true
    }
}

impl fmt::Debug for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Aws")
            .field("access_key_id", &self.access_key_id)
            .field("secret_access_key", &self.secret_access_key)
            .field("session_token", &self.session_token)
            .field("profile", &self.profile)
            .field("credential_provider", &self.provider.is_some())
            .finish()
    }
}
