//! A report as terminal text, without colour.

use std::collections::{BTreeSet, HashMap};
use std::fmt::{self, Formatter};

use super::report::{
    Change, Kind, OperationName, Operations, Report, Source, TypeName, Types, WHOLE_TYPE,
};

pub(super) fn write(report: &Report, f: &mut Formatter<'_>) -> fmt::Result {
    if report.is_empty() {
        return writeln!(f, "no changes");
    }
    let summary = &report.summary;
    writeln!(f, "old: {}", source(&summary.old))?;
    writeln!(f, "new: {}", source(&summary.new))?;
    for note in &summary.notes {
        writeln!(f, "note: {note}")?;
    }
    let counts = summary.operations;
    writeln!(
        f,
        "operations: {} added, {} removed, {} changed",
        counts.added, counts.removed, counts.changed
    )?;
    let counts = summary.types;
    let (added, removed, renamed, changed) =
        (counts.added, counts.removed, counts.renamed, counts.changed);
    writeln!(
        f,
        "types: {added} added, {removed} removed, {renamed} renamed, {changed} changed"
    )?;
    operations(&report.operations, f)?;
    types(&report.types, f)
}

fn source(source: &Source) -> String {
    let title = if source.title.is_empty() {
        "(no title)"
    } else {
        &source.title
    };
    let (form, operations, types) = (source.form, source.operations, source.types);
    clean(&format!(
        "{title} {} ({form}; {operations} operations, {types} types)",
        source.version
    ))
}

fn operations(operations: &Operations, f: &mut Formatter<'_>) -> fmt::Result {
    if operations.added.is_empty() && operations.removed.is_empty() && operations.changed.is_empty()
    {
        return Ok(());
    }
    writeln!(f, "\noperations")?;
    for name in &operations.added {
        writeln!(f, "+ {}", operation(name))?;
    }
    for name in &operations.removed {
        writeln!(f, "- {}", operation(name))?;
    }
    let changed = operations
        .changed
        .iter()
        .map(|changed| (operation(&changed.name), changed.changes.as_slice()));
    all_changed(&changed.collect::<Vec<_>>(), f)
}

fn operation(name: &OperationName) -> String {
    let method = name
        .method
        .as_ref()
        .map(|method| format!(" ({method})"))
        .unwrap_or_default();
    clean(&format!("{} {}{method}", name.verb, name.path))
}

fn types(types: &Types, f: &mut Formatter<'_>) -> fmt::Result {
    if types.added.is_empty()
        && types.removed.is_empty()
        && types.renamed.is_empty()
        && types.changed.is_empty()
    {
        return Ok(());
    }
    writeln!(f, "\ntypes")?;
    whole_types('+', &types.added, f)?;
    whole_types('-', &types.removed, f)?;
    let renamed: BTreeSet<(&str, &str)> = types
        .renamed
        .iter()
        .map(|name| (name.old.as_str(), name.new.as_str()))
        .collect();
    for (old, new) in &renamed {
        // A nested type goes with the type it is nested in.
        let outer = old.rsplit_once('.').zip(new.rsplit_once('.'));
        let with_outer = outer.is_some_and(|((old, old_last), (new, new_last))| {
            old_last == new_last && renamed.contains(&(old, new))
        });
        if !with_outer {
            writeln!(f, "> {}", clean(&format!("{old} → {new}")))?;
        }
    }
    let changed = types.changed.iter().map(|changed| {
        let old_name = changed
            .old_name
            .as_ref()
            .map(|name| format!(" (old: {name})"))
            .unwrap_or_default();
        (
            clean(&format!("{}{old_name}", changed.name)),
            changed.changes.as_slice(),
        )
    });
    all_changed(&changed.collect::<Vec<_>>(), f)
}

/// One line a type; types nested in one that is listed are only counted.
fn whole_types(mark: char, types: &[TypeName], f: &mut Formatter<'_>) -> fmt::Result {
    let names: BTreeSet<&str> = types.iter().map(|found| found.name.as_str()).collect();
    for found in types {
        if outer_names(&found.name).any(|outer| names.contains(outer)) {
            continue;
        }
        let prefix = format!("{}.", found.name);
        let nested = names
            .range(prefix.as_str()..)
            .take_while(|name| name.starts_with(&prefix))
            .count();
        let nested = if nested == 0 {
            String::new()
        } else {
            format!("; {nested} nested")
        };
        writeln!(
            f,
            "{mark} {}",
            clean(&format!("{}: {}{nested}", found.name, found.label))
        )?;
    }
    Ok(())
}

/// `a.B` and `a` of `a.B.C`.
fn outer_names(name: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(name), |name| {
        name.rsplit_once('.').map(|(outer, _)| outer)
    })
    .skip(1)
}

/// What changed in each of the named things; those with the very same changes stand together above them.
fn all_changed(changed: &[(String, &[Change])], f: &mut Formatter<'_>) -> fmt::Result {
    let mut groups: Vec<(Vec<String>, Vec<&str>)> = Vec::new();
    let mut index_of: HashMap<Vec<String>, usize> = HashMap::new();
    for (name, changes) in changed {
        let lines = change_lines(changes);
        let index = *index_of.entry(lines.clone()).or_insert(groups.len());
        match groups.get_mut(index) {
            Some((_, names)) => names.push(name),
            None => groups.push((lines, vec![name])),
        }
    }
    for (lines, names) in groups {
        for name in names {
            writeln!(f, "~ {name}")?;
        }
        for line in lines {
            writeln!(f, "    {line}")?;
        }
    }
    Ok(())
}

fn change_lines(changes: &[Change]) -> Vec<String> {
    // A model list may grow by thirty values: they share a line.
    let alike = |one: &Change, other: &Change| {
        word(one).1 && one.kind == other.kind && one.place == other.place
    };
    changes
        .chunk_by(alike)
        .map(|group| clean(&line(group)))
        .collect()
}

/// What is said before a change's values, and whether several may share it.
fn word(change: &Change) -> (&'static str, bool) {
    match change.kind {
        Kind::ValueAdded | Kind::ValueRemoved => ("value", true),
        Kind::MemberAdded | Kind::MemberRemoved => ("member", true),
        Kind::Name if change.place.starts_with("path parameter") => ("renamed from", false),
        Kind::Name => ("SDK name", false),
        Kind::Discriminator => ("discriminator", false),
        _ => ("", false),
    }
}

/// A group of changes that differ in nothing but their value; mostly of one.
fn line(group: &[Change]) -> String {
    let Some(change) = group.first() else {
        return String::new();
    };
    let (word, _) = word(change);
    // `+ value "x"` under a type's name needs no further place.
    let place = if change.place == WHOLE_TYPE && !word.is_empty() {
        ""
    } else {
        change.place.as_str()
    };
    let colon = if place.is_empty() { "" } else { ": " };
    let plural = if group.len() > 1 { "s" } else { "" };
    let space = if word.is_empty() { "" } else { " " };
    let before = format!("{place}{colon}{word}{plural}{space}");
    let all = |value: fn(&Change) -> Option<&String>| {
        group
            .iter()
            .filter_map(value)
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(", ")
    };
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => format!("~ {before}{old} → {new}"),
        (None, _) => format!("+ {before}{}", all(|change| change.new.as_ref())),
        (_, None) => format!("- {before}{}", all(|change| change.old.as_ref())),
    }
}

/// Names come from a file: no control character of theirs reaches the terminal.
fn clean(text: &str) -> String {
    text.chars()
        .map(|letter| {
            if letter.is_control() {
                char::REPLACEMENT_CHARACTER
            } else {
                letter
            }
        })
        .collect()
}
