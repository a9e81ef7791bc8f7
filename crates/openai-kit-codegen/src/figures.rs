//! Figures of the published description: formats, ranges and defaults, by schema key and field of the facts.
//!
//! The facts name every type but know no numbers; the published document knows numbers under other type names.
//! This step walks both side by side and carries the numbers over. It starts from the same operations (verb and
//! path; also of the same webhook and event unions) and goes on through bodies, query parameters and replies by property name. A figure is kept only where
//! every meeting of a field agrees on it. No prose is read.
//!
//! Read on in this order: `figures/operations.rs` and `figures/roots.rs` (where walks start), `figures/walk.rs` (how two schemas are
//! paired), `figures/limits.rs` (which figures a pair yields), `figures/shape.rs` (a schema seen through its
//! references and unions), `figures/ledger.rs` (what was found and disputed), `figures/document.rs` (reading).

mod document;
mod ledger;
mod limits;
mod operations;
mod roots;
mod shape;
mod walk;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

pub use document::FiguresError;

use document::Document;
use walk::Walk;

/// The figures found, by schema key, then by field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Collected {
    fields: BTreeMap<String, BTreeMap<String, Map<String, Value>>>,
    operations: usize,
    roots: usize,
    disputed: Vec<String>,
}

/// Figures of the published description by schema key and field.
///
/// `facts` is the description with the official names, `published` the older one with figures.
///
/// # Errors
///
/// Fails with the JSON pointer of the place where a document has the wrong kind of value, where a reference leads
/// nowhere, or where schemas are nested or looped beyond reason.
pub fn collect(facts: &Value, published: &Value) -> Result<Collected, FiguresError> {
    let mut walk = Walk::new(
        Document::new("facts", facts),
        Document::new("published", published),
    );
    let operations = operations::pair_operations(&mut walk)?;
    let roots = roots::pair_roots(&mut walk)?;
    walk.finish()?;
    let (fields, disputed) = walk.ledger.settle();
    Ok(Collected {
        fields,
        operations,
        roots,
        disputed,
    })
}

impl Collected {
    /// The figures as JSON: sorted, one line per field, so that a change is a readable diff.
    #[must_use]
    pub fn to_json(&self) -> String {
        let schemas: Vec<String> = self
            .fields
            .iter()
            .map(|(key, fields)| schema_lines(key, fields))
            .collect();
        if schemas.is_empty() {
            return "{}\n".to_owned();
        }
        format!("{{\n{}\n}}\n", schemas.join(",\n"))
    }

    /// What was matched, found and dropped: a line of counts, then one line per dropped figure.
    #[must_use]
    pub fn summary(&self) -> String {
        let fields: usize = self.fields.values().map(BTreeMap::len).sum();
        let mut lines = vec![format!(
            "{} operations and {} event roots matched; {fields} fields of {} schemas with figures; \
             {} figures dropped for disagreement",
            self.operations,
            self.roots,
            self.fields.len(),
            self.disputed.len(),
        )];
        lines.extend(
            self.disputed
                .iter()
                .map(|figure| format!("  dropped {figure}")),
        );
        lines.join("\n")
    }
}

fn schema_lines(key: &str, fields: &BTreeMap<String, Map<String, Value>>) -> String {
    let lines: Vec<String> = fields
        .iter()
        .map(|(field, figures)| {
            format!(
                "    {}: {}",
                Value::from(field.as_str()),
                Value::Object(figures.clone())
            )
        })
        .collect();
    format!("  {}: {{\n{}\n  }}", Value::from(key), lines.join(",\n"))
}
