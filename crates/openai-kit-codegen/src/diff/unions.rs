//! Which member of a union is which of another's.

use std::collections::{BTreeMap, BTreeSet};

use super::combine::union;
use super::description::{Description, Object, Shape};
use super::shapes::{Shapes, members, resolved};

/// Beyond this many combinations members are not told apart by their fields; real unions stay far below.
const MAX_COMBINATIONS: usize = 10_000;
/// Two objects with at least this share of their fields in common (in percent) are taken for the same member.
const ALIKE: usize = 50;

/// The members of two unions, put together.
pub(super) struct Matched<'a> {
    /// Keys and members; an object's key is the JSON text of its constant, if it has one.
    pub(super) pairs: Vec<(String, &'a Shape, &'a Shape)>,
    pub(super) only_old: Vec<&'a Shape>,
    pub(super) only_new: Vec<&'a Shape>,
}

/// Puts members with the same key together; of several with one key those whose fields are most alike.
pub(super) fn matched<'a>(
    shapes: &Shapes<'_>,
    olds: &'a [Shape],
    news: &'a [Shape],
    discriminators: &[Option<&str>],
) -> Matched<'a> {
    let mut by_key: BTreeMap<String, (Vec<&Shape>, Vec<&Shape>)> = BTreeMap::new();
    for member in olds {
        by_key
            .entry(key(shapes, shapes.old, member, discriminators))
            .or_default()
            .0
            .push(member);
    }
    for member in news {
        by_key
            .entry(key(shapes, shapes.new, member, discriminators))
            .or_default()
            .1
            .push(member);
    }
    let mut result = Matched {
        pairs: Vec::new(),
        only_old: Vec::new(),
        only_new: Vec::new(),
    };
    for (key, (olds, news)) in by_key {
        pair_alike(shapes, &key, olds, news, 0, &mut result);
    }
    if !shapes.same_form {
        // The forms need not agree on which fields are constants.
        let (olds, news) = (
            std::mem::take(&mut result.only_old),
            std::mem::take(&mut result.only_new),
        );
        pair_alike(shapes, "object", olds, news, ALIKE, &mut result);
    }
    result
}

/// Pairs the members that are most alike, as long as they are `least` percent alike; keeps the others apart.
fn pair_alike<'a>(
    shapes: &Shapes<'_>,
    key: &str,
    mut olds: Vec<&'a Shape>,
    mut news: Vec<&'a Shape>,
    least: usize,
    result: &mut Matched<'a>,
) {
    let choice = olds.len().saturating_mul(news.len());
    if choice > 1 && choice <= MAX_COMBINATIONS || least > 0 && choice == 1 {
        let mut candidates = Vec::new();
        for (old_index, old) in olds.iter().enumerate() {
            for (new_index, new) in news.iter().enumerate() {
                let alike = percent_alike(resolved(shapes.old, old), resolved(shapes.new, new));
                if alike >= least {
                    candidates.push((std::cmp::Reverse(alike), old_index, new_index));
                }
            }
        }
        candidates.sort_unstable();
        let (mut old_taken, mut new_taken) = (BTreeSet::new(), BTreeSet::new());
        for (_, old_index, new_index) in candidates {
            let (Some(old), Some(new)) = (olds.get(old_index), news.get(new_index)) else {
                continue;
            };
            if !old_taken.contains(&old_index) && !new_taken.contains(&new_index) {
                old_taken.insert(old_index);
                new_taken.insert(new_index);
                result.pairs.push((key.to_owned(), *old, *new));
            }
        }
        olds = without(olds, &old_taken);
        news = without(news, &new_taken);
    } else if least == 0 {
        let count = olds.len().min(news.len());
        result.pairs.extend(
            olds.drain(..count)
                .zip(news.drain(..count))
                .map(|(old, new)| (key.to_owned(), old, new)),
        );
    }
    result.only_old.extend(olds);
    result.only_new.extend(news);
}

fn without<'a>(members: Vec<&'a Shape>, taken: &BTreeSet<usize>) -> Vec<&'a Shape> {
    members
        .into_iter()
        .enumerate()
        .filter(|(index, _)| !taken.contains(index))
        .map(|(_, member)| member)
        .collect()
}

/// How many of their fields two objects share.
fn percent_alike(old: &Shape, new: &Shape) -> usize {
    let (Shape::Object(old), Shape::Object(new)) = (old, new) else {
        return 0;
    };
    let shared = old
        .fields
        .keys()
        .filter(|name| new.fields.contains_key(*name))
        .count();
    let all = old.fields.len() + new.fields.len() - shared;
    (shared * 100).checked_div(all).unwrap_or(100)
}

/// What makes a member of a union the same as one of another.
fn key(
    shapes: &Shapes<'_>,
    description: &Description,
    member: &Shape,
    discriminators: &[Option<&str>],
) -> String {
    if let (true, Shape::Named(name)) = (shapes.same_form, member) {
        let is_old = std::ptr::eq(description, shapes.old);
        let renamed = shapes.renamed.get(name).filter(|_| is_old);
        return format!("name {}", renamed.unwrap_or(name));
    }
    match resolved(description, member) {
        Shape::Object(object) => {
            constant(description, object, discriminators).unwrap_or_else(|| String::from("object"))
        }
        Shape::List(_) => String::from("list"),
        Shape::Values(_) => String::from("values"),
        shape => shape.label(),
    }
}

/// The value that tells an object from the other members of a union, e.g. that of its `type`.
fn constant(
    description: &Description,
    object: &Object,
    discriminators: &[Option<&str>],
) -> Option<String> {
    let usual = ["type", "object", "role", "event", "action", "kind"];
    let candidates = discriminators.iter().flatten().copied().chain(usual);
    let any = object.fields.keys().map(String::as_str);
    candidates.chain(any).find_map(|name| {
        let values = members(resolved(description, &object.fields.get(name)?.shape));
        let mut values = values.iter().filter(|member| !member.is_null());
        match (values.next(), values.next()) {
            (Some(Shape::Values(values)), None) => match values.as_slice() {
                [value] if value.starts_with('"') => Some(value.clone()),
                _ => None,
            },
            _ => None,
        }
    })
}

/// The members of a union with those of the unions and the values it refers to, without null. Objects keep their names.
pub(super) fn flattened(description: &Description, members: &[Shape]) -> Vec<Shape> {
    let mut flat = Vec::new();
    let mut seen = BTreeSet::new();
    let mut todo: Vec<Shape> = members.iter().rev().cloned().collect();
    while let Some(member) = todo.pop() {
        if let Shape::Named(name) = &member
            && !seen.insert(name.clone())
        {
            continue;
        }
        match resolved(description, &member) {
            Shape::Union { members, .. } => todo.extend(members.iter().rev().cloned()),
            shape if shape.is_null() => {}
            Shape::Object(_) | Shape::All(_) => flat.push(member),
            shape => flat.push(shape.clone()),
        }
    }
    let Shape::Union { members, .. } = union(flat.clone(), None) else {
        return flat;
    };
    members
}
