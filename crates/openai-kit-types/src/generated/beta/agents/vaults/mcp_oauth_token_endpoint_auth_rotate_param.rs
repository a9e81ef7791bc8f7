//! `McpOauthTokenEndpointAuthRotateParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{IntoMaybe, Leftovers, Maybe, RawJson, Why};

/// The new client secret for refreshing a credential's token.
#[derive(Clone)]
#[non_exhaustive]
pub enum McpOauthTokenEndpointAuthRotateParam {
    /// `client_secret_basic`: Rotate mcp oauth token endpoint auth param client secret basic of
    /// `McpOauthTokenEndpointAuthRotateParam` with `client_secret`.
    ClientSecretBasic(RotateMcpOauthTokenEndpointAuthParamClientSecretBasic),
    /// `client_secret_post`: Rotate mcp oauth token endpoint auth param client secret post of
    /// `McpOauthTokenEndpointAuthRotateParam` with `client_secret`.
    ClientSecretPost(RotateMcpOauthTokenEndpointAuthParamClientSecretPost),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    McpOauthTokenEndpointAuthRotateParam = "beta.agents.vaults.McpOauthTokenEndpointAuthRotateParam";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("client_secret_basic", Pick::One(0)),
                ("client_secret_post", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 ClientSecretBasic, 1 ClientSecretPost,
}

from!(McpOauthTokenEndpointAuthRotateParam {
    ClientSecretBasic(RotateMcpOauthTokenEndpointAuthParamClientSecretBasic),
    ClientSecretPost(RotateMcpOauthTokenEndpointAuthParamClientSecretPost),
});

/// Rotate mcp oauth token endpoint auth param client secret basic of
/// `McpOauthTokenEndpointAuthRotateParam` with `client_secret`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateMcpOauthTokenEndpointAuthParamClientSecretBasic {
    /// Short-lived key for use in a browser or app.
    pub client_secret: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RotateMcpOauthTokenEndpointAuthParamClientSecretBasic = "beta.agents.vaults.McpOauthTokenEndpointAuthRotateParam.RotateMcpOauthTokenEndpointAuthParamClientSecretBasic";
    [
        constant("type", "client_secret_basic"),
        optional("client_secret").or_null(),
    ];
    1 client_secret,
}

impl RotateMcpOauthTokenEndpointAuthParamClientSecretBasic {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Short-lived key for use in a browser or app.
    #[must_use]
    pub fn client_secret<By>(mut self, client_secret: impl IntoMaybe<String, By>) -> Self {
        self.client_secret = client_secret.into_maybe();
        self
    }
}

/// Rotate mcp oauth token endpoint auth param client secret post of
/// `McpOauthTokenEndpointAuthRotateParam` with `client_secret`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateMcpOauthTokenEndpointAuthParamClientSecretPost {
    /// Short-lived key for use in a browser or app.
    pub client_secret: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RotateMcpOauthTokenEndpointAuthParamClientSecretPost = "beta.agents.vaults.McpOauthTokenEndpointAuthRotateParam.RotateMcpOauthTokenEndpointAuthParamClientSecretPost";
    [
        constant("type", "client_secret_post"),
        optional("client_secret").or_null(),
    ];
    1 client_secret,
}

impl RotateMcpOauthTokenEndpointAuthParamClientSecretPost {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Short-lived key for use in a browser or app.
    #[must_use]
    pub fn client_secret<By>(mut self, client_secret: impl IntoMaybe<String, By>) -> Self {
        self.client_secret = client_secret.into_maybe();
        self
    }
}
