//! What the members of a union take: kinds of values, and objects with their keys.

use std::collections::{BTreeMap, BTreeSet};

use super::{Candidate, Rule};
use crate::{
    error::{Error, Result},
    lower::{Body, Ty},
    overlay::Overlay,
};

pub(super) struct Reader<'a> {
    pub(super) key: &'a str,
    pub(super) bodies: &'a BTreeMap<String, Body>,
    pub(super) overlay: &'a Overlay,
    pub(super) rule: &'a mut Rule,
    pub(super) candidates: &'a mut Vec<Candidate>,
}

impl Reader<'_> {
    /// Notes which values a member takes.
    pub(super) fn take(&mut self, member: &Ty, variant: usize, depth: usize) -> Result<()> {
        match member {
            Ty::Bool => claim(&mut self.rule.bool, variant, self.key, "truth values"),
            Ty::Int => claim(&mut self.rule.int, variant, self.key, "whole numbers"),
            Ty::Float => claim(&mut self.rule.float, variant, self.key, "numbers"),
            Ty::Text => claim(&mut self.rule.text, variant, self.key, "strings"),
            Ty::Any => claim(&mut self.rule.any, variant, self.key, "any value"),
            Ty::Map(_) | Ty::File => {
                // As JSON a file is an object with its bytes under `data`.
                let required = if *member == Ty::File {
                    BTreeSet::from(["data".to_owned()])
                } else {
                    BTreeSet::new()
                };
                self.candidates.push(Candidate {
                    variant,
                    texts: BTreeMap::new(),
                    known: required.clone(),
                    required,
                    told: None,
                });
                Ok(())
            }
            Ty::List(items) => {
                let items = self.items(items);
                if self.rule.lists.iter().any(|(other, _)| *other == items) {
                    return Err(clash(self.key, &format!("lists of {items}")));
                }
                self.rule.lists.push((items, variant));
                Ok(())
            }
            Ty::Nullable(inner) => self.take(inner, variant, depth),
            Ty::Written(path) => Err(Error::overlay(
                path,
                "a hand-written type cannot be a member of a union; remove the entry",
            )),
            Ty::Named(name) => match self.bodies.get(name) {
                Some(Body::Texts(_)) => claim(&mut self.rule.text, variant, self.key, "strings"),
                Some(Body::Object(_) | Body::Params(_)) => {
                    let candidate = self.candidate(name, variant)?;
                    self.candidates.push(candidate);
                    Ok(())
                }
                Some(Body::Union(inner)) if depth < 16 => {
                    for member in inner {
                        self.take(member, variant, depth + 1)?;
                    }
                    Ok(())
                }
                _ => Err(Error::facts(
                    self.key,
                    format!(
                        "cannot look into {name}: its unions lie too deep; take one of them out"
                    ),
                )),
            },
        }
    }

    fn items(&self, items: &Ty) -> &'static str {
        match items {
            Ty::Text => "Text",
            Ty::Int | Ty::Float => "Number",
            Ty::Bool => "Bool",
            Ty::List(_) => "List",
            Ty::Map(_) | Ty::File => "Object",
            Ty::Nullable(inner) => self.items(inner),
            Ty::Any | Ty::Written(_) => "Any",
            Ty::Named(name) => match self.bodies.get(name) {
                Some(Body::Texts(_)) => "Text",
                Some(Body::Object(_) | Body::Params(_)) => "Object",
                Some(Body::Union(members)) => {
                    let all_objects = members.iter().all(|member| self.items(member) == "Object");
                    if all_objects { "Object" } else { "Any" }
                }
                None => "Any",
            },
        }
    }

    fn candidate(&self, name: &str, variant: usize) -> Result<Candidate> {
        let fields = match self.bodies.get(name) {
            Some(Body::Object(fields) | Body::Params(fields)) => fields.as_slice(),
            _ => &[],
        };
        let mut texts = BTreeMap::new();
        for field in fields {
            let values = match (&field.constant, &field.ty) {
                (Some(text), _) => vec![text.clone()],
                (None, Ty::Named(inner)) => match self.bodies.get(inner) {
                    Some(Body::Texts(texts)) if !texts.open => texts.values.clone(),
                    _ => continue,
                },
                _ => continue,
            };
            texts.insert(field.name.clone(), (values, field.required));
        }
        let required = fields
            .iter()
            .filter(|field| field.required)
            .map(|field| field.name.clone())
            .collect();
        let told = self.overlay.union_keys(self.key, name);
        let known: BTreeSet<String> = fields.iter().map(|field| field.name.clone()).collect();
        let named = || told.iter().flatten().flat_map(|keys| keys.split('|'));
        if let Some(key) = named().find(|key| !known.contains(*key)) {
            return Err(Error::overlay(
                format!("unions.{:?}", self.key),
                format!("{name} has no key {key:?}; name one that it has"),
            ));
        }
        Ok(Candidate {
            variant,
            texts,
            required,
            known,
            told,
        })
    }
}

fn clash(key: &str, what: &str) -> Error {
    Error::facts(
        key,
        format!("two members take {what}; keep one or make them one"),
    )
}

fn claim(place: &mut Option<usize>, variant: usize, key: &str, what: &str) -> Result<()> {
    match place.replace(variant) {
        Some(other) if other != variant => Err(clash(key, what)),
        _ => Ok(()),
    }
}
