//! `PersistedMcpTransport` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::mcp_transport::McpTransportResourceStdio;
use crate::{Leftovers, RawJson, Why};

pub use crate::beta::agents::mcp_transport::McpTransportResourceStdio as PersistedMcpTransportResourceStdio;

/// How a saved agent reaches an MCP server: HTTP or a local process.
#[derive(Clone)]
#[non_exhaustive]
pub enum PersistedMcpTransport {
    /// `http`: Persisted mcp transport resource http of `PersistedMcpTransport` with `headers` and
    /// `server_url`.
    Http(PersistedMcpTransportResourceHTTP),
    /// `stdio`: Mcp transport resource stdio of `McpTransport` with `args`, `command` and more.
    Stdio(McpTransportResourceStdio),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    PersistedMcpTransport = "beta.PersistedMcpTransport";
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

/// Persisted mcp transport resource http of `PersistedMcpTransport` with `headers` and
/// `server_url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersistedMcpTransportResourceHTTP {
    /// HTTP headers to send or received. Hidden from `Debug`.
    pub headers: BTreeMap<String, String>,
    /// Address of the tool server.
    pub server_url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PersistedMcpTransportResourceHTTP = "beta.PersistedMcpTransport.PersistedMcpTransportResourceHTTP";
    [
        constant("type", "http"),
        required("headers").secret(),
        required("server_url"),
    ];
    1 headers, 2 server_url,
}
