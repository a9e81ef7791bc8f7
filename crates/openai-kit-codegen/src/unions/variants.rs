//! The names of variants: after the text of their tag where it is theirs alone, else after the type.

use std::collections::BTreeMap;

use super::{Candidate, Objects, Rule, Variant};
use crate::{lower::Ty, names, sizes::Sizes};

pub(super) fn named(
    key: &str,
    members: &[Ty],
    rule: &Rule,
    candidates: &[Candidate],
    sizes: &Sizes,
) -> Vec<Variant> {
    let mut tags: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    if let Objects::Tag { key: tag, .. } = &rule.objects {
        for candidate in candidates {
            if let Some((values, _)) = candidate.texts.get(tag) {
                tags.entry(candidate.variant)
                    .or_default()
                    .extend(values.iter().cloned());
            }
        }
    }
    let prefix = common_prefix(tags.values().filter_map(|values| values.first()));
    let mut used: BTreeMap<&str, usize> = BTreeMap::new();
    for values in tags.values().flatten() {
        *used.entry(values).or_default() += 1;
    }
    let mut found: Vec<Variant> = Vec::new();
    for (number, member) in members.iter().enumerate() {
        let tags = tags.get(&number).cloned().unwrap_or_default();
        let by_tag = match tags.as_slice() {
            [only] if used.get(only.as_str()) == Some(&1) => {
                Some(names::pascal(only.strip_prefix(&prefix).unwrap_or(only)))
            }
            _ => None,
        };
        let plain = plain_variant(key, member);
        let mut name = by_tag.unwrap_or_else(|| plain.clone());
        if name == "Unknown" {
            name = "UnknownValue".to_owned();
        }
        if found.iter().any(|other| other.name == name) {
            name = plain;
        }
        while found.iter().any(|other| other.name == name) {
            name.push_str("Value");
        }
        found.push(Variant {
            name,
            ty: member.clone(),
            boxed: sizes.boxed_variant(key, member),
            tags,
        });
    }
    found
}

/// A beginning such as `response.` that nearly all tags share.
fn common_prefix<'a>(tags: impl Iterator<Item = &'a String>) -> String {
    let tags: Vec<&String> = tags.collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for tag in &tags {
        if let Some((first, _)) = tag.split_once('.') {
            *counts.entry(first).or_default() += 1;
        }
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    match most {
        Some((first, count)) if count > 1 && count * 5 >= tags.len() * 4 => format!("{first}."),
        _ => String::new(),
    }
}

/// A name by the type alone.
fn plain_variant(union: &str, member: &Ty) -> String {
    match member {
        Ty::Bool => "Bool".into(),
        Ty::Int => "Integer".into(),
        Ty::Float => "Number".into(),
        Ty::Text => "Text".into(),
        Ty::File => "File".into(),
        Ty::Any | Ty::Written(_) => "Json".into(),
        Ty::Map(_) => "Map".into(),
        Ty::Nullable(inner) => plain_variant(union, inner),
        Ty::List(items) => match &**items {
            Ty::Text => "Texts".into(),
            Ty::Int => "Integers".into(),
            Ty::Float => "Numbers".into(),
            Ty::List(_) => "Lists".into(),
            _ => "Items".into(),
        },
        Ty::Named(name) => {
            let (_, nested) = names::family(union);
            let (_, own) = names::family(name);
            let mut local = names::local(name);
            if let (Some(nested), Some(own)) = (nested, own) {
                local = own
                    .strip_prefix(nested)
                    .filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
                    .unwrap_or(local);
            }
            while let Some(stem) = local.strip_suffix("Param").filter(|stem| !stem.is_empty()) {
                local = stem;
            }
            names::pascal(local)
        }
    }
}
