//! `allOf`: one schema for several that must all fit, where there is one that says exactly the same.

use super::{
    SchemaError,
    schema::{self, Root, is_annotation, is_neutral, types},
    tree::Tree,
};

/// Replaces `allOf` by what its parts say together.
pub(crate) fn all_of(root: &Root<'_>, mut schema: Tree, path: &str) -> Result<Tree, SchemaError> {
    let Some(parts) = schema.take("allOf") else {
        return Ok(schema);
    };
    let here = format!("{path}/allOf");
    let Some(parts) = parts.items() else {
        return Err(SchemaError::new(&here, "`allOf` is no list of schemas"));
    };
    let mut distinct: Vec<&Tree> = Vec::new();
    for part in parts {
        if part.as_bool() == Some(true) || distinct.iter().any(|known| known.equals(part)) {
            continue;
        }
        distinct.push(part);
    }
    let beside_is_neutral = schema.fields().iter().all(|(key, _)| is_neutral(key));
    if beside_is_neutral {
        match distinct.as_slice() {
            [] => return Ok(schema),
            [only] => return Ok(inline(schema, only)),
            _ => {}
        }
    }
    let mut whole = Vec::new();
    for part in distinct {
        whole.push(object(root, part, &here, 0)?);
    }
    let mut own = schema.clone();
    if let Tree::Object(fields) = &mut own {
        fields.retain(|(key, _)| !is_neutral(key));
        if !fields.is_empty() {
            whole.push(object(root, &own, path, 0)?);
        }
    }
    let mut merged = merge(&whole, path)?;
    // What stands beside says more about this place than the parts do.
    for (key, value) in schema.fields() {
        if is_neutral(key) {
            merged.set(key, value.clone());
        }
    }
    Ok(merged)
}

/// The object that a `$ref` and the keywords beside it describe together.
pub(crate) fn reference(
    root: &Root<'_>,
    mut schema: Tree,
    path: &str,
) -> Result<Tree, SchemaError> {
    let Some(reference) = schema.take("$ref") else {
        return Ok(schema);
    };
    let part = Tree::Object(vec![("$ref".to_owned(), reference)]);
    // Its own keywords come first: the tag of a variant is one of them.
    let mut own = schema.clone();
    if let Tree::Object(fields) = &mut own {
        fields.retain(|(key, _)| !is_neutral(key));
    }
    let parts = [object(root, &own, path, 0)?, object(root, &part, path, 0)?];
    let mut merged = merge(&parts, path)?;
    for (key, value) in schema.fields() {
        if is_neutral(key) {
            merged.set(key, value.clone());
        }
    }
    Ok(merged)
}

/// A schema that is all there is, under what its parent says beside it.
pub(crate) fn inline(parent: Tree, only: &Tree) -> Tree {
    let Tree::Object(fields) = parent else {
        return only.clone();
    };
    let mut whole = only.clone();
    for (key, value) in fields {
        match (schema::DEFINITIONS.contains(&key.as_str()), whole.get(&key)) {
            (true, Some(Tree::Object(inner))) => {
                let mut both = value;
                for (name, schema) in inner.clone() {
                    if !both.has(&name) {
                        both.set(&name, schema);
                    }
                }
                whole.set(&key, both);
            }
            _ => whole.set(&key, value),
        }
    }
    whole
}

/// A part that only describes an object, with references followed and its own `allOf` merged.
fn object(root: &Root<'_>, part: &Tree, path: &str, depth: usize) -> Result<Tree, SchemaError> {
    let error = |problem: &str| SchemaError::new(path, problem);
    if depth > 32 || !root.goes_on() {
        return Err(error(
            "the parts refer to each other in a circle: give one of them a field of its own",
        ));
    }
    let Some(part) = schema::target(root.tree, part) else {
        return Err(error("a `$ref` leads nowhere, or in a circle"));
    };
    let mut part = part.clone();
    if part.has("allOf") {
        let nested = part.take("allOf");
        let nested = nested.as_ref().and_then(Tree::items).unwrap_or_default();
        let mut parts = Vec::new();
        for inner in nested {
            parts.push(object(root, inner, path, depth + 1)?);
        }
        parts.push(object(root, &part, path, depth + 1)?);
        return merge(&parts, path);
    }
    let allowed = ["type", "properties", "required", "additionalProperties"];
    for (key, _) in part.fields() {
        if !is_annotation(key) && !is_neutral(key) && !allowed.contains(&key.as_str()) {
            return Err(error(&format!(
                "`{key}` cannot be merged with what stands beside it: put it into a field of its own"
            )));
        }
    }
    let only_objects = types(&part)
        .is_none_or(|types| types.iter().all(|kind| matches!(*kind, "object" | "null")));
    if !only_objects || !matches!(part, Tree::Object(_)) {
        return Err(error(
            "only objects can be merged: put this into a field of its own",
        ));
    }
    match part.get("additionalProperties").map(Tree::as_bool) {
        None | Some(Some(false)) => Ok(part),
        Some(_) => Err(error(
            "`additionalProperties` must be false where objects are merged",
        )),
    }
}

fn merge(parts: &[Tree], path: &str) -> Result<Tree, SchemaError> {
    let properties = |part: &Tree| -> Vec<(String, Tree)> {
        let properties = part.get("properties");
        properties.map(Tree::fields).unwrap_or_default().to_vec()
    };
    let closed: Vec<&Tree> = parts
        .iter()
        .filter(|part| part.has("additionalProperties"))
        .collect();
    let allows = |name: &str| {
        closed
            .iter()
            .all(|part| part.get("properties").is_some_and(|all| all.has(name)))
    };
    let nullable = parts
        .iter()
        .all(|part| types(part).is_some_and(|types| types.contains(&"null")));
    let no_object = |part: &Tree| types(part).is_some_and(|types| !types.contains(&"object"));
    if parts.iter().any(no_object) {
        return if nullable {
            Ok(null())
        } else {
            Err(SchemaError::new(
                path,
                "one part is an object and another one null: no value fits",
            ))
        };
    }
    let mut all = Tree::Object(Vec::new());
    for (name, schema) in parts.iter().flat_map(properties) {
        match all.get(&name) {
            Some(known) if !known.equals(&schema) => {
                return Err(SchemaError::new(
                    &format!("{path}/properties/{}", step(&name)),
                    "two parts describe this property differently: describe it once",
                ));
            }
            Some(_) => {}
            None if allows(&name) => all.set(&name, schema),
            None => {}
        }
    }
    let mut required: Vec<&str> = Vec::new();
    let names = parts
        .iter()
        .filter_map(|part| part.get("required")?.items());
    for name in names.flatten().filter_map(Tree::as_str) {
        if !required.contains(&name) {
            required.push(name);
        }
    }
    if let Some(name) = required.iter().find(|name| !allows(name)) {
        if nullable {
            return Ok(null());
        }
        return Err(SchemaError::new(
            path,
            format!("one part requires `{name}` and another one does not allow it: no object fits"),
        ));
    }
    let kind = if nullable {
        Tree::texts(["object", "null"])
    } else {
        Tree::text("object")
    };
    let mut merged = Tree::Object(vec![("type".to_owned(), kind)]);
    for (key, value) in parts.iter().flat_map(Tree::fields) {
        if is_annotation(key) && !merged.has(key) {
            merged.set(key, value.clone());
        }
    }
    merged.set("properties", all);
    if !required.is_empty() {
        merged.set("required", Tree::texts(required));
    }
    if !closed.is_empty() {
        merged.set("additionalProperties", Tree::Leaf(false.into()));
    }
    Ok(merged)
}

fn null() -> Tree {
    Tree::Object(vec![("type".to_owned(), Tree::text("null"))])
}

/// A step of a JSON pointer.
pub(crate) fn step(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
