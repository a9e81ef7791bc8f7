//! The strict form of a schema: each object is closed and requires all of its properties, and
//! nothing is said that the API does not check. What has no such form is an error.

mod root;

use self::root::{hoist, whole};
use super::{
    SchemaError, exclusive, merge,
    nullable::takes_null,
    schema::{self, DEFINITIONS, Root, is_neutral, is_of, types},
    tree::Tree,
};

/// Keywords that have no strict form, and what to do instead.
const REFUSED: [(&str, &str); 29] = [
    ("$anchor", "refer to a definition by `#/$defs/…`"),
    ("$dynamicAnchor", "refer to a definition by `#/$defs/…`"),
    ("$dynamicRef", "refer to a definition by `#/$defs/…`"),
    ("$recursiveAnchor", "refer to a definition by `#/$defs/…`"),
    ("$recursiveRef", "refer to a definition by `#/$defs/…`"),
    ("additionalItems", LISTS),
    ("contains", CHECK),
    ("contentEncoding", CHECK),
    ("contentMediaType", CHECK),
    ("contentSchema", CHECK),
    ("dependencies", CHECK),
    ("dependentRequired", CHECK),
    ("dependentSchemas", CHECK),
    ("else", CHECK),
    ("if", CHECK),
    ("maxContains", CHECK),
    ("maxProperties", CHECK),
    ("minContains", CHECK),
    ("minProperties", CHECK),
    ("not", CHECK),
    ("oneOf", BRANCHES),
    ("allOf", "describe it as one object"),
    ("patternProperties", MAPS),
    ("prefixItems", LISTS),
    ("propertyNames", MAPS),
    ("then", CHECK),
    ("unevaluatedItems", LISTS),
    ("unevaluatedProperties", MAPS),
    (
        "uniqueItems",
        "use a `Vec`, and check the items in your code",
    ),
];

/// Steps of a path. JSON has 128 levels at most, and what is copied into a circle has no end.
const LONGEST_PATH: usize = 120;

const CHECK: &str = "leave it out, and check the value in your code";
const LISTS: &str =
    "a tuple has no strict form: use a struct with named fields, or a `Vec` of one type";
const MAPS: &str =
    "a map has no strict form: use a struct, or a `Vec` of structs with a key and a value";
const BRANCHES: &str =
    "its branches may overlap: give each variant a tag (`#[serde(tag = \"…\")]`), or use `anyOf`";

/// Makes the strict form of a whole schema.
pub(crate) fn strict(schema: Tree) -> Result<Tree, SchemaError> {
    let schema = whole(hoist(schema)?)?;
    let mut strict = node(&Root::new(&schema), schema.clone(), "#")?;
    // What was merged can be missed by a reference, or be a circle now.
    let mut lost = None;
    let checked = strict.clone();
    schema::each(&mut strict, &mut |schema| {
        if let Some(reference) = schema.get("$ref").and_then(Tree::as_str)
            && schema::target(&checked, schema).is_none()
        {
            lost = Some(reference.to_owned());
        }
    });
    match lost {
        Some(reference) => {
            let problem = format!("`$ref` leads in a circle, or nowhere (`{reference}`)");
            Err(SchemaError::new("#", problem))
        }
        None => Ok(strict),
    }
}

fn single_type(schema: &mut Tree) {
    let single = schema.get("type").and_then(Tree::items);
    if let Some([only]) = single {
        let only = only.clone();
        schema.set("type", only);
    }
}

/// The strict form of one schema and all inside of it.
fn node(root: &Root<'_>, mut schema: Tree, path: &str) -> Result<Tree, SchemaError> {
    let error = |problem: &str| Err(SchemaError::new(path, problem));
    if !root.goes_on() || path.matches('/').count() > LONGEST_PATH {
        return error(
            "the schema is too large, or leads in a circle: refer to types by `$ref` alone",
        );
    }
    match &schema {
        Tree::Object(_) => {}
        Tree::Leaf(serde_json::Value::Bool(true)) => {
            return error("any value fits, so that nothing can be checked: say which type it has");
        }
        Tree::Leaf(serde_json::Value::Bool(false)) => return error("no value fits"),
        _ => return error("a schema is an object"),
    }
    single_type(&mut schema);
    if path != "#"
        && let Some(key) = ["$id", "$schema"].into_iter().find(|key| schema.has(key))
    {
        return error(&format!("`{key}` may stand at the root only: leave it out"));
    }
    if schema.has("allOf") {
        schema = merge::all_of(root, schema, path)?;
    }
    if schema.has("$ref") {
        let beside = |(key, _): &(String, Tree)| key == "$ref" || is_neutral(key);
        if !schema.fields().iter().all(beside) {
            schema = merge::reference(root, schema, path)?;
        }
    }
    branches_to_any_of(root, &mut schema, path)?;
    for (key, advice) in REFUSED {
        if schema.has(key) {
            return error(&format!("`{key}` has no strict form: {advice}"));
        }
    }
    if schema.get("default").is_some_and(Tree::is_null) {
        schema.take("default");
    }
    definitions(root, &mut schema, path)?;
    if schema.has("$ref") {
        return match schema::target(root.tree, &schema) {
            Some(_) => Ok(schema),
            None => error("`$ref` leads in a circle"),
        };
    }
    if schema.has("anyOf") {
        any_of(root, &mut schema, path)?;
        return Ok(schema);
    }
    if is_of(&schema, "object") {
        object(root, &mut schema, path)?;
    }
    if is_of(&schema, "array") {
        list(root, &mut schema, path)?;
    }
    if !["type", "const", "enum"].iter().any(|key| schema.has(key)) {
        return error("any value fits, so that nothing can be checked: say which type it has");
    }
    Ok(schema)
}

fn definitions(root: &Root<'_>, schema: &mut Tree, path: &str) -> Result<(), SchemaError> {
    for key in DEFINITIONS {
        let Some(Tree::Object(named)) = schema.get(key).cloned() else {
            continue;
        };
        let mut strict = Vec::with_capacity(named.len());
        for (name, definition) in named {
            let inner = format!("{path}/{key}/{}", merge::step(&name));
            strict.push((name, node(root, definition, &inner)?));
        }
        schema.set(key, Tree::Object(strict));
    }
    Ok(())
}

/// `oneOf` is `anyOf` where no value fits two branches.
fn branches_to_any_of(root: &Root<'_>, schema: &mut Tree, path: &str) -> Result<(), SchemaError> {
    let here = format!("{path}/oneOf");
    let Some(branches) = schema.get("oneOf") else {
        return Ok(());
    };
    if schema.has("anyOf") {
        return Err(SchemaError::new(
            &here,
            "`oneOf` and `anyOf` stand beside each other: use one of them",
        ));
    }
    let Some(branches) = branches.items() else {
        return Err(SchemaError::new(&here, "`oneOf` is no list of schemas"));
    };
    let real = branches
        .iter()
        .filter(|branch| branch.as_bool() != Some(false));
    let real: Vec<Tree> = real.cloned().collect();
    if !exclusive::all_exclude(root, &real) {
        return Err(SchemaError::new(
            &here,
            format!("`oneOf` has no strict form: {BRANCHES}"),
        ));
    }
    if let Tree::Object(fields) = schema {
        for (key, value) in fields {
            if key == "oneOf" {
                "anyOf".clone_into(key);
                *value = Tree::List(real.clone());
            }
        }
    }
    Ok(())
}

fn any_of(root: &Root<'_>, schema: &mut Tree, path: &str) -> Result<(), SchemaError> {
    let here = format!("{path}/anyOf");
    let Some(branches) = schema.get("anyOf").and_then(Tree::items) else {
        return Err(SchemaError::new(&here, "`anyOf` is no list of schemas"));
    };
    let mut strict = Vec::new();
    for (index, branch) in branches.iter().enumerate() {
        if branch.as_bool() == Some(false) {
            continue;
        }
        strict.push(node(root, branch.clone(), &format!("{here}/{index}"))?);
    }
    if strict.is_empty() {
        return Err(SchemaError::new(&here, "no value fits"));
    }
    // `type: object` says nothing beside branches that are all objects.
    let all_are = |kind: &str| {
        strict.iter().all(|branch| {
            let target = schema::target(root.tree, branch);
            target.is_some_and(|target| match types(target) {
                Some(types) => types == [kind],
                None => schema::has_keywords_of(target, kind),
            })
        })
    };
    let is_redundant = match types(schema).as_deref() {
        Some(["object"] | ["object", "null"] | ["null", "object"]) => all_are("object"),
        Some(["array"] | ["array", "null"] | ["null", "array"]) => all_are("array"),
        _ => false,
    };
    if is_redundant {
        schema.take("type");
    }
    let beside = schema.fields().iter().map(|(key, _)| key.as_str());
    if let Some(key) = beside
        .into_iter()
        .find(|key| *key != "anyOf" && !is_neutral(key))
    {
        let problem = format!(
            "`{key}` stands beside `anyOf`: say it in each branch, and give an enum that is flattened into a struct a field of its own"
        );
        return Err(SchemaError::new(path, problem));
    }
    schema.set("anyOf", Tree::List(strict));
    Ok(())
}

fn object(root: &Root<'_>, schema: &mut Tree, path: &str) -> Result<(), SchemaError> {
    let error = |problem: &str| Err(SchemaError::new(path, problem));
    match schema.get("additionalProperties").map(Tree::as_bool) {
        None | Some(Some(false)) => {}
        Some(_) => return error(&format!("`additionalProperties` is not false: {MAPS}")),
    }
    let properties = match schema.get("properties") {
        None => Vec::new(),
        Some(Tree::Object(properties)) => properties.clone(),
        Some(_) => return error("`properties` is no object of schemas"),
    };
    let required: Vec<&str> = match schema.get("required") {
        None => Vec::new(),
        Some(Tree::List(names)) => names.iter().filter_map(Tree::as_str).collect(),
        Some(_) => return error("`required` is no list of names"),
    };
    let undeclared = |name: &&&str| !properties.iter().any(|(known, _)| known == **name);
    if let Some(name) = required.iter().find(undeclared) {
        return error(&format!(
            "`required` has `{name}`, which is not in `properties`: describe it, or take it out"
        ));
    }
    let mut strict = Vec::with_capacity(properties.len());
    for (name, property) in &properties {
        let here = format!("{path}/properties/{}", merge::step(name));
        if !required.contains(&name.as_str()) && !takes_null(root, property) {
            return Err(SchemaError::new(
                &here,
                "the property is optional without taking null, and models must always give it: make it an `Option`, or required (without `#[serde(default)]`)",
            ));
        }
        strict.push((name.clone(), node(root, property.clone(), &here)?));
    }
    let names = Tree::texts(properties.iter().map(|(name, _)| name.as_str()));
    if !schema.has("type") {
        schema.set("type", Tree::text("object"));
    }
    schema.set("properties", Tree::Object(strict));
    schema.set("required", names);
    schema.set("additionalProperties", Tree::Leaf(false.into()));
    Ok(())
}

fn list(root: &Root<'_>, schema: &mut Tree, path: &str) -> Result<(), SchemaError> {
    let here = format!("{path}/items");
    let items = match schema.get("items") {
        None => {
            return Err(SchemaError::new(
                path,
                "the list has no `items`: say of which type they are",
            ));
        }
        Some(Tree::List(_)) => return Err(SchemaError::new(&here, LISTS)),
        Some(items) => node(root, items.clone(), &here)?,
    };
    if !schema.has("type") {
        schema.set("type", Tree::text("array"));
    }
    schema.set("items", items);
    Ok(())
}
