//! Which types were added, removed, renamed or changed.

use std::collections::{BTreeMap, BTreeSet};

use super::description::{Description, Form, Shape, signature};
use super::report::{Change, ChangedType, Renamed, TypeName, Types, WHOLE_TYPE};
use super::shapes::{Place, Shapes};

/// A renamed type changes the types that refer to it, which may then turn out renamed too. Chains are short.
const RENAME_ROUNDS: usize = 32;

/// Types by name, between descriptions of one form.
pub(super) fn by_name(shapes: &mut Shapes<'_>) -> Types {
    let (old, new) = (shapes.old, shapes.new);
    let mut types = Types::default();
    let new_names: BTreeSet<&String> = shapes.renamed.values().collect();
    for (name, shape) in &new.types {
        if !old.types.contains_key(name) && !new_names.contains(name) {
            types.added.push(TypeName {
                name: name.clone(),
                label: shape.label(),
            });
        }
    }
    for (old_name, new_name) in &shapes.renamed {
        types.renamed.push(Renamed {
            old: old_name.clone(),
            new: new_name.clone(),
        });
    }
    for (name, shape) in &old.types {
        let Some(now) = new.types.get(name) else {
            if !shapes.renamed.contains_key(name) {
                types.removed.push(TypeName {
                    name: name.clone(),
                    label: shape.label(),
                });
            }
            continue;
        };
        let mut changes = Vec::new();
        shapes.shape(&Place::new(WHOLE_TYPE), shape, now, &mut changes);
        if !changes.is_empty() {
            types.changed.push(ChangedType {
                name: name.clone(),
                old_name: None,
                changes,
            });
        }
    }
    types
}

/// Types that were found in the same place of both descriptions, and those with the same name, between descriptions
/// of different forms. Which types are only in one of them is not told: most are in both, under unlike names.
pub(super) fn by_place(shapes: &mut Shapes<'_>) -> Types {
    let mut changed: BTreeMap<(String, String), Vec<Change>> = BTreeMap::new();
    compare_waiting(shapes, &mut changed);
    // A name is the weaker hint: it counts only for types that no operation led to.
    let old_names = short_names(shapes.old);
    let new_names = short_names(shapes.new);
    let old_paired: BTreeSet<String> = shapes.paired.iter().map(|(old, _)| old.clone()).collect();
    let new_paired: BTreeSet<String> = shapes.paired.iter().map(|(_, new)| new.clone()).collect();
    for (short, old_name) in &old_names {
        if let (Some(old_name), Some(Some(new_name))) = (old_name, new_names.get(short))
            && !old_paired.contains(*old_name)
            && !new_paired.contains(*new_name)
            && shapes
                .paired
                .insert(((*old_name).clone(), (*new_name).clone()))
        {
            shapes
                .waiting
                .push(((*old_name).clone(), (*new_name).clone()));
        }
    }
    compare_waiting(shapes, &mut changed);
    let mut types = Types::default();
    for ((name, old_name), changes) in changed {
        let old_name = (old_name != name).then_some(old_name);
        types.changed.push(ChangedType {
            name,
            old_name,
            changes,
        });
    }
    types
}

fn compare_waiting(shapes: &mut Shapes<'_>, changed: &mut BTreeMap<(String, String), Vec<Change>>) {
    let (old, new) = (shapes.old, shapes.new);
    while let Some((old_name, new_name)) = shapes.waiting.pop() {
        let (Some(was), Some(is)) = (old.types.get(&old_name), new.types.get(&new_name)) else {
            continue;
        };
        let mut changes = Vec::new();
        shapes.shape(&Place::new(WHOLE_TYPE), was, is, &mut changes);
        if !changes.is_empty() {
            changed.insert((new_name, old_name), changes);
        }
    }
}

/// Names without their area; `None` where two areas have the same.
fn short_names(description: &Description) -> BTreeMap<&str, Option<&String>> {
    let mut names: BTreeMap<&str, Option<&String>> = BTreeMap::new();
    for name in description.types.keys() {
        let short = if description.form == Form::Facts {
            without_area(name)
        } else {
            name.as_str()
        };
        names
            .entry(short)
            .and_modify(|known| *known = None)
            .or_insert(Some(name));
    }
    names
}

/// `area.Type.Nested` without the area.
fn without_area(name: &str) -> &str {
    let mut rest = name;
    while let Some((first, after)) = rest.split_once('.') {
        if first.starts_with(char::is_uppercase) {
            break;
        }
        rest = after;
    }
    rest
}

/// Old to new name of each type that is gone while one of the same shape has come.
pub(super) fn renames(old: &Description, new: &Description) -> BTreeMap<String, String> {
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    for _ in 0..RENAME_ROUNDS {
        let known: BTreeSet<&String> = renamed.values().collect();
        let gone = old
            .types
            .iter()
            .filter(|(name, _)| !new.types.contains_key(*name) && !renamed.contains_key(*name));
        let come = new
            .types
            .iter()
            .filter(|(name, _)| !old.types.contains_key(*name) && !known.contains(name));
        let mut groups: BTreeMap<String, (Vec<&String>, Vec<&String>)> = BTreeMap::new();
        for (name, shape) in gone {
            groups
                .entry(own_signature(name, shape, &renamed))
                .or_default()
                .0
                .push(name);
        }
        let unchanged = BTreeMap::new();
        for (name, shape) in come {
            groups
                .entry(own_signature(name, shape, &unchanged))
                .or_default()
                .1
                .push(name);
        }
        let found: Vec<(String, String)> = groups
            .values()
            .flat_map(|(gone, come)| pairs(gone, come))
            .collect();
        if found.is_empty() {
            break;
        }
        renamed.extend(found);
    }
    renamed
}

/// The signature of a type in which its own name, also as the start of nested names, does not count.
fn own_signature(own: &str, shape: &Shape, renamed: &BTreeMap<String, String>) -> String {
    let name = |name: &str| match name.strip_prefix(own) {
        Some(rest) if rest.is_empty() || rest.starts_with('.') => format!("self{rest}"),
        _ => renamed.get(name).map_or(name, String::as_str).to_owned(),
    };
    // Two plain strings, say, have nothing else in common: they also need the same last name.
    let told_apart = matches!(shape, Shape::Object(object) if !object.fields.is_empty())
        || matches!(
            shape,
            Shape::Union { .. } | Shape::Values(_) | Shape::All(_)
        );
    let last = if told_apart { "" } else { last_name(own) };
    format!("{} {last}", signature(shape, &name))
}

/// Those with the same last name first; of the rest a pair only where there is no choice.
fn pairs(gone: &[&String], come: &[&String]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let (mut gone, mut come) = (gone.to_vec(), come.to_vec());
    gone.retain(|old| {
        let same = come.iter().position(|new| last_name(new) == last_name(old));
        let Some(index) = same else { return true };
        found.push(((*old).clone(), come.remove(index).clone()));
        false
    });
    if let ([old], [new]) = (gone.as_slice(), come.as_slice()) {
        found.push(((*old).clone(), (*new).clone()));
    }
    found
}

fn last_name(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}
