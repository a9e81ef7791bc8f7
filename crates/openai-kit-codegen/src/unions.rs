//! How each union is told apart: the variants, and the rule that decides.

mod members;
mod variants;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    error::{Error, Result},
    lower::{Body, Ty},
    overlay::Overlay,
    sizes::Sizes,
};

/// Most members of a union: the runtime counts them in a byte.
const MOST: usize = 255;

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
    overlay: &Overlay,
    sizes: &Sizes,
) -> Result<(Vec<Variant>, Rule)> {
    if members.len() > MOST {
        return Err(Error::facts(
            key,
            format!("has more than {MOST} members, which the runtime cannot count; split it"),
        ));
    }
    let mut rule = Rule::default();
    let mut candidates = Vec::new();
    for (variant, member) in members.iter().enumerate() {
        let mut reader = members::Reader {
            key,
            bodies,
            overlay,
            rule: &mut rule,
            candidates: &mut candidates,
        };
        reader.take(member, variant, 0)?;
    }
    rule.objects =
        objects(key, &candidates, overlay).map_err(|error| name_members(error, members))?;
    let variants = variants::named(key, members, &rule, &candidates, sizes);
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
            let list = match list.as_slice() {
                [] => String::new(),
                list => format!(" ({})", list.join(", ")),
            };
            Error::Facts {
                place,
                problem: format!("{problem}{list}"),
            }
        }
        other => other,
    }
}

fn objects(key: &str, candidates: &[Candidate], overlay: &Overlay) -> Result<Objects> {
    let variants: BTreeSet<usize> = candidates
        .iter()
        .map(|candidate| candidate.variant)
        .collect();
    // A required `type` decides even where only one variant takes objects.
    let typed = |candidate: &Candidate| {
        let texts = candidate.texts.get("type");
        texts.is_some_and(|(_, required)| *required)
    };
    match variants.first() {
        None => return Ok(Objects::None),
        Some(only) if variants.len() == 1 && !candidates.iter().all(typed) => {
            return Ok(Objects::One(*only));
        }
        Some(_) => {}
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
    let told = || overlay.union_keys(key, "untagged").is_some();
    let untagged = if without.is_empty() || told() {
        Pick::None
    } else {
        let place = format!("{key} without {tag}");
        pick(&place, key, &without, Last::NeedsItsKeys)?
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
    match best {
        Some(best) if best.0 > 0 => Some(best.3.clone()),
        _ => fixed(candidates),
    }
}

/// A key that every candidate has with one text of its own. It decides between none of them, but
/// an unknown text is then none of them either.
fn fixed(candidates: &[Candidate]) -> Option<String> {
    let single = |candidate: &Candidate, key: &String| {
        let texts = candidate.texts.get(key);
        texts.is_some_and(|(values, required)| *required && values.len() == 1)
    };
    let keys = candidates.first()?.texts.keys();
    keys.filter(|key| candidates.iter().all(|candidate| single(candidate, key)))
        .max_by_key(|key| *key == "type")
        .cloned()
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
    let mut cases = Vec::new();
    for candidate in group {
        let texts = telling_texts(candidate, group);
        for keys in telling_keys(candidate, group) {
            cases.push(Case {
                variant: candidate.variant,
                texts: texts.clone(),
                keys,
                first: candidate.told.is_some(),
            });
        }
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

/// Required enumerations and constants that others have too, but with other texts.
fn telling_texts(candidate: &Candidate, group: &[Candidate]) -> BTreeMap<String, Vec<String>> {
    let mut texts = BTreeMap::new();
    for (key, (values, required)) in &candidate.texts {
        let differs = group.iter().any(|other| {
            let others = other.texts.get(key).map(|(others, _)| others);
            other.known.contains(key) && others != Some(values)
        });
        if *required && differs {
            texts.insert(key.clone(), values.clone());
        }
    }
    texts
}

/// The keys that must be there, in as many ways as our decisions name: `["id|status"]` are two.
/// None where a text alone says which one is meant: servers leave out what is required, too.
fn telling_keys(candidate: &Candidate, group: &[Candidate]) -> Vec<BTreeSet<String>> {
    if let Some(told) = &candidate.told {
        let mut ways = vec![BTreeSet::new()];
        for keys in told {
            let mut longer = Vec::new();
            for way in &ways {
                for key in keys.split('|') {
                    let mut way: BTreeSet<String> = way.clone();
                    way.insert(key.to_owned());
                    longer.push(way);
                }
            }
            ways = longer;
        }
        return ways;
    }
    let others = || {
        group
            .iter()
            .filter(|other| other.variant != candidate.variant)
    };
    let apart = candidate.texts.iter().any(|(key, (values, required))| {
        *required
            && others().all(|other| {
                let texts = other.texts.get(key);
                texts.is_some_and(|(others, _)| values.iter().all(|value| !others.contains(value)))
            })
    });
    if apart {
        return vec![BTreeSet::new()];
    }
    let shared = |key: &String| group.iter().all(|other| other.required.contains(key));
    let own = candidate.required.iter().filter(|key| !shared(key));
    vec![own.cloned().collect()]
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
