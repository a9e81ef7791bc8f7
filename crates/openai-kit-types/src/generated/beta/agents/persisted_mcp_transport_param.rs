//! `PersistedMcpTransportParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{IntoItems, IntoPairs, Leftovers, Maybe, RawJson, Why};

/// How a saved agent reaches an MCP server: HTTP or a local process.
#[derive(Clone)]
#[non_exhaustive]
pub enum PersistedMcpTransportParam {
    /// `http`: Persisted mcp transport config param http of `PersistedMcpTransportParam` with
    /// `server_url` and `headers`.
    Http(PersistedMcpTransportConfigParamHTTP),
    /// `stdio`: Persisted mcp transport config param stdio of `PersistedMcpTransportParam` with
    /// `command`, `cwd` and more.
    Stdio(PersistedMcpTransportConfigParamStdio),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    PersistedMcpTransportParam = "beta.PersistedMcpTransportParam";
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

from!(PersistedMcpTransportParam {
    Http(PersistedMcpTransportConfigParamHTTP),
    Stdio(PersistedMcpTransportConfigParamStdio),
});

/// Persisted mcp transport config param http of `PersistedMcpTransportParam` with `server_url` and
/// `headers`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersistedMcpTransportConfigParamHTTP {
    /// Address of the tool server.
    pub server_url: String,
    /// HTTP headers to send or received. Hidden from `Debug`.
    pub headers: Maybe<BTreeMap<String, String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PersistedMcpTransportConfigParamHTTP = "beta.PersistedMcpTransportParam.PersistedMcpTransportConfigParamHTTP";
    [
        required("server_url"),
        constant("type", "http"),
        optional("headers").or_null().secret(),
    ];
    0 server_url, 2 headers,
}

impl PersistedMcpTransportConfigParamHTTP {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(server_url: impl Into<String>) -> Self {
        Self {
            server_url: server_url.into(),
            ..Self::default()
        }
    }

    /// HTTP headers to send or received. Hidden from `Debug`.
    #[must_use]
    pub fn headers(mut self, headers: impl IntoPairs<String>) -> Self {
        self.headers = headers.into_pairs();
        self
    }
}

/// Persisted mcp transport config param stdio of `PersistedMcpTransportParam` with `command`, `cwd`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersistedMcpTransportConfigParamStdio {
    /// Command that is run.
    pub command: String,
    /// Folder in which the command runs.
    pub cwd: String,
    /// Command line arguments for starting the server.
    pub args: Maybe<Vec<String>>,
    /// Names of environment variables to pass on.
    pub env_vars: Maybe<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PersistedMcpTransportConfigParamStdio = "beta.PersistedMcpTransportParam.PersistedMcpTransportConfigParamStdio";
    [
        required("command"),
        required("cwd"),
        constant("type", "stdio"),
        optional("args").or_null(),
        optional("env_vars").or_null(),
    ];
    0 command, 1 cwd, 3 args, 4 env_vars,
}

impl PersistedMcpTransportConfigParamStdio {
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

    /// Names of environment variables to pass on.
    #[must_use]
    pub fn env_vars(mut self, env_vars: impl IntoItems<String>) -> Self {
        self.env_vars = env_vars.into_items();
        self
    }
}
