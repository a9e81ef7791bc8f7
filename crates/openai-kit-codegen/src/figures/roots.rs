//! Where the walk also starts: webhook events, and the event unions of sockets and streams. No operation reaches
//! all of them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::document::{Document, FiguresError};
use super::operations::body;
use super::shape::{Kind, Shape};
use super::walk::{Walk, tags};

/// Pairs the events of both documents. Returns how many there were.
pub(super) fn pair_roots(walk: &mut Walk<'_>) -> Result<usize, FiguresError> {
    let webhooks = published_webhooks(walk.published)?;
    let unions = published_schemas(walk.published)?;
    let roots = fact_roots(walk.facts)?;
    let mut matched = 0;
    for (key, fact) in &roots {
        let published = match event_type(walk.facts, fact)? {
            Some(event) if key.starts_with("webhooks.") => webhooks.get(event).copied(),
            _ => union_name(key, &roots).and_then(|name| unions.get(name).copied()),
        };
        if let Some(published) = published {
            walk.descend(fact, published, Some(key))?;
            matched += 1;
        }
    }
    Ok(matched)
}

type Roots<'a> = BTreeMap<&'a str, &'a Value>;

fn fact_roots(facts: Document<'_>) -> Result<Roots<'_>, FiguresError> {
    let mut roots = Roots::new();
    let Some(listed) = facts.root.get("x-sdk-sockets-and-events") else {
        return Ok(roots);
    };
    for key in facts
        .object(facts.root, "x-sdk-sockets-and-events")?
        .into_iter()
        .flat_map(|roots| roots.keys())
    {
        if let Some(reference) = facts.text(listed, key)? {
            roots.insert(key, facts.target(listed, reference)?);
        }
    }
    Ok(roots)
}

fn published_schemas(published: Document<'_>) -> Result<Roots<'_>, FiguresError> {
    let Some(components) = published.root.get("components") else {
        return Ok(Roots::new());
    };
    let schemas = published
        .object(components, "schemas")?
        .into_iter()
        .flatten();
    Ok(schemas
        .map(|(name, schema)| (name.as_str(), schema))
        .collect())
}

/// Schemas of webhook bodies by the `type` of the event.
fn published_webhooks(published: Document<'_>) -> Result<Roots<'_>, FiguresError> {
    let mut webhooks = Roots::new();
    for item in published
        .object(published.root, "webhooks")?
        .into_iter()
        .flat_map(|webhooks| webhooks.values())
    {
        let Some(operation) = published.follow(item)?.get("post") else {
            continue;
        };
        let content =
            body(published, operation)?.and_then(|content| content.get("application/json"));
        let Some(schema) = content.and_then(|content| content.get("schema")) else {
            continue;
        };
        webhooks.extend(event_type(published, schema)?.map(|event| (event, schema)));
    }
    Ok(webhooks)
}

/// The one constant that an event has as its `type`.
fn event_type<'a>(
    document: Document<'a>,
    schema: &'a Value,
) -> Result<Option<&'a str>, FiguresError> {
    let shape = Shape::of(document, schema)?;
    let Some(event) = shape.only(Kind::Object) else {
        return Ok(None);
    };
    match tags(document, event)?.get("type").map(Vec::as_slice) {
        Some([event]) => Ok(Some(event)),
        _ => Ok(None),
    }
}

/// The published name of a union: `RealtimeServerEvent` for `realtime.RealtimeServerEvent`, and the same for what we
/// send, which ends in `Param` here. None where an older area has a union of that name too: only the newer has it.
fn union_name<'a>(key: &'a str, roots: &Roots<'_>) -> Option<&'a str> {
    let name = last(key);
    let is_older = roots
        .keys()
        .any(|other| last(other) == name && other.len() < key.len());
    (!is_older).then(|| name.strip_suffix("Param").unwrap_or(name))
}

fn last(key: &str) -> &str {
    key.rsplit('.').next().unwrap_or(key)
}
