//! Names in one file: what is imported, and how a type is spelled there.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    lower::Ty,
    names,
    plan::{Home, Plan, Planned},
};

/// The imports of a file and the names that its own types take.
pub(crate) struct Scope<'a> {
    plan: &'a Plan,
    home: Home,
    /// Names that stand in the file or in its parent.
    own: BTreeMap<String, String>,
    /// Imported names, each with its full path.
    imports: BTreeMap<String, String>,
    /// Names that lines of the file re-export, with their paths.
    reexported: BTreeMap<String, String>,
    /// Whether everything is spelled with its path.
    full: bool,
    /// What the types crate is called in the file.
    types: &'static str,
}

impl<'a> Scope<'a> {
    /// The scope of a file that holds these types of one family.
    pub(crate) fn new(plan: &'a Plan, home: &Home, types: &[&Planned]) -> Self {
        let own = types
            .iter()
            .map(|ty| (ty.name.clone(), ty.key.clone()))
            .collect();
        Self {
            plan,
            home: home.clone(),
            own,
            imports: BTreeMap::new(),
            reexported: BTreeMap::new(),
            full: false,
            types: "crate",
        }
    }

    /// A scope that spells every type with its full path.
    pub(crate) fn full(plan: &'a Plan) -> Self {
        let home = Home {
            area: String::new(),
            module: String::new(),
            family: String::new(),
            root: false,
        };
        Self {
            plan,
            home,
            own: BTreeMap::new(),
            imports: BTreeMap::new(),
            reexported: BTreeMap::new(),
            full: true,
            types: "crate",
        }
    }

    /// The scope of a file of another crate, in which these names are taken.
    pub(crate) fn client(plan: &'a Plan, own: impl IntoIterator<Item = String>) -> Self {
        Self {
            own: own.into_iter().map(|name| (name, String::new())).collect(),
            full: false,
            types: "openai_kit_types",
            ..Self::full(plan)
        }
    }

    /// Notes names that stand in a file below and are re-exported here.
    pub(crate) fn take(&mut self, types: &[&Planned]) {
        self.own
            .extend(types.iter().map(|ty| (ty.name.clone(), ty.key.clone())));
    }

    /// Notes that a line of the file re-exports a type under a name.
    pub(crate) fn reexport(&mut self, name: &str, path: &str) {
        self.reexported.insert(name.to_owned(), path.to_owned());
    }

    /// Imports a name of the types crate or the library and gives how it is spelled here.
    pub(crate) fn import(&mut self, path: &str) -> String {
        if self.full {
            return path.to_owned();
        }
        match path.strip_prefix("crate::") {
            Some(below) => self.import_from(&format!("{}::{below}", self.types)),
            None => self.import_from(path),
        }
    }

    /// Imports a name by its path in this file's crate and gives how it is spelled here.
    pub(crate) fn import_from(&mut self, path: &str) -> String {
        let name = path.rsplit("::").next().unwrap_or(path);
        if self.reexported.get(name).is_some_and(|other| other == path) {
            return name.to_owned();
        }
        let taken = self.own.contains_key(name)
            || self.reexported.contains_key(name)
            || self.imports.get(name).is_some_and(|other| other != path);
        if !taken {
            self.imports.insert(name.to_owned(), path.to_owned());
            return name.to_owned();
        }
        // A clash: spell the type with its module.
        match path.rsplit_once("::") {
            Some((module, name)) if module.contains("::") && !module.starts_with("std") => {
                let last = module.rsplit("::").next().unwrap_or(module);
                let module_taken = self.own.contains_key(last)
                    || self.imports.get(last).is_some_and(|other| other != module);
                if module_taken {
                    return path.to_owned();
                }
                self.imports.insert(last.to_owned(), module.to_owned());
                format!("{last}::{name}")
            }
            _ => path.to_owned(),
        }
    }

    /// How a named type is spelled here.
    pub(crate) fn named(&mut self, key: &str) -> String {
        let Some(ty) = self.plan.types.get(key) else {
            return "RawJson".to_owned();
        };
        if self.own.get(&ty.name).is_some_and(|own| own == key) {
            return ty.name.clone();
        }
        if ty.home.module == self.home.module && ty.home.family == self.home.family {
            return self.import(&format!("super::{}", ty.name));
        }
        self.import(&path(ty))
    }

    /// How a shape is spelled here.
    pub(crate) fn ty(&mut self, ty: &Ty) -> String {
        match ty {
            Ty::Bool => "bool".to_owned(),
            Ty::Int => "i64".to_owned(),
            Ty::Float => "f64".to_owned(),
            Ty::Text => "String".to_owned(),
            Ty::Any => self.import("crate::RawJson"),
            Ty::File => self.import("crate::Upload"),
            Ty::Written(path) => self.import(path),
            Ty::Named(key) => self.named(key),
            Ty::List(inner) => format!("Vec<{}>", self.ty(inner)),
            Ty::Nullable(inner) => format!("Option<{}>", self.ty(inner)),
            Ty::Map(inner) => {
                let map = self.import("std::collections::BTreeMap");
                format!("{map}<String, {}>", self.ty(inner))
            }
        }
    }

    /// The `use` lines: the standard library first, then this crate.
    pub(crate) fn uses(&self) -> String {
        let mut text = String::new();
        let mut modules: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for path in self.imports.values() {
            let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
            modules.entry(module).or_default().insert(name);
        }
        for root in ["std", "openai_kit_types", "crate", "super"] {
            let own = modules
                .iter()
                .filter(|(module, _)| module.split("::").next() == Some(root));
            let lines: Vec<String> = own.map(|(module, names)| use_line(module, names)).collect();
            if !lines.is_empty() {
                text.extend(lines);
                text.push('\n');
            }
        }
        text
    }
}

fn use_line(module: &str, names: &BTreeSet<&str>) -> String {
    let names: Vec<&str> = names.iter().copied().collect();
    match names.as_slice() {
        [only] => format!("use {module}::{only};\n"),
        names => format!("use {module}::{{{}}};\n", names.join(", ")),
    }
}

/// The full path of a type.
pub(crate) fn path(ty: &Planned) -> String {
    let module: Vec<String> = ty.home.module.split('.').map(names::snake).collect();
    let module = module.join("::");
    if ty.home.root {
        format!("crate::{module}::{}", ty.name)
    } else {
        format!("crate::{module}::{}::{}", ty.home.family, ty.name)
    }
}
