//! One wire shape, one Rust type: finds types that are the same on the wire and picks the one that
//! stands for the others.
//!
//! Two types are the same when their keys, required-ness, constants and the classes of what they
//! refer to agree; null and left out count as one. Of a class only those become one that
//! also mean the same: twins by name, nested types that end in the same word, and objects with a
//! constant tag.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    error::Result,
    facts::{Facts, Named},
    lower::{Body, Field, Place, Texts, Ty, Types},
    names,
    overlay::Overlay,
};

/// For each key the key of the type that stands for it.
pub(crate) type Canon = BTreeMap<String, String>;

/// Areas by name, each with the areas whose types it may use, itself included.
pub(crate) struct Reach(BTreeMap<String, BTreeSet<String>>);

impl Reach {
    pub(crate) fn new(overlay: &Overlay) -> Self {
        let mut reach = BTreeMap::new();
        for name in overlay.areas().keys() {
            let mut found = BTreeSet::new();
            let mut open = vec![name.clone()];
            while let Some(area) = open.pop() {
                if found.insert(area.clone()) {
                    open.extend(
                        overlay
                            .areas()
                            .get(&area)
                            .into_iter()
                            .flat_map(|area| area.uses.clone()),
                    );
                }
            }
            reach.insert(name.clone(), found);
        }
        Self(reach)
    }

    pub(crate) fn may_use(&self, area: &str, other: &str) -> bool {
        self.0.get(area).is_some_and(|areas| areas.contains(other))
    }

    fn depth(&self, area: &str) -> usize {
        self.0.get(area).map_or(0, BTreeSet::len)
    }
}

pub(crate) fn merge(
    facts: &Facts,
    types: &Types,
    overlay: &Overlay,
    reach: &Reach,
) -> Result<(Canon, BTreeMap<String, usize>)> {
    let classes = classify(types);
    let mut members: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for (key, class) in &classes {
        members.entry(*class).or_default().push(key);
    }
    let mut canon = Canon::new();
    for class in members.values() {
        for group in groups(class, types) {
            choose(group, &facts.schemas, types, overlay, reach, &mut canon)?;
        }
    }
    Ok((canon, classes))
}

/// The wire shape of a type, with classes in place of names.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    Object(bool, Vec<(String, bool, Option<String>, Place, Shape)>),
    Union(BTreeSet<Shape>),
    Texts(BTreeSet<String>, bool),
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Shape {
    Plain(Ty),
    Class(usize),
    List(Box<Shape>),
    Map(Box<Shape>),
    Nullable(Box<Shape>),
}

/// Partition refinement: all types start in one class, which splits until nothing changes.
fn classify(types: &Types) -> BTreeMap<String, usize> {
    let mut classes: BTreeMap<String, usize> =
        types.named.keys().map(|key| (key.clone(), 0)).collect();
    let mut count = 1;
    loop {
        let mut forms = BTreeMap::new();
        let mut next = BTreeMap::new();
        for (key, ty) in &types.named {
            let form = form(&ty.body, &classes);
            let number = forms.len();
            next.insert(
                key.clone(),
                *forms.entry((classes.get(key), form)).or_insert(number),
            );
        }
        let split = forms.len();
        classes = next;
        if split == count {
            return classes;
        }
        count = split;
    }
}

fn form(body: &Body, classes: &BTreeMap<String, usize>) -> Form {
    let fields = |fields: &[Field]| {
        let mut found: Vec<_> = fields
            .iter()
            .map(|field| {
                (
                    field.name.clone(),
                    field.required && !field.nullable,
                    field.constant.clone(),
                    field.place,
                    shape(&field.ty, classes),
                )
            })
            .collect();
        found.sort();
        found
    };
    match body {
        Body::Object(list) => Form::Object(false, fields(list)),
        Body::Params(list) => Form::Object(true, fields(list)),
        Body::Union(members) => Form::Union(
            members
                .iter()
                .map(|member| shape(member, classes))
                .collect(),
        ),
        Body::Texts(Texts { values, open }) => Form::Texts(values.iter().cloned().collect(), *open),
    }
}

fn shape(ty: &Ty, classes: &BTreeMap<String, usize>) -> Shape {
    match ty {
        Ty::Named(key) => Shape::Class(classes.get(key).copied().unwrap_or(usize::MAX)),
        Ty::List(inner) => Shape::List(Box::new(shape(inner, classes))),
        Ty::Map(inner) => Shape::Map(Box::new(shape(inner, classes))),
        Ty::Nullable(inner) => Shape::Nullable(Box::new(shape(inner, classes))),
        plain => Shape::Plain(plain.clone()),
    }
}

/// The members of a class that mean the same.
fn groups<'a>(class: &[&'a str], types: &Types) -> Vec<Vec<&'a str>> {
    let tagged = |key: &str| {
        types
            .named
            .get(key)
            .is_some_and(|ty| ty.fields().iter().any(|field| field.constant.is_some()))
    };
    let params = |key: &str| {
        types
            .named
            .get(key)
            .is_some_and(|ty| matches!(ty.body, Body::Params(_)))
    };
    let roots: BTreeSet<String> = class
        .iter()
        .filter(|key| names::family(key).1.is_none())
        .map(|key| plain_name(key))
        .collect();
    let mut groups: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for &key in class {
        let name = plain_name(key);
        let meaning = if params(key) {
            // Parameters belong to one operation, whatever they look like.
            key.to_owned()
        } else if tagged(key) {
            "tagged".to_owned()
        } else if names::family(key).1.is_none() {
            format!("root {name}")
        } else if let Some(root) = roots.iter().find(|root| name.ends_with(root.as_str())) {
            format!("root {root}")
        } else {
            format!("nested {}", names::last_word(&name))
        };
        groups.entry(meaning).or_default().push(key);
    }
    groups.into_values().collect()
}

/// A name without what marks it as a twin.
fn plain_name(key: &str) -> String {
    let mut name = names::local(key);
    while let Some(stem) = name.strip_suffix("Param").filter(|stem| !stem.is_empty()) {
        name = stem;
    }
    name.strip_prefix("Beta")
        .filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
        .unwrap_or(name)
        .to_owned()
}

fn choose(
    mut group: Vec<&str>,
    official: &BTreeMap<String, Named>,
    types: &Types,
    overlay: &Overlay,
    reach: &Reach,
    canon: &mut Canon,
) -> Result<()> {
    let mut homes = BTreeMap::new();
    for key in &group {
        homes.insert(key.to_string(), overlay.home(names::family(key).0)?);
    }
    let area = |key: &str| homes.get(key).map_or("", |(area, _)| area.as_str());
    group.sort_by_key(|key| {
        let (family, nested) = names::family(key);
        let model = types
            .named
            .get(*key)
            .is_some_and(|ty| ty.kind != crate::facts::Kind::Params);
        let beta = names::local(family).starts_with("Beta");
        let named = overlay.name(key).is_some();
        (
            reach.depth(area(key)),
            !named,
            nested.is_some(),
            key.ends_with("Param") || family.ends_with("Param") || family.ends_with("Params"),
            !model,
            beta,
            !official.contains_key(*key),
            names::local(key).len(),
            key.len(),
            key.to_string(),
        )
    });
    let mut chosen: Vec<&str> = Vec::new();
    for key in group {
        let other = chosen
            .iter()
            .find(|other| reach.may_use(area(key), area(other)))
            .copied();
        if other.is_none() {
            chosen.push(key);
        }
        canon.insert(key.to_owned(), other.unwrap_or(key).to_owned());
    }
    Ok(())
}
