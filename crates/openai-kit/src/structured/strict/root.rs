//! The root of a schema before it is made strict: what references lead to, and one object.

use super::single_type;
use crate::structured::{
    SchemaError, merge,
    schema::{self, DEFINITIONS, Root, is_neutral, types},
    tree::Tree,
};

/// How many references can lead deep into the schema; each is copied.
const MOST_MOVED: usize = 256;

fn leads_nowhere(path: &str, reference: &str) -> SchemaError {
    let problem = format!(
        "`$ref` leads to no schema (`{reference}`): only references inside of this schema, such as `#/$defs/Name`, can be followed"
    );
    SchemaError::new(path, problem)
}

/// Moves what references deep into the schema lead to into `$defs`, so that nothing which is
/// merged or left out takes it away.
pub(super) fn hoist(mut root: Tree) -> Result<Tree, SchemaError> {
    let original = root.clone();
    let mut moved: Vec<(String, String)> = Vec::new();
    let mut wrong = None;
    schema::each(&mut root, &mut |schema| {
        let Some(reference) = schema.get("$ref") else {
            return;
        };
        let text = reference.as_str().unwrap_or_default().to_owned();
        if schema::at(&original, &text).is_none_or(|target| target.as_bool().is_some()) {
            wrong = Some(text);
            return;
        }
        let steps = schema::steps(&text).unwrap_or_default();
        let is_definition = match steps.as_slice() {
            [] => true,
            [first, _] => DEFINITIONS.contains(&first.as_str()),
            _ => false,
        };
        if is_definition {
            return;
        }
        let place = moved.iter().position(|(known, _)| *known == text);
        let place = place.unwrap_or_else(|| {
            let taken = |name: &str| original.get("$defs").is_some_and(|all| all.has(name));
            let mut name = format!("ref_{}", moved.len());
            while taken(&name) || moved.iter().any(|(_, known)| *known == name) {
                name.push('_');
            }
            moved.push((text, name));
            moved.len() - 1
        });
        if let Some((_, name)) = moved.get(place) {
            schema.set("$ref", Tree::text(&schema::definition(name)));
        }
    });
    if let Some(reference) = wrong {
        return Err(leads_nowhere("#", &reference));
    }
    if moved.len() > MOST_MOVED {
        return Err(SchemaError::new(
            "#",
            "too many references lead deep into the schema: put what they lead to into `$defs`",
        ));
    }
    let rewritten = root.clone();
    for (reference, name) in moved {
        let target = schema::at(&rewritten, &reference);
        let Some(target) = target.cloned() else {
            continue;
        };
        let mut definitions = root
            .take("$defs")
            .unwrap_or_else(|| Tree::Object(Vec::new()));
        definitions.set(&name, target);
        root.set("$defs", definitions);
    }
    Ok(root)
}

/// The root as one object: references, `allOf` and single branches are replaced by what they say.
pub(super) fn whole(mut root: Tree) -> Result<Tree, SchemaError> {
    for _ in 0..64 {
        let copy = root.clone();
        if let Some(reference) = root.take("$ref") {
            let text = reference.as_str().unwrap_or_default();
            let target = schema::at(&copy, text).ok_or_else(|| leads_nowhere("#", text))?;
            let is_neutral = root.fields().iter().all(|(key, _)| is_neutral(key));
            if is_neutral {
                root = merge::inline(root, target);
            } else {
                root = merge::reference(&Root::new(&copy), copy.clone(), "#")?;
            }
            continue;
        }
        if root.has("allOf") {
            root = merge::all_of(&Root::new(&copy), root, "#")?;
            continue;
        }
        let single = ["anyOf", "oneOf"].into_iter().find_map(|key| {
            let branches = root.get(key)?.items()?;
            let mut real = branches
                .iter()
                .filter(|branch| branch.as_bool() != Some(false));
            let only = real.next()?.clone();
            let beside = root
                .fields()
                .iter()
                .all(|(other, _)| other == key || is_neutral(other));
            (real.next().is_none() && beside).then_some((key, only))
        });
        if let Some((key, only)) = single {
            root.take(key);
            root = merge::inline(root, &only);
            continue;
        }
        single_type(&mut root);
        if let Some(key) = ["anyOf", "oneOf"].into_iter().find(|key| root.has(key)) {
            let advice = if root.has("properties") {
                "give the enum that is flattened into the struct a field of its own"
            } else {
                "use a struct with a field for the enum"
            };
            let problem =
                format!("the root has several forms (`{key}`), and must be one object: {advice}");
            return Err(SchemaError::new("#", problem));
        }
        let is_object = match types(&root) {
            Some(types) => types == ["object"],
            None => schema::has_keywords_of(&root, "object"),
        };
        if !is_object {
            return Err(SchemaError::new(
                "#",
                "the root must be an object, and not null: use a struct with a field for the value",
            ));
        }
        return Ok(root);
    }
    Err(SchemaError::new("#", "`$ref` leads in a circle"))
}
