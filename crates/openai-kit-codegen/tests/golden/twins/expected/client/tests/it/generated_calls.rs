//! A call of every operation.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::pin::Pin;

use openai_kit::{Client, Error};

use crate::support::example;

/// A call on its way, without its value.
pub(crate) type Sent = Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

/// The official name of an operation, and a call of it with example parameters.
pub(crate) type Row = (&'static str, fn(&Client) -> Sent);

/// A call of every operation.
pub(crate) fn calls() -> Vec<Row> {
    CALLS.to_vec()
}

fn sent<T: 'static>(
    call: impl IntoFuture<Output = Result<T, Error>, IntoFuture: Send + 'static>,
) -> Sent {
    let call = call.into_future();
    Box::pin(async move { call.await.map(drop) })
}

#[allow(deprecated, reason = "deprecated operations must work, too")]
#[rustfmt::skip]
static CALLS: &[Row] = &[
    ("twins.create", |client| sent(client.twins().create().params(example()))),
    ("twins.list", |client| sent(client.twins().list().params(example()))),
    ("twins.list_others", |client| sent(client.twins().list_others().params(example()))),
];
