//! How each union is told apart: the variants, their names, and the rule that decides.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    error::{Error, Result},
    lower::{Body, Ty, Types},
    names,
    overlay::Overlay,
    sizes::Sizes,
};

/// A variant of a union.
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) ty: Ty,
    pub(crate) boxed: bool,
    /// The texts of the tag that mean it.
    pub(crate) tags: Vec<String>,
}

/// The variant for each kind of value, by number.
#[derive(Default)]
pub(crate) struct Rule {
    pub(crate) text: Option<usize>,
    pub(crate) int: Option<usize>,
    pub(crate) float: Option<usize>,
    pub(crate) bool: Option<usize>,
    pub(crate) lists: Vec<(&'static str, usize)>,
    pub(crate) objects: Objects,
    pub(crate) any: Option<usize>,
}

#[derive(Default)]
pub(crate) enum Objects {
    #[default]
    None,
    One(usize),
    Tag {
        key: String,
        arms: BTreeMap<String, Pick>,
        untagged: Pick,
    },
    Keys(Vec<Case>),
}

pub(crate) enum Pick {
    None,
    One(usize),
    First(Vec<Case>),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Case {
    pub(crate) variant: usize,
    pub(crate) texts: BTreeMap<String, Vec<String>>,
    pub(crate) keys: BTreeSet<String>,
    /// Whether our own decisions put it before what it hides.
    pub(crate) first: bool,
}

/// An object that a variant takes.
#[derive(Clone)]
struct Candidate {
    variant: usize,
    /// Texts of enumerations and constants, by key, and whether the key is required.
    texts: BTreeMap<String, (Vec<String>, bool)>,
    required: BTreeSet<String>,
    /// All its keys.
    known: BTreeSet<String>,
    /// Keys that our own decisions name instead, which also put it first.
    told: Option<Vec<String>>,
}

pub(crate) fn decide(
    key: &str,
    members: &[Ty],
    bodies: &BTreeMap<String, Body>,
    types: &Types,
    overlay: &Overlay,
    sizes: &Sizes,
) -> Result<(Vec<Variant>, Rule)> {
    let mut rule = Rule::default();
    let mut candidates = Vec::new();
    for (variant, member) in members.iter().enumerate() {
        let mut reader = Reader {
            key,
            bodies,
            types,
            overlay,
            rule: &mut rule,
            candidates: &mut candidates,
        };
        reader.take(member, variant, 0)?;
    }
    rule.objects =
        objects(key, &candidates, overlay).map_err(|error| name_members(error, members))?;
    let variants = variants(key, members, &rule, &candidates, sizes);
    Ok((variants, rule))
}

/// Members in messages are numbers until here.
fn name_members(error: Error, members: &[Ty]) -> Error {
    match error {
        Error::Facts { place, problem } => {
            let mut list = Vec::new();
            for (number, member) in members.iter().enumerate() {
                if let Ty::Named(name) = member
                    && problem.contains(&format!("#{number} "))
                {
                    list.push(format!("#{number} is {name}"));
                }
            }
            Error::Facts {
                place,
                problem: format!("{problem} ({})", list.join(", ")),
            }
        }
        other => other,
    }
}

struct Reader<'a> {
    key: &'a str,
    bodies: &'a BTreeMap<String, Body>,
    types: &'a Types,
    overlay: &'a Overlay,
    rule: &'a mut Rule,
    candidates: &'a mut Vec<Candidate>,
}

impl Reader<'_> {
    /// Notes which values a member takes.
    fn take(&mut self, member: &Ty, variant: usize, depth: usize) -> Result<()> {
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
                    return Err(self.undecided(format!("two members take lists of {items}")));
                }
                self.rule.lists.push((items, variant));
                Ok(())
            }
            Ty::Nullable(inner) => self.take(inner, variant, depth),
            Ty::Written(path) => Err(Error::overlay(
                path,
                "a hand-written type cannot be a member of a union",
            )),
            Ty::Named(name) => match self.bodies.get(name) {
                Some(Body::Texts(_)) => claim(&mut self.rule.text, variant, self.key, "strings"),
                Some(Body::Object(_) | Body::Params(_)) => {
                    let candidate = self.candidate(name, variant);
                    self.candidates.push(candidate);
                    Ok(())
                }
                Some(Body::Union(inner)) if depth < 16 => {
                    for member in inner {
                        self.take(member, variant, depth + 1)?;
                    }
                    Ok(())
                }
                _ => Err(self.undecided(format!("cannot look into {name}"))),
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

    fn candidate(&self, name: &str, variant: usize) -> Candidate {
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
        let known = fields.iter().map(|field| field.name.clone()).collect();
        Candidate {
            variant,
            texts,
            required,
            known,
            told,
        }
    }

    fn undecided(&self, problem: String) -> Error {
        let known = self.types.named.contains_key(self.key);
        Error::facts(
            self.key,
            format!(
                "{problem}{}",
                if known {
                    "; decide in [unions] of overlay.toml"
                } else {
                    ""
                }
            ),
        )
    }
}

fn claim(place: &mut Option<usize>, variant: usize, key: &str, what: &str) -> Result<()> {
    match place.replace(variant) {
        Some(other) if other != variant => {
            Err(Error::facts(key, format!("two members take {what}")))
        }
        _ => Ok(()),
    }
}

fn objects(key: &str, candidates: &[Candidate], overlay: &Overlay) -> Result<Objects> {
    let variants: BTreeSet<usize> = candidates
        .iter()
        .map(|candidate| candidate.variant)
        .collect();
    match variants.len() {
        0 => return Ok(Objects::None),
        1 => {
            return Ok(variants
                .first()
                .map_or(Objects::None, |variant| Objects::One(*variant)));
        }
        _ => {}
    }
    let Some(tag) = tag(candidates) else {
        return Ok(Objects::Keys(cases(key, candidates, Last::NeedsItsKeys)?));
    };
    let mut by_text: BTreeMap<String, Vec<Candidate>> = BTreeMap::new();
    let mut without = Vec::new();
    for candidate in candidates {
        match candidate.texts.get(&tag) {
            Some((values, required)) => {
                for value in values {
                    by_text
                        .entry(value.clone())
                        .or_default()
                        .push(candidate.clone());
                }
                if !required {
                    without.push(candidate.clone());
                }
            }
            None => without.push(candidate.clone()),
        }
    }
    let mut arms = BTreeMap::new();
    for (value, group) in by_text {
        let pick = pick(
            &format!("{key} with {tag} = {value:?}"),
            key,
            &group,
            Last::TakesAll,
        )?;
        arms.insert(value, pick);
    }
    let untagged = match overlay.union_keys(key, "untagged") {
        Some(_) => Pick::None,
        None => pick(
            &format!("{key} without {tag}"),
            key,
            &without,
            Last::NeedsItsKeys,
        )?,
    };
    Ok(Objects::Tag {
        key: tag,
        arms,
        untagged,
    })
}

/// The key that tells most candidates apart: `type` where all have it, else the one with the most
/// different texts.
fn tag(candidates: &[Candidate]) -> Option<String> {
    let mut best: Option<(usize, bool, bool, &String)> = None;
    // A key that may be left out says little, unless it is the usual one.
    let usual = |candidate: &Candidate, key: &str| {
        key == "type"
            || candidate
                .texts
                .get(key)
                .is_some_and(|(_, required)| *required)
    };
    let keys = candidates
        .iter()
        .flat_map(|candidate| candidate.texts.keys().filter(|key| usual(candidate, key)));
    for key in keys {
        let having: Vec<_> = candidates
            .iter()
            .filter_map(|candidate| Some((candidate.variant, candidate.texts.get(key)?)))
            .collect();
        if having.len() * 2 < candidates.len() {
            continue;
        }
        let mut meant: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for (variant, (values, _)) in &having {
            for value in values {
                meant.entry(value).or_default().insert(*variant);
            }
        }
        let decided: BTreeSet<usize> = meant
            .values()
            .filter(|variants| variants.len() == 1)
            .flatten()
            .copied()
            .collect();
        let score = (
            decided.len(),
            having.len() == candidates.len(),
            key == "type",
            key,
        );
        if best.is_none_or(|best| (best.0, best.1, best.2) < (score.0, score.1, score.2)) {
            best = Some(score);
        }
    }
    best.filter(|best| best.0 > 0).map(|best| best.3.clone())
}

/// What the last of several candidates asks for.
#[derive(Clone, Copy, PartialEq)]
enum Last {
    /// Nothing: a known tag always gives a variant.
    TakesAll,
    /// Its required keys, whatever their values.
    NeedsItsKeys,
}

fn pick(place: &str, union: &str, group: &[Candidate], last: Last) -> Result<Pick> {
    let variants: BTreeSet<usize> = group.iter().map(|candidate| candidate.variant).collect();
    match variants.len() {
        0 => Ok(Pick::None),
        1 => Ok(variants
            .first()
            .map_or(Pick::None, |variant| Pick::One(*variant))),
        _ => cases(union, group, last)
            .map(Pick::First)
            .map_err(|error| match error {
                Error::Facts { problem, .. } => Error::facts(place, problem),
                other => other,
            }),
    }
}

/// The candidates with what tells them apart, most specific first.
fn cases(union: &str, group: &[Candidate], last: Last) -> Result<Vec<Case>> {
    let shared = |key: &String| group.iter().all(|other| other.required.contains(key));
    let mut cases = Vec::new();
    for candidate in group {
        let keys: BTreeSet<String> = match &candidate.told {
            Some(told) => told.iter().cloned().collect(),
            None => candidate
                .required
                .iter()
                .filter(|key| !shared(key))
                .cloned()
                .collect(),
        };
        let mut texts = BTreeMap::new();
        for (key, (values, required)) in &candidate.texts {
            // A key that others have too, but with other texts.
            let differs = group.iter().any(|other| {
                other.known.contains(key)
                    && other
                        .texts
                        .get(key)
                        .is_none_or(|(others, _)| others != values)
            });
            if *required && differs {
                texts.insert(key.clone(), values.clone());
            }
        }
        let first = candidate.told.is_some();
        cases.push(Case {
            variant: candidate.variant,
            texts,
            keys,
            first,
        });
    }
    cases.sort_by_key(|case| {
        let width: usize = case.texts.values().map(Vec::len).sum();
        (
            !case.first,
            std::cmp::Reverse(case.keys.len()),
            std::cmp::Reverse(case.texts.len()),
            width,
            case.variant,
        )
    });
    cases.dedup();
    for (place, case) in cases.iter().enumerate() {
        for later in cases.iter().skip(place + 1) {
            let wanted = case.first && case.keys.is_empty();
            if case.variant != later.variant && !wanted && hides(case, later) {
                return Err(Error::facts(
                    union,
                    format!(
                        "members #{} and #{} cannot be told apart; name a key of the first in [unions] of overlay.toml",
                        case.variant, later.variant
                    ),
                ));
            }
        }
    }
    if let Some(case) = cases.last_mut() {
        let own = group
            .iter()
            .rfind(|candidate| candidate.variant == case.variant);
        case.texts.clear();
        case.keys = own
            .filter(|_| last == Last::NeedsItsKeys)
            .map(|own| own.required.clone())
            .unwrap_or_default();
    }
    Ok(cases)
}

/// Whether whatever fits `later` also fits `case`, which is asked first.
fn hides(case: &Case, later: &Case) -> bool {
    case.keys.is_subset(&later.keys)
        && case.texts.iter().all(|(key, values)| {
            later
                .texts
                .get(key)
                .is_some_and(|others| others.iter().any(|value| values.contains(value)))
        })
}

fn variants(
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
