//! The Rust SDK for the OpenAI API: replies that always decode and lose nothing, clear errors, and
//! one client for every operation.
//!
//! ```no_run
//! use openai_kit::{Client, chat};
//!
//! # async fn f() -> Result<(), openai_kit::Error> {
//! let client = Client::from_env()?; // OPENAI_API_KEY
//! let response = client.responses().create().model("gpt-5.5").input("Hello").await?;
//! println!("{}", response.output_text());
//!
//! let completion = client
//!     .chat()
//!     .completions()
//!     .create()
//!     .model("gpt-5.5")
//!     .messages([chat::developer("Talk like a pirate."), chat::user("Hello")])
//!     .await?;
//! # Ok(()) }
//! ```
//!
//! - [`Client`] and [`ClientBuilder`]: where requests go, with which key, and how patiently.
//! - [`resources`]: a method for each operation, with the official names. Each gives a
//!   [`call::Call`], which is sent when it is awaited.
//! - The types of each area stand in a module of their own, such as [`responses`]: see
//!   [`openai_kit_types`], all of which is here too.
//! - [`providers`]: other servers that speak the API: Amazon Bedrock, Azure, or
//!   [one of your own](provider).
//! - [`Error`]: one variant for each stage of a call.
//! - [`transport`]: the seam to the network. [`clock`]: the one to time and chance.
//! - [`blocking`]: the same without async, by the feature `blocking`.
//!
//! # Features
//!
//! Each area of the API is a feature, `full` is all of them. `hyper` is the default transport,
//! `ring` (on by default) or `aws-lc-rs` its TLS; `reqwest` adapts a client of yours; `blocking`
//! is the client without async. `bedrock` is Amazon Bedrock with bearer tokens, `bedrock-aws` with
//! credentials of AWS. `schemars` makes schemas of your types: structured outputs and tools.

pub mod auth;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub mod blocking;
pub mod call;
#[cfg(feature = "uploads")]
pub mod chunked;
mod client;
pub mod clock;
mod config;
pub mod error;
mod generated;
#[cfg(feature = "bedrock")]
pub mod legacy;
mod multipart;
mod options;
pub mod pagination;
#[cfg(any(feature = "uploads", all(feature = "vector_stores", feature = "files")))]
mod parallel;
mod pipeline;
#[cfg(any(
    feature = "beta_assistants",
    feature = "files",
    feature = "vector_stores",
    feature = "videos"
))]
pub mod polling;
pub mod provider;
pub mod reply;
pub mod request;
pub mod stream;
#[cfg(feature = "schemars")]
pub mod structured;
#[cfg(feature = "schemars")]
pub mod tools;
pub mod transport;
mod value;
#[cfg(feature = "webhooks")]
pub mod webhook;

pub use openai_kit_types::*;
#[cfg(feature = "schemars")]
pub use schemars;

#[cfg(all(
    doctest,
    feature = "full",
    feature = "blocking",
    feature = "bedrock-aws",
    feature = "schemars"
))]
#[doc = include_str!("../../../README.md")]
mod readme {}

/// The providers that come with this crate.
pub mod providers {
    pub use crate::provider::azure::{Azure, azure, azure_from_env};
    #[cfg(feature = "bedrock")]
    pub use crate::provider::bedrock::{Bedrock, bedrock};
}

/// A method for each operation, by resource.
pub mod resources {
    pub use crate::generated::*;
}

pub use self::{
    client::{Build, Client, ClientBuilder},
    error::Error,
    options::IntoLimit,
    pipeline::encode::EncodedCall,
    reply::{RateLimit, RawReply, Reply},
};
