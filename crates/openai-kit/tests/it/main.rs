//! What the client does, seen from outside: through a transport that is a function.

mod auth;
mod bodies;
mod config;
mod errors;
mod forms;
mod generated_calls;
mod headers;
mod limits;
mod operations;
mod pagination;
mod redirects;
mod replies;
mod retries;
mod streams;
mod support;
mod undocumented;
mod urls;
