//! The planned types as Rust text, file by file.

mod aliases;
mod docs;
mod module;
mod object;
mod operations;
mod scope;
mod text;
mod union;

use std::collections::BTreeMap;

use crate::{
    error::Result,
    facts::Facts,
    overlay::Overlay,
    plan::{Plan, Planned, Shape},
};

/// What every printer looks things up in.
pub(crate) struct Context<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) overlay: &'a Overlay,
    pub(crate) facts: &'a Facts,
}

/// Generated files: their path below the generated folder, and their text.
pub(crate) type Files = BTreeMap<String, String>;

/// The line above everything that is generated.
pub(crate) const HEADER: &str = "Written by openai-kit-codegen from spec/openai.json. Do not edit.";

pub(crate) fn print(context: &Context<'_>) -> Result<Files> {
    let mut files = module::files(context)?;
    operations::files(context, &mut files)?;
    Ok(files)
}

/// The text of one type.
fn item(context: &Context<'_>, ty: &Planned, scope: &mut scope::Scope<'_>) -> String {
    match &ty.body {
        Shape::Object { params, fields } => object::print(context, ty, *params, fields, scope),
        Shape::Union { variants, rule } => union::print(context, ty, variants, rule, scope),
        Shape::Texts { values, open } => text::print(context, ty, values, *open),
    }
}

/// Items with commas, as few lines as fit.
fn wrapped(items: &[String]) -> String {
    let mut out = String::new();
    let mut line = String::new();
    for item in items {
        if !line.is_empty() && line.len() + item.len() + 6 > 100 {
            out.push_str(&format!("    {}\n", line.trim_end()));
            line.clear();
        }
        line.push_str(item);
        line.push_str(", ");
    }
    if !line.is_empty() {
        out.push_str(&format!("    {}\n", line.trim_end()));
    }
    out
}

/// The list of all types, for the tests that look at every one.
pub(crate) fn test_list(context: &Context<'_>) -> String {
    let mut out = format!(
        "//! Every type by name.\n//!\n//! {HEADER}\n\nuse openai_kit_types::operation::Type;\n\n/// Every type of the crate.\n#[rustfmt::skip]\npub(crate) static TYPES: &[Type] = &[\n"
    );
    for ty in context.plan.types.values() {
        let path = scope::path(ty).replacen("crate::", "openai_kit_types::", 1);
        out.push_str(&format!("    Type::of::<{path}>({:?}),\n", ty.key));
    }
    out.push_str("];\n");
    out
}

/// The lines around the features of the manifest.
const START: &str = "# Written by openai-kit-codegen from spec/overlay.toml:";
const END: &str = "# End of what is written.";

/// The manifest with its list of features, which stands between two marks.
pub(crate) fn manifest(context: &Context<'_>, old: &str) -> Result<String> {
    let parts = old
        .split_once(&format!("{START}\n"))
        .and_then(|(before, rest)| {
            let (_, after) = rest.split_once(&format!("{END}\n"))?;
            Some((before, after))
        });
    let Some((before, after)) = parts else {
        return Err(crate::Error::facts(
            "Cargo.toml",
            format!("lacks the lines `{START}` and `{END}` around its features; add them"),
        ));
    };
    let quoted = |names: &[String]| {
        names
            .iter()
            .map(|name| format!("{name:?}"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let areas = context.overlay.areas();
    let named: Vec<(String, &crate::overlay::Area)> = areas
        .iter()
        .map(|(name, area)| (context.overlay.feature(name), area))
        .filter(|(feature, _)| !feature.is_empty())
        .collect();
    let default: Vec<String> = named
        .iter()
        .filter(|(_, area)| area.default)
        .map(|(feature, _)| feature.clone())
        .collect();
    let all: Vec<String> = named.iter().map(|(feature, _)| feature.clone()).collect();
    let mut out = format!(
        "{before}{START}\n[features]\ndefault = [{}]\n",
        quoted(&default)
    );
    out.push_str(&format!("# Every area.\nfull = [{}]\n", quoted(&all)));
    for (feature, area) in named {
        let uses: Vec<String> = area
            .uses
            .iter()
            .map(|name| context.overlay.feature(name))
            .filter(|name| !name.is_empty())
            .collect();
        out.push_str(&format!(
            "# {}\n{feature} = [{}]\n",
            area.doc,
            quoted(&uses)
        ));
    }
    out.push_str(&format!("{END}\n{after}"));
    Ok(out)
}
