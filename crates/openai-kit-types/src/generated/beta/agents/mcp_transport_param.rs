//! `McpTransportParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson, Why};

/// How an agent in a session reaches an MCP server.
#[derive(Clone)]
#[non_exhaustive]
pub enum McpTransportParam {
    /// `http`: Mcp transport config param http of `McpTransportParam` with `authorization`,
    /// `headers` and `server_url`.
    Http(McpTransportConfigParamHTTP),
    /// `stdio`: Mcp transport config param stdio of `McpTransportParam` with `args`, `command` and
    /// more.
    Stdio(McpTransportConfigParamStdio),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    McpTransportParam = "beta.McpTransportParam";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("http", Pick::One(0)),
                ("stdio", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Http, 1 Stdio,
}

from!(McpTransportParam {
    Http(McpTransportConfigParamHTTP),
    Stdio(McpTransportConfigParamStdio),
});

/// Mcp transport config param http of `McpTransportParam` with `authorization`, `headers` and
/// `server_url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpTransportConfigParamHTTP {
    /// OAuth token for the remote server, fetched by the application. Hidden from `Debug`.
    pub authorization: Maybe<String>,
    /// HTTP headers to send or received. Hidden from `Debug`.
    pub headers: Maybe<BTreeMap<String, String>>,
    /// Address of the tool server.
    pub server_url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpTransportConfigParamHTTP = "beta.McpTransportParam.McpTransportConfigParamHTTP";
    [
        constant("type", "http"),
        optional("authorization").or_null().secret(),
        optional("headers").or_null().secret(),
        required("server_url"),
    ];
    1 authorization, 2 headers, 3 server_url,
}

impl McpTransportConfigParamHTTP {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(server_url: impl Into<String>) -> Self {
        Self {
            server_url: server_url.into(),
            ..Self::default()
        }
    }

    /// OAuth token for the remote server, fetched by the application. Hidden from `Debug`.
    #[must_use]
    pub fn authorization<By>(mut self, authorization: impl IntoMaybe<String, By>) -> Self {
        self.authorization = authorization.into_maybe();
        self
    }

    /// HTTP headers to send or received. Hidden from `Debug`.
    #[must_use]
    pub fn headers(mut self, headers: impl IntoPairs<String>) -> Self {
        self.headers = headers.into_pairs();
        self
    }
}

/// Mcp transport config param stdio of `McpTransportParam` with `args`, `command` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpTransportConfigParamStdio {
    /// Command line arguments for starting the server.
    pub args: Maybe<Vec<String>>,
    /// Command that is run.
    pub command: String,
    /// Folder in which the command runs.
    pub cwd: String,
    /// Environment variables with their values. Hidden from `Debug`.
    pub env: Maybe<BTreeMap<String, String>>,
    /// Names of environment variables to pass on.
    pub env_vars: Maybe<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpTransportConfigParamStdio = "beta.McpTransportParam.McpTransportConfigParamStdio";
    [
        constant("type", "stdio"),
        optional("args").or_null(),
        required("command"),
        required("cwd"),
        optional("env").or_null().secret(),
        optional("env_vars").or_null(),
    ];
    1 args, 2 command, 3 cwd, 4 env, 5 env_vars,
}

impl McpTransportConfigParamStdio {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(command: impl Into<String>, cwd: impl Into<String>) -> Self {
        Self {
            command: command.into(),
            cwd: cwd.into(),
            ..Self::default()
        }
    }

    /// Command line arguments for starting the server.
    #[must_use]
    pub fn args(mut self, args: impl IntoItems<String>) -> Self {
        self.args = args.into_items();
        self
    }

    /// Environment variables with their values. Hidden from `Debug`.
    #[must_use]
    pub fn env(mut self, env: impl IntoPairs<String>) -> Self {
        self.env = env.into_pairs();
        self
    }

    /// Names of environment variables to pass on.
    #[must_use]
    pub fn env_vars(mut self, env_vars: impl IntoItems<String>) -> Self {
        self.env_vars = env_vars.into_items();
        self
    }
}
