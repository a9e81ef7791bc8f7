//! What of the facts has a Rust type, and what has none, with why.

use std::{collections::BTreeMap, fmt::Write as _, path::Path};

use crate::{
    error::Result,
    generate::Model,
    names,
    plan::{self, Shape},
    print::Context,
    unions::{Case, Objects, Pick, Rule, Variant},
};

/// What became of a schema.
enum Fate<'a> {
    /// A type of its own.
    Type,
    /// The same type as another.
    Merged,
    /// A list, a map or another plain shape.
    Plain,
    /// One half of the parameters of a call that can stream.
    Folded(&'a str),
    /// Part of a type that another one stands for, which has a part of the same shape.
    Unreached,
    /// Left out by our own decision.
    Skipped(&'a str),
}

/// Numbers of one area.
#[derive(Default)]
struct Area {
    operations: usize,
    schemas: usize,
    types: usize,
    merged: usize,
    plain: usize,
    none: usize,
}

/// The report of what is covered, per area and in all.
///
/// # Errors
/// When the facts or our decisions are wrong, naming the place.
pub fn coverage(spec: &Path) -> Result<String> {
    let model = Model::read(spec)?;
    let context = model.context();
    let mut areas: BTreeMap<String, Area> = BTreeMap::new();
    for operation in &model.facts.operations {
        let area = model.overlay.area_of_operation(&operation.name)?;
        areas.entry(area).or_default().operations += 1;
    }
    let mut without = Vec::new();
    for key in model.facts.schemas.keys() {
        let fate = fate(&context, key);
        let area = match &fate {
            Fate::Skipped(why) => {
                without.push(format!("  {key}: {why}"));
                continue;
            }
            Fate::Folded(whole) => plan::home(whole, &model.overlay)?.area,
            _ => plan::home(key, &model.overlay)?.area,
        };
        let numbers = areas.entry(area).or_default();
        numbers.schemas += 1;
        match fate {
            Fate::Type => numbers.types += 1,
            Fate::Merged | Fate::Folded(_) => numbers.merged += 1,
            Fate::Plain => numbers.plain += 1,
            Fate::Unreached => {
                numbers.none += 1;
                let twin = twin(&model, key).unwrap_or("nothing");
                without.push(format!(
                    "  {key}: its owner is merged into another type, which has {twin} in its place"
                ));
            }
            Fate::Skipped(_) => {}
        }
    }
    let mut out = String::from(
        "area                        operations  schemas  types  merged  plain  none\n",
    );
    let mut total = Area::default();
    for (name, area) in &areas {
        row(&mut out, name, area);
        total.operations += area.operations;
        total.schemas += area.schemas;
        total.types += area.types;
        total.merged += area.merged;
        total.plain += area.plain;
        total.none += area.none;
    }
    row(&mut out, "in all", &total);
    let _ = writeln!(
        out,
        "\noperations: {} of {}",
        total.operations,
        model.facts.operations.len()
    );
    let _ = writeln!(
        out,
        "operations with a method of the client: {} of {}",
        model.printed.methods,
        model.facts.operations.len()
    );
    let roots = model
        .facts
        .roots
        .iter()
        .filter(|key| context.plan.ty_of(key).is_some())
        .count();
    let lifted = model
        .plan
        .types
        .keys()
        .filter(|key| !model.facts.schemas.contains_key(*key))
        .count();
    let _ = writeln!(
        out,
        "roots of sockets, streams and webhooks: {roots} of {}",
        model.facts.roots.len()
    );
    let _ = writeln!(
        out,
        "Rust types: {}, {lifted} of them for shapes that have no name in the facts",
        model.plan.types.len()
    );
    let _ = writeln!(
        out,
        "names that share the type of another: {}",
        model.plan.merged.len()
    );
    out.push_str(&helpers(&model));
    let _ = writeln!(
        out,
        "\nschemas without a type of their own: {}\n{}",
        without.len(),
        without.join("\n")
    );
    out.push_str(&decisions(&context));
    Ok(out)
}

/// The helper methods of the official SDKs, by area. None is a type, so none is here.
fn helpers(model: &Model) -> String {
    let mut areas: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for name in &model.facts.helpers {
        let area = model.overlay.area_of_operation(name);
        let area = area.unwrap_or_else(|_| "in no area".to_owned());
        areas.entry(area).or_default().push(name);
    }
    let count = model.facts.helpers.len();
    let mut out =
        format!("helpers of the official SDKs: 0 of {count}; they belong to the client\n");
    for (area, names) in areas {
        let _ = writeln!(out, "  {area}: {}", names.join(", "));
    }
    out
}

fn row(out: &mut String, name: &str, area: &Area) {
    let _ = writeln!(
        out,
        "{name:<28}{:>10}{:>9}{:>7}{:>8}{:>7}{:>6}",
        area.operations, area.schemas, area.types, area.merged, area.plain, area.none
    );
}

fn fate<'a>(context: &Context<'a>, key: &'a str) -> Fate<'a> {
    let plan = context.plan;
    if let Some(why) = context.overlay.skipped(key) {
        return Fate::Skipped(why);
    }
    if plan.types.contains_key(key) {
        return Fate::Type;
    }
    if let Some(whole) = plan.folded.get(key) {
        return Fate::Folded(whole);
    }
    if plan.aliases.contains_key(key) {
        return Fate::Plain;
    }
    match plan.merged.get(key) {
        Some(to) if plan.types.contains_key(to) => Fate::Merged,
        _ => Fate::Unreached,
    }
}

/// A printed type of the same shape.
fn twin<'a>(model: &'a Model, key: &str) -> Option<&'a str> {
    let class = model.classes.get(key)?;
    let same = model
        .plan
        .types
        .keys()
        .filter(|other| model.classes.get(*other) == Some(class));
    same.min_by_key(|other| {
        (
            names::last_word(other) != names::last_word(key),
            other.len(),
        )
    })
    .map(String::as_str)
}

/// The unions that are told apart by more than one tag, and in which order their variants are asked.
fn decisions(context: &Context<'_>) -> String {
    let mut out = String::new();
    let mut count = 0;
    for (key, ty) in &context.plan.types {
        let Shape::Union { variants, rule } = &ty.body else {
            continue;
        };
        let lines = decision(variants, rule);
        if !lines.is_empty() {
            count += 1;
            let _ = writeln!(out, "  {key}\n{}", lines.join("\n"));
        }
    }
    format!("\nunions decided by more than a tag: {count}\n{out}")
}

fn decision(variants: &[Variant], rule: &Rule) -> Vec<String> {
    let name = |number: usize| {
        variants
            .get(number)
            .map_or("", |variant| variant.name.as_str())
    };
    let mut lines = Vec::new();
    let mut list = |when: String, cases: &[Case]| {
        lines.push(format!("    {when}:"));
        for case in cases {
            let texts = case
                .texts
                .iter()
                .map(|(key, values)| format!("{key} is {}", values.join(" or ")));
            let keys = case.keys.iter().map(|key| format!("{key} is there"));
            let conditions: Vec<String> = texts.chain(keys).collect();
            let conditions = if conditions.is_empty() {
                "else".to_owned()
            } else {
                conditions.join(", ")
            };
            lines.push(format!("      {} if {conditions}", name(case.variant)));
        }
    };
    match &rule.objects {
        Objects::Keys(cases) => list("by keys".to_owned(), cases),
        Objects::Tag {
            key,
            arms,
            untagged,
        } => {
            for (text, pick) in arms {
                if let Pick::First(cases) = pick {
                    list(format!("{key} = {text}"), cases);
                }
            }
            if let Pick::First(cases) = untagged {
                list(format!("without {key}"), cases);
            }
        }
        Objects::None | Objects::One(_) => {}
    }
    lines
}
