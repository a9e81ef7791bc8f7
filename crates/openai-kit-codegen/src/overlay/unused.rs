//! Entries that nobody asked for: they speak of something that the facts no longer have.

use std::collections::BTreeMap;

use super::{Known, Overlay};
use crate::error::{Error, Result};

const NOTHING: &str = "applies to nothing in the facts; remove or correct it";

impl Overlay {
    /// Fails when an entry was never asked for.
    pub(crate) fn check_used(&self, known: &Known) -> Result<()> {
        let used = self.used.borrow();
        let entries = self.entries();
        if let Some((table, key)) = entries.into_iter().find(|entry| !used.contains(entry)) {
            let place = format!("{table}.{key:?}");
            return Err(match place.strip_prefix("docs.") {
                Some(place) => Error::decision("docs.toml", place, NOTHING),
                None => Error::overlay(place, NOTHING),
            });
        }
        if let Some(key) = self
            .docs
            .types
            .keys()
            .find(|key| !known.types.contains(*key))
        {
            return Err(Error::decision(
                "docs.toml",
                format!("types.{key:?}"),
                NOTHING,
            ));
        }
        let mut fields = self.fields.fields.keys();
        if let Some(key) = fields.find(|key| !known.fields.contains(*key)) {
            return Err(Error::decision(
                "fields.toml",
                format!("fields.{key:?}"),
                NOTHING,
            ));
        }
        for (owner, fields) in &self.figures {
            let gone = |place: &str, what: &str| {
                let problem = format!("there is no such {what}; run `figures` again");
                Err(Error::decision("figures.json", place, problem))
            };
            if !known.types.contains(owner) {
                return gone(owner, "type");
            }
            for field in fields.keys().map(|field| format!("{owner}.{field}")) {
                if !known.fields.contains(&field) {
                    return gone(&field, "field");
                }
            }
        }
        Ok(())
    }

    /// All entries that must be asked for, each with its table.
    fn entries(&self) -> Vec<(&'static str, String)> {
        let decisions = &self.decisions;
        let mut entries = Vec::new();
        keys("skip", &decisions.skip, &mut entries);
        keys("names", &decisions.names, &mut entries);
        keys("types", &decisions.types, &mut entries);
        keys("pages", &decisions.pages, &mut entries);
        keys("replies", &decisions.replies, &mut entries);
        keys("secrets", &decisions.secrets, &mut entries);
        keys("orders", &decisions.orders, &mut entries);
        keys("members", &decisions.members, &mut entries);
        keys("headers", &decisions.headers, &mut entries);
        keys("deprecated", &decisions.deprecated, &mut entries);
        for (union, members) in &decisions.unions {
            // A table without members decides nothing, so nobody asks for it.
            if members.is_empty() {
                entries.push(("unions", union.clone()));
            }
            let members = members.keys().map(|member| format!("{union}/{member}"));
            entries.extend(members.map(|member| ("unions.members", member)));
        }
        for (name, area) in &decisions.areas {
            for (table, list) in [
                ("areas.types", &area.types),
                ("areas.namespaces", &area.namespaces),
                ("areas.operations", &area.operations),
            ] {
                entries.extend(list.iter().map(|entry| (table, format!("{name}/{entry}"))));
            }
        }
        keys("docs.operations", &self.docs.operations, &mut entries);
        entries
    }
}

fn keys<T>(
    table: &'static str,
    entries: &BTreeMap<String, T>,
    found: &mut Vec<(&'static str, String)>,
) {
    found.extend(entries.keys().map(|key| (table, key.clone())));
}
