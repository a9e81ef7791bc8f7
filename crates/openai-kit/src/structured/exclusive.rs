//! Whether no value fits two schemas: then `oneOf` says the same as `anyOf`.

use super::{
    schema::{self, Root, has_keywords_of, types},
    tree::Tree,
};

/// Whether each two of the branches exclude each other, as far as that can be proved.
pub(crate) fn all_exclude(root: &Root<'_>, branches: &[Tree]) -> bool {
    branches.iter().enumerate().all(|(index, one)| {
        let others = branches.iter().skip(index + 1);
        others.into_iter().all(|two| exclude(root, one, two, 0))
    })
}

fn exclude(root: &Root<'_>, one: &Tree, two: &Tree, depth: usize) -> bool {
    if depth > 16 || !root.goes_on() {
        return false;
    }
    let (Some(one), Some(two)) = (
        schema::target(root.tree, one),
        schema::target(root.tree, two),
    ) else {
        return false;
    };
    for (choice, other) in [(one, two), (two, one)] {
        for key in ["anyOf", "oneOf"] {
            if let Some(branches) = choice.get(key).and_then(Tree::items)
                && branches
                    .iter()
                    .all(|branch| exclude(root, branch, other, depth + 1))
            {
                return true;
            }
        }
    }
    kinds_differ(one, two) || literals_differ(one, two) || objects_differ(root, one, two)
}

/// The kinds of values that fit, where the schema says it.
fn kinds(schema: &Tree) -> Option<Vec<&str>> {
    if let Some(types) = types(schema) {
        return Some(types);
    }
    if let Some(literals) = literals(schema) {
        return Some(literals.into_iter().map(kind).collect());
    }
    // Keywords alone do not exclude other kinds.
    None
}

fn kind(value: &Tree) -> &'static str {
    use serde_json::Value;
    match value {
        Tree::Object(_) => "object",
        Tree::List(_) => "array",
        Tree::Leaf(Value::String(_)) => "string",
        Tree::Leaf(Value::Bool(_)) => "boolean",
        Tree::Leaf(Value::Number(_)) => "number",
        Tree::Leaf(_) => "null",
    }
}

fn kinds_differ(one: &Tree, two: &Tree) -> bool {
    let (Some(one), Some(two)) = (kinds(one), kinds(two)) else {
        return false;
    };
    // An integer is a number.
    let wide = |kind: &str| if kind == "integer" { "number" } else { kind }.to_owned();
    let two: Vec<String> = two.into_iter().map(wide).collect();
    one.into_iter().all(|kind| !two.contains(&wide(kind)))
}

/// The only values that fit, where the schema lists them.
fn literals(schema: &Tree) -> Option<Vec<&Tree>> {
    if let Some(value) = schema.get("const") {
        return Some(vec![value]);
    }
    let values = schema.get("enum").and_then(Tree::items)?;
    Some(values.iter().collect())
}

fn literals_differ(one: &Tree, two: &Tree) -> bool {
    let (Some(one), Some(two)) = (literals(one), literals(two)) else {
        return false;
    };
    one.iter()
        .all(|value| !two.iter().any(|other| value.equals(other)))
}

fn objects_differ(root: &Root<'_>, one: &Tree, two: &Tree) -> bool {
    let is_object = |schema: &Tree| match types(schema) {
        Some(types) => types == ["object"],
        None => has_keywords_of(schema, "object"),
    };
    if !is_object(one) || !is_object(two) {
        return false;
    }
    let closed = |schema: &Tree| {
        let more = schema.get("additionalProperties");
        more.and_then(Tree::as_bool) == Some(false)
    };
    let property =
        |schema: &Tree, name: &str| schema.get("properties").is_some_and(|all| all.has(name));
    let misses = |one: &Tree, two: &Tree| required(one).any(|name| !property(two, name));
    if closed(one) && closed(two) && (misses(one, two) || misses(two, one)) {
        return true;
    }
    required(one)
        .filter(|name| required(two).any(|other| other == *name))
        .any(|name| {
            let of = |schema: &'_ Tree| {
                let found = schema.get("properties").and_then(|all| all.get(name))?;
                schema::target(root.tree, found).cloned()
            };
            match (of(one), of(two)) {
                (Some(one), Some(two)) => literals_differ(&one, &two),
                _ => false,
            }
        })
}

fn required(schema: &Tree) -> impl Iterator<Item = &str> {
    let names = schema.get("required").and_then(Tree::items);
    names.unwrap_or_default().iter().filter_map(Tree::as_str)
}
