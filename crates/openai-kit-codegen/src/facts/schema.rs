//! Schemas: from JSON to shapes.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Property, Schema, Spot};
use crate::error::Result;

/// Deepest nesting of one schema; the facts stay below ten.
const MAX_DEPTH: usize = 64;

pub(super) fn read(spot: &Spot<'_>, depth: usize) -> Result<Schema> {
    if depth > MAX_DEPTH {
        return Err(spot.error("a schema is nested more than 64 levels deep; give its parts names"));
    }
    if let Some(target) = spot.get("$ref")? {
        return key(&target).map(Schema::Ref);
    }
    if let Some(constant) = spot.get("const")? {
        return literals(&constant, std::slice::from_ref(&constant));
    }
    if let Some(list) = spot.get("enum")? {
        return literals(&list, &list.items()?);
    }
    if let Some(list) = spot.get("anyOf")? {
        let mut members = Vec::new();
        for member in list.items()? {
            members.push(read(&member, depth + 1)?);
        }
        return if members.is_empty() {
            Err(list.error("an anyOf needs at least one member"))
        } else {
            Ok(Schema::AnyOf(members))
        };
    }
    let Some(kind) = spot.get("type")? else {
        return Ok(Schema::Any);
    };
    match kind.text()? {
        "null" => Ok(Schema::Null),
        "boolean" => Ok(Schema::Bool),
        "integer" => Ok(Schema::Int),
        "number" => Ok(Schema::Float),
        "string" => {
            let format = spot
                .get("format")?
                .map(|format| format.text())
                .transpose()?;
            Ok(match format {
                Some("binary") => Schema::File,
                _ => Schema::Text,
            })
        }
        "array" => {
            let items = spot.get("items")?;
            let items = items.map_or(Ok(Schema::Any), |items| read(&items, depth + 1))?;
            Ok(Schema::List(Box::new(items)))
        }
        "object" => object(spot, depth),
        other => Err(kind.error(format!(
            "{other:?} is not known; add it to the reader of facts"
        ))),
    }
}

fn object(spot: &Spot<'_>, depth: usize) -> Result<Schema> {
    let Some(properties) = spot.get("properties")? else {
        let values = match spot.get("additionalProperties")? {
            Some(values) if !values.value.is_boolean() => read(&values, depth + 1)?,
            _ => Schema::Any,
        };
        return Ok(Schema::Map(Box::new(values)));
    };
    let mut required = BTreeSet::new();
    if let Some(list) = spot.get("required")? {
        for item in list.items()? {
            let name = item.text()?;
            if properties.get(name)?.is_none() {
                return Err(item.error(format!(
                    "{name:?} is no property; add it or take it off the list"
                )));
            }
            required.insert(name);
        }
    }
    let mut found = Vec::new();
    for (name, property) in properties.entries()? {
        found.push(Property {
            name: name.to_owned(),
            schema: read(&property, depth + 1)?,
            required: required.contains(name),
        });
    }
    Ok(Schema::Object(found))
}

/// The values of an enumeration, which are all of one kind. Only texts are told apart.
fn literals(list: &Spot<'_>, values: &[Spot<'_>]) -> Result<Schema> {
    let mut kinds = BTreeSet::new();
    for value in values {
        kinds.insert(match value.value {
            Value::String(_) => "text",
            Value::Bool(_) => "truth value",
            Value::Number(_) => "number",
            _ => return Err(value.error("should be a string, a number, true or false")),
        });
    }
    if kinds.len() > 1 {
        return Err(list.error("has values of several kinds; put them into an anyOf"));
    }
    match kinds.first() {
        Some(&"text") => texts(values),
        Some(&"truth value") => Ok(Schema::Bool),
        Some(_) if values.iter().any(|value| value.value.is_f64()) => Ok(Schema::Float),
        Some(_) => Ok(Schema::Int),
        None => Err(list.error("is empty; list the values")),
    }
}

fn texts(values: &[Spot<'_>]) -> Result<Schema> {
    let mut found: Vec<String> = Vec::new();
    for value in values {
        let text = value.text()?;
        if text.contains(char::is_control) {
            return Err(
                value.error("a text has a line break or another control character; leave it out")
            );
        }
        if !found.iter().any(|other| other == text) {
            found.push(text.to_owned());
        }
    }
    Ok(Schema::Texts(found))
}

/// The key that a pointer leads to.
pub(super) fn key(spot: &Spot<'_>) -> Result<String> {
    let pointer = spot.text()?;
    let Some(key) = pointer.strip_prefix("#/components/schemas/") else {
        return Err(spot.error(format!(
            "cannot follow {pointer:?}; only #/components/schemas/… is known"
        )));
    };
    Ok(key.replace("~1", "/").replace("~0", "~"))
}
