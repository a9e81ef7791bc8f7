//! What a plan must keep to: areas use what they say they use, values end, texts have names.

use std::collections::{BTreeMap, BTreeSet};

use super::{Plan, Shape, ends, home};
use crate::{
    error::{Error, Result},
    facts::{Facts, Operation, Schema},
    lower::{Body, Ty},
    merge::Reach,
    names,
    overlay::Overlay,
};

/// Types, names for plain shapes and operations may refer only to types of areas that their own
/// area is said to use: it must compile alone.
pub(super) fn uses(
    plan: &Plan,
    bodies: &BTreeMap<String, Body>,
    facts: &Facts,
    overlay: &Overlay,
    reach: &Reach,
) -> Result<()> {
    let check = |who: &str, area: &str, name: &str| {
        let Some(other) = plan.types.get(name).map(|ty| &ty.home.area) else {
            return Ok(());
        };
        if reach.may_use(area, other) {
            return Ok(());
        }
        Err(Error::overlay(
            format!("areas.{area}.uses"),
            format!("{who} refers to {name}; add {other:?}"),
        ))
    };
    for (key, ty) in &plan.types {
        let mut targets = Vec::new();
        if let Some(body) = bodies.get(key) {
            super::each_name(body, &mut |name| targets.push(name.to_owned()));
        }
        for name in targets {
            check(key, &ty.home.area, &name)?;
        }
    }
    for (key, (ty, _)) in &plan.aliases {
        if names::family(key).1.is_none() && facts.schemas.contains_key(key) {
            let area = home(key, overlay)?.area;
            for name in named(ty) {
                check(key, &area, &name)?;
            }
        }
    }
    for operation in &facts.operations {
        let area = overlay.area_of_operation(&operation.name)?;
        for key in keys(plan, operation, overlay) {
            for name in plan.ty_of(&key).iter().flat_map(named) {
                check(&operation.name, &area, &name)?;
            }
        }
    }
    Ok(())
}

fn named(ty: &Ty) -> Vec<String> {
    let mut found = Vec::new();
    ty.each_name(&mut |name| found.push(name.to_owned()));
    found
}

/// The keys of what an operation takes and replies.
fn keys(plan: &Plan, operation: &Operation, overlay: &Overlay) -> Vec<String> {
    let mut found: Vec<String> = plan
        .params
        .get(&operation.name)
        .cloned()
        .into_iter()
        .collect();
    let mut add = |schema: &Schema| schema.each_ref(&mut |key| found.push(key.to_owned()));
    operation.replies.iter().for_each(|(_, schema)| add(schema));
    operation.page.iter().for_each(|(_, item)| add(item));
    found.extend(ends::chosen(operation, overlay).map(str::to_owned));
    found
}

/// An object that must hold an object that must hold it has no value that ends.
pub(super) fn circles(plan: &Plan) -> Result<()> {
    let mut finite = BTreeSet::new();
    for key in plan.types.keys() {
        ends(plan, key, &mut Vec::new(), &mut finite)?;
    }
    Ok(())
}

fn ends<'a>(
    plan: &'a Plan,
    key: &'a str,
    path: &mut Vec<&'a str>,
    finite: &mut BTreeSet<&'a str>,
) -> Result<()> {
    if finite.contains(key) {
        return Ok(());
    }
    if path.contains(&key) {
        return Err(Error::facts(
            key,
            "contains itself without end; make one of its fields optional",
        ));
    }
    path.push(key);
    for inner in required_objects(plan, key) {
        ends(plan, inner, path, finite)?;
    }
    path.pop();
    finite.insert(key);
    Ok(())
}

/// The objects that an object always holds. A union holds none at first.
fn required_objects<'a>(plan: &'a Plan, key: &str) -> Vec<&'a str> {
    let object = |key: &str| {
        let body = plan.types.get(key).map(|ty| &ty.body);
        matches!(body, Some(Shape::Object { .. }))
    };
    let Some(Shape::Object { params, fields }) = plan.types.get(key).map(|ty| &ty.body) else {
        return Vec::new();
    };
    let always = fields
        .iter()
        .map(|member| &member.field)
        .filter(|field| !params && field.required && !field.nullable);
    let names = always.filter_map(|field| match &field.ty {
        Ty::Named(name) if object(name) => Some(name.as_str()),
        _ => None,
    });
    names.collect()
}

/// Known names of models are constants, which need a name.
pub(super) fn models(plan: &Plan) -> Result<()> {
    for ty in plan.types.values().filter(|ty| ty.is_model()) {
        let Shape::Texts { values, .. } = &ty.body else {
            continue;
        };
        if let Some(value) = values
            .iter()
            .find(|value| names::screaming(value).is_empty())
        {
            return Err(Error::facts(
                &ty.key,
                format!("{value:?} has no name in Rust; leave it out"),
            ));
        }
    }
    Ok(())
}

/// A parameter that decides between text and JSON must be one of the operation.
pub(super) fn replies(plan: &Plan, facts: &Facts, overlay: &Overlay) -> Result<()> {
    for operation in facts.operations.iter().filter(|other| other.page.is_none()) {
        let Some(chosen) = overlay.chosen_reply(&operation.name) else {
            continue;
        };
        let params = plan.params.get(&operation.name);
        let body = params
            .and_then(|key| plan.types.get(key))
            .map(|ty| &ty.body);
        let there = match body {
            Some(Shape::Object { fields, .. }) => fields
                .iter()
                .any(|member| member.field.name == chosen.parameter),
            _ => false,
        };
        if !there {
            return Err(Error::overlay(
                format!("replies.{:?}", operation.name),
                format!(
                    "there is no parameter {:?}; name the one that decides",
                    chosen.parameter
                ),
            ));
        }
    }
    Ok(())
}
