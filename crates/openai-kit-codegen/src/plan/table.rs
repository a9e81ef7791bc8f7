//! One table of all names in Rust: no two things may have one, and some are taken.

use std::collections::{BTreeMap, BTreeSet};

use super::{Home, Plan, home};
use crate::{
    error::{Error, Result},
    facts::Facts,
    names,
    overlay::Overlay,
};

/// Modules of the types crate that are not generated, and the generated table of operations.
const RESERVED: [&str; 9] = [
    "convert",
    "extras",
    "generated",
    "json",
    "operation",
    "operations",
    "pages",
    "upload",
    "vector",
];

/// The module that lists all operations, and the function of the same name.
const ALL: &str = "all";

/// What stands under a name of a module.
#[derive(Default)]
struct Table {
    /// Modules of areas, by path, with the first area that needs them.
    areas: BTreeMap<String, String>,
    /// Modules of families, by path, with the type that each is named after.
    families: BTreeMap<String, String>,
    /// Types, by module and name.
    types: BTreeMap<(String, String), String>,
    /// Statics of operations, by module and name.
    operations: BTreeMap<(String, String), String>,
}

pub(super) fn check(plan: &Plan, facts: &Facts, overlay: &Overlay) -> Result<()> {
    let mut table = Table::default();
    let mut homes: BTreeSet<Home> = plan.types.values().map(|ty| ty.home.clone()).collect();
    for key in plan.merged.keys().chain(plan.aliases.keys()) {
        if facts.schemas.contains_key(key) && names::family(key).1.is_none() {
            homes.insert(home(key, overlay)?);
        }
    }
    for home in &homes {
        table.area(home)?;
    }
    for ty in plan.types.values() {
        table.family(&ty.home, &ty.key)?;
        table.ty(&module(&ty.home), &ty.name, &ty.key, ty.home.root, overlay)?;
    }
    for operation in &facts.operations {
        table.operation(&operation.name)?;
    }
    Ok(())
}

/// The path of the module of a type's area.
fn module(home: &Home) -> String {
    let segments: Vec<String> = home.module.split('.').map(names::snake).collect();
    segments.join("::")
}

impl Table {
    fn area(&mut self, home: &Home) -> Result<()> {
        let wrong = |problem: String| Err(Error::overlay(format!("areas.{}", home.area), problem));
        let mut path = String::new();
        for segment in home.module.split('.') {
            if !segment.contains(|c: char| c.is_ascii_alphanumeric()) {
                return wrong(format!("{:?} cannot be a module; set another", home.module));
            }
            let name = names::snake(segment);
            if path.is_empty() && RESERVED.contains(&name.as_str()) {
                return wrong(format!(
                    "the module {name} is taken by the types crate; set another module"
                ));
            }
            if !path.is_empty() {
                path.push_str("::");
            }
            path.push_str(&name);
            self.areas
                .entry(path.clone())
                .or_insert_with(|| home.area.clone());
        }
        Ok(())
    }

    fn family(&mut self, home: &Home, key: &str) -> Result<()> {
        let path = format!("{}::{}", module(home), home.family);
        if let Some(area) = self.areas.get(&path) {
            return Err(Error::overlay(
                format!("areas.{area}"),
                format!(
                    "its module {} is the module of a family already; set another module",
                    path.replace("::", ".")
                ),
            ));
        }
        // Parts of a type may stand in the family of its twin.
        if !home.root {
            return Ok(());
        }
        match self.families.insert(path, key.to_owned()) {
            Some(other) => Err(Error::overlay(
                "areas",
                format!(
                    "{other} and {key} would both be the module {} of {}; put one of them into the types of an area with another module",
                    home.family, home.module
                ),
            )),
            None => Ok(()),
        }
    }

    fn ty(
        &mut self,
        module: &str,
        name: &str,
        key: &str,
        root: bool,
        overlay: &Overlay,
    ) -> Result<()> {
        let family = names::snake(names::local(names::family(key).0));
        let mut places = vec![format!("{module}::{family}")];
        // The type that a family is named after is seen beside it, too.
        places.extend(root.then(|| module.to_owned()));
        for place in places {
            let Some(other) = self.types.insert((place, name.to_owned()), key.to_owned()) else {
                continue;
            };
            let named = [(key, other.as_str()), (other.as_str(), key)];
            let named = named
                .into_iter()
                .find(|(key, _)| overlay.name(key).is_some());
            return Err(match named {
                Some((own, other)) => Error::overlay(
                    format!("names.{own:?}"),
                    format!("{other} is {name} already; choose another name"),
                ),
                None => Error::overlay(
                    "names",
                    format!("{other} and {key} would both be {name}; name one"),
                ),
            });
        }
        Ok(())
    }

    fn operation(&mut self, operation: &str) -> Result<()> {
        let (resource, method) = operation.rsplit_once('.').unwrap_or(("", operation));
        let segments: Vec<String> = resource.split('.').map(names::snake).collect();
        if segments.first().is_some_and(|first| first == ALL) {
            return Err(Error::facts(
                operation,
                "the module all of operations is taken; give the resource another name",
            ));
        }
        let name = names::screaming(method);
        let place = (segments.join("::"), name.clone());
        match self.operations.insert(place, operation.to_owned()) {
            Some(other) if other == operation => {
                Err(Error::facts(operation, "is there twice; take one out"))
            }
            Some(other) => Err(Error::facts(
                operation,
                format!("would be the static {name}, as {other}; give one another name"),
            )),
            None => Ok(()),
        }
    }
}
