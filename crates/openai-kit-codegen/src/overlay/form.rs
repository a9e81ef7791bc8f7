//! Whether decisions have a form that Rust, Cargo and HTTP take. Whether they apply is seen later.

use std::collections::BTreeMap;

use super::Overlay;
use crate::{
    error::{Error, Result},
    names,
};

/// What `figures` writes about a field: numbers, or anything for the last ones.
const NUMBERS: [&str; 9] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "maxProperties",
];
const OTHERS: [&str; 4] = ["default", "format", "items", "values"];

pub(super) fn check(overlay: &Overlay) -> Result<()> {
    statics(overlay)?;
    areas(overlay)?;
    let decisions = &overlay.decisions;
    for (key, name) in &decisions.names {
        let place = format!("names.{key:?}");
        names::check_type(name).map_err(|problem| Error::overlay(place, problem))?;
    }
    for (field, path) in &decisions.types {
        let segments: Vec<&str> = path.split("::").collect();
        if segments.len() < 2 || !segments.iter().all(|segment| is_word(segment, "_")) {
            return Err(Error::overlay(
                format!("types.{field:?}"),
                format!("{path:?} is no path of a type; write one such as crate::RawJson"),
            ));
        }
    }
    for (field, name) in &decisions.members {
        if !field.contains('.') || names::snake(name) != *name {
            return Err(Error::overlay(
                format!("members.{field:?}"),
                format!("{name:?} cannot be a field; write Type.field = a name such as max_tokens"),
            ));
        }
    }
    for (parameter, header) in &decisions.headers {
        if !is_word(header, "!#$%&'*+-.^_`|~") {
            return Err(Error::overlay(
                format!("headers.{parameter:?}"),
                format!("{header:?} cannot be a header; use letters, digits and -"),
            ));
        }
    }
    for (union, members) in &decisions.unions {
        if members.get("untagged").is_some_and(|keys| !keys.is_empty()) {
            return Err(Error::overlay(
                format!("unions.{union:?}.untagged"),
                "takes no keys; write []",
            ));
        }
    }
    words(overlay)?;
    figures(overlay)
}

/// The list of operations has a static for each area, and one for all.
fn statics(overlay: &Overlay) -> Result<()> {
    let mut taken = BTreeMap::from([("AREAS".to_owned(), "the list of areas")]);
    for name in overlay.areas().keys() {
        let wrong = |problem: String| Err(Error::overlay(format!("areas.{name}"), problem));
        if !is_word(name, "_-") {
            return wrong("cannot be an area; use letters, digits and _".to_owned());
        }
        if let Some(other) = taken.insert(names::screaming(name), name) {
            return wrong(format!(
                "would be the static of {other} in Rust; choose another name"
            ));
        }
    }
    Ok(())
}

fn areas(overlay: &Overlay) -> Result<()> {
    for (name, area) in overlay.areas() {
        let wrong = |problem: String| Err(Error::overlay(format!("areas.{name}"), problem));
        for other in &area.uses {
            if !overlay.areas().contains_key(other) {
                return Err(Error::overlay(
                    format!("areas.{name}.uses"),
                    format!("there is no area {other:?}; add it or correct the name"),
                ));
            }
        }
        if area.namespaces.is_empty() && area.types.is_empty() && area.operations.is_empty() {
            return wrong("takes no type and no operation; remove it".to_owned());
        }
        if let Some(module) = &area.module
            && !module.split('.').all(|part| is_word(part, "_"))
        {
            return wrong(format!(
                "{module:?} cannot be a module; write names with dots between"
            ));
        }
    }
    // Who names a feature must not name that of another.
    let (own, named): (Vec<_>, Vec<_>) = overlay
        .areas()
        .iter()
        .partition(|(_, area)| area.feature.is_none());
    let mut taken = BTreeMap::new();
    for (name, _) in own.into_iter().chain(named) {
        feature(name, overlay.feature(name), &mut taken)?;
    }
    Ok(())
}

fn feature<'a>(
    area: &'a str,
    feature: String,
    taken: &mut BTreeMap<String, &'a str>,
) -> Result<()> {
    let wrong = |problem: String| Err(Error::overlay(format!("areas.{area}"), problem));
    if feature.is_empty() {
        return Ok(());
    }
    if !is_word(&feature, "_-") {
        return wrong(format!(
            "{feature:?} cannot be a feature; use letters, digits, _ and -"
        ));
    }
    if ["default", "full"].contains(&feature.as_str()) {
        return wrong(format!(
            "the feature {feature} is taken; set another feature"
        ));
    }
    match taken.insert(feature.clone(), area) {
        Some(other) => wrong(format!(
            "the feature {feature} belongs to areas.{other} already; set another feature"
        )),
        None => Ok(()),
    }
}

/// Each of the two files of words has tables of its own.
fn words(overlay: &Overlay) -> Result<()> {
    let misplaced = |file, table: &str, right: &str| {
        Err(Error::decision(
            file,
            table,
            format!("belongs into {right}; move it there"),
        ))
    };
    if !overlay.docs.fields.is_empty() {
        return misplaced("docs.toml", "fields", "fields.toml");
    }
    if !overlay.fields.types.is_empty() {
        return misplaced("fields.toml", "types", "docs.toml");
    }
    if !overlay.fields.operations.is_empty() {
        return misplaced("fields.toml", "operations", "docs.toml");
    }
    Ok(())
}

fn figures(overlay: &Overlay) -> Result<()> {
    for (owner, fields) in &overlay.figures {
        for (field, figures) in fields {
            for (name, value) in figures {
                let number = NUMBERS.contains(&name.as_str());
                let problem = if !number && !OTHERS.contains(&name.as_str()) {
                    "is no figure"
                } else if number && !value.is_number() {
                    "should be a number"
                } else {
                    continue;
                };
                return Err(Error::decision(
                    "figures.json",
                    format!("{owner}.{field}"),
                    format!("{name:?} {problem}; run `figures` again"),
                ));
            }
        }
    }
    Ok(())
}

/// Whether a text has only letters, digits and some marks, and at least one letter or digit.
fn is_word(text: &str, marks: &str) -> bool {
    text.contains(|c: char| c.is_ascii_alphanumeric())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || marks.contains(c))
        && !text.starts_with('-')
}
