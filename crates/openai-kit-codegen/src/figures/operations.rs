//! Where the walk starts: the operations that both documents have.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::document::{Document, FiguresError, schema_key};
use super::shape::{Kind, Shape};
use super::walk::{Properties, Walk, params_key};

const VERBS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];

/// Pairs the operations of the same verb and path. Returns how many there were.
pub(super) fn pair_operations(walk: &mut Walk<'_>) -> Result<usize, FiguresError> {
    let mut published = BTreeMap::new();
    for (verb, path, operation) in operations(walk.published)? {
        published.entry((verb, unnamed(path))).or_insert(operation);
    }
    let mut matched = 0;
    for (verb, path, fact) in operations(walk.facts)? {
        let Some(operation) = published.get(&(verb, unnamed(path))) else {
            continue;
        };
        pair_operation(walk, fact, operation)?;
        matched += 1;
    }
    Ok(matched)
}

/// Verb, path and operation, in the document's order.
fn operations(document: Document<'_>) -> Result<Vec<(&str, &str, &Value)>, FiguresError> {
    let Some(paths) = document.object(document.root, "paths")? else {
        return Err(document.wrong(document.root, "paths", "an object"));
    };
    let mut operations = Vec::new();
    for (path, item) in paths {
        let item = document.follow(item)?;
        for verb in VERBS {
            if document.object(item, verb)?.is_some() {
                operations.extend(
                    item.get(verb)
                        .map(|operation| (verb, path.as_str(), operation)),
                );
            }
        }
        // A second method on the same verb and path.
        for operation in document.list(item, "x-sdk-also")? {
            let verb = document.text(operation, "verb")?;
            operations.extend(verb.map(|verb| (verb, path.as_str(), operation)));
        }
    }
    Ok(operations)
}

/// The path without the names of its parameters: `/files/{}` for `/files/{file_id}`.
fn unnamed(path: &str) -> String {
    let mut pieces = path.split('{');
    let mut unnamed = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let rest = piece.split_once('}').map_or("", |(_, rest)| rest);
        unnamed.push_str("{}");
        unnamed.push_str(rest);
    }
    unnamed
}

fn pair_operation<'a>(
    walk: &mut Walk<'a>,
    fact: &'a Value,
    published: &'a Value,
) -> Result<(), FiguresError> {
    let params = walk.facts.text(fact, "x-sdk-params")?;
    let key = params.and_then(schema_key);
    let key = key.as_deref().map(params_key);
    let queries = (query(walk.facts, fact)?, query(walk.published, published)?);
    walk.pair_fields(key, &queries.0, &queries.1)?;

    let bodies = same_content(body(walk.facts, fact)?, body(walk.published, published)?);
    let replies = same_content(reply(walk.facts, fact)?, reply(walk.published, published)?);
    let union = union_of_calls(walk.facts, fact, params, key)?;
    for (content, other) in bodies {
        let Some((fact, published)) = schemas(content, other) else {
            continue;
        };
        match union {
            Some(union) => walk.pair(union, published),
            None => walk.descend(fact, published, key)?,
        }
    }
    for (content, other) in replies {
        let Some((reply, published)) = schemas(content, other) else {
            continue;
        };
        walk.pair(reply, published);
        pair_page(walk, fact, published)?;
    }
    Ok(())
}

/// Query parameters by name.
fn query<'a>(document: Document<'a>, operation: &'a Value) -> Result<Properties<'a>, FiguresError> {
    let mut query = Properties::new();
    for parameter in document.list(operation, "parameters")? {
        let parameter = document.follow(parameter)?;
        if document.text(parameter, "in")? != Some("query") {
            continue;
        }
        let Some(name) = document.text(parameter, "name")? else {
            return Err(document.wrong(parameter, "name", "a string"));
        };
        query
            .entry(name)
            .or_default()
            .extend(parameter.get("schema"));
    }
    Ok(query)
}

/// The params type where it is a union of ways to call: then it, not the body made flat, is the truth.
fn union_of_calls<'a>(
    facts: Document<'a>,
    operation: &'a Value,
    params: Option<&str>,
    key: Option<&str>,
) -> Result<Option<&'a Value>, FiguresError> {
    let Some(params) = params else {
        return Ok(None);
    };
    let schema = facts.target(operation, params)?;
    let shape = Shape::of(facts, schema)?;
    let is_call = |name: &str| Some(params_key(name)) != key;
    let union = shape
        .arms_of(Kind::Object)
        .into_iter()
        .any(|arm| arm.key.as_deref().is_some_and(is_call));
    Ok(union.then_some(schema))
}

pub(super) type Content<'a> = Option<&'a Map<String, Value>>;

pub(super) fn body<'a>(
    document: Document<'a>,
    operation: &'a Value,
) -> Result<Content<'a>, FiguresError> {
    match operation.get("requestBody") {
        None => Ok(None),
        Some(body) => document.object(document.follow(body)?, "content"),
    }
}

/// The content of the first success reply that has some.
fn reply<'a>(document: Document<'a>, operation: &'a Value) -> Result<Content<'a>, FiguresError> {
    for (status, reply) in document
        .object(operation, "responses")?
        .into_iter()
        .flatten()
    {
        if !status.starts_with('2') {
            continue;
        }
        let content = document.object(document.follow(reply)?, "content")?;
        if content.is_some() {
            return Ok(content);
        }
    }
    Ok(None)
}

/// Contents of the same media type, or the only ones.
fn same_content<'a>(fact: Content<'a>, published: Content<'a>) -> Vec<(&'a Value, &'a Value)> {
    let (Some(fact), Some(published)) = (fact, published) else {
        return Vec::new();
    };
    let same: Vec<_> = fact
        .iter()
        .filter_map(|(media, content)| Some((content, published.get(media)?)))
        .collect();
    if !same.is_empty() || fact.len() != 1 || published.len() != 1 {
        return same;
    }
    fact.values().zip(published.values()).collect()
}

fn schemas<'a>(fact: &'a Value, published: &'a Value) -> Option<(&'a Value, &'a Value)> {
    Some((fact.get("schema")?, published.get("schema")?))
}

/// The facts name only the item of a page; the published reply has it in `data`.
fn pair_page<'a>(
    walk: &mut Walk<'a>,
    fact: &'a Value,
    reply: &'a Value,
) -> Result<(), FiguresError> {
    let Some(item) = fact.get("x-sdk-page-item") else {
        return Ok(());
    };
    let page = Shape::of(walk.published, reply)?;
    let Some(page) = page.only(Kind::Object) else {
        return Ok(());
    };
    for data in page.properties.get("data").into_iter().flatten() {
        let data = Shape::of(walk.published, data)?;
        if let Some(published) = data.only(Kind::Array).and_then(|array| array.items) {
            walk.pair(item, published);
        }
    }
    Ok(())
}
