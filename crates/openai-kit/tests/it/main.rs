//! What the client does, seen from outside: through a transport that is a function.

#![allow(clippy::unwrap_used, reason = "helpers of tests may fail, too")]

mod accumulate;
mod against_emulator;
mod auth;
mod azure;
#[cfg(feature = "bedrock-aws")]
mod bedrock;
#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod chunked;
mod config;
mod copies;
mod errors;
mod forms;
mod generated_calls;
mod hangs;
mod headers;
mod limits;
mod notebook;
mod operations;
mod pagination;
mod polling;
mod providers;
mod redirects;
mod replies;
mod retries;
#[cfg(feature = "schemars")]
mod schema_properties;
#[cfg(feature = "schemars")]
mod schemas;
mod secrets;
mod sizes;
mod stream_rows;
mod streams;
#[cfg(feature = "schemars")]
mod structured;
#[cfg(feature = "schemars")]
mod structured_types;
mod support;
#[cfg(feature = "schemars")]
mod tools;
#[cfg(feature = "schemars")]
mod tools_responses;
mod tracing;
mod undocumented;
mod uploads;
mod urls;
