//! The API description as facts: read once, checked, without interpretation.

mod circles;
mod operation;
mod schema;
mod spot;

use std::collections::BTreeMap;

use serde_json::Value;

pub(crate) use self::operation::placeholders;
use self::spot::Spot;
use crate::error::{Error, Result};

/// The whole description.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) schemas: BTreeMap<String, Named>,
    pub(crate) operations: Vec<Operation>,
    /// Keys of the roots of socket, stream and webhook events.
    pub(crate) roots: Vec<String>,
    /// Names of the helper methods of the official SDKs.
    pub(crate) helpers: Vec<String>,
}

/// A schema with a name of its own.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) kind: Kind,
    pub(crate) schema: Schema,
}

/// Who uses a schema, as the official SDKs say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Model,
    Params,
    Alias,
}

/// The shape of a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Schema {
    Ref(String),
    Null,
    Any,
    Bool,
    Int,
    Float,
    Text,
    File,
    /// Texts of an enumeration; a constant is one with a single text.
    Texts(Vec<String>),
    List(Box<Schema>),
    Map(Box<Schema>),
    Object(Vec<Property>),
    AnyOf(Vec<Schema>),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) schema: Schema,
    pub(crate) required: bool,
}

/// One operation, as the facts have it.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// The official name, such as `responses.create`.
    pub(crate) name: String,
    pub(crate) verb: String,
    pub(crate) path: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<(String, Schema)>,
    pub(crate) replies: Vec<(String, Schema)>,
    /// The key of the official parameters type.
    pub(crate) params: Option<String>,
    pub(crate) page: Option<(String, Schema)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) security: Option<String>,
    pub(crate) deprecated: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: String,
    pub(crate) schema: Schema,
    pub(crate) required: bool,
}

pub(crate) fn read(document: &str) -> Result<Facts> {
    let document: Value = serde_json::from_str(document).map_err(not_json)?;
    let document = Spot::root(&document);
    let components = document.need("components")?;
    let mut schemas = BTreeMap::new();
    for (key, schema) in components.need("schemas")?.entries()? {
        schemas.insert(key.to_owned(), named(&schema)?);
    }
    let mut operations = Vec::new();
    for (path, verbs) in document.need("paths")?.entries()? {
        for (verb, operation) in verbs.entries()? {
            operation::collect(verb, path, &operation, &mut operations)?;
        }
    }
    let mut roots = Vec::new();
    if let Some(sockets) = document.get("x-sdk-sockets-and-events")? {
        for (_, root) in sockets.entries()? {
            // A pointer, alone or as a schema.
            roots.push(if root.value.is_string() {
                schema::key(&root)?
            } else {
                schema::key(&root.need("$ref")?)?
            });
        }
    }
    let mut helpers = Vec::new();
    if let Some(list) = document.get("x-sdk-helpers")? {
        for helper in list.items()? {
            helpers.push(helper.need("method")?.text()?.to_owned());
        }
    }
    let facts = Facts {
        schemas,
        operations,
        roots,
        helpers,
    };
    facts.check_references()?;
    circles::check(&facts.schemas)?;
    Ok(facts)
}

fn not_json(error: serde_json::Error) -> Error {
    let text = error.to_string();
    Error::facts(
        "/",
        if text.starts_with("recursion limit") {
            format!("is nested too deeply to be read ({text}); give the parts names")
        } else {
            format!("not JSON ({text}); is this the facts file?")
        },
    )
}

fn named(spot: &Spot<'_>) -> Result<Named> {
    let kind = match spot.get("x-sdk-kind")? {
        None => Kind::Alias,
        Some(kind) => match kind.text()? {
            "model" => Kind::Model,
            "params" => Kind::Params,
            "alias" => Kind::Alias,
            other => {
                return Err(kind.error(format!(
                    "{other:?} is not known; add it to the reader of facts"
                )));
            }
        },
    };
    Ok(Named {
        kind,
        schema: schema::read(spot, 0)?,
    })
}

/// A schema by itself, written as in the facts.
pub(crate) fn schema(text: &str) -> Result<Named> {
    let value: Value = serde_json::from_str(text).map_err(not_json)?;
    named(&Spot::root(&value))
}

impl Facts {
    pub(crate) fn check_references(&self) -> Result<()> {
        for (key, named) in &self.schemas {
            self.check(&named.schema, key)?;
        }
        for operation in &self.operations {
            let place = &operation.name;
            let schemas = operation
                .parameters
                .iter()
                .map(|parameter| &parameter.schema);
            let schemas = schemas.chain(operation.body.iter().map(|(_, schema)| schema));
            for schema in schemas.chain(operation.replies.iter().map(|(_, schema)| schema)) {
                self.check(schema, place)?;
            }
            if let Some(key) = &operation.params {
                self.check(&Schema::Ref(key.clone()), place)?;
            }
            if let Some((_, item)) = &operation.page {
                self.check(item, place)?;
            }
        }
        for root in &self.roots {
            self.check(&Schema::Ref(root.clone()), "/x-sdk-sockets-and-events")?;
        }
        Ok(())
    }

    fn check(&self, schema: &Schema, place: &str) -> Result<()> {
        let mut missing = None;
        schema.each_ref(&mut |key| {
            if !self.schemas.contains_key(key) {
                missing = Some(key.to_owned());
            }
        });
        match missing {
            Some(key) => Err(Error::facts(
                place,
                format!(
                    "refers to {key:?}, which is not in components.schemas; add it there or correct the name"
                ),
            )),
            None => Ok(()),
        }
    }
}

impl Schema {
    /// Calls back with each key that this schema refers to, in order.
    pub(crate) fn each_ref(&self, with: &mut dyn FnMut(&str)) {
        match self {
            Self::Ref(key) => with(key),
            Self::List(inner) | Self::Map(inner) => inner.each_ref(with),
            Self::Object(properties) => {
                for property in properties {
                    property.schema.each_ref(with);
                }
            }
            Self::AnyOf(members) => {
                for member in members {
                    member.each_ref(with);
                }
            }
            _ => {}
        }
    }

    /// The schema without its null, and whether it had one.
    pub(crate) fn without_null(&self) -> (Self, bool) {
        let Self::AnyOf(members) = self else {
            return (self.clone(), false);
        };
        let rest: Vec<Self> = members
            .iter()
            .filter(|member| **member != Self::Null)
            .cloned()
            .collect();
        let nullable = rest.len() < members.len();
        match <[Self; 1]>::try_from(rest) {
            Ok([only]) => {
                let (inner, also) = only.without_null();
                (inner, nullable || also)
            }
            Err(rest) => (Self::AnyOf(rest), nullable),
        }
    }
}
