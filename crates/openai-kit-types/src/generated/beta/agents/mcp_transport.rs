//! `McpTransport` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// How an agent in a session reaches an MCP server.
#[derive(Clone)]
#[non_exhaustive]
pub enum McpTransport {
    /// `http`: Mcp transport resource http of `McpTransport` with `server_url`.
    Http(McpTransportResourceHTTP),
    /// `stdio`: Mcp transport resource stdio of `McpTransport` with `args`, `command` and more.
    Stdio(McpTransportResourceStdio),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    McpTransport = "beta.McpTransport";
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

/// Mcp transport resource http of `McpTransport` with `server_url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpTransportResourceHTTP {
    /// Address of the tool server.
    pub server_url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpTransportResourceHTTP = "beta.McpTransport.McpTransportResourceHTTP";
    [
        constant("type", "http"),
        required("server_url"),
    ];
    1 server_url,
}

/// Mcp transport resource stdio of `McpTransport` with `args`, `command` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpTransportResourceStdio {
    /// Command line arguments for starting the server.
    pub args: Vec<String>,
    /// Command that is run.
    pub command: String,
    /// Folder in which the command runs.
    pub cwd: String,
    /// Names of environment variables to pass on.
    pub env_vars: Vec<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpTransportResourceStdio = "beta.McpTransport.McpTransportResourceStdio";
    [
        constant("type", "stdio"),
        required("args"),
        required("command"),
        required("cwd"),
        required("env_vars"),
    ];
    1 args, 2 command, 3 cwd, 4 env_vars,
}
