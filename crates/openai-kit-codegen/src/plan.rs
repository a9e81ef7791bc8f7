//! What will be printed: every type with its place, name, fields and who sends it.

mod check;
mod ends;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use self::ends::Ends;
use crate::{
    error::{Error, Result},
    facts::Facts,
    lower::{Body, Field, Ty, Types},
    merge::{Canon, Reach},
    names,
    overlay::Overlay,
    sizes::Sizes,
    unions::{self, Variant},
};

pub(crate) struct Plan {
    /// Types that are printed, by key.
    pub(crate) types: BTreeMap<String, Planned>,
    /// For each other key the one that stands for it.
    pub(crate) merged: BTreeMap<String, String>,
    /// The keys that a printed type stands for, its own first.
    names: BTreeMap<String, Vec<String>>,
    pub(crate) aliases: BTreeMap<String, (Ty, bool)>,
    pub(crate) folded: BTreeMap<String, String>,
    pub(crate) params: BTreeMap<String, String>,
}

/// A type to print.
pub(crate) struct Planned {
    pub(crate) key: String,
    pub(crate) home: Home,
    pub(crate) name: String,
    /// Whether clients send it.
    pub(crate) request: bool,
    /// Whether servers send it.
    pub(crate) reply: bool,
    pub(crate) body: Shape,
}

impl Planned {
    /// Whether it names models, which come and go: then any text is as good as a listed one.
    pub(crate) fn is_model(&self) -> bool {
        self.name.ends_with("Model") || self.name.ends_with("Models")
    }
}

/// Where a type stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Home {
    pub(crate) area: String,
    /// The module of the area, dotted.
    pub(crate) module: String,
    /// The module of the family inside of it.
    pub(crate) family: String,
    /// Whether it is the type that the family is named after.
    pub(crate) root: bool,
}

pub(crate) enum Shape {
    Object {
        params: bool,
        fields: Vec<Member>,
    },
    Union {
        variants: Vec<Variant>,
        rule: unions::Rule,
    },
    Texts {
        values: Vec<String>,
        open: bool,
    },
}

/// A field as it is printed.
pub(crate) struct Member {
    pub(crate) field: Field,
    /// The name in Rust.
    pub(crate) name: String,
    pub(crate) boxed: bool,
}

pub(crate) fn plan(
    facts: &Facts,
    types: Types,
    canon: &Canon,
    overlay: &Overlay,
    reach: &Reach,
) -> Result<Plan> {
    let mut bodies = BTreeMap::new();
    for key in canon.values().collect::<BTreeSet<_>>() {
        bodies.insert(key.clone(), canonical(key, &types, canon));
    }
    let ends = Ends::collect(facts, &types, canon, overlay);
    let request = closure(&bodies, &ends.request);
    let reply = closure(&bodies, &ends.reply);
    let sizes = Sizes::measure(&bodies);
    let mut planned = BTreeMap::new();
    for key in request.union(&reply) {
        let Some(body) = bodies.get(key) else {
            continue;
        };
        let home = home(key, overlay)?;
        let shape = match body {
            Body::Texts(texts) => Shape::Texts {
                values: texts.values.clone(),
                open: texts.open,
            },
            Body::Union(members) => {
                let (variants, rule) = unions::decide(key, members, &bodies, overlay, &sizes)?;
                Shape::Union { variants, rule }
            }
            Body::Object(fields) | Body::Params(fields) => Shape::Object {
                params: matches!(body, Body::Params(_)),
                fields: members(key, fields, overlay, &sizes)?,
            },
        };
        let name = name(key, overlay)?;
        planned.insert(
            key.clone(),
            Planned {
                key: key.clone(),
                home,
                name,
                request: request.contains(key),
                reply: reply.contains(key),
                body: shape,
            },
        );
    }
    let mut names: BTreeMap<String, Vec<String>> = planned
        .keys()
        .map(|key| (key.clone(), vec![key.clone()]))
        .collect();
    for (key, to) in canon.iter().filter(|(key, to)| key != to) {
        names.entry(to.clone()).or_default().push(key.clone());
    }
    let merged = canon
        .iter()
        .filter(|(key, _)| !planned.contains_key(*key))
        .map(|(key, to)| (key.clone(), to.clone()))
        .collect();
    let plan = Plan {
        types: planned,
        merged,
        names,
        aliases: rename_aliases(types.aliases, canon),
        folded: types.folded,
        params: types.params,
    };
    check::uses(&plan, &bodies, facts, overlay, reach)?;
    check::circles(&plan)?;
    check::models(&plan)?;
    check::replies(&plan, facts, overlay)?;
    table::check(&plan, facts, overlay)?;
    Ok(plan)
}

impl Plan {
    /// The type that stands for a key.
    pub(crate) fn ty_of(&self, key: &str) -> Option<Ty> {
        let key = self.folded.get(key).map_or(key, String::as_str);
        if self.types.contains_key(key) {
            return Some(Ty::Named(key.to_owned()));
        }
        if let Some(to) = self.merged.get(key) {
            return self.types.contains_key(to).then(|| Ty::Named(to.clone()));
        }
        self.aliases.get(key).map(|(ty, _)| ty.clone())
    }

    /// The official names of a printed type, then those of twins that are types of their own:
    /// their words fit as well.
    pub(crate) fn names<'a>(&'a self, key: &'a str) -> impl Iterator<Item = String> + 'a {
        let own = self.names.get(key).into_iter().flatten();
        own.flat_map(|name| {
            let plain = name.strip_suffix("Param").unwrap_or(name);
            let released = plain
                .strip_prefix("beta.Beta")
                .map(|rest| format!("responses.{rest}"));
            [Some(name.clone()), Some(plain.to_owned()), released]
        })
        .flatten()
    }
}

fn rename_aliases(
    aliases: BTreeMap<String, (Ty, bool)>,
    canon: &Canon,
) -> BTreeMap<String, (Ty, bool)> {
    let rename = |key: &str| canon.get(key).cloned().unwrap_or_else(|| key.to_owned());
    aliases
        .into_iter()
        .map(|(key, (ty, nullable))| (key, (ty.renamed(&rename), nullable)))
        .collect()
}

/// The body of a type with canonical names, and null allowed where any twin allows it.
fn canonical(key: &str, types: &Types, canon: &Canon) -> Body {
    let rename = |key: &str| canon.get(key).cloned().unwrap_or_else(|| key.to_owned());
    let Some(own) = types.named.get(key) else {
        return Body::Object(Vec::new());
    };
    let twins: Vec<_> = canon
        .iter()
        .filter(|(_, to)| *to == key)
        .filter_map(|(twin, _)| types.named.get(twin))
        .collect();
    let fields = |fields: &[Field]| {
        let merged = fields.iter().map(|field| {
            let others = || {
                twins
                    .iter()
                    .filter_map(|twin| twin.fields().iter().find(|other| other.name == field.name))
            };
            let nullable = others().any(|other| other.nullable);
            let required = others().all(|other| other.required);
            Field {
                ty: field.ty.renamed(&rename),
                nullable,
                required,
                ..field.clone()
            }
        });
        merged.collect()
    };
    match &own.body {
        Body::Object(list) => Body::Object(fields(list)),
        Body::Params(list) => Body::Params(fields(list)),
        Body::Texts(texts) => Body::Texts(texts.clone()),
        Body::Union(members) => {
            let mut renamed = Vec::new();
            for member in members.iter().map(|member| member.renamed(&rename)) {
                if !renamed.contains(&member) {
                    renamed.push(member);
                }
            }
            Body::Union(renamed)
        }
    }
}

fn closure(bodies: &BTreeMap<String, Body>, ends: &BTreeSet<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open: Vec<String> = ends.iter().cloned().collect();
    while let Some(key) = open.pop() {
        let Some(body) = bodies.get(&key) else {
            continue;
        };
        if found.insert(key) {
            each_name(body, &mut |name| open.push(name.to_owned()));
        }
    }
    found
}

pub(crate) fn each_name(body: &Body, with: &mut dyn FnMut(&str)) {
    match body {
        Body::Object(fields) | Body::Params(fields) => {
            fields.iter().for_each(|field| field.ty.each_name(with))
        }
        Body::Union(members) => members.iter().for_each(|member| member.each_name(with)),
        Body::Texts(_) => {}
    }
}

pub(crate) fn home(key: &str, overlay: &Overlay) -> Result<Home> {
    let (family, nested) = names::family(key);
    let (area, module) = overlay.home(family)?;
    Ok(Home {
        area,
        module,
        family: names::snake(names::local(family)),
        root: nested.is_none(),
    })
}

/// The name of a type: ours, else the official one, as Rust spells names.
pub(crate) fn name(key: &str, overlay: &Overlay) -> Result<String> {
    let name = match overlay.name(key) {
        Some(own) => return Ok(own.to_owned()),
        None => rust_name(key),
    };
    if names::is_taken(&name) {
        return Err(Error::overlay(
            "names",
            format!("{key} would be {name}, which cannot be a type; name it"),
        ));
    }
    Ok(name)
}

/// The official name, as Rust spells names. Nested ones step aside for the library's.
fn rust_name(key: &str) -> String {
    let (family, nested) = names::family(key);
    let name = nested.map_or_else(
        || names::local(family).to_owned(),
        |nested| nested.replace('.', ""),
    );
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && name.starts_with(|c: char| c.is_ascii_uppercase());
    let name = if plain { name } else { names::pascal(&name) };
    if nested.is_some() && names::is_taken(&name) {
        format!("{name}Value")
    } else {
        name
    }
}

/// Keys that stand first in what servers send; the others follow by name.
const FIRST: [&str; 6] = ["id", "object", "type", "created_at", "created", "status"];

/// The fields in the order in which servers send them, so that a reader finds each key where it
/// looks first. Chat Completions have an order of their own, which the overlay gives.
fn in_wire_order<'a>(key: &str, fields: &'a [Field], overlay: &Overlay) -> Result<Vec<&'a Field>> {
    let told = overlay.order(key);
    for name in told {
        if !fields.iter().any(|field| field.name == *name) {
            let problem = format!("{key} has no key {name:?}; remove or correct it");
            return Err(Error::overlay(format!("orders.{key:?}"), problem));
        }
    }
    let mut sorted: Vec<&Field> = fields.iter().collect();
    sorted.sort_by_key(|field| {
        let told = told.iter().position(|name| *name == field.name);
        let first = FIRST.iter().position(|name| *name == field.name);
        (
            told.unwrap_or(usize::MAX),
            first.unwrap_or(usize::MAX),
            &field.name,
        )
    });
    Ok(sorted)
}

fn members(key: &str, fields: &[Field], overlay: &Overlay, sizes: &Sizes) -> Result<Vec<Member>> {
    if fields.len() > 128 {
        return Err(Error::facts(
            key,
            "has more than 128 keys, which leftovers cannot count; split it",
        ));
    }
    let mut found: Vec<Member> = Vec::new();
    for field in in_wire_order(key, fields, overlay)? {
        let own = overlay.member_name(&format!("{key}.{}", field.name));
        let name = own.map_or_else(|| names::snake(&field.name), str::to_owned);
        if name == "leftovers"
            || found
                .iter()
                .any(|other| other.name == name && other.field.constant.is_none())
        {
            return Err(Error::facts(
                key,
                format!(
                    "two fields would be named {name}; rename one in [members] of overlay.toml"
                ),
            ));
        }
        found.push(Member {
            boxed: sizes.boxed_field(key, &field.ty),
            field: field.clone(),
            name,
        });
    }
    Ok(found)
}
