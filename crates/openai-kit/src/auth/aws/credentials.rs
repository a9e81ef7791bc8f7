//! Credentials of AWS as values, and callbacks that give them: closures or objects, sync or async.

use std::{error::Error as StdError, fmt, future::Future, marker::PhantomData, sync::Arc};

use crate::{
    auth::{Secret, by},
    error::{AuthError, ConfigError},
    transport::BoxFuture,
};

/// Why there are no credentials.
type Failure = Box<dyn StdError + Send + Sync>;

/// An access key of AWS, with a session token where it is a temporary one.
#[derive(Clone, PartialEq, Eq)]
pub struct AwsCredentials {
    access_key_id: String,
    secret_access_key: Secret,
    session_token: Option<Secret>,
}

impl AwsCredentials {
    /// An access key.
    pub fn new(access_key_id: impl Into<String>, secret_access_key: impl Into<String>) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            secret_access_key: Secret::new(secret_access_key.into()),
            session_token: None,
        }
    }

    /// The session token of a temporary key.
    #[must_use]
    pub fn session_token(mut self, token: impl Into<String>) -> Self {
        self.session_token = Some(Secret::new(token.into()));
        self
    }

    /// The id of the key, which is no secret.
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    pub(crate) fn secret(&self) -> &str {
        self.secret_access_key.expose()
    }

    pub(crate) fn token(&self) -> Option<&str> {
        self.session_token.as_ref().map(Secret::expose)
    }

    /// Which part is blank, or no text that a header may have.
    pub(crate) fn flaw(&self) -> Option<&'static str> {
        let unfit = |text: &str| {
            text.trim().is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic())
        };
        if unfit(&self.access_key_id) {
            return Some("access_key_id");
        }
        if unfit(self.secret()) {
            return Some("secret_access_key");
        }
        self.token().is_some_and(unfit).then_some("session_token")
    }

    /// Checks static keys.
    pub(crate) fn checked(self) -> Result<Self, ConfigError> {
        match self.flaw() {
            None => Ok(self),
            Some(name) => Err(ConfigError::new(format!(
                "`{name}` must not be empty, and has no spaces or line breaks: give the key as AWS shows it"
            ))
            .on(name)),
        }
    }
}

impl fmt::Debug for AwsCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AwsCredentials")
            .field("access_key_id", &self.access_key_id)
            .finish_non_exhaustive()
    }
}

/// Gives credentials of AWS, once for each attempt. Caching is its own matter.
pub trait AwsCredentialsProvider: Send + Sync + 'static {
    /// The credentials to sign with, or `None` when there are none.
    fn credentials(&self) -> BoxFuture<'_, Result<Option<AwsCredentials>, Failure>>;
}

/// Asks a provider of the user's.
pub(crate) async fn ask(
    provider: &Arc<dyn AwsCredentialsProvider>,
) -> Result<AwsCredentials, AuthError> {
    let found = provider.credentials().await.map_err(|error| {
        AuthError::new("the credential provider of Bedrock failed")
            .on("credential_provider")
            .because(error)
    })?;
    let Some(found) = found else {
        return Err(AuthError::new(
            "the credential provider of Bedrock gave no credentials: let it give an access key, or an error that says why it cannot",
        )
        .on("credential_provider"));
    };
    match found.flaw() {
        None => Ok(found),
        Some(part) => Err(AuthError::new(format!(
            "the credential provider of Bedrock gave a `{part}` that is blank, or has spaces or line breaks"
        ))
        .on("credential_provider")),
    }
}

/// What a callback may return: credentials, an `Option` or a `Result` of either, or a future of one
/// of them. The parameter tells them apart and is always inferred.
pub trait IntoAwsCredentials<By>: Send + 'static {
    /// The credentials, when they are there.
    fn into_aws_credentials(self) -> BoxFuture<'static, Result<Option<AwsCredentials>, Failure>>;
}

impl IntoAwsCredentials<by::Object> for AwsCredentials {
    fn into_aws_credentials(self) -> BoxFuture<'static, Result<Option<AwsCredentials>, Failure>> {
        Box::pin(std::future::ready(Ok(Some(self))))
    }
}

impl IntoAwsCredentials<by::Object> for Option<AwsCredentials> {
    fn into_aws_credentials(self) -> BoxFuture<'static, Result<Option<AwsCredentials>, Failure>> {
        Box::pin(std::future::ready(Ok(self)))
    }
}

impl<C, E> IntoAwsCredentials<by::Result> for Result<C, E>
where
    C: Into<Option<AwsCredentials>> + Send + 'static,
    E: Into<Failure> + Send + 'static,
{
    fn into_aws_credentials(self) -> BoxFuture<'static, Result<Option<AwsCredentials>, Failure>> {
        Box::pin(std::future::ready(self.map(Into::into).map_err(Into::into)))
    }
}

impl<F, By> IntoAwsCredentials<by::Future<By>> for F
where
    F: Future<Output: IntoAwsCredentials<By>> + Send + 'static,
{
    fn into_aws_credentials(self) -> BoxFuture<'static, Result<Option<AwsCredentials>, Failure>> {
        Box::pin(async move { self.await.into_aws_credentials().await })
    }
}

/// What can be given as a provider: a closure that returns credentials, now or later, or an object.
pub trait IntoAwsCredentialsProvider<By> {
    /// The provider.
    fn into_aws_credentials_provider(self) -> Arc<dyn AwsCredentialsProvider>;
}

impl<P: AwsCredentialsProvider> IntoAwsCredentialsProvider<by::Object> for P {
    fn into_aws_credentials_provider(self) -> Arc<dyn AwsCredentialsProvider> {
        Arc::new(self)
    }
}

impl<F, T, By> IntoAwsCredentialsProvider<by::Closure<By>> for F
where
    F: Fn() -> T + Send + Sync + 'static,
    T: IntoAwsCredentials<By>,
    By: 'static,
{
    fn into_aws_credentials_provider(self) -> Arc<dyn AwsCredentialsProvider> {
        struct Closure<F, By>(F, PhantomData<fn() -> By>);

        impl<F, T, By> AwsCredentialsProvider for Closure<F, By>
        where
            F: Fn() -> T + Send + Sync + 'static,
            T: IntoAwsCredentials<By>,
            By: 'static,
        {
            fn credentials(&self) -> BoxFuture<'_, Result<Option<AwsCredentials>, Failure>> {
                (self.0)().into_aws_credentials()
            }
        }

        Arc::new(Closure(self, PhantomData))
    }
}
