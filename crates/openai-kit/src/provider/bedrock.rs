//! Amazon Bedrock, which serves the API with its own hosts: bearer tokens, or credentials of AWS.

#[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
mod aws;
mod bearer;
mod endpoint;

use std::{fmt, sync::Arc};

use http::{Uri, header::AUTHORIZATION};

use self::{
    bearer::{Bearer, Token},
    endpoint::{BASE_PATH, Family, check, normalised, region},
};
use super::{Connection, Provider, Setup, shown};
#[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
use crate::auth::aws::{AwsCredentialsProvider, IntoAwsCredentialsProvider};
use crate::{
    auth::{IntoTokenProvider, Key, Secret, TokenProvider, bearer_header},
    config::{Options, Setting},
    error::{AuthError, ConfigError},
    pipeline::url::{BaseUrl, Origin},
    transport::RequestBody,
};

/// A bearer token.
const BEARER_TOKEN: &str = "AWS_BEARER_TOKEN_BEDROCK";
/// Where requests go.
const BASE_URL: &str = "AWS_BEDROCK_BASE_URL";
/// The region, in the order in which they are looked at.
const REGIONS: [&str; 2] = ["AWS_REGION", "AWS_DEFAULT_REGION"];

/// Amazon Bedrock, with what the environment says of it.
///
/// ```
/// use openai_kit::{Client, providers};
///
/// let client = Client::builder()
///     .provider(providers::bedrock().region("us-east-1").api_key("bedrock-key"))
///     .build()?;
/// # let _ = client;
/// # Ok::<(), openai_kit::Error>(())
/// ```
pub fn bedrock() -> Bedrock {
    Bedrock::default()
}

/// Amazon Bedrock as a [`Provider`]. Made by [`bedrock`](crate::providers::bedrock).
///
/// What a call carries is decided once, by the first of these that is there:
///
/// 1. what is said here: a bearer token (`api_key` or `token_provider`), or, with the feature
///    `bedrock-aws`, credentials of AWS (static keys, a profile or a callback). Two of them are an
///    error;
/// 2. `AWS_BEARER_TOKEN_BEDROCK`, unless [`no_api_key`](Self::no_api_key) was said;
/// 3. with the feature `bedrock-aws`, the default chain of AWS.
///
/// Redirects are never followed, and a credential never goes to another server than the one that
/// was configured.
#[derive(Clone, Default)]
#[must_use = "it is to be given to `ClientBuilder::provider`"]
pub struct Bedrock {
    endpoint: Option<String>,
    region: Option<String>,
    base_url: Setting<String>,
    api_key: Setting<Secret>,
    token_provider: Option<Arc<dyn TokenProvider>>,
    /// Whether a host that is none of AWS is signed for as one of mantle.
    mantle_elsewhere: bool,
    #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
    aws: aws::Said,
}

impl Bedrock {
    pub(crate) fn of_options(options: &Options) -> Self {
        let mut bedrock = Self::default();
        match &options.api_key {
            Setting::Unset => {}
            Setting::None => bedrock.api_key = Setting::None,
            Setting::Value(Key::Static(key)) => bedrock.api_key = Setting::Value(key.clone()),
            Setting::Value(Key::Provider(provider)) => {
                bedrock.token_provider = Some(Arc::clone(provider));
            }
        }
        bedrock.base_url = options.base_url.clone();
        bedrock
    }

    /// The family of hosts: `mantle` (the default) or `runtime`. Without it, what the base URL says,
    /// where it is a host of AWS.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// The region, such as `us-east-1`. Without it, `AWS_REGION`, else `AWS_DEFAULT_REGION`, else,
    /// where calls are signed, the one of the profile.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Where requests go, in place of the region's host: a FIPS or dual-stack host, an endpoint of a
    /// VPC, a proxy. Without it, `AWS_BEDROCK_BASE_URL`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Setting::Value(url.into());
        self
    }

    /// The region's host, whatever `AWS_BEDROCK_BASE_URL` says.
    pub fn no_base_url(mut self) -> Self {
        self.base_url = Setting::None;
        self
    }

    /// Signs for hosts that are none of AWS as for those of mantle, as the official legacy clients do.
    pub(crate) fn mantle_elsewhere(mut self) -> Self {
        self.mantle_elsewhere = true;
        self
    }

    /// A bearer token: an API key of Bedrock. Without it, `AWS_BEARER_TOKEN_BEDROCK`, which is read
    /// anew for each attempt.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Setting::Value(Secret::new(key.into()));
        self
    }

    /// No bearer token, whatever `AWS_BEARER_TOKEN_BEDROCK` says: credentials of AWS.
    pub fn no_api_key(mut self) -> Self {
        self.api_key = Setting::None;
        self
    }

    /// Gives a bearer token for each attempt.
    pub fn token_provider<By>(mut self, provider: impl IntoTokenProvider<By>) -> Self {
        self.token_provider = Some(provider.into_token_provider());
        self
    }

    /// The id of an access key. It needs a [`secret_access_key`](Self::secret_access_key).
    #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
    pub fn access_key_id(mut self, id: impl Into<String>) -> Self {
        self.aws.access_key_id = Some(id.into());
        self
    }

    /// The secret of an access key. It needs an [`access_key_id`](Self::access_key_id).
    #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
    pub fn secret_access_key(mut self, secret: impl Into<String>) -> Self {
        self.aws.secret_access_key = Some(Secret::new(secret.into()));
        self
    }

    /// The session token of an access key that has one.
    #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
    pub fn session_token(mut self, token: impl Into<String>) -> Self {
        self.aws.session_token = Some(Secret::new(token.into()));
        self
    }

    /// The profile, in the files of AWS, whose credentials sign calls. Nothing else is looked at.
    #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.aws.profile = Some(name.into());
        self
    }

    /// Gives credentials of AWS for each attempt: a closure, sync or async, or an object. Caching is
    /// its own matter.
    #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
    pub fn credential_provider<By>(
        mut self,
        provider: impl IntoAwsCredentialsProvider<By>,
    ) -> Self {
        let provider: Arc<dyn AwsCredentialsProvider> = provider.into_aws_credentials_provider();
        self.aws.provider = Some(provider);
        self
    }

    /// The bearer token that was said or stands in the environment, if that is what calls carry.
    /// The order of the checks is the order in which they are documented.
    fn bearer(&self, setup: &Setup) -> Result<Option<Token>, ConfigError> {
        #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
        self.aws.check()?;
        let said = match &self.api_key {
            Setting::Value(key) => Some(bearer_header(key.expose()).ok_or_else(|| {
                let why = if key.expose().trim().is_empty() {
                    "is blank"
                } else {
                    "has a character that no token has, such as a space or a line break"
                };
                ConfigError::new(format!("`api_key` {why}: give a token, or leave it out"))
                    .on("api_key")
            })?),
            Setting::Unset | Setting::None => None,
        };
        if said.is_some() && self.token_provider.is_some() {
            return Err(ConfigError::new(
                "`api_key` and `token_provider` exclude each other: give one of them",
            )
            .on("token_provider"));
        }
        let token = match (said, &self.token_provider) {
            (Some(header), _) => Some(Token::Static(header)),
            (None, Some(provider)) => Some(Token::Provider(Arc::clone(provider))),
            (None, None) => None,
        };
        #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
        if self.aws.check_modes(token.is_some())? {
            return Ok(None);
        }
        if token.is_some() {
            return Ok(token);
        }
        let ambient = self.api_key == Setting::Unset && setup.variable(BEARER_TOKEN).is_some();
        Ok(ambient.then(|| Token::Environment(setup.environment())))
    }

    /// The URL that was said, and what said it.
    fn said_url(&self, setup: &Setup) -> Result<Option<(String, &'static str)>, ConfigError> {
        match &self.base_url {
            Setting::Value(url) if url.trim().is_empty() => Err(ConfigError::new(
                "`base_url` must not be empty: give a URL, or leave it out",
            )
            .on("base_url")),
            Setting::Value(url) => Ok(Some((normalised(url), "base_url"))),
            Setting::None => Ok(None),
            Setting::Unset => Ok(setup
                .variable(BASE_URL)
                .map(|url| (normalised(&url), BASE_URL))),
        }
    }

    fn connect_bearer(&self, place: Place, token: Token, setup: &Setup) -> Connected {
        let region = || match &place.region {
            Some(region) => Ok(region.clone()),
            None => ambient_region(setup)?.ok_or_else(no_region),
        };
        let url = match &place.url {
            // What the environment says of regions does not count: the host is said.
            Some((url, name)) => {
                let uri = parse(url, name)?;
                check(&uri, place.family, place.region.as_deref())?;
                url.clone()
            }
            None => place.family.unwrap_or(Family::Mantle).url(&region()?),
        };
        Ok(Arc::new(Bearer {
            origin: origin(&url)?,
            base_url: url,
            token,
        }))
    }
}

type Connected = Result<Arc<dyn Connection>, ConfigError>;

/// What was said of where calls go.
struct Place {
    family: Option<Family>,
    region: Option<String>,
    /// The URL and what said it.
    url: Option<(String, &'static str)>,
    /// What a host is taken for that is none of AWS.
    #[cfg_attr(
        not(all(feature = "bedrock-aws", not(target_arch = "wasm32"))),
        expect(dead_code, reason = "it matters where calls are signed")
    )]
    elsewhere: Option<Family>,
}

impl Family {
    fn url(self, region: &str) -> String {
        format!("https://{}{BASE_PATH}", self.host(region))
    }
}

impl Provider for Bedrock {
    fn name(&self) -> &str {
        "bedrock"
    }

    fn connect(&self, setup: &Setup) -> Connected {
        let place = Place {
            family: self.endpoint.as_deref().map(Family::parse).transpose()?,
            region: match &self.region {
                Some(said) => Some(region(said, "region")?),
                None => None,
            },
            url: self.said_url(setup)?,
            elsewhere: self.mantle_elsewhere.then_some(Family::Mantle),
        };
        match self.bearer(setup)? {
            Some(token) => self.connect_bearer(place, token, setup),
            None => self.connect_aws(place, setup),
        }
    }
}

impl Bedrock {
    #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
    fn connect_aws(&self, place: Place, setup: &Setup) -> Connected {
        self.aws.connect(place, setup)
    }

    #[cfg(not(all(feature = "bedrock-aws", not(target_arch = "wasm32"))))]
    #[expect(clippy::unused_self, reason = "it signs where the feature is on")]
    fn connect_aws(&self, _: Place, _: &Setup) -> Connected {
        let signing = if cfg!(target_arch = "wasm32") {
            "calls are not signed with credentials of AWS here"
        } else {
            "to sign with credentials of AWS, turn on the feature `bedrock-aws` of this crate"
        };
        Err(ConfigError::new(format!(
            "no bearer token for Bedrock: set {BEARER_TOKEN}, or give the provider an `api_key` or a `token_provider`; {signing}"
        ))
        .on("api_key"))
    }
}

/// The region of the environment.
fn ambient_region(setup: &Setup) -> Result<Option<String>, ConfigError> {
    for name in REGIONS {
        if let Some(text) = setup.variable(name) {
            return region(&text, name).map(Some);
        }
    }
    Ok(None)
}

fn no_region() -> ConfigError {
    ConfigError::new(
        "no region for Bedrock: give the provider a `region`, or set AWS_REGION or AWS_DEFAULT_REGION",
    )
    .on("region")
}

/// A base URL that was said.
fn parse(url: &str, name: &str) -> Result<Uri, ConfigError> {
    BaseUrl::parse(url).map_err(|error| error.on(name))?;
    url.parse().map_err(|error: http::uri::InvalidUri| {
        ConfigError::new("the base URL is no URL")
            .on(name)
            .because(error)
    })
}

fn origin(url: &str) -> Result<Origin, ConfigError> {
    BaseUrl::parse(url).map(|base| base.origin)
}

/// Refuses what no credential may go with: a header of the caller's in its place, and another server.
/// The error shows the origins and nothing else.
fn guard(request: &http::Request<RequestBody>, base: &Origin) -> Result<(), AuthError> {
    if request.headers().contains_key(AUTHORIZATION) {
        return Err(AuthError::new(
            "the call has an `authorization` header of its own, and Bedrock's provider makes that header: leave it out, or use a client without the provider",
        )
        .on("authorization"));
    }
    match Origin::of(request.uri()) {
        Some(origin) if origin.is_same(base) => Ok(()),
        Some(origin) => Err(AuthError::new(format!(
            "{origin} is another server than {base}, and Bedrock's credential is not for it"
        ))
        .on("base_url")),
        None => Err(AuthError::new("the call has no server").on("base_url")),
    }
}

impl fmt::Debug for Bedrock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let base_url = match &self.base_url {
            Setting::Unset => Setting::Unset,
            Setting::None => Setting::None,
            Setting::Value(url) => Setting::Value(shown(url)),
        };
        let mut shown = f.debug_struct("Bedrock");
        shown
            .field("endpoint", &self.endpoint)
            .field("region", &self.region)
            .field("base_url", &base_url)
            .field("api_key", &self.api_key)
            .field("token_provider", &self.token_provider.is_some());
        #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
        shown.field("aws", &self.aws);
        shown.finish()
    }
}
