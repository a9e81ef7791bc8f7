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
    /// `headers` and `server_url`.
    Http(PersistedMcpTransportConfigParamHTTP),
    /// `stdio`: Persisted mcp transport config param stdio of `PersistedMcpTransportParam` with
    /// `args`, `command` and more.
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

/// Persisted mcp transport config param http of `PersistedMcpTransportParam` with `headers` and
/// `server_url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersistedMcpTransportConfigParamHTTP {
    /// HTTP headers to send or received. Hidden from `Debug`.
    pub headers: Maybe<BTreeMap<String, String>>,
    /// Address of the tool server.
    pub server_url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PersistedMcpTransportConfigParamHTTP = "beta.PersistedMcpTransportParam.PersistedMcpTransportConfigParamHTTP";
    [
        constant("type", "http"),
        optional("headers").or_null().secret(),
        required("server_url"),
    ];
    1 headers, 2 server_url,
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

/// Persisted mcp transport config param stdio of `PersistedMcpTransportParam` with `args`,
/// `command` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersistedMcpTransportConfigParamStdio {
    /// Command line arguments for starting the server.
    pub args: Maybe<Vec<String>>,
    /// Command that is run.
    pub command: String,
    /// Folder in which the command runs.
    pub cwd: String,
    /// Names of environment variables to pass on.
    pub env_vars: Maybe<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PersistedMcpTransportConfigParamStdio = "beta.PersistedMcpTransportParam.PersistedMcpTransportConfigParamStdio";
    [
        constant("type", "stdio"),
        optional("args").or_null(),
        required("command"),
        required("cwd"),
        optional("env_vars").or_null(),
    ];
    1 args, 2 command, 3 cwd, 4 env_vars,
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
