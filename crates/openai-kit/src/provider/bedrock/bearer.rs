//! Bedrock with a bearer token.

use std::sync::Arc;

use http::{HeaderValue, header::AUTHORIZATION};

use super::{BEARER_TOKEN, guard};
use crate::{
    auth::{TokenProvider, bearer_header},
    config,
    error::AuthError,
    pipeline::url::Origin,
    provider::Connection,
    transport::{BoxFuture, Lookup, RequestBody},
};

/// Where the token comes from.
pub(super) enum Token {
    Static(HeaderValue),
    Provider(Arc<dyn TokenProvider>),
    /// Read anew for each attempt.
    Environment(Lookup),
}

pub(super) struct Bearer {
    pub(super) base_url: String,
    pub(super) origin: Origin,
    pub(super) token: Token,
}

impl Token {
    async fn header(&self) -> Result<HeaderValue, AuthError> {
        match self {
            Self::Static(header) => Ok(header.clone()),
            Self::Provider(provider) => {
                let token = provider.token().await.map_err(|error| {
                    AuthError::new("the token provider of Bedrock failed")
                        .on("token_provider")
                        .because(error)
                })?;
                bearer_header(&token).ok_or_else(|| {
                    AuthError::new(
                        "the token provider of Bedrock gave a blank token, or one that HTTP does not allow",
                    )
                    .on("token_provider")
                })
            }
            Self::Environment(lookup) => {
                let token = config::variable(lookup, BEARER_TOKEN).ok_or_else(|| {
                    AuthError::new(format!(
                        "no credentials for Bedrock: {BEARER_TOKEN} was set when the client was made and is not any more: set it again, or make a new client"
                    ))
                    .on(BEARER_TOKEN)
                })?;
                bearer_header(&token).ok_or_else(|| {
                    AuthError::new(format!(
                        "{BEARER_TOKEN} has a character that no token has, such as a space or a line break"
                    ))
                    .on(BEARER_TOKEN)
                })
            }
        }
    }
}

impl Connection for Bearer {
    fn base_url(&self) -> &str {
        &self.base_url
    }

    fn prepare<'a>(
        &'a self,
        request: &'a mut http::Request<RequestBody>,
    ) -> BoxFuture<'a, Result<(), AuthError>> {
        Box::pin(async move {
            guard(request, &self.origin)?;
            let header = self.token.header().await?;
            request.headers_mut().insert(AUTHORIZATION, header);
            Ok(())
        })
    }
}
