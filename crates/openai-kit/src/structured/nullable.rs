//! Whether a schema takes null.

use super::{
    schema::{self, Root, types},
    tree::Tree,
};

/// Whether null fits. What cannot be told is a no.
pub(crate) fn takes_null(root: &Root<'_>, schema: &Tree) -> bool {
    takes(root, schema, 0)
}

fn takes(root: &Root<'_>, schema: &Tree, depth: usize) -> bool {
    if let Some(truth) = schema.as_bool() {
        return truth;
    }
    // A chain this long is a circle.
    if depth > 64 || !root.goes_on() || !matches!(schema, Tree::Object(_)) {
        return false;
    }
    if ["not", "if", "then", "else"]
        .iter()
        .any(|key| schema.has(key))
    {
        return false;
    }
    if let Some(reference) = schema.get("$ref") {
        let target = reference
            .as_str()
            .and_then(|text| schema::at(root.tree, text));
        if !target.is_some_and(|target| takes(root, target, depth + 1)) {
            return false;
        }
    }
    if types(schema).is_some_and(|types| !types.contains(&"null")) {
        return false;
    }
    if schema.get("const").is_some_and(|value| !value.is_null()) {
        return false;
    }
    let values = schema.get("enum").and_then(Tree::items);
    if values.is_some_and(|values| !values.iter().any(Tree::is_null)) {
        return false;
    }
    let count = |key: &str| {
        let branches = schema.get(key).and_then(Tree::items)?;
        let fits = branches
            .iter()
            .filter(|branch| takes(root, branch, depth + 1));
        Some((fits.count(), branches.len()))
    };
    count("allOf").is_none_or(|(fits, all)| fits == all)
        && count("anyOf").is_none_or(|(fits, _)| fits > 0)
        && count("oneOf").is_none_or(|(fits, _)| fits == 1)
}
