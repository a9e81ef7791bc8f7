//! The default transport against raw peers on port 0: no mock, no sleep.
#![cfg(feature = "hyper")]
#![allow(clippy::unwrap_used, reason = "helpers of tests are not seen as tests")]

mod connect;
mod exchange;
mod gzip;
mod peer;
mod proxy;
#[cfg(feature = "reqwest")]
mod reqwest;
mod reuse;
#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
mod tls;
mod upload;
