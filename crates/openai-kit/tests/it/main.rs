//! What the client does, seen from outside: through a transport that is a function.

mod auth;
mod config;
mod generated_calls;
mod headers;
mod operations;
mod retries;
mod streams;
mod support;
mod urls;
