//! What a JSON schema is made of: keywords, the schemas inside of one, and references.

use std::{borrow::Cow, cell::Cell};

use super::tree::Tree;

/// Keywords that say nothing about values.
pub(crate) const ANNOTATIONS: [&str; 7] = [
    "$comment",
    "default",
    "description",
    "examples",
    "readOnly",
    "title",
    "writeOnly",
];

/// Where schemas that others refer to stand.
pub(crate) const DEFINITIONS: [&str; 2] = ["$defs", "definitions"];

/// Keywords that hold one schema.
const ONE: [&str; 12] = [
    "additionalItems",
    "additionalProperties",
    "contains",
    "contentSchema",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Keywords that hold a list of schemas.
const MANY: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];

/// Keywords that hold schemas by name.
const NAMED: [&str; 5] = [
    "$defs",
    "definitions",
    "dependentSchemas",
    "patternProperties",
    "properties",
];

/// A whole schema, in which references are followed. They can lead in circles that branch, so what
/// is looked at is counted.
pub(crate) struct Root<'a> {
    pub(crate) tree: &'a Tree,
    left: Cell<u32>,
}

impl<'a> Root<'a> {
    pub(crate) fn new(tree: &'a Tree) -> Self {
        Self {
            tree,
            left: Cell::new(100_000),
        }
    }

    /// Counts one more schema. False when there were too many.
    pub(crate) fn goes_on(&self) -> bool {
        let left = self.left.get();
        self.left.set(left.saturating_sub(1));
        left > 0
    }
}

pub(crate) fn is_annotation(key: &str) -> bool {
    ANNOTATIONS.contains(&key)
}

/// Keywords that may stand beside a `$ref`, `anyOf` or `allOf`: they do not narrow values.
pub(crate) fn is_neutral(key: &str) -> bool {
    is_annotation(key) || DEFINITIONS.contains(&key) || key == "$id" || key == "$schema"
}

/// Calls a function for each schema that stands directly in this one.
pub(crate) fn each_inside(schema: &mut Tree, visit: &mut dyn FnMut(&mut Tree)) {
    let Tree::Object(fields) = schema else { return };
    for (key, value) in fields {
        let key = key.as_str();
        match value {
            Tree::Object(named) if NAMED.contains(&key) => {
                named.iter_mut().for_each(|(_, schema)| visit(schema));
            }
            Tree::List(many) if MANY.contains(&key) || key == "items" => {
                many.iter_mut().for_each(&mut *visit);
            }
            value if ONE.contains(&key) => visit(value),
            _ => {}
        }
    }
}

/// Calls a function for this schema and all inside of it, the outer ones first.
pub(crate) fn each(schema: &mut Tree, visit: &mut dyn FnMut(&mut Tree)) {
    visit(schema);
    each_inside(schema, &mut |inner| each(inner, visit));
}

/// The names in a `type`. `None` where there is no `type`.
pub(crate) fn types(schema: &Tree) -> Option<Vec<&str>> {
    match schema.get("type")? {
        Tree::List(names) => Some(names.iter().filter_map(Tree::as_str).collect()),
        name => name.as_str().map(|name| vec![name]),
    }
}

/// Whether a schema without a `type` speaks of objects, or of lists.
pub(crate) fn has_keywords_of(schema: &Tree, kind: &str) -> bool {
    let keywords: &[&str] = match kind {
        "object" => &["properties", "required", "additionalProperties"],
        _ => &["items", "minItems", "maxItems"],
    };
    keywords.iter().any(|key| schema.has(key))
}

/// Whether a schema is one of objects (or lists), perhaps among other kinds.
pub(crate) fn is_of(schema: &Tree, kind: &str) -> bool {
    match types(schema) {
        Some(types) => types.contains(&kind),
        None => has_keywords_of(schema, kind),
    }
}

/// The steps of a local reference: `#/$defs/a~1b` has `$defs` and `a/b`. `None` for references to
/// elsewhere, and for wrong ones.
pub(crate) fn steps(reference: &str) -> Option<Vec<String>> {
    let fragment = reference.strip_prefix('#')?;
    let decoded = percent_encoding::percent_decode_str(fragment)
        .decode_utf8()
        .ok()?;
    if decoded.is_empty() {
        return Some(Vec::new());
    }
    let steps = decoded.strip_prefix('/')?.split('/');
    Some(
        steps
            .map(|step| step.replace("~1", "/").replace("~0", "~"))
            .collect(),
    )
}

/// The reference of a name in `$defs`.
pub(crate) fn definition(name: &str) -> String {
    let name = name.replace('~', "~0").replace('/', "~1");
    let name: Cow<'_, str> = name.replace('%', "%25").into();
    format!("#/$defs/{name}")
}

/// The schema at the end of a reference. `None` where there is none: what stands in a `default` or
/// an `enum` is no schema.
pub(crate) fn at<'a>(root: &'a Tree, reference: &str) -> Option<&'a Tree> {
    let steps = steps(reference)?;
    let mut steps = steps.iter().map(String::as_str);
    let mut schema = root;
    while let Some(key) = steps.next() {
        let value = schema.get(key)?;
        schema = match value {
            Tree::Object(_) if NAMED.contains(&key) => value.get(steps.next()?)?,
            Tree::List(items) if MANY.contains(&key) || key == "items" => {
                items.get(steps.next()?.parse::<usize>().ok()?)?
            }
            value if ONE.contains(&key) => value,
            _ => return None,
        };
    }
    Some(schema)
}

/// Follows references as long as they say nothing else. `None` for a circle and for a wrong one.
pub(crate) fn target<'a>(root: &'a Tree, mut schema: &'a Tree) -> Option<&'a Tree> {
    for _ in 0..64 {
        let Some(reference) = schema.get("$ref") else {
            return Some(schema);
        };
        let is_pure = schema
            .fields()
            .iter()
            .all(|(key, _)| key == "$ref" || is_neutral(key));
        if !is_pure {
            return Some(schema);
        }
        schema = at(root, reference.as_str()?)?;
    }
    None
}
