//! Credentials of AWS and signatures made with them.

mod cache;
mod chain;
mod credentials;
mod http_client;
pub(crate) mod sigv4;

pub(crate) use self::credentials::ask;
pub use self::credentials::{
    AwsCredentials, AwsCredentialsProvider, IntoAwsCredentials, IntoAwsCredentialsProvider,
};
pub(crate) use self::{cache::Cache, chain::Chain};
