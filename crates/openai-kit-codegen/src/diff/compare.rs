//! Two descriptions to a [`Report`]: operations first, which for files of different forms also finds out which types
//! belong together, then types.

use std::collections::{BTreeMap, BTreeSet};

use super::call;
use super::description::{Description, Operation};
use super::report::{
    ChangedOperation, OperationCounts, OperationName, Operations, Report, Source, Summary,
    TypeCounts,
};
use super::shapes::Shapes;
use super::types;

/// What changed from `old` to `new`.
#[must_use]
pub fn compare(old: &Description, new: &Description) -> Report {
    let same_form = old.form == new.form;
    let renamed = if same_form {
        types::renames(old, new)
    } else {
        BTreeMap::new()
    };
    let (paired, waiting) = (BTreeSet::new(), Vec::new());
    let mut shapes = Shapes {
        old,
        new,
        same_form,
        renamed,
        paired,
        waiting,
    };
    let operations = operations(&mut shapes);
    let types = if same_form {
        types::by_name(&mut shapes)
    } else {
        types::by_place(&mut shapes)
    };
    let summary = Summary {
        old: source(old),
        new: source(new),
        operations: OperationCounts {
            added: operations.added.len(),
            removed: operations.removed.len(),
            changed: operations.changed.len(),
        },
        types: TypeCounts {
            added: types.added.len(),
            removed: types.removed.len(),
            renamed: types.renamed.len(),
            changed: types.changed.len(),
        },
        notes: if same_form {
            Vec::new()
        } else {
            notes(&shapes)
        },
    };
    Report {
        summary,
        operations,
        types,
    }
}

fn source(description: &Description) -> Source {
    Source {
        title: description.title.clone(),
        version: description.version.clone(),
        form: description.form.as_str(),
        operations: description.operations.len(),
        types: description.types.len(),
    }
}

fn notes(shapes: &Shapes<'_>) -> Vec<String> {
    let old: BTreeSet<&String> = shapes.paired.iter().map(|(old, _)| old).collect();
    let new: BTreeSet<&String> = shapes.paired.iter().map(|(_, new)| new).collect();
    vec![
        format!(
            "the files have different forms ({} and {}), so types are compared where operations lead to both or their \
             names are the same: {} of {} old ones, {} of {} new ones; added and removed types are not listed",
            shapes.old.form.as_str(),
            shapes.new.form.as_str(),
            old.len(),
            shapes.old.types.len(),
            new.len(),
            shapes.new.types.len(),
        ),
        String::from(
            "what only one form tells is not compared: SDK names, page classes, headers, webhooks, null in optional fields",
        ),
    ]
}

/// Operations match by verb and path, whatever the path's parameters are called.
type Key = (String, String, Option<String>);

fn key(operation: &Operation) -> Key {
    let mut path = String::new();
    let mut depth = 0_usize;
    for letter in operation.path.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        // Keeps `{}` of `{name}`.
        if depth == 0 || (letter == '{' && depth == 1) {
            path.push(letter);
        }
    }
    let further = operation.method.clone().filter(|_| operation.further);
    (path, operation.verb.clone(), further)
}

fn operations(shapes: &mut Shapes<'_>) -> Operations {
    let (old, new) = (shapes.old, shapes.new);
    let mut olds = by_key(old, shapes.same_form);
    let mut result = Operations::default();
    let mut unmatched = Vec::new();
    for (key, now) in by_key(new, shapes.same_form) {
        match olds.remove(&key) {
            Some(was) => add_changed(shapes, was, now, false, &mut result.changed),
            None => unmatched.push(now),
        }
    }
    // The same method elsewhere has moved.
    let mut gone: Vec<&Operation> = olds.into_values().collect();
    for now in unmatched {
        let has_method =
            |was: &&Operation| shapes.same_form && was.method.is_some() && was.method == now.method;
        match gone.iter().position(has_method) {
            Some(index) => add_changed(shapes, gone.remove(index), now, true, &mut result.changed),
            None => result.added.push(name(now)),
        }
    }
    result.removed.extend(gone.into_iter().map(name));
    result.added.sort();
    result.removed.sort();
    result
        .changed
        .sort_by(|one, other| one.name.cmp(&other.name));
    result
}

fn by_key(description: &Description, same_form: bool) -> BTreeMap<Key, &Operation> {
    let comparable =
        |operation: &&Operation| same_form || !(operation.further || operation.is_webhook());
    description
        .operations
        .iter()
        .filter(comparable)
        .map(|operation| (key(operation), operation))
        .collect()
}

fn name(operation: &Operation) -> OperationName {
    OperationName {
        path: operation.path.clone(),
        verb: operation.verb.clone(),
        method: operation.method.clone(),
    }
}

fn add_changed(
    shapes: &mut Shapes<'_>,
    old: &Operation,
    new: &Operation,
    moved: bool,
    changed: &mut Vec<ChangedOperation>,
) {
    let changes = call::changes(shapes, old, new, moved);
    if !changes.is_empty() {
        changed.push(ChangedOperation {
            name: name(new),
            changes,
        });
    }
}
