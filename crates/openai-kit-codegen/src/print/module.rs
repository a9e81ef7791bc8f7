//! The tree of modules: one for each area and resource, one file for each family of types.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Context, Files, HEADER,
    aliases::{self, Aliases},
    scope::Scope,
};
use crate::{
    error::{Error, Result},
    names,
    plan::{Home, Planned},
};

/// Most lines of a file, before nested types move to files of their own.
const LINES: usize = 640;

/// A module and what stands in it.
#[derive(Default)]
struct Module {
    /// Areas that have something in it or below.
    areas: BTreeSet<String>,
    children: BTreeMap<String, Module>,
    /// Lines that re-export a type under another name, or name a plain shape.
    aliases: BTreeSet<String>,
    /// Families with the lines to re-export, by module name.
    families: BTreeMap<String, Option<String>>,
}

pub(super) fn files(context: &Context<'_>) -> Result<Files> {
    let mut root = Module::default();
    let mut families: BTreeMap<Home, Vec<&Planned>> = BTreeMap::new();
    for ty in context.plan.types.values() {
        let home = Home {
            root: true,
            ..ty.home.clone()
        };
        families.entry(home).or_default().push(ty);
    }
    let mut files = Files::new();
    let aliases = Aliases::collect(context, &families)?;
    for (home, types) in &families {
        let module = root.at(&home.module, &home.area);
        let own = types.iter().find(|ty| ty.home.root);
        if module
            .families
            .insert(home.family.clone(), own.map(|ty| ty.name.clone()))
            .is_some()
        {
            return Err(Error::overlay(
                "areas",
                format!(
                    "two families would be the module {} of {}; put them into one area",
                    home.family, home.module
                ),
            ));
        }
        family(context, home, types, aliases.nested.get(home), &mut files)?;
    }
    for (home, lines) in aliases.roots {
        root.at(&home.module, &home.area).aliases.extend(lines);
    }
    root.print(context, "", &mut files);
    Ok(files)
}

impl Module {
    /// The module at a dotted path, noting that an area has something there.
    fn at(&mut self, path: &str, area: &str) -> &mut Self {
        let mut module = self;
        for segment in path.split('.') {
            module.areas.insert(area.to_owned());
            module = module.children.entry(names::snake(segment)).or_default();
        }
        module.areas.insert(area.to_owned());
        module
    }

    fn print(&self, context: &Context<'_>, path: &str, files: &mut Files) {
        let mut out = String::new();
        if path.is_empty() {
            out.push_str(&format!(
                "//! The types of all areas.\n//!\n//! {HEADER}\n\n"
            ));
        } else {
            out.push_str(&format!(
                "//! {}\n//!\n//! {HEADER}\n\n",
                self.doc(context, path)
            ));
        }
        for (name, child) in &self.children {
            out.push_str(&child.cfg(context, self));
            out.push_str(&format!("pub mod {name};\n"));
        }
        if path.is_empty() {
            out.push_str("pub mod operations;\n");
        }
        if !self.children.is_empty() {
            out.push('\n');
        }
        for family in self.families.keys() {
            out.push_str(&format!("pub mod {family};\n"));
        }
        out.push('\n');
        for (family, own) in &self.families {
            if let Some(name) = own {
                out.push_str(&format!("pub use self::{family}::{name};\n"));
            }
        }
        out.push('\n');
        out.extend(self.aliases.iter().map(String::as_str));
        if let Some(extras) = self.extras(path) {
            out.push_str(&extras);
        }
        files.insert(
            if path.is_empty() {
                "generated.rs".to_owned()
            } else {
                format!("generated/{path}.rs")
            },
            out,
        );
        for (name, child) in &self.children {
            let below = if path.is_empty() {
                name.clone()
            } else {
                format!("{path}/{name}")
            };
            child.print(context, &below, files);
        }
    }

    /// Conveniences that are written by hand are seen in the same module.
    fn extras(&self, path: &str) -> Option<String> {
        let written = ["chat", "files", "responses"].contains(&path);
        written.then(|| format!("\n#[doc(inline)]\npub use crate::extras::{path}::*;\n"))
    }

    fn doc(&self, context: &Context<'_>, path: &str) -> String {
        let areas: Vec<_> = self
            .areas
            .iter()
            .filter_map(|area| context.overlay.areas().get(area))
            .collect();
        let dotted = path.replace('/', ".");
        match areas.as_slice() {
            [only] => format!("{} (`{dotted}`)", only.doc.trim_end_matches('.')) + ".",
            _ => format!("Areas below `{dotted}`."),
        }
    }

    /// The condition under which a module exists, unless its parent has the same.
    fn cfg(&self, context: &Context<'_>, parent: &Self) -> String {
        if self.areas == parent.areas {
            return String::new();
        }
        cfg(context, &self.areas)
    }
}

/// The line that says which features a thing needs; none for what is always there.
pub(super) fn cfg(context: &Context<'_>, areas: &BTreeSet<String>) -> String {
    let features: Vec<String> = areas
        .iter()
        .map(|area| context.overlay.feature(area))
        .collect();
    match features.as_slice() {
        list if list.iter().any(String::is_empty) => String::new(),
        [only] => format!("#[cfg(feature = {only:?})]\n"),
        list => {
            let list: Vec<String> = list
                .iter()
                .map(|feature| format!("feature = {feature:?}"))
                .collect();
            format!("#[cfg(any({}))]\n", list.join(", "))
        }
    }
}

/// The files of one family: one, or with the nested types in several below it.
fn family(
    context: &Context<'_>,
    home: &Home,
    types: &[&Planned],
    lines: Option<&BTreeSet<String>>,
    files: &mut Files,
) -> Result<()> {
    let mut sorted = types.to_vec();
    sorted.sort_by_key(|ty| (!ty.home.root, ty.name.clone()));
    let folder = format!(
        "generated/{}",
        home.module
            .split('.')
            .map(names::snake)
            .collect::<Vec<_>>()
            .join("/")
    );
    let lengths: Vec<usize> = sorted
        .iter()
        .map(|ty| {
            super::item(context, ty, &mut Scope::new(context.plan, home, types))
                .matches('\n')
                .count()
        })
        .collect();
    let about = family_doc(context, home, &sorted);
    let parts = parts(&sorted, &lengths);
    let mut children = Vec::new();
    for part in parts.iter().skip(1) {
        let Some(first) = part.first() else { continue };
        let name = names::snake(&first.name);
        let mut scope = Scope::new(context.plan, home, part);
        let body: String = part
            .iter()
            .map(|ty| super::item(context, ty, &mut scope))
            .collect();
        let text = format!(
            "//! `{}` of `{}`, and what it holds.\n//!\n//! {HEADER}\n\n{}{body}",
            first.name,
            home.family,
            scope.uses()
        );
        files.insert(format!("{folder}/{}/{name}.rs", home.family), text);
        let list: Vec<&str> = part.iter().map(|ty| ty.name.as_str()).collect();
        children.push(format!(
            "mod {name};\npub use self::{name}::{{{}}};\n",
            list.join(", ")
        ));
    }
    let first = parts.first().map(Vec::as_slice).unwrap_or_default();
    let mut scope = Scope::new(context.plan, home, first);
    for part in parts.iter().skip(1) {
        scope.take(part);
    }
    for line in lines.into_iter().flatten() {
        scope.reexport(aliases::name(line), aliases::path(line));
    }
    let body: String = first
        .iter()
        .map(|ty| super::item(context, ty, &mut scope))
        .collect();
    let mut text = format!("//! {about}\n//!\n//! {HEADER}\n\n{}", scope.uses());
    text.extend(children);
    text.extend(lines.into_iter().flatten().map(String::as_str));
    text.push('\n');
    text.push_str(&body);
    files.insert(format!("{folder}/{}.rs", home.family), text);
    Ok(())
}

/// The types of a family by file: one file, or the largest nested types, each with what is named
/// after it, in files of their own until the rest is short enough.
fn parts<'a>(sorted: &[&'a Planned], lengths: &[usize]) -> Vec<Vec<&'a Planned>> {
    let mut groups: Vec<(Vec<&Planned>, usize)> = Vec::new();
    for (ty, lines) in sorted.iter().zip(lengths) {
        let belongs = groups
            .last()
            .and_then(|(group, _)| group.first())
            .is_some_and(|first| {
                let rest = ty.name.strip_prefix(first.name.as_str());
                let word =
                    rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
                word && !first.home.root
            });
        match groups.last_mut() {
            // A group that would be too long for a file ends here.
            Some((group, length)) if belongs && *length + lines <= LINES => {
                group.push(ty);
                *length += lines;
            }
            _ => groups.push((vec![ty], *lines)),
        }
    }
    let mut rest: usize = groups.iter().map(|(_, length)| length).sum();
    let mut moved = Vec::new();
    while rest > LINES && groups.len() > 1 {
        let movable = groups
            .iter()
            .enumerate()
            .filter(|(_, (group, _))| !group.iter().any(|ty| ty.home.root));
        let Some((place, _)) = movable.max_by_key(|(place, (_, length))| (*length, *place)) else {
            break;
        };
        let (group, length) = groups.remove(place);
        rest -= length;
        moved.push(group);
    }
    moved.sort_by_key(|group| group.first().map(|ty| ty.name.clone()));
    let first = groups.into_iter().flat_map(|(group, _)| group).collect();
    std::iter::once(first).chain(moved).collect()
}

fn family_doc(context: &Context<'_>, home: &Home, types: &[&Planned]) -> String {
    let root = types.iter().find(|ty| ty.home.root);
    let operations: Vec<String> = match root {
        Some(root) => context
            .plan
            .params
            .iter()
            .filter(|(_, key)| **key == root.key)
            .map(|(operation, _)| format!("`{operation}`"))
            .collect(),
        None => Vec::new(),
    };
    match root {
        Some(_) if !operations.is_empty() => format!("What {} takes.", operations.join(" and ")),
        Some(root) => format!("`{}` and what it holds.", root.name),
        None => format!("Parts of `{}`.", names::pascal(&home.family)),
    }
}
