//! The walk through both documents side by side: which schema of one is which of the other.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::document::{Document, FiguresError};
use super::ledger::Ledger;
use super::limits::figures_of;
use super::shape::{Arm, Kind, Shape};

/// Fields whose constants tell the members of a union apart.
const TAGS: [&str; 4] = ["type", "role", "object", "event"];

/// Fields by name, each with its schemas.
pub(super) type Properties<'a> = BTreeMap<&'a str, Vec<&'a Value>>;

/// Two documents, the pairs of schemas still to look at, and what was found.
pub(super) struct Walk<'a> {
    pub(super) facts: Document<'a>,
    pub(super) published: Document<'a>,
    pub(super) ledger: Ledger,
    open: Vec<(&'a Value, &'a Value)>,
    seen: HashSet<(*const Value, *const Value)>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(facts: Document<'a>, published: Document<'a>) -> Self {
        Self {
            facts,
            published,
            ledger: Ledger::default(),
            open: Vec::new(),
            seen: HashSet::new(),
        }
    }

    /// Takes note that two schemas describe the same values. They are looked at later, once.
    pub(super) fn pair(&mut self, fact: &'a Value, published: &'a Value) {
        if self.seen.insert((fact, published)) {
            self.open.push((fact, published));
        }
    }

    /// Looks at all pairs, and those that they lead to.
    pub(super) fn finish(&mut self) -> Result<(), FiguresError> {
        while let Some((fact, published)) = self.open.pop() {
            self.descend(fact, published, None)?;
        }
        Ok(())
    }

    /// Pairs what the two schemas consist of. `owner` is the key for the fields of a schema without one.
    pub(super) fn descend(
        &mut self,
        fact: &'a Value,
        published: &'a Value,
        owner: Option<&str>,
    ) -> Result<(), FiguresError> {
        let known = Shape::of(self.facts, fact)?;
        let stated = Shape::of(self.published, published)?;
        if let (Some(ours), Some(theirs)) = (known.only(Kind::Array), stated.only(Kind::Array)) {
            self.pair_both(ours.items, theirs.items);
        }
        if let (Some(ours), Some(theirs)) = (known.only(Kind::Map), stated.only(Kind::Map)) {
            self.pair_both(ours.entries, theirs.entries);
        }
        let (ours, theirs) = (known.arms_of(Kind::Object), stated.arms_of(Kind::Object));
        for (our, their) in self.same_objects(&ours, &theirs)? {
            let key = our.key.as_deref().map(params_key).or(owner);
            self.pair_fields(key, &our.properties, &their.properties)?;
        }
        Ok(())
    }

    /// Collects the figures of fields of the same name, and pairs their schemas.
    pub(super) fn pair_fields(
        &mut self,
        key: Option<&str>,
        ours: &Properties<'a>,
        theirs: &Properties<'a>,
    ) -> Result<(), FiguresError> {
        for (name, facts) in ours {
            for published in theirs.get(name).into_iter().flatten() {
                for fact in facts {
                    if let Some(key) = key {
                        let figures = figures_of((self.facts, fact), (self.published, published))?;
                        self.ledger.note(key, name, figures);
                    }
                    self.pair(fact, published);
                }
            }
        }
        Ok(())
    }

    fn pair_both(&mut self, fact: Option<&'a Value>, published: Option<&'a Value>) {
        if let (Some(fact), Some(published)) = (fact, published) {
            self.pair(fact, published);
        }
    }

    /// The objects that are the same on both sides: by equal tags, by one tag in common, or as the only ones.
    fn same_objects<'b>(
        &self,
        ours: &'b [&'b Arm<'a>],
        theirs: &'b [&'b Arm<'a>],
    ) -> Result<Vec<(&'b Arm<'a>, &'b Arm<'a>)>, FiguresError> {
        if ours.is_empty() || theirs.is_empty() {
            return Ok(Vec::new());
        }
        let our_tags = ours
            .iter()
            .map(|arm| tags(self.facts, arm))
            .collect::<Result<Vec<_>, _>>()?;
        let their_tags = theirs
            .iter()
            .map(|arm| tags(self.published, arm))
            .collect::<Result<Vec<_>, _>>()?;
        let rows: Vec<_> = ours.iter().copied().zip(our_tags).collect();
        let columns: Vec<_> = theirs.iter().copied().zip(their_tags).collect();
        if let ([(our, our_tags)], [(their, their_tags)]) = (rows.as_slice(), columns.as_slice()) {
            let same = !contradict(our_tags, their_tags);
            return Ok(if same {
                vec![(*our, *their)]
            } else {
                Vec::new()
            });
        }
        let mut pairs = one_to_one(&rows, &columns, &|one, other| {
            !one.is_empty() && one == other
        });
        for tag in TAGS {
            let rows = without(&rows, pairs.iter().map(|(our, _)| *our));
            let columns = without(&columns, pairs.iter().map(|(_, their)| *their));
            pairs.extend(one_to_one(&rows, &columns, &|one, other| {
                overlap(one, other, tag) && !contradict(one, other)
            }));
        }
        Ok(pairs)
    }
}

/// The key of the whole params type: `a.XParams` for `a.XParams.XParamsNonStreaming`.
pub(super) fn params_key(key: &str) -> &str {
    let Some((whole, last)) = key.rsplit_once('.') else {
        return key;
    };
    let name = whole.rsplit('.').next().unwrap_or(whole);
    match last.strip_prefix(name) {
        Some("Base" | "NonStreaming" | "Streaming") => whole,
        _ => key,
    }
}

/// The constants of an object's tag fields: name to values, sorted.
pub(super) type Tags<'a> = BTreeMap<&'static str, Vec<&'a str>>;

/// A member of a union with its tags.
type Tagged<'a, 'b> = (&'b Arm<'a>, Tags<'a>);

pub(super) fn tags<'a>(document: Document<'a>, arm: &Arm<'a>) -> Result<Tags<'a>, FiguresError> {
    let mut tags = Tags::new();
    for tag in TAGS {
        let Some(schema) = arm.properties.get(tag).and_then(|schemas| schemas.first()) else {
            continue;
        };
        let shape = Shape::of(document, schema)?;
        if shape.arms.is_empty() || shape.arms.iter().any(|arm| arm.kind != Kind::Choice) {
            continue;
        }
        let mut values: Vec<&str> = shape
            .arms
            .iter()
            .flat_map(|arm| &arm.values)
            .filter_map(|v| v.as_str())
            .collect();
        values.sort_unstable();
        values.dedup();
        tags.insert(tag, values);
    }
    Ok(tags)
}

fn overlap(one: &Tags<'_>, other: &Tags<'_>, tag: &str) -> bool {
    let (Some(one), Some(other)) = (one.get(tag), other.get(tag)) else {
        return false;
    };
    one.iter().any(|value| other.contains(value))
}

/// Both have some tag, with no value in common.
fn contradict(one: &Tags<'_>, other: &Tags<'_>) -> bool {
    one.keys()
        .any(|tag| other.contains_key(tag) && !overlap(one, other, tag))
}

/// The pairs that are alike where neither side has another that is.
fn one_to_one<'a, 'b>(
    rows: &[Tagged<'a, 'b>],
    columns: &[Tagged<'a, 'b>],
    alike: &dyn Fn(&Tags<'a>, &Tags<'a>) -> bool,
) -> Vec<(&'b Arm<'a>, &'b Arm<'a>)> {
    let mut pairs = Vec::new();
    for (our, our_tags) in rows {
        let mut matches = columns
            .iter()
            .filter(|(_, their_tags)| alike(our_tags, their_tags));
        let (Some((their, their_tags)), None) = (matches.next(), matches.next()) else {
            continue;
        };
        if rows
            .iter()
            .filter(|(_, tags)| alike(tags, their_tags))
            .count()
            == 1
        {
            pairs.push((*our, *their));
        }
    }
    pairs
}

fn without<'a, 'b>(
    arms: &[Tagged<'a, 'b>],
    taken: impl Iterator<Item = &'b Arm<'a>>,
) -> Vec<Tagged<'a, 'b>>
where
    'a: 'b,
{
    let taken: Vec<&Arm<'_>> = taken.collect();
    let is_free = |arm: &Arm<'_>| !taken.iter().any(|other| std::ptr::eq(*other, arm));
    arms.iter()
        .filter(|(arm, _)| is_free(arm))
        .cloned()
        .collect()
}
