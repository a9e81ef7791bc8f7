//! Enumerations of texts, and names of models.

use std::collections::BTreeSet;

use super::{Context, docs};
use crate::{names, plan::Planned};

pub(super) fn print(context: &Context<'_>, ty: &Planned, values: &[String], open: bool) -> String {
    if ty.is_model() {
        models(context, ty, values)
    } else {
        choice(context, ty, values, open)
    }
}

fn models(context: &Context<'_>, ty: &Planned, values: &[String]) -> String {
    let name = &ty.name;
    let doc = docs::lines(
        &format!(
            "{}\n\nAny text can be one; the known ones are constants.",
            docs::of_type(context, ty)
        ),
        0,
    );
    let list = list(values);
    format!(
        "{doc}#[derive(Clone, Default)]\npub struct {name}(std::borrow::Cow<'static, str>);\n\nnames! {{\n    {name};\n{list}}}\n\n"
    )
}

fn choice(context: &Context<'_>, ty: &Planned, values: &[String], open: bool) -> String {
    let name = &ty.name;
    let mut out = docs::lines(&docs::of_type(context, ty), 0);
    out.push_str(&format!(
        "#[derive(Clone)]\n#[non_exhaustive]\npub enum {name} {{\n"
    ));
    let variant = |value: &str| match names::pascal(value).as_str() {
        "Other" => "OtherKind".to_owned(),
        other => other.to_owned(),
    };
    let mut used = BTreeSet::new();
    let mut variants = Vec::new();
    for value in values {
        let mut name = variant(value);
        while !used.insert(name.clone()) {
            name.push_str("Value");
        }
        out.push_str(&format!("    /// `{value}`\n    {name},\n"));
        variants.push((value, name));
    }
    let beyond = if open {
        "Any other text."
    } else {
        "A text that this version does not know."
    };
    out.push_str(&format!("    /// {beyond}\n    Other(String),\n}}\n\n"));
    let open = if open { "open " } else { "" };
    let rows: String = variants
        .iter()
        .map(|(value, name)| format!("    {value:?} {name},\n"))
        .collect();
    out.push_str(&format!("choice! {{\n    {open}{name};\n{rows}}}\n\n"));
    out
}

/// The constants of names of models, beside the list of them all.
fn list(values: &[String]) -> String {
    let mut used = BTreeSet::from(["KNOWN".to_owned()]);
    let mut out = String::new();
    for value in values {
        let mut name = names::screaming(value);
        while !used.insert(name.clone()) {
            name.push_str("_2");
        }
        out.push_str(&format!("    {value:?} {name},\n"));
    }
    out
}
