//! Where credentials come from when none are given: AWS's own chain, or one profile of its files.
//!
//! The chain reads the environment and the files of the process itself; only the keys and the name
//! of the profile come from the client's environment. Its calls go through our transport.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
    time::{Duration, SystemTime},
};

use aws_config::{
    default_provider::credentials::DefaultCredentialsChain,
    profile::{ProfileFileCredentialsProvider, ProfileFileRegionProvider},
    provider_config::ProviderConfig,
};
use aws_credential_types::{
    Credentials,
    provider::{ProvideCredentials, SharedCredentialsProvider, error::CredentialsError},
};
use aws_smithy_async::{
    rt::sleep::{AsyncSleep, Sleep},
    time::TimeSource,
};
use aws_types::region::Region;
use tracing::{instrument::WithSubscriber as _, subscriber::NoSubscriber};

use super::{AwsCredentials, http_client::Calls};
use crate::{
    clock::Clock,
    config::variable,
    error::{AuthError, ConfigError},
    provider::Setup,
    transport::{BoxFuture, Lookup},
};

/// Credentials with the time until which they are good.
#[derive(Clone)]
pub(crate) struct Dated {
    pub(crate) credentials: AwsCredentials,
    pub(crate) expires: Option<SystemTime>,
}

/// AWS's own chain, or one profile.
pub(crate) struct Chain {
    config: ProviderConfig,
    environment: Lookup,
    /// The profile that was asked for: nothing else is looked at.
    only: Option<String>,
    /// Made with the first call.
    made: tokio::sync::OnceCell<SharedCredentialsProvider>,
}

impl Chain {
    pub(crate) fn new(setup: &Setup, only: Option<String>) -> Result<Self, ConfigError> {
        let calls = Calls {
            transport: setup.transport(),
            direct: setup.direct_transport()?,
            clock: setup.clock(),
        };
        let config = ProviderConfig::empty()
            .with_time_source(Time(setup.clock()))
            .with_sleep_impl(Time(setup.clock()))
            .with_http_client(calls);
        Ok(Self {
            config,
            environment: setup.environment(),
            only,
            made: tokio::sync::OnceCell::new(),
        })
    }

    fn profile(&self) -> Option<String> {
        self.only
            .clone()
            .or_else(|| variable(&self.environment, "AWS_PROFILE"))
    }

    /// The region of the profile, where it names one.
    pub(crate) async fn region(&self) -> Option<String> {
        use aws_config::meta::region::ProvideRegion as _;

        let mut builder = ProfileFileRegionProvider::builder().configure(&self.config);
        if let Some(profile) = self.profile() {
            builder = builder.profile_name(profile);
        }
        let region = builder.build().region().await?;
        Some(region.as_ref().to_owned())
    }

    /// Credentials, found anew. `region` is where roles are asked for.
    pub(crate) async fn find(&self, region: &str) -> Result<Dated, AuthError> {
        if self.only.is_none()
            && let Some(keys) = self.keys()
        {
            return Ok(keys);
        }
        let make = || async { self.make(region).await };
        let provider = self.made.get_or_init(make).await;
        // AWS's crates log session tokens, at the level `trace`, and tokens that are none.
        let found = provider
            .provide_credentials()
            .with_subscriber(NoSubscriber::default())
            .await
            .map_err(|error| self.failed(error))?;
        Ok(dated(&found))
    }

    async fn make(&self, region: &str) -> SharedCredentialsProvider {
        let region = Region::new(region.to_owned());
        let config = self.config.clone().with_region(Some(region.clone()));
        if let Some(profile) = &self.only {
            let profile = ProfileFileCredentialsProvider::builder()
                .configure(&config)
                .profile_name(profile)
                .build();
            return SharedCredentialsProvider::new(profile);
        }
        let mut chain = DefaultCredentialsChain::builder()
            .configure(config)
            .region(region);
        if let Some(profile) = self.profile() {
            chain = chain.profile_name(&profile);
        }
        SharedCredentialsProvider::new(chain.build().await)
    }

    /// The keys of the client's environment, which the chain looks at first as well.
    fn keys(&self) -> Option<Dated> {
        let get = |name| variable(&self.environment, name);
        let keys = AwsCredentials::new(get("AWS_ACCESS_KEY_ID")?, get("AWS_SECRET_ACCESS_KEY")?);
        let credentials = match get("AWS_SESSION_TOKEN") {
            Some(token) => keys.session_token(token),
            None => keys,
        };
        Some(Dated {
            credentials,
            expires: None,
        })
    }

    /// Nothing found is another matter than something found that does not work.
    fn failed(&self, error: CredentialsError) -> AuthError {
        let text = match (&error, &self.only) {
            (CredentialsError::CredentialsNotLoaded(_), None) => "no credentials for Bedrock: set AWS_BEARER_TOKEN_BEDROCK or give the provider an `api_key`; give it an access key, a `profile` or a `credential_provider`; or set up what AWS's own chain finds, such as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile, or a role of the machine".to_owned(),
            (CredentialsError::CredentialsNotLoaded(_), Some(profile)) => format!("the profile {profile:?} has no credentials, or is not in the files of AWS: look into ~/.aws/config and ~/.aws/credentials, or name another `profile`"),
            (_, None) => "AWS's chain found a source of credentials that does not work: the cause says which".to_owned(),
            (_, Some(profile)) => format!("the credentials of the profile {profile:?} cannot be had: the cause says why"),
        };
        AuthError::new(text)
            .on(if self.only.is_some() {
                "profile"
            } else {
                "credential_provider"
            })
            .because(error)
    }
}

fn dated(found: &Credentials) -> Dated {
    let keys = AwsCredentials::new(found.access_key_id(), found.secret_access_key());
    Dated {
        credentials: match found.session_token() {
            Some(token) => keys.session_token(token),
            None => keys,
        },
        expires: found.expiry(),
    }
}

/// Our clock as AWS's crates want it.
struct Time(Arc<dyn Clock>);

impl TimeSource for Time {
    fn now(&self) -> SystemTime {
        self.0.now()
    }
}

impl AsyncSleep for Time {
    fn sleep(&self, time: Duration) -> Sleep {
        Sleep::new(Synced(Mutex::new(self.0.sleep(time))))
    }
}

/// A future that can be shared, because AWS's crates ask for that.
struct Synced(Mutex<BoxFuture<'static, ()>>);

impl Future for Synced {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let inner = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        inner.as_mut().poll(cx)
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Time")
    }
}
