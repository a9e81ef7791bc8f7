//! Our decisions: `overlay.toml`, the words of `docs.toml` and `fields.toml`, `figures.json`.
//!
//! Every entry is asked for by name, and one that nobody asked for is an error: it speaks of
//! something that the facts no longer have.

mod form;
mod unused;

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use serde::Deserialize;

use crate::error::{Error, Result};

/// A text of decisions and the file it comes from.
pub(crate) struct Sources<'a> {
    pub(crate) overlay: &'a str,
    pub(crate) docs: &'a str,
    pub(crate) fields: &'a str,
    pub(crate) figures: &'a str,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Decisions {
    skip: BTreeMap<String, String>,
    areas: BTreeMap<String, Area>,
    names: BTreeMap<String, String>,
    types: BTreeMap<String, String>,
    pages: BTreeMap<String, String>,
    replies: BTreeMap<String, Chosen>,
    unions: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    secrets: BTreeMap<String, String>,
    additions: BTreeMap<String, String>,
    schemas: BTreeMap<String, String>,
    streams: BTreeMap<String, String>,
    orders: BTreeMap<String, Vec<String>>,
    open_members: BTreeMap<String, String>,
    members: BTreeMap<String, String>,
    headers: BTreeMap<String, String>,
    deprecated: BTreeMap<String, String>,
    client: Client,
}

/// What is decided for the client alone.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Client {
    /// Default features beside those of areas.
    default: Vec<String>,
}

/// A part of the API with its own feature and module.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Area {
    pub(crate) doc: String,
    /// The feature; by default the area's name, empty for what is always there.
    pub(crate) feature: Option<String>,
    /// Whether it belongs to the default features.
    #[serde(default)]
    pub(crate) default: bool,
    /// The Rust module of types without a namespace of their own, dotted.
    module: Option<String>,
    /// Areas whose types this one may use.
    #[serde(default)]
    pub(crate) uses: Vec<String>,
    /// What its feature turns on in the client beside that.
    #[serde(default)]
    pub(crate) client: Vec<String>,
    #[serde(default)]
    namespaces: Vec<String>,
    #[serde(default)]
    types: Vec<String>,
    #[serde(default)]
    operations: Vec<String>,
}

impl Area {
    /// The beginnings of its operations.
    pub(crate) fn operations(&self) -> &[String] {
        &self.operations
    }
}

/// A reply that is text or JSON, as a parameter says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Chosen {
    pub(crate) parameter: String,
    pub(crate) text: Vec<String>,
    pub(crate) json: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Words {
    operations: BTreeMap<String, String>,
    types: BTreeMap<String, String>,
    fields: BTreeMap<String, String>,
}

/// What entries may speak of.
pub(crate) struct Known {
    pub(crate) types: BTreeSet<String>,
    /// Names of fields and parameters, alone and after their type.
    pub(crate) fields: BTreeSet<String>,
}

/// What the published description says of a field in numbers.
pub(crate) type Figures = BTreeMap<String, serde_json::Value>;

pub(crate) struct Overlay {
    decisions: Decisions,
    docs: Words,
    fields: Words,
    figures: BTreeMap<String, BTreeMap<String, Figures>>,
    used: RefCell<BTreeSet<(&'static str, String)>>,
}

impl Overlay {
    pub(crate) fn read(sources: &Sources<'_>) -> Result<Self> {
        let mut overlay = Self {
            decisions: toml("overlay.toml", sources.overlay)?,
            docs: toml("docs.toml", sources.docs)?,
            fields: toml("fields.toml", sources.fields)?,
            figures: serde_json::from_str(sources.figures).map_err(|error| {
                Error::decision("figures.json", "/", format!("{error}; run `figures` again"))
            })?,
            used: RefCell::default(),
        };
        for area in overlay.decisions.areas.values_mut() {
            // Comments take the words; line breaks would end them.
            area.doc = area.doc.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        form::check(&overlay)?;
        Ok(overlay)
    }

    fn look<'a, T>(
        &self,
        table: &'static str,
        entries: &'a BTreeMap<String, T>,
        key: &str,
    ) -> Option<&'a T> {
        let found = entries.get(key)?;
        self.used.borrow_mut().insert((table, key.to_owned()));
        Some(found)
    }

    /// The first pattern of a list that fits, a full name before a beginning with `*`.
    fn pattern<'a>(
        patterns: impl Iterator<Item = &'a String> + Clone,
        key: &str,
    ) -> Option<&'a String> {
        let fitting = patterns.filter(|pattern| match pattern.strip_suffix('*') {
            Some(start) => key.starts_with(start),
            None => *pattern == key,
        });
        fitting.max_by_key(|pattern| (!pattern.ends_with('*'), pattern.len()))
    }

    /// Why a schema has no Rust type.
    pub(crate) fn skipped(&self, key: &str) -> Option<&str> {
        let pattern = Self::pattern(self.decisions.skip.keys(), key)?;
        self.look("skip", &self.decisions.skip, pattern)
            .map(String::as_str)
    }

    /// The feature of an area, empty for what is always there.
    pub(crate) fn feature(&self, area: &str) -> String {
        let feature = self
            .decisions
            .areas
            .get(area)
            .and_then(|area| area.feature.clone());
        feature.unwrap_or_else(|| area.to_owned())
    }

    pub(crate) fn areas(&self) -> &BTreeMap<String, Area> {
        &self.decisions.areas
    }

    /// The area of a family of types and its Rust module, dotted.
    pub(crate) fn home(&self, family: &str) -> Result<(String, String)> {
        let namespace = family
            .rsplit_once('.')
            .map_or("", |(namespace, _)| namespace);
        let by_type = self.decisions.areas.iter().filter_map(|(name, area)| {
            Self::pattern(area.types.iter(), family).map(|pattern| (name, area, pattern))
        });
        let best = by_type.max_by_key(|(_, _, pattern)| (!pattern.ends_with('*'), pattern.len()));
        if let Some((name, area, pattern)) = best {
            self.used
                .borrow_mut()
                .insert(("areas.types", format!("{name}/{pattern}")));
            let module = area.module.clone().unwrap_or_else(|| name.clone());
            return Ok((name.clone(), module));
        }
        for (name, area) in &self.decisions.areas {
            if area.namespaces.iter().any(|known| known == namespace) {
                self.used
                    .borrow_mut()
                    .insert(("areas.namespaces", format!("{name}/{namespace}")));
                let module = if name == "shared" {
                    "shared"
                } else {
                    namespace
                };
                return Ok((name.clone(), module.to_owned()));
            }
        }
        Err(Error::overlay(
            "areas",
            format!("no area takes {family}; add it to the types or namespaces of one"),
        ))
    }

    /// The area of an operation.
    pub(crate) fn area_of_operation(&self, operation: &str) -> Result<String> {
        let fits = |prefix: &String| {
            operation
                .strip_prefix(prefix.as_str())
                .is_some_and(|rest| rest.starts_with('.'))
        };
        let mut best: Option<(&String, &String)> = None;
        for (name, area) in &self.decisions.areas {
            for prefix in area.operations.iter().filter(|prefix| fits(prefix)) {
                if best.is_none_or(|(_, other)| other.len() < prefix.len()) {
                    best = Some((name, prefix));
                }
            }
        }
        let Some((name, prefix)) = best else {
            return Err(Error::overlay(
                "areas",
                format!(
                    "no area takes the operation {operation}; add its beginning to the operations of one"
                ),
            ));
        };
        self.used
            .borrow_mut()
            .insert(("areas.operations", format!("{name}/{prefix}")));
        Ok(name.clone())
    }

    /// What to use instead of a deprecated operation, by the longest beginning of its name.
    pub(crate) fn deprecation(&self, operation: &str) -> Option<&str> {
        let entries = &self.decisions.deprecated;
        let fitting = entries.keys().filter(|start| {
            let rest = operation.strip_prefix(start.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        });
        let start = fitting.max_by_key(|start| start.len())?;
        self.look("deprecated", entries, start).map(String::as_str)
    }

    /// The default features of the client beside those of areas.
    pub(crate) fn client_default(&self) -> &[String] {
        &self.decisions.client.default
    }

    /// Our own name for a type.
    pub(crate) fn name(&self, key: &str) -> Option<&str> {
        self.look("names", &self.decisions.names, key)
            .map(String::as_str)
    }

    /// Our own name for a field in Rust, `area.Type.field`.
    pub(crate) fn member_name(&self, field: &str) -> Option<&str> {
        self.look("members", &self.decisions.members, field)
            .map(String::as_str)
    }

    /// The header that a parameter goes into: its own name, unless we say otherwise.
    pub(crate) fn header<'a>(&'a self, parameter: &'a str) -> &'a str {
        self.look("headers", &self.decisions.headers, parameter)
            .map_or(parameter, String::as_str)
    }

    /// A hand-written type for a field, `area.Type.field`.
    pub(crate) fn written_type(&self, field: &str) -> Option<&str> {
        self.look("types", &self.decisions.types, field)
            .map(String::as_str)
    }

    pub(crate) fn page_item(&self, operation: &str) -> Option<&str> {
        self.look("pages", &self.decisions.pages, operation)
            .map(String::as_str)
    }

    pub(crate) fn chosen_reply(&self, operation: &str) -> Option<&Chosen> {
        self.look("replies", &self.decisions.replies, operation)
    }

    /// Keys that tell a member of a union from the others, beyond what the facts say. The member
    /// `untagged` says that an object without the tag is none of them.
    pub(crate) fn union_keys(&self, union: &str, member: &str) -> Option<Vec<String>> {
        let keys = self.decisions.unions.get(union)?.get(member);
        if keys.is_some() {
            self.used
                .borrow_mut()
                .insert(("unions.members", format!("{union}/{member}")));
        }
        keys.cloned()
    }

    /// Members of unions that the facts leave open, by union.
    pub(crate) fn open_members(&self) -> &BTreeMap<String, String> {
        &self.decisions.open_members
    }

    /// The keys of a type that servers send first, in their order.
    pub(crate) fn order(&self, key: &str) -> &[String] {
        self.look("orders", &self.decisions.orders, key)
            .map_or(&[], Vec::as_slice)
    }

    /// Fields that the facts leave out, each with its kind.
    pub(crate) fn additions(&self) -> &BTreeMap<String, String> {
        &self.decisions.additions
    }

    /// Schemas that the facts leave out, as JSON.
    pub(crate) fn schemas(&self) -> &BTreeMap<String, String> {
        &self.decisions.schemas
    }

    /// Operations that can stream although the facts do not say so, each with its type of event.
    pub(crate) fn streams(&self) -> &BTreeMap<String, String> {
        &self.decisions.streams
    }

    /// Whether a field holds a secret, by its name alone or with its type.
    pub(crate) fn is_secret(&self, owner: &str, field: &str) -> bool {
        let own = format!("{owner}.{field}");
        let keys = [field, own.as_str()];
        keys.into_iter()
            .filter(|key| self.look("secrets", &self.decisions.secrets, key).is_some())
            .count()
            > 0
    }

    pub(crate) fn operation_doc(&self, name: &str) -> Option<&str> {
        self.look("docs.operations", &self.docs.operations, name)
            .map(String::as_str)
    }

    pub(crate) fn type_doc(&self, key: &str) -> Option<&str> {
        self.look("docs.types", &self.docs.types, key)
            .map(String::as_str)
    }

    /// The line for a field of one type.
    pub(crate) fn own_field_doc(&self, owner: &str, field: &str) -> Option<&str> {
        self.look("fields", &self.fields.fields, &format!("{owner}.{field}"))
            .map(String::as_str)
    }

    /// The line for a field wherever it stands.
    pub(crate) fn field_doc(&self, field: &str) -> Option<&str> {
        self.look("fields", &self.fields.fields, field)
            .map(String::as_str)
    }

    pub(crate) fn figures(&self, owner: &str, field: &str) -> Option<&Figures> {
        self.figures.get(owner)?.get(field)
    }
}

fn toml<T: serde::de::DeserializeOwned>(file: &'static str, text: &str) -> Result<T> {
    toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start));
        let line = before.map_or(1, |before| before.matches('\n').count() + 1);
        let problem = error.message().replace('\n', " ");
        Error::decision(file, format!("line {line}"), problem)
    })
}
