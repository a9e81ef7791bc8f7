//! Which figures a schema states, and which of them hold for the matching schema of the facts.

use std::collections::BTreeMap;

use serde_json::{Number, Value};

use super::document::{Document, FiguresError};
use super::shape::{Arm, Kind, Shape};

/// Figures by keyword. Those of array items are under `items/…`, those of map values under `values/…`.
pub(super) type Limits = BTreeMap<String, Value>;

const BOUNDS: [(&str, &str); 2] = [
    ("minimum", "exclusiveMinimum"),
    ("maximum", "exclusiveMaximum"),
];
const COUNTS: [&str; 5] = [
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "maxProperties",
];

/// How far arrays of arrays and maps are followed.
const MAX_NESTING: usize = 4;

/// Longer defaults are text rather than a choice.
const MAX_DEFAULT_LENGTH: usize = 32;

/// The figures in the schema's own keywords, in one notation.
pub(super) fn own_limits(document: Document<'_>, schema: &Value) -> Result<Limits, FiguresError> {
    let mut limits = Limits::new();
    match schema.get("format") {
        None => {}
        Some(Value::String(format)) => {
            limits.insert("format".to_owned(), Value::from(format.as_str()));
        }
        Some(_) => return Err(document.wrong(schema, "format", "a string")),
    }
    for (inclusive, exclusive) in BOUNDS {
        // OpenAPI 3.0 wrote `exclusiveMinimum: true` beside the bound; 3.1 puts the bound itself there.
        let name = match schema.get(exclusive) {
            Some(Value::Bool(true)) => exclusive,
            None | Some(Value::Bool(false)) => inclusive,
            Some(Value::Number(bound)) => {
                limits.extend(normal(bound).map(|bound| (exclusive.to_owned(), bound)));
                inclusive
            }
            Some(_) => return Err(document.wrong(schema, exclusive, "a number or a boolean")),
        };
        match schema.get(inclusive) {
            None => {}
            Some(Value::Number(bound)) => {
                limits.extend(normal(bound).map(|bound| (name.to_owned(), bound)))
            }
            Some(_) => return Err(document.wrong(schema, inclusive, "a number")),
        }
    }
    for name in COUNTS {
        match schema.get(name) {
            None => {}
            // At least nothing says nothing.
            Some(Value::Number(count))
                if name.starts_with("min") && count.as_f64() == Some(0.0) => {}
            Some(Value::Number(count)) => {
                limits.extend(normal(count).map(|count| (name.to_owned(), count)));
            }
            Some(_) => return Err(document.wrong(schema, name, "a number")),
        }
    }
    Ok(limits)
}

/// 1.0 becomes 1. Bounds at or beyond 2^63 are those of the integer type (rounded, even), so not of the field.
fn normal(number: &Number) -> Option<Value> {
    const TYPE_BOUND: f64 = 9_223_372_036_854_775_808.0;
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let float = number.as_f64()?;
    if float.abs() >= TYPE_BOUND {
        return None;
    }
    if number.is_f64() && float.fract() == 0.0 && float.abs() < EXACT {
        return Some(Value::from(float as i64));
    }
    Some(Value::Number(number.clone()))
}

/// The figures of a field, from its schema in the facts and the published one.
pub(super) fn figures_of<'a>(
    facts: (Document<'a>, &'a Value),
    published: (Document<'a>, &'a Value),
) -> Result<Limits, FiguresError> {
    let known = Shape::of(facts.0, facts.1)?;
    let stated = Shape::of(published.0, published.1)?;
    let mut figures = shared_limits(facts.0, &known, published.0, &stated, 0)?;
    figures.extend(default_of(&known, &stated).map(|default| ("default".to_owned(), default)));
    Ok(figures)
}

/// Kind by kind, so that the length of a text is never taken for that of a list.
fn shared_limits<'a>(
    facts: Document<'a>,
    known: &Shape<'a>,
    published: Document<'a>,
    stated: &Shape<'a>,
    nesting: usize,
) -> Result<Limits, FiguresError> {
    let mut figures = Limits::new();
    for kind in [Kind::Number, Kind::Text, Kind::Array, Kind::Map] {
        let (ours, theirs) = (known.arms_of(kind), stated.arms_of(kind));
        // An arm that the published document does not know may have other limits.
        if ours.is_empty() || ours.len() > theirs.len() {
            continue;
        }
        let integral = ours.iter().all(|arm| arm.integral);
        for (name, value) in agreed(&theirs) {
            let stated_by_facts = ours.iter().any(|arm| arm.limits.contains_key(name));
            if suits(kind, integral, name, value) && !stated_by_facts {
                figures.insert(name.clone(), value.clone());
            }
        }
        let ([our], [their]) = (ours.as_slice(), theirs.as_slice()) else {
            continue;
        };
        for (prefix, inner, outer) in [
            ("items", our.items, their.items),
            ("values", our.entries, their.entries),
        ] {
            let (Some(inner), Some(outer)) = (inner, outer) else {
                continue;
            };
            if nesting == MAX_NESTING {
                continue;
            }
            let (inner, outer) = (Shape::of(facts, inner)?, Shape::of(published, outer)?);
            let nested = shared_limits(facts, &inner, published, &outer, nesting + 1)?;
            figures.extend(
                nested
                    .into_iter()
                    .map(|(name, value)| (format!("{prefix}/{name}"), value)),
            );
        }
    }
    Ok(figures)
}

/// The figures that every one of these arms states alike.
fn agreed<'b>(arms: &'b [&Arm<'_>]) -> Vec<(&'b String, &'b Value)> {
    let Some((first, others)) = arms.split_first() else {
        return Vec::new();
    };
    let same = |(name, value): &(&String, &Value)| {
        others
            .iter()
            .all(|arm| arm.limits.get(*name) == Some(*value))
    };
    first.limits.iter().filter(same).collect()
}

/// Whether a keyword has a meaning for this kind.
fn suits(kind: Kind, integral: bool, name: &str, value: &Value) -> bool {
    match kind {
        Kind::Number if integral => {
            let whole = value.as_f64().is_none_or(|float| float.fract() == 0.0);
            whole && !matches!(value.as_str(), Some("float" | "double")) && is_for_numbers(name)
        }
        Kind::Number => is_for_numbers(name),
        Kind::Text => matches!(name, "format" | "minLength" | "maxLength"),
        Kind::Array => matches!(name, "minItems" | "maxItems"),
        Kind::Map => name == "maxProperties",
        Kind::Any | Kind::Boolean | Kind::Choice | Kind::Object => false,
    }
}

fn is_for_numbers(name: &str) -> bool {
    name == "format"
        || BOUNDS
            .iter()
            .any(|(inclusive, exclusive)| name == *inclusive || name == *exclusive)
}

/// The published default, if it is a plain value that the facts allow and that is not the only one.
fn default_of(known: &Shape<'_>, stated: &Shape<'_>) -> Option<Value> {
    let default = match stated.default? {
        Value::Bool(flag) => Value::Bool(*flag),
        Value::Number(number) => normal(number)?,
        Value::String(text) if is_choice(text) => Value::from(text.as_str()),
        Value::Null | Value::String(_) | Value::Array(_) | Value::Object(_) => return None,
    };
    let constant = matches!(known.arms.as_slice(), [only] if only.values.len() == 1);
    let allowed = known.arms.iter().any(|arm| allows(arm, &default));
    (allowed && !constant).then_some(default)
}

/// A short word such as `auto`, `1024x1024` or `gpt-image-1.5`.
fn is_choice(text: &str) -> bool {
    let plain = text
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | ':'));
    plain && !text.is_empty() && text.len() <= MAX_DEFAULT_LENGTH
}

fn allows(arm: &Arm<'_>, default: &Value) -> bool {
    let listed = arm.values.is_empty() || arm.values.iter().any(|value| same(value, default));
    let kind_fits = match arm.kind {
        Kind::Boolean => default.is_boolean(),
        Kind::Number => {
            default.is_number()
                && (!arm.integral || default.as_f64().is_some_and(|n| n.fract() == 0.0))
        }
        Kind::Text | Kind::Choice => default.is_string(),
        Kind::Any | Kind::Array | Kind::Object | Kind::Map => false,
    };
    listed && kind_fits
}

fn same(one: &Value, other: &Value) -> bool {
    one == other || (one.is_number() && one.as_f64() == other.as_f64())
}
