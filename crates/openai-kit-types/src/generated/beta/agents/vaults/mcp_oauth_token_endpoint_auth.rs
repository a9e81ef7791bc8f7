//! `McpOauthTokenEndpointAuth` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::environment::EnvironmentResourceNone;
use crate::{Leftovers, RawJson, Why};

pub use crate::beta::agents::environment::EnvironmentResourceNone as McpOauthTokenEndpointAuthResourceNone;

/// How a credential proves itself when its token is refreshed.
#[derive(Clone)]
#[non_exhaustive]
pub enum McpOauthTokenEndpointAuth {
    /// `none`: Environment resource none of `Environment`.
    None(EnvironmentResourceNone),
    /// `client_secret_basic`: Mcp oauth token endpoint auth resource client secret basic of
    /// `McpOauthTokenEndpointAuth`.
    ClientSecretBasic(McpOauthTokenEndpointAuthResourceClientSecretBasic),
    /// `client_secret_post`: Mcp oauth token endpoint auth resource client secret post of
    /// `McpOauthTokenEndpointAuth`.
    ClientSecretPost(McpOauthTokenEndpointAuthResourceClientSecretPost),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    McpOauthTokenEndpointAuth = "beta.agents.vaults.McpOauthTokenEndpointAuth";
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

/// Mcp oauth token endpoint auth resource client secret basic of `McpOauthTokenEndpointAuth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpOauthTokenEndpointAuthResourceClientSecretBasic {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpOauthTokenEndpointAuthResourceClientSecretBasic = "beta.agents.vaults.McpOauthTokenEndpointAuth.McpOauthTokenEndpointAuthResourceClientSecretBasic";
    [
        constant("type", "client_secret_basic"),
    ];
}

/// Mcp oauth token endpoint auth resource client secret post of `McpOauthTokenEndpointAuth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpOauthTokenEndpointAuthResourceClientSecretPost {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpOauthTokenEndpointAuthResourceClientSecretPost = "beta.agents.vaults.McpOauthTokenEndpointAuth.McpOauthTokenEndpointAuthResourceClientSecretPost";
    [
        constant("type", "client_secret_post"),
    ];
}
