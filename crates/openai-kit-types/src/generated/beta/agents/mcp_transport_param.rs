//! `McpTransportParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson, Why};

/// How an agent in a session reaches an MCP server.
#[derive(Clone)]
#[non_exhaustive]
pub enum McpTransportParam {
    /// `http`: Mcp transport config param http of `McpTransportParam` with `server_url`,
    /// `authorization` and `headers`.
    Http(McpTransportConfigParamHTTP),
    /// `stdio`: Mcp transport config param stdio of `McpTransportParam` with `command`, `cwd` and
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

/// Mcp transport config param http of `McpTransportParam` with `server_url`, `authorization` and
/// `headers`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpTransportConfigParamHTTP {
    /// Address of the tool server.
    pub server_url: String,
    /// OAuth token for the remote server, fetched by the application. Hidden from `Debug`.
    pub authorization: Maybe<String>,
    /// HTTP headers to send or received. Hidden from `Debug`.
    pub headers: Maybe<BTreeMap<String, String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpTransportConfigParamHTTP = "beta.McpTransportParam.McpTransportConfigParamHTTP";
    [
        required("server_url"),
        constant("type", "http"),
        optional("authorization").or_null().secret(),
        optional("headers").or_null().secret(),
    ];
    0 server_url, 2 authorization, 3 headers,
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

/// Mcp transport config param stdio of `McpTransportParam` with `command`, `cwd` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpTransportConfigParamStdio {
    /// Command that is run.
    pub command: String,
    /// Folder in which the command runs.
    pub cwd: String,
    /// Command line arguments for starting the server.
    pub args: Maybe<Vec<String>>,
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
        required("command"),
        required("cwd"),
        constant("type", "stdio"),
        optional("args").or_null(),
        optional("env").or_null().secret(),
        optional("env_vars").or_null(),
    ];
    0 command, 1 cwd, 3 args, 4 env, 5 env_vars,
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
