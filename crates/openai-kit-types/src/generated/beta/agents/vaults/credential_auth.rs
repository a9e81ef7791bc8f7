//! `CredentialAuth` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::vaults::{CredentialNetworking, McpOauthTokenEndpointAuth};
use crate::{Leftovers, RawJson, Why};

/// The kind and public details of a credential.
#[derive(Clone)]
#[non_exhaustive]
pub enum CredentialAuth {
    /// `mcp_oauth`: Vault credential auth resource mcp oauth of `CredentialAuth` with `expires_at`,
    /// `mcp_server_url` and `refresh`.
    McpOauth(VaultCredentialAuthResourceMcpOauth),
    /// `static_bearer`: Vault credential auth resource static bearer of `CredentialAuth` with
    /// `mcp_server_url`.
    StaticBearer(VaultCredentialAuthResourceStaticBearer),
    /// `environment_variable`: Vault credential auth resource environment variable of
    /// `CredentialAuth` with `networking` and `secret_name`.
    EnvironmentVariable(VaultCredentialAuthResourceEnvironmentVariable),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    CredentialAuth = "beta.agents.vaults.CredentialAuth";
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

/// Vault credential auth resource environment variable of `CredentialAuth` with `networking` and
/// `secret_name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VaultCredentialAuthResourceEnvironmentVariable {
    /// Which hosts the secret may be used with.
    pub networking: CredentialNetworking,
    /// Name of the environment variable that holds the secret.
    pub secret_name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VaultCredentialAuthResourceEnvironmentVariable = "beta.agents.vaults.CredentialAuth.VaultCredentialAuthResourceEnvironmentVariable";
    [
        constant("type", "environment_variable"),
        required("networking"),
        required("secret_name"),
    ];
    1 networking, 2 secret_name,
}

/// Vault credential auth resource mcp oauth of `CredentialAuth` with `expires_at`, `mcp_server_url`
/// and `refresh`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VaultCredentialAuthResourceMcpOauth {
    /// When the access token stops working, as an RFC 3339 time.
    pub expires_at: Option<String>,
    /// Address of the tool server that the credential is for.
    pub mcp_server_url: String,
    /// What is needed to renew the access token.
    pub refresh: Option<VaultCredentialAuthResourceMcpOauthRefresh>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VaultCredentialAuthResourceMcpOauth = "beta.agents.vaults.CredentialAuth.VaultCredentialAuthResourceMcpOauth";
    [
        constant("type", "mcp_oauth"),
        optional("expires_at").or_null(),
        required("mcp_server_url"),
        optional("refresh").or_null(),
    ];
    1 expires_at, 2 mcp_server_url, 3 refresh,
}

/// Vault credential auth resource mcp oauth refresh of `CredentialAuth` with `client_id`,
/// `resource` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VaultCredentialAuthResourceMcpOauthRefresh {
    /// OAuth client that the tokens were given to.
    pub client_id: String,
    /// Resource that the token is asked for.
    pub resource: Option<String>,
    /// OAuth scope that the token is asked for.
    pub scope: Option<String>,
    /// Address where OAuth tokens are fetched.
    pub token_endpoint: String,
    /// How the client proves itself at the token address.
    pub token_endpoint_auth: McpOauthTokenEndpointAuth,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VaultCredentialAuthResourceMcpOauthRefresh = "beta.agents.vaults.CredentialAuth.VaultCredentialAuthResourceMcpOauthRefresh";
    [
        required("client_id"),
        optional("resource").or_null(),
        optional("scope").or_null(),
        required("token_endpoint"),
        required("token_endpoint_auth"),
    ];
    0 client_id, 1 resource, 2 scope, 3 token_endpoint, 4 token_endpoint_auth,
}

/// Vault credential auth resource static bearer of `CredentialAuth` with `mcp_server_url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VaultCredentialAuthResourceStaticBearer {
    /// Address of the tool server that the credential is for.
    pub mcp_server_url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VaultCredentialAuthResourceStaticBearer = "beta.agents.vaults.CredentialAuth.VaultCredentialAuthResourceStaticBearer";
    [
        constant("type", "static_bearer"),
        required("mcp_server_url"),
    ];
    1 mcp_server_url,
}
