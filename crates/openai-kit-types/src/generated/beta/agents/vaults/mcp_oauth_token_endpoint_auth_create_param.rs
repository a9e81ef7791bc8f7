//! `McpOauthTokenEndpointAuthCreateParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::environment::EnvironmentResourceNone;
use crate::{Leftovers, RawJson, Why};

pub use crate::beta::agents::environment::EnvironmentResourceNone as CreateMcpOauthTokenEndpointAuthParamNone;

/// How a new credential proves itself when its token is refreshed.
#[derive(Clone)]
#[non_exhaustive]
pub enum McpOauthTokenEndpointAuthCreateParam {
    /// `none`: Environment resource none of `Environment`.
    None(EnvironmentResourceNone),
    /// `client_secret_basic`: Create mcp oauth token endpoint auth param client secret basic of
    /// `McpOauthTokenEndpointAuthCreateParam` with `client_secret`.
    ClientSecretBasic(CreateMcpOauthTokenEndpointAuthParamClientSecretBasic),
    /// `client_secret_post`: Create mcp oauth token endpoint auth param client secret post of
    /// `McpOauthTokenEndpointAuthCreateParam` with `client_secret`.
    ClientSecretPost(CreateMcpOauthTokenEndpointAuthParamClientSecretPost),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    McpOauthTokenEndpointAuthCreateParam = "beta.agents.vaults.McpOauthTokenEndpointAuthCreateParam";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("client_secret_basic", Pick::One(1)),
                ("client_secret_post", Pick::One(2)),
                ("none", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 None, 1 ClientSecretBasic, 2 ClientSecretPost,
}

from!(McpOauthTokenEndpointAuthCreateParam {
    None(EnvironmentResourceNone),
    ClientSecretBasic(CreateMcpOauthTokenEndpointAuthParamClientSecretBasic),
    ClientSecretPost(CreateMcpOauthTokenEndpointAuthParamClientSecretPost),
});

/// Create mcp oauth token endpoint auth param client secret basic of
/// `McpOauthTokenEndpointAuthCreateParam` with `client_secret`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpOauthTokenEndpointAuthParamClientSecretBasic {
    /// Short-lived key for use in a browser or app.
    pub client_secret: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CreateMcpOauthTokenEndpointAuthParamClientSecretBasic = "beta.agents.vaults.McpOauthTokenEndpointAuthCreateParam.CreateMcpOauthTokenEndpointAuthParamClientSecretBasic";
    [
        constant("type", "client_secret_basic"),
        required("client_secret"),
    ];
    1 client_secret,
}

impl CreateMcpOauthTokenEndpointAuthParamClientSecretBasic {
    /// What is required.
    #[must_use]
    pub fn new(client_secret: impl Into<String>) -> Self {
        Self {
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

/// Create mcp oauth token endpoint auth param client secret post of
/// `McpOauthTokenEndpointAuthCreateParam` with `client_secret`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpOauthTokenEndpointAuthParamClientSecretPost {
    /// Short-lived key for use in a browser or app.
    pub client_secret: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CreateMcpOauthTokenEndpointAuthParamClientSecretPost = "beta.agents.vaults.McpOauthTokenEndpointAuthCreateParam.CreateMcpOauthTokenEndpointAuthParamClientSecretPost";
    [
        constant("type", "client_secret_post"),
        required("client_secret"),
    ];
    1 client_secret,
}

impl CreateMcpOauthTokenEndpointAuthParamClientSecretPost {
    /// What is required.
    #[must_use]
    pub fn new(client_secret: impl Into<String>) -> Self {
        Self {
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}
