//! Bedrock: where calls go, what they carry, and what is refused before anything is sent. The rows
//! are those of the reference.

mod auth;
mod chain;
mod emulated;
mod legacy;
mod requests;
mod routing;

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use openai_kit::{
    Client, ClientBuilder, Error,
    auth::aws::AwsCredentials,
    providers::{Bedrock, bedrock},
};

use crate::support::{Seen, Server, ok};

pub(crate) const LIST: &str = r#"{"object":"list","data":[],"has_more":false}"#;
pub(crate) const R: &str = "us-east-1";
pub(crate) const RUNTIME: &str = "https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1";
pub(crate) const MANTLE: &str = "https://bedrock-mantle.us-east-1.api.aws/openai/v1";

pub(crate) type Env<'a> = &'a [(&'a str, &'a str)];

pub(crate) fn server() -> Server {
    Server::new([ok(LIST)])
}

pub(crate) fn builder(server: &Server, env: Env<'_>, provider: Bedrock) -> ClientBuilder {
    server.with_environment(env).provider(provider)
}

pub(crate) fn build(env: Env<'_>, provider: Bedrock) -> Result<(Client, Server), Error> {
    let server = server();
    let client = builder(&server, env, provider).build()?;
    Ok((client, server))
}

/// A provider with a bearer token.
pub(crate) fn bearer() -> Bedrock {
    bedrock().api_key("T")
}

/// A provider with keys of AWS.
pub(crate) fn keys() -> Bedrock {
    bedrock()
        .access_key_id("AKIDEXAMPLE")
        .secret_access_key("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
}

/// What one call of a client sends.
pub(crate) async fn sent(env: Env<'_>, provider: Bedrock) -> Result<Seen, Error> {
    let (client, server) = build(env, provider)?;
    client.models().list().await?;
    Ok(server.only())
}

/// The error of a client that cannot be made.
pub(crate) fn refused(env: Env<'_>, provider: Bedrock) -> String {
    match build(env, provider) {
        Ok((client, _)) => panic!("{client:?} was made"),
        Err(error) => {
            assert!(matches!(error, Error::Config(_)), "{error:?}");
            error.to_string()
        }
    }
}

/// The part of a signature that says what it is for.
pub(crate) fn scope(seen: &Seen) -> String {
    let header = seen.header("authorization").unwrap();
    let (_, rest) = header.split_once("Credential=").unwrap();
    let (credential, _) = rest.split_once(',').unwrap();
    let parts: Vec<&str> = credential.split('/').collect();
    assert_eq!(parts[4], "aws4_request");
    format!("{}/{}/{}", parts[0], parts[2], parts[3])
}

/// A provider of credentials that counts.
pub(crate) fn counting() -> (Bedrock, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let own = Arc::clone(&count);
    let provider = bedrock().credential_provider(move || {
        let number = own.fetch_add(1, Ordering::Relaxed) + 1;
        AwsCredentials::new(format!("AKID{number}"), "secret").session_token(format!("s{number}"))
    });
    (provider, count)
}
