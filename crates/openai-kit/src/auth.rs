//! Credentials: which one a request carries, and where it comes from. The last step before a request
//! is sent, and taken again for each attempt.

#[cfg(all(feature = "bedrock-aws", not(target_arch = "wasm32")))]
pub mod aws;
mod token;

use std::{fmt, sync::Arc};

use http::{HeaderValue, header::AUTHORIZATION};
use openai_kit_types::operation::Security;

pub use self::token::{IntoToken, IntoTokenProvider, TokenProvider, by};
use crate::{
    config::{self, Options, Setting, variable},
    error::{AuthError, ConfigError, Error},
    provider::Connection,
    transport::RequestBody,
};

/// A text that is never shown.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(Arc<str>);

impl Secret {
    pub(crate) fn new(text: impl Into<Arc<str>>) -> Self {
        Self(text.into())
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A key, or what gives one.
#[derive(Clone)]
pub(crate) enum Key {
    /// The same for each attempt.
    Static(Secret),
    /// Asked for each attempt.
    Provider(Arc<dyn TokenProvider>),
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Static(left), Self::Static(right)) => left == right,
            (Self::Provider(left), Self::Provider(right)) => Arc::ptr_eq(left, right),
            (Self::Static(_), Self::Provider(_)) | (Self::Provider(_), Self::Static(_)) => false,
        }
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Static(_) => "Key(…)",
            Self::Provider(_) => "Key(from a provider)",
        })
    }
}

/// A key as it is sent.
enum Bearer {
    Header(HeaderValue),
    Provider(Arc<dyn TokenProvider>),
}

/// Which credential a request may carry. Bearer and admin keys never stand in for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    Bearer,
    Admin,
    /// An undocumented call: the API key, else the admin key.
    Either,
    /// None at all.
    Nothing,
}

impl From<Security> for Scheme {
    fn from(security: Security) -> Self {
        match security {
            Security::Admin => Self::Admin,
            _ => Self::Bearer,
        }
    }
}

/// The credentials of a client: keys of its own, or what a provider puts on.
pub(crate) enum Auth {
    Keys(Keys),
    Provider(Arc<dyn Connection>),
}

impl Auth {
    /// Puts the credential of a scheme on a request.
    pub(crate) async fn apply(
        &self,
        scheme: Scheme,
        request: &mut http::Request<RequestBody>,
    ) -> Result<(), Error> {
        if scheme == Scheme::Nothing {
            return Ok(());
        }
        match self {
            Self::Keys(keys) => keys.apply(scheme, request).await,
            Self::Provider(connection) => Ok(connection.prepare(request).await?),
        }
    }

    /// What a provider does, where there is one.
    pub(crate) fn connection(&self) -> Option<&dyn Connection> {
        match self {
            Self::Keys(_) => None,
            Self::Provider(connection) => Some(&**connection),
        }
    }
}

/// An API key, an admin key, or both.
pub(crate) struct Keys {
    key: Option<Bearer>,
    admin: Option<Bearer>,
}

impl Keys {
    pub(crate) fn resolve(options: &Options) -> Result<Self, ConfigError> {
        let env = &options.environment;
        let key = Bearer::resolve(&options.api_key, "api_key", || {
            variable(env, config::API_KEY)
        })?;
        let admin = Bearer::resolve(&options.admin_api_key, "admin_api_key", || {
            variable(env, config::ADMIN_KEY)
        })?;
        let own = options.headers.mentions(AUTHORIZATION.as_str());
        if key.is_none() && admin.is_none() && !own {
            return Err(ConfigError::new(format!(
                "no credentials: set {} (or {} for admin operations), or give the builder an `api_key`, an `admin_api_key` or an `api_key_provider`",
                config::API_KEY,
                config::ADMIN_KEY,
            ))
            .on("api_key"));
        }
        Ok(Self { key, admin })
    }

    async fn apply(
        &self,
        scheme: Scheme,
        request: &mut http::Request<RequestBody>,
    ) -> Result<(), Error> {
        let (bearer, name, variable) = match scheme {
            Scheme::Nothing => return Ok(()),
            Scheme::Admin => (self.admin.as_ref(), "admin_api_key", config::ADMIN_KEY),
            Scheme::Bearer => (self.key.as_ref(), "api_key", config::API_KEY),
            Scheme::Either => (
                self.key.as_ref().or(self.admin.as_ref()),
                "api_key",
                config::API_KEY,
            ),
        };
        let value = match bearer {
            None => return Err(missing(name, variable).into()),
            Some(Bearer::Header(value)) => value.clone(),
            Some(Bearer::Provider(provider)) => {
                let token = provider.token().await.map_err(|error| {
                    AuthError::new("the key provider failed")
                        .on(name)
                        .because(error)
                })?;
                bearer_header(&token).ok_or_else(|| {
                    AuthError::new(
                        "the key provider gave a blank key, or one that HTTP does not allow",
                    )
                    .on(name)
                })?
            }
        };
        request.headers_mut().insert(AUTHORIZATION, value);
        Ok(())
    }
}

/// Keeps keys out of web pages.
pub(crate) fn guard(in_browser: bool, allowed: bool) -> Result<(), ConfigError> {
    if !in_browser || allowed {
        return Ok(());
    }
    Err(ConfigError::new(
        "a key in a web page can be read by everybody who opens it: keep it on a server, or say `dangerously_allow_browser(true)`",
    )
    .on("dangerously_allow_browser"))
}

fn missing(name: &str, variable: &str) -> AuthError {
    let (wants, has) = if name == "admin_api_key" {
        ("an admin key", "an API key does not do")
    } else {
        ("an API key", "an admin key does not do")
    };
    AuthError::new(format!(
        "this operation needs {wants} ({has}): set {variable}, or give the builder an `{name}`"
    ))
    .on(name)
}

impl Bearer {
    fn resolve(
        setting: &Setting<Key>,
        name: &str,
        environment: impl FnOnce() -> Option<String>,
    ) -> Result<Option<Self>, ConfigError> {
        let text = match setting {
            Setting::None => return Ok(None),
            Setting::Value(Key::Provider(provider)) => {
                return Ok(Some(Self::Provider(Arc::clone(provider))));
            }
            Setting::Value(Key::Static(secret)) => secret.0.to_string(),
            Setting::Unset => match environment() {
                Some(text) => text,
                None => return Ok(None),
            },
        };
        if text.trim().is_empty() {
            return Err(ConfigError::new(format!("`{name}` is blank")).on(name));
        }
        let header = bearer_header(&text).ok_or_else(|| {
            ConfigError::new(format!(
                "`{name}` has a character that no key has, such as a line break"
            ))
            .on(name)
        })?;
        Ok(Some(Self::Header(header)))
    }
}

pub(crate) fn bearer_header(token: &str) -> Option<HeaderValue> {
    let token = token.trim();
    if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return None;
    }
    let mut value = HeaderValue::from_str(&format!("Bearer {token}")).ok()?;
    value.set_sensitive(true);
    Some(value)
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys = match self {
            Self::Keys(keys) => keys,
            Self::Provider(_) => return f.write_str("Auth(of a provider)"),
        };
        let shown = |bearer: &Option<Bearer>| match bearer {
            None => "none",
            Some(Bearer::Header(_)) => "set",
            Some(Bearer::Provider(_)) => "from a provider",
        };
        f.debug_struct("Auth")
            .field("api_key", &shown(&keys.key))
            .field("admin_api_key", &shown(&keys.admin))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::guard;

    #[test]
    fn a_browser_gets_a_key_only_when_that_is_allowed() {
        for (in_browser, allowed, fine) in [
            (false, false, true),
            (false, true, true),
            (true, true, true),
            (true, false, false),
        ] {
            assert_eq!(guard(in_browser, allowed).is_ok(), fine);
        }
    }
}
