//! Names that stand for themselves: aliases and unions that lead back to where they begin, without
//! an object, a list or a map in between. No step after this one meets such a circle.

use std::collections::BTreeMap;

use super::{Named, Schema};
use crate::error::{Error, Result};

/// Most names on the way from an alias or union to a type; the facts stay below six.
const MAX_DEPTH: usize = 32;

pub(super) fn check(schemas: &BTreeMap<String, Named>) -> Result<()> {
    let mut depths = BTreeMap::new();
    for key in schemas.keys() {
        depth(schemas, key, &mut Vec::new(), &mut depths)?;
    }
    Ok(())
}

/// How many names a schema goes through at most.
fn depth<'a>(
    schemas: &'a BTreeMap<String, Named>,
    key: &'a str,
    path: &mut Vec<&'a str>,
    depths: &mut BTreeMap<&'a str, usize>,
) -> Result<usize> {
    if let Some(depth) = depths.get(key) {
        return Ok(*depth);
    }
    if path.contains(&key) {
        return Err(Error::facts(
            key,
            "stands for itself; an alias must end at a type",
        ));
    }
    let mut targets = Vec::new();
    if let Some(named) = schemas.get(key) {
        by_value(&named.schema, &mut targets);
    }
    path.push(key);
    let mut deepest = 0;
    for target in targets {
        if path.len() > MAX_DEPTH {
            return Err(too_deep(key));
        }
        deepest = deepest.max(depth(schemas, target, path, depths)?);
    }
    path.pop();
    if deepest >= MAX_DEPTH {
        return Err(too_deep(key));
    }
    depths.insert(key, deepest + 1);
    Ok(deepest + 1)
}

fn too_deep(key: &str) -> Error {
    Error::facts(
        key,
        format!("is more than {MAX_DEPTH} names away from a type; refer to the type itself"),
    )
}

fn by_value<'a>(schema: &'a Schema, found: &mut Vec<&'a str>) {
    match schema {
        Schema::Ref(key) => found.push(key),
        Schema::AnyOf(members) => members.iter().for_each(|member| by_value(member, found)),
        _ => {}
    }
}
