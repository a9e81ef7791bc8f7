//! `CredentialAuthRotateParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::vaults::McpOauthTokenEndpointAuthRotateParam;
use crate::{IntoMaybe, Leftovers, Maybe, RawJson, Why};

/// The new secret of an existing credential.
#[derive(Clone)]
#[non_exhaustive]
pub enum CredentialAuthRotateParam {
    /// `mcp_oauth`: Rotate vault credential auth param mcp oauth of `CredentialAuthRotateParam`
    /// with `access_token`, `expires_at` and `refresh`.
    McpOauth(RotateVaultCredentialAuthParamMcpOauth),
    /// `static_bearer`: Rotate vault credential auth param static bearer of
    /// `CredentialAuthRotateParam` with `token`.
    StaticBearer(RotateVaultCredentialAuthParamStaticBearer),
    /// `environment_variable`: Rotate vault credential auth param environment variable of
    /// `CredentialAuthRotateParam` with `secret_value`.
    EnvironmentVariable(RotateVaultCredentialAuthParamEnvironmentVariable),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    CredentialAuthRotateParam = "beta.agents.vaults.CredentialAuthRotateParam";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("environment_variable", Pick::One(2)),
                ("mcp_oauth", Pick::One(0)),
                ("static_bearer", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 McpOauth, 1 StaticBearer, 2 EnvironmentVariable,
}

from!(CredentialAuthRotateParam {
    McpOauth(RotateVaultCredentialAuthParamMcpOauth),
    StaticBearer(RotateVaultCredentialAuthParamStaticBearer),
    EnvironmentVariable(RotateVaultCredentialAuthParamEnvironmentVariable),
});

/// Rotate vault credential auth param environment variable of `CredentialAuthRotateParam` with
/// `secret_value`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateVaultCredentialAuthParamEnvironmentVariable {
    /// The secret itself; write only. Hidden from `Debug`.
    pub secret_value: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RotateVaultCredentialAuthParamEnvironmentVariable = "beta.agents.vaults.CredentialAuthRotateParam.RotateVaultCredentialAuthParamEnvironmentVariable";
    [
        constant("type", "environment_variable"),
        required("secret_value").secret(),
    ];
    1 secret_value,
}

impl RotateVaultCredentialAuthParamEnvironmentVariable {
    /// What is required.
    #[must_use]
    pub fn new(secret_value: impl Into<String>) -> Self {
        Self {
            secret_value: secret_value.into(),
            ..Self::default()
        }
    }
}

/// Rotate vault credential auth param mcp oauth of `CredentialAuthRotateParam` with `access_token`,
/// `expires_at` and `refresh`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateVaultCredentialAuthParamMcpOauth {
    /// OAuth token sent to the server on each call; write only. Hidden from `Debug`.
    pub access_token: Maybe<String>,
    /// When the access token stops working, as an RFC 3339 time.
    pub expires_at: Maybe<String>,
    /// What is needed to renew the access token.
    pub refresh: Maybe<RotateVaultCredentialAuthParamMcpOauthRefresh>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RotateVaultCredentialAuthParamMcpOauth = "beta.agents.vaults.CredentialAuthRotateParam.RotateVaultCredentialAuthParamMcpOauth";
    [
        constant("type", "mcp_oauth"),
        optional("access_token").or_null().secret(),
        optional("expires_at").or_null(),
        optional("refresh").or_null(),
    ];
    1 access_token, 2 expires_at, 3 refresh,
}

impl RotateVaultCredentialAuthParamMcpOauth {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// OAuth token sent to the server on each call; write only. Hidden from `Debug`.
    #[must_use]
    pub fn access_token<By>(mut self, access_token: impl IntoMaybe<String, By>) -> Self {
        self.access_token = access_token.into_maybe();
        self
    }

    /// When the access token stops working, as an RFC 3339 time.
    #[must_use]
    pub fn expires_at<By>(mut self, expires_at: impl IntoMaybe<String, By>) -> Self {
        self.expires_at = expires_at.into_maybe();
        self
    }

    /// What is needed to renew the access token.
    #[must_use]
    pub fn refresh<By>(
        mut self,
        refresh: impl IntoMaybe<RotateVaultCredentialAuthParamMcpOauthRefresh, By>,
    ) -> Self {
        self.refresh = refresh.into_maybe();
        self
    }
}

/// Rotate vault credential auth param mcp oauth refresh of `CredentialAuthRotateParam` with
/// `refresh_token`, `scope` and `token_endpoint_auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateVaultCredentialAuthParamMcpOauthRefresh {
    /// OAuth token for fetching new access tokens; write only. Hidden from `Debug`.
    pub refresh_token: Maybe<String>,
    /// OAuth scope that the token is asked for.
    pub scope: Maybe<String>,
    /// How the client proves itself at the token address.
    pub token_endpoint_auth: Maybe<McpOauthTokenEndpointAuthRotateParam>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RotateVaultCredentialAuthParamMcpOauthRefresh = "beta.agents.vaults.CredentialAuthRotateParam.RotateVaultCredentialAuthParamMcpOauthRefresh";
    [
        optional("refresh_token").or_null().secret(),
        optional("scope").or_null(),
        optional("token_endpoint_auth").or_null(),
    ];
    0 refresh_token, 1 scope, 2 token_endpoint_auth,
}

impl RotateVaultCredentialAuthParamMcpOauthRefresh {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// OAuth token for fetching new access tokens; write only. Hidden from `Debug`.
    #[must_use]
    pub fn refresh_token<By>(mut self, refresh_token: impl IntoMaybe<String, By>) -> Self {
        self.refresh_token = refresh_token.into_maybe();
        self
    }

    /// OAuth scope that the token is asked for.
    #[must_use]
    pub fn scope<By>(mut self, scope: impl IntoMaybe<String, By>) -> Self {
        self.scope = scope.into_maybe();
        self
    }

    /// How the client proves itself at the token address.
    #[must_use]
    pub fn token_endpoint_auth<By>(
        mut self,
        token_endpoint_auth: impl IntoMaybe<McpOauthTokenEndpointAuthRotateParam, By>,
    ) -> Self {
        self.token_endpoint_auth = token_endpoint_auth.into_maybe();
        self
    }
}

/// Rotate vault credential auth param static bearer of `CredentialAuthRotateParam` with `token`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateVaultCredentialAuthParamStaticBearer {
    /// The token as text, or a secret token.
    pub token: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RotateVaultCredentialAuthParamStaticBearer = "beta.agents.vaults.CredentialAuthRotateParam.RotateVaultCredentialAuthParamStaticBearer";
    [
        constant("type", "static_bearer"),
        required("token"),
    ];
    1 token,
}

impl RotateVaultCredentialAuthParamStaticBearer {
    /// What is required.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            ..Self::default()
        }
    }
}
