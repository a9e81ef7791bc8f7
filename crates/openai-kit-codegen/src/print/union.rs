//! Unions: the enum, its rule, and what becomes it.

use std::collections::BTreeSet;

use super::{Context, docs, request_id, scope::Scope};
use crate::{
    lower::Ty,
    plan::{Planned, Shape},
    unions::{Case, Objects, Pick, Rule, Variant},
};

pub(super) fn print(
    context: &Context<'_>,
    ty: &Planned,
    variants: &[Variant],
    rule: &Rule,
    scope: &mut Scope<'_>,
) -> String {
    let name = &ty.name;
    let raw = scope.import("crate::RawJson");
    let why = scope.import("crate::Why");
    let mut out = docs::lines(&docs::of_type(context, ty), 0);
    out.push_str(&format!(
        "#[derive(Clone)]\n#[non_exhaustive]\npub enum {name} {{\n"
    ));
    for variant in variants {
        out.push_str(&docs::lines(&variant_doc(context, variant), 4));
        let inner = scope.ty(&variant.ty);
        let inner = if variant.boxed {
            format!("Box<{inner}>")
        } else {
            inner
        };
        out.push_str(&format!("    {}({inner}),\n", variant.name));
    }
    out.push_str(&format!(
        "    /// What no variant takes, as it came, and why.\n    Unknown({raw}, {why}),\n}}\n\n"
    ));
    let names: Vec<String> = variants
        .iter()
        .enumerate()
        .map(|(number, variant)| format!("{number} {}", variant.name))
        .collect();
    out.push_str(&format!(
        "union! {{\n    {name} = {:?};\n    {{\n{}    }};\n{}}}\n\n",
        ty.key,
        rule_text(rule),
        super::wrapped(&names)
    ));
    out.push_str(&request_id::of_union(context, ty, variants));
    if ty.request {
        out.push_str(&conversions(context, name, variants, scope));
    }
    out
}

fn variant_doc(context: &Context<'_>, variant: &Variant) -> String {
    let tags: Vec<String> = variant.tags.iter().map(|tag| format!("`{tag}`")).collect();
    let what = match &variant.ty {
        Ty::Named(key) => context
            .plan
            .types
            .get(key)
            .map(|ty| docs::of_type(context, ty))
            .unwrap_or_default(),
        Ty::Text => "A text.".to_owned(),
        Ty::Bool => "A truth value.".to_owned(),
        Ty::Int => "A whole number.".to_owned(),
        Ty::Float => "A number.".to_owned(),
        Ty::List(_) => "A list.".to_owned(),
        Ty::Map(_) => "An object with free keys.".to_owned(),
        _ => "Any value.".to_owned(),
    };
    match tags.as_slice() {
        [] => what,
        tags if tags.len() <= 3 => format!("{}: {}", tags.join(" or "), what),
        _ => what,
    }
}

fn rule_text(rule: &Rule) -> String {
    let mut out = String::new();
    let kinds = [
        ("text", rule.text),
        ("int", rule.int),
        ("float", rule.float),
        ("bool", rule.bool),
        ("any", rule.any),
    ];
    for (kind, variant) in kinds {
        if let Some(variant) = variant {
            out.push_str(&format!("        {kind}: Some({variant}),\n"));
        }
    }
    if !rule.lists.is_empty() {
        let lists: Vec<String> = rule
            .lists
            .iter()
            .map(|(items, variant)| format!("(Items::{items}, {variant})"))
            .collect();
        out.push_str(&format!("        lists: &[{}],\n", lists.join(", ")));
    }
    match &rule.objects {
        Objects::None => {}
        Objects::One(variant) => {
            out.push_str(&format!("        objects: Objects::One({variant}),\n"))
        }
        Objects::Keys(cases) => out.push_str(&format!(
            "        objects: Objects::Keys({}),\n",
            cases_text(cases, 8)
        )),
        Objects::Tag {
            key,
            arms,
            untagged,
        } => {
            out.push_str(&format!(
                "        objects: Objects::Tag(\n            {key:?},\n            &[\n"
            ));
            for (text, pick) in arms {
                out.push_str(&format!(
                    "                ({text:?}, {}),\n",
                    pick_text(pick, 16)
                ));
            }
            out.push_str(&format!(
                "            ],\n            {},\n        ),\n",
                pick_text(untagged, 12)
            ));
        }
    }
    out
}

fn pick_text(pick: &Pick, indent: usize) -> String {
    match pick {
        Pick::None => "Pick::None".to_owned(),
        Pick::One(variant) => format!("Pick::One({variant})"),
        Pick::First(cases) => format!("Pick::First({})", cases_text(cases, indent)),
    }
}

fn cases_text(cases: &[Case], indent: usize) -> String {
    let margin = " ".repeat(indent);
    let mut out = "&[\n".to_owned();
    for case in cases {
        let texts: Vec<String> = case
            .texts
            .iter()
            .map(|(key, values)| format!("({key:?}, &{values:?})"))
            .collect();
        let keys: Vec<String> = case.keys.iter().map(|key| format!("{key:?}")).collect();
        out.push_str(&format!(
            "{margin}    Case {{ variant: {}, texts: &[{}], keys: &[{}] }},\n",
            case.variant,
            texts.join(", "),
            keys.join(", ")
        ));
    }
    out.push_str(&format!("{margin}]"));
    out
}

/// `From` for what a variant holds, where only one variant holds it.
fn conversions(
    context: &Context<'_>,
    name: &str,
    variants: &[Variant],
    scope: &mut Scope<'_>,
) -> String {
    let mut out = String::new();
    let mut values = Vec::new();
    let lists = variants
        .iter()
        .filter(|variant| matches!(variant.ty, Ty::List(_)))
        .count();
    let mut taken = BTreeSet::new();
    for variant in variants {
        if !taken.insert(&variant.ty) {
            continue;
        }
        match &variant.ty {
            Ty::Text => out.push_str(&format!("from_text!({name}::{});\n", variant.name)),
            Ty::List(items) => {
                let item = scope.ty(items);
                if lists == 1 {
                    out.push_str(&format!("from_items!({name}::{}({item}));\n", variant.name));
                } else {
                    out.push_str(&format!("from_list!({name}::{}({item}));\n", variant.name));
                    if **items == Ty::Text {
                        out.push_str(&format!("from_list!({name}::{}(&str));\n", variant.name));
                    }
                }
            }
            Ty::Named(key) => {
                let texts = matches!(
                    context.plan.types.get(key).map(|ty| &ty.body),
                    Some(Shape::Texts { .. })
                );
                if texts {
                    out.push_str(&format!("from_text!({name}::{});\n", variant.name));
                }
                values.push(format!("{}({})", variant.name, scope.named(key)));
            }
            Ty::Bool | Ty::Int | Ty::Float | Ty::File => {
                values.push(format!("{}({})", variant.name, scope.ty(&variant.ty)))
            }
            Ty::Map(_) | Ty::Any | Ty::Nullable(_) | Ty::Written(_) => {}
        }
    }
    if !values.is_empty() {
        out.push_str(&format!(
            "from!({name} {{\n    {},\n}});\n",
            values.join(",\n    ")
        ));
    }
    if !out.is_empty() {
        out.push('\n');
    }
    out
}
