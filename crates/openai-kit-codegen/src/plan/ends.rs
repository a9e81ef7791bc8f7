//! Where types enter: what clients send and what servers send.

use std::collections::BTreeSet;

use crate::{
    facts::{Facts, Kind, Operation, Schema},
    lower::Types,
    merge::Canon,
    names,
    overlay::Overlay,
};

/// Where types enter: what clients send and what servers send.
pub(super) struct Ends {
    pub(super) request: BTreeSet<String>,
    pub(super) reply: BTreeSet<String>,
}

impl Ends {
    pub(super) fn collect(facts: &Facts, types: &Types, canon: &Canon, overlay: &Overlay) -> Self {
        let mut ends = Self {
            request: BTreeSet::new(),
            reply: BTreeSet::new(),
        };
        let resolve = |key: &str, into: &mut BTreeSet<String>| {
            let key = types.folded.get(key).map_or(key, String::as_str);
            if let Some(found) = canon.get(key) {
                into.insert(found.clone());
            } else if let Some((ty, _)) = types.aliases.get(key) {
                ty.each_name(&mut |key| {
                    into.extend(canon.get(key).cloned());
                });
            }
        };
        for operation in &facts.operations {
            if let Some(key) = types.params.get(&operation.name) {
                resolve(key, &mut ends.request);
            }
            let replies = operation.replies.iter().map(|(_, schema)| schema);
            for schema in replies.chain(operation.page.iter().map(|(_, item)| item)) {
                schema.each_ref(&mut |key| resolve(key, &mut ends.reply));
            }
            for key in chosen(operation, overlay) {
                resolve(key, &mut ends.reply);
            }
        }
        // Everything with an official name of its own is there, whether an operation reaches it or not.
        for (key, named) in &facts.schemas {
            if names::family(key).1.is_some() || types.folded.contains_key(key) {
                continue;
            }
            let sent = named.kind == Kind::Params || key.contains("ClientEvent");
            let received = named.kind == Kind::Model
                || (named.kind == Kind::Alias
                    && !sent
                    && !key.ends_with("Param")
                    && !key.ends_with("Params")
                    && !matches!(named.schema, Schema::Texts(_)));
            resolve(
                key,
                if received {
                    &mut ends.reply
                } else {
                    &mut ends.request
                },
            );
        }
        ends
    }
}

/// The types that our decisions name for the reply of an operation.
pub(super) fn chosen<'a>(
    operation: &Operation,
    overlay: &'a Overlay,
) -> impl Iterator<Item = &'a str> {
    let name = &operation.name;
    let (item, json) = match operation.page {
        Some(_) => (overlay.page_item(name), None),
        None => (None, overlay.chosen_reply(name)),
    };
    item.into_iter()
        .chain(json.map(|chosen| chosen.json.as_str()))
}
