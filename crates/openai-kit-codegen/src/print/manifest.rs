//! The features of a crate, which stand between two marks in its manifest.

use super::Context;
use crate::error::{Error, Result};

/// The lines around the features.
const START: &str = "# Written by openai-kit-codegen from spec/overlay.toml:";
const END: &str = "# End of what is written.";

/// The manifest of the types crate with its list of features.
pub(crate) fn types(context: &Context<'_>, old: &str) -> Result<String> {
    manifest(context, old, "openai-kit-types", &[], None)
}

/// The manifest of the client with its list of features: each brings the same one of the types.
pub(crate) fn client(context: &Context<'_>, old: &str) -> Result<String> {
    let more = context.overlay.client_default();
    manifest(context, old, "openai-kit", more, Some("openai-kit-types"))
}

fn manifest(
    context: &Context<'_>,
    old: &str,
    name: &str,
    more: &[String],
    below: Option<&str>,
) -> Result<String> {
    let parts = old
        .split_once(&format!("{START}\n"))
        .and_then(|(before, rest)| {
            let (_, after) = rest.split_once(&format!("{END}\n"))?;
            Some((before, after))
        });
    let Some((before, after)) = parts else {
        return Err(Error::facts(
            format!("{name}/Cargo.toml"),
            format!("lacks the lines `{START}` and `{END}` around its features; add them"),
        ));
    };
    let areas = context.overlay.areas();
    let named: Vec<(String, &crate::overlay::Area)> = areas
        .iter()
        .map(|(name, area)| (context.overlay.feature(name), area))
        .filter(|(feature, _)| !feature.is_empty())
        .collect();
    let default = named
        .iter()
        .filter(|(_, area)| area.default)
        .map(|(feature, _)| feature)
        .chain(more);
    let mut out = format!(
        "{before}{START}\n[features]\ndefault = {}\n",
        quoted(default)
    );
    let all = quoted(named.iter().map(|(feature, _)| feature));
    out.push_str(&format!("# Every area.\nfull = {all}\n"));
    for (feature, area) in &named {
        let own = below.map(|below| format!("{below}/{feature}"));
        let uses = area.uses.iter().map(|name| context.overlay.feature(name));
        let uses: Vec<String> = own
            .into_iter()
            .chain(uses.filter(|name| !name.is_empty()))
            .chain(below.iter().flat_map(|_| area.client.iter().cloned()))
            .collect();
        out.push_str(&format!(
            "# {}\n{feature} = {}\n",
            area.doc,
            quoted(uses.iter())
        ));
    }
    out.push_str(&format!("{END}\n{after}"));
    Ok(out)
}

fn quoted<'a>(names: impl Iterator<Item = &'a String>) -> String {
    let names: Vec<String> = names.map(|name| format!("{name:?}")).collect();
    format!("[{}]", names.join(", "))
}
