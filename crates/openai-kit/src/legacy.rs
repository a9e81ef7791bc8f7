//! Names of the official SDKs for clients that are providers here: for programs that are moved from
//! there, and people who know those names.
//!
//! ```
//! use openai_kit::legacy::BedrockOpenAI;
//!
//! let client = BedrockOpenAI::builder().aws_region("us-east-1").api_key("bedrock-key").build()?;
//! # let _ = client.models();
//! # Ok::<(), openai_kit::Error>(())
//! ```

use std::{fmt, ops::Deref, time::Duration};

#[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
use crate::auth::aws::IntoAwsCredentialsProvider;
use crate::{
    Client, ClientBuilder,
    auth::IntoTokenProvider,
    error::Error,
    options::IntoLimit,
    providers::{Bedrock, bedrock},
    transport::Transport,
};

/// A client of Amazon Bedrock: a [`Client`] with the provider [`bedrock`] and the option names of the
/// official SDKs. It is used as a `Client`.
#[derive(Clone, Debug)]
pub struct BedrockOpenAI(Client);

/// The same: every client here is async, and [`BedrockOpenAIBuilder::build_blocking`] makes one that
/// is not.
pub type AsyncBedrockOpenAI = BedrockOpenAI;

impl BedrockOpenAI {
    /// A client of what the environment says: `AWS_BEARER_TOKEN_BEDROCK` or what AWS's chain finds,
    /// and `AWS_REGION`.
    ///
    /// # Errors
    /// As [`BedrockOpenAIBuilder::build`].
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// A client with options.
    pub fn builder() -> BedrockOpenAIBuilder {
        BedrockOpenAIBuilder {
            provider: bedrock(),
            client: Client::builder(),
        }
    }

    /// The client itself.
    #[must_use]
    pub fn into_client(self) -> Client {
        self.0
    }
}

impl Deref for BedrockOpenAI {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.0
    }
}

/// Makes a [`BedrockOpenAI`]. Which credential wins stands with
/// [`Bedrock`].
#[derive(Clone)]
#[must_use = "a builder does nothing until `build`"]
pub struct BedrockOpenAIBuilder {
    provider: Bedrock,
    client: ClientBuilder,
}

impl BedrockOpenAIBuilder {
    fn with(mut self, change: impl FnOnce(Bedrock) -> Bedrock) -> Self {
        self.provider = change(self.provider);
        self
    }

    fn and(mut self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        self.client = change(self.client);
        self
    }

    /// A bearer token. Without it, `AWS_BEARER_TOKEN_BEDROCK`.
    pub fn api_key(self, key: impl Into<String>) -> Self {
        self.with(|provider| provider.api_key(key))
    }

    /// Gives a bearer token for each attempt.
    pub fn bedrock_token_provider<By>(self, provider: impl IntoTokenProvider<By>) -> Self {
        self.with(|bedrock| bedrock.token_provider(provider))
    }

    /// The region. Without it, `AWS_REGION`, else `AWS_DEFAULT_REGION`, else the profile's.
    pub fn aws_region(self, region: impl Into<String>) -> Self {
        self.with(|provider| provider.region(region))
    }

    /// The profile whose credentials sign calls.
    #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
    pub fn aws_profile(self, name: impl Into<String>) -> Self {
        self.with(|provider| provider.profile(name))
    }

    /// The id of an access key.
    #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
    pub fn aws_access_key_id(self, id: impl Into<String>) -> Self {
        self.with(|provider| provider.access_key_id(id))
    }

    /// The secret of an access key.
    #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
    pub fn aws_secret_access_key(self, secret: impl Into<String>) -> Self {
        self.with(|provider| provider.secret_access_key(secret))
    }

    /// The session token of a temporary access key.
    #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
    pub fn aws_session_token(self, token: impl Into<String>) -> Self {
        self.with(|provider| provider.session_token(token))
    }

    /// Gives credentials of AWS for each attempt.
    #[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
    pub fn aws_credentials_provider<By>(
        self,
        provider: impl IntoAwsCredentialsProvider<By>,
    ) -> Self {
        self.with(|bedrock| bedrock.credential_provider(provider))
    }

    /// Where requests go. Blank means the region's host, whatever `AWS_BEDROCK_BASE_URL` says. A host
    /// that is none of AWS counts as one of the endpoint `mantle`.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        let url = url.into();
        if url.trim().is_empty() {
            return self.with(Bedrock::no_base_url);
        }
        self.with(|provider| provider.base_url(url).mantle_elsewhere())
    }

    /// As [`ClientBuilder::timeout`].
    pub fn timeout(self, limit: impl IntoLimit) -> Self {
        self.and(|client| client.timeout(limit))
    }

    /// As [`ClientBuilder::max_retries`].
    pub fn max_retries(self, retries: u32) -> Self {
        self.and(|client| client.max_retries(retries))
    }

    /// As [`ClientBuilder::default_header`].
    pub fn default_header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.and(|client| client.default_header(name, value))
    }

    /// As [`ClientBuilder::default_query`].
    pub fn default_query(
        self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.and(|client| client.default_query(name, value))
    }

    /// As [`ClientBuilder::organization`].
    pub fn organization(self, id: impl Into<Option<String>>) -> Self {
        self.and(|client| client.organization(id))
    }

    /// As [`ClientBuilder::project`].
    pub fn project(self, id: impl Into<Option<String>>) -> Self {
        self.and(|client| client.project(id))
    }

    /// As [`ClientBuilder::connect_timeout`].
    pub fn connect_timeout(self, limit: Duration) -> Self {
        self.and(|client| client.connect_timeout(limit))
    }

    /// As [`ClientBuilder::environment`].
    pub fn environment(
        self,
        lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.and(|client| client.environment(lookup))
    }

    /// As [`ClientBuilder::transport`].
    pub fn transport(self, transport: impl Transport) -> Self {
        self.and(|client| client.transport(transport))
    }

    /// Makes the client.
    ///
    /// # Errors
    /// As [`ClientBuilder::build`] with the provider.
    pub fn build(self) -> Result<BedrockOpenAI, Error> {
        self.client
            .provider(self.provider)
            .build()
            .map(BedrockOpenAI)
    }

    /// Makes a client without async.
    ///
    /// # Errors
    /// As [`build`](Self::build).
    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    pub fn build_blocking(self) -> Result<crate::blocking::Client, Error> {
        let client = self.client.provider(self.provider);
        client.makes::<crate::blocking::Client>().build()
    }
}

impl fmt::Debug for BedrockOpenAIBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BedrockOpenAIBuilder")
            .field("provider", &self.provider)
            .finish_non_exhaustive()
    }
}
