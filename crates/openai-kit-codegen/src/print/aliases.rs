//! Official names whose type stands elsewhere or has another name in Rust.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Context, docs,
    scope::{self, Scope},
};
use crate::{
    error::Result,
    lower::Ty,
    names,
    plan::{self, Home, Planned},
};

/// Longest nested name that is re-exported; whoever looks for a longer one follows the fields.
const LONG_ALIAS: usize = 50;

/// Official names whose type has another name in Rust.
pub(super) struct Aliases {
    pub(super) roots: BTreeMap<Home, BTreeSet<String>>,
    pub(super) nested: BTreeMap<Home, BTreeSet<String>>,
}

impl Aliases {
    pub(super) fn collect(
        context: &Context<'_>,
        families: &BTreeMap<Home, Vec<&Planned>>,
    ) -> Result<Self> {
        let plan = context.plan;
        let mut aliases = Self {
            roots: BTreeMap::new(),
            nested: BTreeMap::new(),
        };
        let taken = |module: &str, name: &str| {
            families.iter().any(|(home, types)| {
                home.module == module && types.iter().any(|ty| ty.home.root && ty.name == name)
            })
        };
        for (key, to) in &plan.merged {
            let Some(target) = plan.types.get(to) else {
                continue;
            };
            let home = Home {
                root: true,
                ..plan::home(key, context.overlay)?
            };
            let name = plan::name(key, context.overlay)?;
            let line = reexport(&scope::path(target), &target.name, &name);
            let (_, nested) = names::family(key);
            if nested.is_none() && !taken(&home.module, &name) {
                let anywhere = Home {
                    family: String::new(),
                    ..home
                };
                aliases.roots.entry(anywhere).or_default().insert(line);
            } else if nested.is_some()
                && name.len() <= LONG_ALIAS
                && families
                    .get(&home)
                    .is_some_and(|types| !types.iter().any(|ty| ty.name == name))
            {
                aliases.nested.entry(home).or_default().insert(line);
            }
        }
        for (key, (ty, _)) in &plan.aliases {
            let (family, nested) = names::family(key);
            if nested.is_some() || !context.facts.schemas.contains_key(key) {
                continue;
            }
            let home = plan::home(family, context.overlay)?;
            let name = plan::name(key, context.overlay)?;
            if taken(&home.module, &name) {
                continue;
            }
            let line = match ty {
                Ty::Named(other) => match plan.types.get(other) {
                    Some(target) => reexport(&scope::path(target), &target.name, &name),
                    None => continue,
                },
                shape => {
                    let mut scope = Scope::full(plan);
                    let doc = context.overlay.type_doc(key).map_or_else(
                        || format!("{}.", docs::sentence(names::local(key))),
                        str::to_owned,
                    );
                    format!(
                        "{}pub type {name} = {};\n",
                        docs::lines(&doc, 0),
                        scope.ty(shape)
                    )
                }
            };
            let anywhere = Home {
                family: String::new(),
                root: true,
                ..home
            };
            aliases.roots.entry(anywhere).or_default().insert(line);
        }
        // Of two names that differ only by where they stand, one is enough.
        for lines in aliases
            .roots
            .values_mut()
            .chain(aliases.nested.values_mut())
        {
            let mut names = BTreeSet::new();
            lines.retain(|line| names.insert(name(line).to_owned()));
        }
        Ok(aliases)
    }
}

fn reexport(path: &str, name: &str, alias: &str) -> String {
    if name == alias {
        format!("pub use {path};\n")
    } else {
        format!("pub use {path} as {alias};\n")
    }
}

/// The path that a line re-exports.
pub(super) fn path(line: &str) -> &str {
    let rest = line
        .trim_start_matches("pub use ")
        .trim_end_matches([';', '\n']);
    rest.split_once(" as ").map_or(rest, |(path, _)| path)
}

/// The name that a line of an alias defines.
pub(super) fn name(line: &str) -> &str {
    let line = line.lines().last().unwrap_or(line);
    if let Some(rest) = line.strip_prefix("pub type ") {
        return rest.split(' ').next().unwrap_or(rest);
    }
    line.trim_end_matches([';', '\n'])
        .rsplit([' ', ':'])
        .next()
        .unwrap_or(line)
}
