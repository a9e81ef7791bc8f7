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
    ("calls.change", |client| sent(client.calls().change("id_1").params(example()))),
    ("calls.create", |client| sent(client.calls().create().params(example()))),
    ("calls.delete", |client| sent(client.calls().delete("id_1").params(example()))),
    ("calls.list", |client| sent(client.calls().list().params(example()))),
    ("calls.replace", |client| sent(client.calls().replace("id_1").params(example()))),
    ("calls.retrieve", |client| sent(client.calls().retrieve("id_1"))),
    ("calls.transcribe", |client| sent(client.calls().transcribe().params(example()))),
    ("calls.watch", |client| sent(client.calls().watch())),
    ("calls.old.list", |client| sent(client.calls().old().list())),
    ("calls.old.replace", |client| sent(client.calls().old().replace("id_1").params(example()))),
    ("calls.parts.content", |client| sent(client.calls().parts().content("id_1", "id_2"))),
    ("calls.parts.upload", |client| sent(client.calls().parts().upload("id_1", "id_2").params(example()))),
    ("calls.rules.create", |client| sent(client.calls().rules().create().params(example()))),
];
