//! What was found for each field, and what pairings did not agree on.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::limits::Limits;

/// Figures by schema key and field, as they are written out.
pub(super) type Fields = BTreeMap<String, BTreeMap<String, Map<String, Value>>>;

/// Figures by schema key and field. A figure that two pairings see differently stays, without a value.
#[derive(Default)]
pub(super) struct Ledger {
    fields: BTreeMap<(String, String), BTreeMap<String, Option<Value>>>,
}

impl Ledger {
    pub(super) fn note(&mut self, key: &str, field: &str, figures: Limits) {
        if figures.is_empty() {
            return;
        }
        let known = self
            .fields
            .entry((key.to_owned(), field.to_owned()))
            .or_default();
        for (name, value) in figures {
            let agreed = known.entry(name).or_insert_with(|| Some(value.clone()));
            if agreed.as_ref() != Some(&value) {
                *agreed = None;
            }
        }
    }

    /// The figures that were agreed on, and the names of those that were not.
    pub(super) fn settle(self) -> (Fields, Vec<String>) {
        let mut fields = Fields::new();
        let mut disputed = Vec::new();
        for ((key, field), mut figures) in self.fields {
            dispute_double_bounds(&mut figures);
            let mut kept = Map::new();
            for (name, value) in figures {
                match value {
                    Some(value) => insert(&mut kept, &name, value),
                    None => disputed.push(format!("{key}.{field} {name}")),
                }
            }
            if !kept.is_empty() {
                fields.entry(key).or_default().insert(field, kept);
            }
        }
        (fields, disputed)
    }
}

/// A bound that is exclusive for one pairing and inclusive for another is a disagreement under two names.
fn dispute_double_bounds(figures: &mut BTreeMap<String, Option<Value>>) {
    let exclusive: Vec<String> = figures
        .keys()
        .filter(|name| name.contains("exclusiveM"))
        .cloned()
        .collect();
    for name in exclusive {
        let inclusive = name.replace("exclusiveM", "m");
        if figures.contains_key(&inclusive) {
            figures.insert(inclusive, None);
            figures.insert(name, None);
        }
    }
}

/// `items/maxLength` becomes a figure within `items`. Names come sorted, so each object's keys do too.
fn insert(figures: &mut Map<String, Value>, name: &str, value: Value) {
    let Some((outer, inner)) = name.split_once('/') else {
        figures.insert(name.to_owned(), value);
        return;
    };
    let nested = figures
        .entry(outer)
        .or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(nested) = nested {
        insert(nested, inner, value);
    }
}
