//! A call of each operation, for the tests that make them all.

use crate::{
    error::Result,
    facts::{self, Operation},
    names,
    print::{Context, HEADER, operations::Resource},
};

use super::setters;

/// What stands before the calls.
const START: &str = "\
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

";

/// The file with all calls, formatted.
pub(crate) fn calls(context: &Context<'_>) -> Result<String> {
    let mut out = format!("//! A call of every operation.\n//!\n//! {HEADER}\n\n{START}");
    out.push_str(
        "#[allow(deprecated, reason = \"deprecated operations must work, too\")]\n#[rustfmt::skip]\nstatic CALLS: &[Row] = &[\n",
    );
    let root = Resource::root(context)?;
    for (name, child) in &root.children {
        rows(context, child, &format!("client.{name}()"), &mut out);
    }
    out.push_str("];\n");
    Ok(out)
}

fn rows(context: &Context<'_>, resource: &Resource<'_>, path: &str, out: &mut String) {
    for operation in resource.operations.values().copied() {
        out.push_str(&row(context, operation, path));
    }
    for (name, child) in &resource.children {
        rows(context, child, &format!("{path}.{name}()"), out);
    }
}

fn row(context: &Context<'_>, operation: &Operation, path: &str) -> String {
    let method = operation.name.rsplit('.').next().unwrap_or_default();
    let count = facts::placeholders(&operation.path).map_or(0, |names| names.len());
    let ids: Vec<String> = (1..=count)
        .map(|number| format!("\"id_{number}\""))
        .collect();
    let params = match setters::ty(context, operation) {
        Some(_) => ".params(example())",
        None => "",
    };
    format!(
        "    ({:?}, |client| sent({path}.{}({}){params})),\n",
        operation.name,
        names::snake(method),
        ids.join(", ")
    )
}
