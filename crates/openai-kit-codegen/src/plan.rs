//! What will be printed: every type with its place, name, fields and who sends it.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    error::{Error, Result},
    facts::{Facts, Kind, Schema},
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
                let (variants, rule) =
                    unions::decide(key, members, &bodies, &types, overlay, &sizes)?;
                Shape::Union { variants, rule }
            }
            Body::Object(fields) | Body::Params(fields) => Shape::Object {
                params: matches!(body, Body::Params(_)),
                fields: members(key, fields, &sizes)?,
            },
        };
        let name = overlay
            .name(key)
            .map_or_else(|| rust_name(key), str::to_owned);
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
    check_uses(&planned, &bodies, reach)?;
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
    Ok(Plan {
        types: planned,
        merged,
        names,
        aliases: rename_aliases(types.aliases, canon),
        folded: types.folded,
        params: types.params,
    })
}

impl Plan {
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

/// Where types enter: what clients send and what servers send.
struct Ends {
    request: BTreeSet<String>,
    reply: BTreeSet<String>,
}

impl Ends {
    fn collect(facts: &Facts, types: &Types, canon: &Canon, overlay: &Overlay) -> Self {
        let mut ends = Self {
            request: BTreeSet::new(),
            reply: BTreeSet::new(),
        };
        let resolve = |key: &str, into: &mut BTreeSet<String>| {
            let key = types.folded.get(key).map_or(key, String::as_str);
            if let Some(found) = canon.get(key) {
                into.insert(found.clone());
            } else if let Some((ty, _)) = types.aliases.get(key) {
                ty.each_name(&mut |key| {
                    into.extend(canon.get(key).cloned());
                });
            }
        };
        for operation in &facts.operations {
            if let Some(key) = types.params.get(&operation.name) {
                resolve(key, &mut ends.request);
            }
            let replies = operation.replies.iter().map(|(_, schema)| schema);
            for schema in replies.chain(operation.page.iter().map(|(_, item)| item)) {
                schema.each_ref(&mut |key| resolve(key, &mut ends.reply));
            }
            for key in overlay.page_item(&operation.name).into_iter().chain(
                overlay
                    .chosen_reply(&operation.name)
                    .map(|chosen| chosen.json.as_str()),
            ) {
                resolve(key, &mut ends.reply);
            }
        }
        // Everything with an official name of its own is there, whether an operation reaches it or not.
        for (key, named) in &facts.schemas {
            if names::family(key).1.is_some() || types.folded.contains_key(key) {
                continue;
            }
            let sent = named.kind == Kind::Params || key.contains("ClientEvent");
            let received = named.kind == Kind::Model
                || (named.kind == Kind::Alias
                    && !sent
                    && !key.ends_with("Param")
                    && !key.ends_with("Params")
                    && !matches!(named.schema, Schema::Texts(_)));
            resolve(
                key,
                if received {
                    &mut ends.reply
                } else {
                    &mut ends.request
                },
            );
        }
        ends
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

/// The official name, as Rust spells names.
pub(crate) fn rust_name(key: &str) -> String {
    let (family, nested) = names::family(key);
    let name = nested.map_or_else(
        || names::local(family).to_owned(),
        |nested| nested.replace('.', ""),
    );
    if name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && name.starts_with(|c: char| c.is_ascii_uppercase())
    {
        name
    } else {
        names::pascal(&name)
    }
}

fn members(key: &str, fields: &[Field], sizes: &Sizes) -> Result<Vec<Member>> {
    if fields.len() > 128 {
        return Err(Error::facts(
            key,
            "has more than 128 keys, which leftovers cannot count",
        ));
    }
    let mut found: Vec<Member> = Vec::new();
    for field in fields {
        let name = names::snake(&field.name);
        if name == "leftovers"
            || found
                .iter()
                .any(|other| other.name == name && other.field.constant.is_none())
        {
            return Err(Error::facts(
                key,
                format!("two fields would be named {name}; rename one in overlay.toml"),
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

/// A type may use only types of areas that its own area is said to use.
fn check_uses(
    planned: &BTreeMap<String, Planned>,
    bodies: &BTreeMap<String, Body>,
    reach: &Reach,
) -> Result<()> {
    for (key, ty) in planned {
        let mut wrong = None;
        if let Some(body) = bodies.get(key) {
            each_name(body, &mut |name| {
                let other = planned.get(name).map(|other| other.home.area.clone());
                if let Some(area) = other.filter(|area| !reach.may_use(&ty.home.area, area)) {
                    wrong = Some((name.to_owned(), area));
                }
            });
        }
        if let Some((name, area)) = wrong {
            return Err(Error::overlay(
                format!("areas.{}.uses", ty.home.area),
                format!("{key} refers to {name}; add {area:?}"),
            ));
        }
    }
    Ok(())
}
