//! `CredentialAuthCreateParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::vaults::{CredentialNetworking, McpOauthTokenEndpointAuthCreateParam};
use crate::{IntoMaybe, Leftovers, Maybe, RawJson, Why};

/// The secret of a new credential: OAuth, bearer token or environment variable.
#[derive(Clone)]
#[non_exhaustive]
pub enum CredentialAuthCreateParam {
    /// `mcp_oauth`: Create vault credential auth param mcp oauth of `CredentialAuthCreateParam`
    /// with `access_token`, `expires_at` and more.
    McpOauth(Box<CreateVaultCredentialAuthParamMcpOauth>),
    /// `static_bearer`: Create vault credential auth param static bearer of
    /// `CredentialAuthCreateParam` with `mcp_server_url` and `token`.
    StaticBearer(CreateVaultCredentialAuthParamStaticBearer),
    /// `environment_variable`: Create vault credential auth param environment variable of
    /// `CredentialAuthCreateParam` with `networking`, `secret_name` and `secret_value`.
    EnvironmentVariable(CreateVaultCredentialAuthParamEnvironmentVariable),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    CredentialAuthCreateParam = "beta.agents.vaults.CredentialAuthCreateParam";
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

from!(CredentialAuthCreateParam {
    McpOauth(CreateVaultCredentialAuthParamMcpOauth),
    StaticBearer(CreateVaultCredentialAuthParamStaticBearer),
    EnvironmentVariable(CreateVaultCredentialAuthParamEnvironmentVariable),
});

/// Create vault credential auth param environment variable of `CredentialAuthCreateParam` with
/// `networking`, `secret_name` and `secret_value`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVaultCredentialAuthParamEnvironmentVariable {
    /// Which hosts the secret may be used with.
    pub networking: CredentialNetworking,
    /// Name of the environment variable that holds the secret.
    pub secret_name: String,
    /// The secret itself; write only. Hidden from `Debug`.
    pub secret_value: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CreateVaultCredentialAuthParamEnvironmentVariable = "beta.agents.vaults.CredentialAuthCreateParam.CreateVaultCredentialAuthParamEnvironmentVariable";
    [
        constant("type", "environment_variable"),
        required("networking"),
        required("secret_name"),
        required("secret_value").secret(),
    ];
    1 networking, 2 secret_name, 3 secret_value,
}

impl CreateVaultCredentialAuthParamEnvironmentVariable {
    /// What is required.
    #[must_use]
    pub fn new(
        networking: impl Into<CredentialNetworking>,
        secret_name: impl Into<String>,
        secret_value: impl Into<String>,
    ) -> Self {
        Self {
            networking: networking.into(),
            secret_name: secret_name.into(),
            secret_value: secret_value.into(),
            ..Self::default()
        }
    }
}

/// Create vault credential auth param mcp oauth of `CredentialAuthCreateParam` with `access_token`,
/// `expires_at` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVaultCredentialAuthParamMcpOauth {
    /// OAuth token sent to the server on each call; write only. Hidden from `Debug`.
    pub access_token: String,
    /// When the access token stops working, as an RFC 3339 time.
    pub expires_at: Maybe<String>,
    /// Address of the tool server that the credential is for.
    pub mcp_server_url: String,
    /// What is needed to renew the access token.
    pub refresh: Maybe<CreateVaultCredentialAuthParamMcpOauthRefresh>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CreateVaultCredentialAuthParamMcpOauth = "beta.agents.vaults.CredentialAuthCreateParam.CreateVaultCredentialAuthParamMcpOauth";
    [
        constant("type", "mcp_oauth"),
        required("access_token").secret(),
        optional("expires_at").or_null(),
        required("mcp_server_url"),
        optional("refresh").or_null(),
    ];
    1 access_token, 2 expires_at, 3 mcp_server_url, 4 refresh,
}

impl CreateVaultCredentialAuthParamMcpOauth {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(access_token: impl Into<String>, mcp_server_url: impl Into<String>) -> Self {
        Self {
            access_token: access_token.into(),
            mcp_server_url: mcp_server_url.into(),
            ..Self::default()
        }
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
        refresh: impl IntoMaybe<CreateVaultCredentialAuthParamMcpOauthRefresh, By>,
    ) -> Self {
        self.refresh = refresh.into_maybe();
        self
    }
}

/// Create vault credential auth param mcp oauth refresh of `CredentialAuthCreateParam` with
/// `client_id`, `refresh_token` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVaultCredentialAuthParamMcpOauthRefresh {
    /// OAuth client that the tokens were given to.
    pub client_id: String,
    /// OAuth token for fetching new access tokens; write only. Hidden from `Debug`.
    pub refresh_token: String,
    /// Resource that the token is asked for.
    pub resource: Maybe<String>,
    /// OAuth scope that the token is asked for.
    pub scope: Maybe<String>,
    /// Address where OAuth tokens are fetched.
    pub token_endpoint: String,
    /// How the client proves itself at the token address.
    pub token_endpoint_auth: McpOauthTokenEndpointAuthCreateParam,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CreateVaultCredentialAuthParamMcpOauthRefresh = "beta.agents.vaults.CredentialAuthCreateParam.CreateVaultCredentialAuthParamMcpOauthRefresh";
    [
        required("client_id"),
        required("refresh_token").secret(),
        optional("resource").or_null(),
        optional("scope").or_null(),
        required("token_endpoint"),
        required("token_endpoint_auth"),
    ];
    0 client_id, 1 refresh_token, 2 resource, 3 scope, 4 token_endpoint, 5 token_endpoint_auth,
}

impl CreateVaultCredentialAuthParamMcpOauthRefresh {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        refresh_token: impl Into<String>,
        token_endpoint: impl Into<String>,
        token_endpoint_auth: impl Into<McpOauthTokenEndpointAuthCreateParam>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            refresh_token: refresh_token.into(),
            token_endpoint: token_endpoint.into(),
            token_endpoint_auth: token_endpoint_auth.into(),
            ..Self::default()
        }
    }

    /// Resource that the token is asked for.
    #[must_use]
    pub fn resource<By>(mut self, resource: impl IntoMaybe<String, By>) -> Self {
        self.resource = resource.into_maybe();
        self
    }

    /// OAuth scope that the token is asked for.
    #[must_use]
    pub fn scope<By>(mut self, scope: impl IntoMaybe<String, By>) -> Self {
        self.scope = scope.into_maybe();
        self
    }
}

/// Create vault credential auth param static bearer of `CredentialAuthCreateParam` with
/// `mcp_server_url` and `token`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVaultCredentialAuthParamStaticBearer {
    /// Address of the tool server that the credential is for.
    pub mcp_server_url: String,
    /// The token as text, or a secret token.
    pub token: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CreateVaultCredentialAuthParamStaticBearer = "beta.agents.vaults.CredentialAuthCreateParam.CreateVaultCredentialAuthParamStaticBearer";
    [
        constant("type", "static_bearer"),
        required("mcp_server_url"),
        required("token"),
    ];
    1 mcp_server_url, 2 token,
}

impl CreateVaultCredentialAuthParamStaticBearer {
    /// What is required.
    #[must_use]
    pub fn new(mcp_server_url: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            mcp_server_url: mcp_server_url.into(),
            token: token.into(),
            ..Self::default()
        }
    }
}
