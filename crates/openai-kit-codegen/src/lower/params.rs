//! The parameters of operations: body, query and headers together, as one type for each.

use super::{Body, Field, Lowering, Place, Type};
use crate::{
    error::{Error, Result},
    facts::{Kind, Operation, Parameter, Property, Schema},
    names,
};

impl<'a> Lowering<'a> {
    pub(super) fn params(&mut self, operation: &'a Operation) -> Result<()> {
        let key = match &operation.params {
            Some(official) => whole(official).to_owned(),
            None if operation.body.is_none() && inputs(operation).next().is_none() => return Ok(()),
            None => self.params_key(operation)?,
        };
        self.types
            .params
            .insert(operation.name.clone(), key.clone());
        if let Some(other) = self.taken.insert(key.clone(), operation) {
            return same(other, operation, &key);
        }
        match self.union_of(&key) {
            Union::Halves(halves) => {
                for half in halves {
                    self.types.folded.insert(half, key.clone());
                }
            }
            Union::Other => {
                return match inputs(operation).next() {
                    None => self.named(&key),
                    Some((input, _)) => Err(Error::facts(
                        &operation.name,
                        format!(
                            "takes {:?} beside the union {key}; make its parameters one object",
                            input.name
                        ),
                    )),
                };
            }
            Union::None => {}
        }
        // Both halves repeat what they have in common under a third name in some SDK versions.
        for name in self.facts.schemas.keys().filter(|name| {
            name.starts_with(&format!("{key}.")) && (is_half(name) || name.ends_with("ParamsBase"))
        }) {
            self.types.folded.insert(name.clone(), key.clone());
        }
        let mut fields: Vec<Field> = Vec::new();
        for property in self.body(operation)? {
            fields.push(self.field(&streamable(&property), &key, Place::Body)?);
        }
        for (parameter, place) in inputs(operation) {
            if fields.iter().any(|field| field.name == parameter.name) {
                return Err(Error::facts(
                    &operation.name,
                    format!("has two parameters {:?}; keep one", parameter.name),
                ));
            }
            let property = Property {
                name: parameter.name.clone(),
                schema: parameter.schema.clone(),
                required: parameter.required,
            };
            fields.push(self.field(&streamable(&property), &key, place)?);
        }
        let ty = Type {
            kind: Kind::Params,
            body: Body::Params(fields),
        };
        self.types.named.insert(key, ty);
        Ok(())
    }

    /// A key after the pattern of the others, for parameters that the official SDKs give no type:
    /// `beta.responses.delete` takes `beta.ResponseDeleteParams`.
    fn params_key(&self, operation: &Operation) -> Result<String> {
        let (resource, method) = resource(&operation.name);
        let siblings = self.facts.operations.iter();
        let sibling = siblings
            .filter(|other| self::resource(&other.name).0 == resource)
            .find_map(|other| other.params.as_deref());
        let (above, last) = resource.rsplit_once('.').unwrap_or(("", resource));
        let namespace = match sibling.map(|key| names::family(key).0) {
            Some(family) => family.rsplit_once('.').map_or("", |(space, _)| space),
            None => above,
        };
        let dot = if namespace.is_empty() { "" } else { "." };
        let key = format!(
            "{namespace}{dot}{}{}Params",
            names::pascal(&names::singular(last)),
            names::pascal(method)
        );
        if self.facts.schemas.contains_key(&key) || self.types.named.contains_key(&key) {
            return Err(Error::facts(
                &operation.name,
                format!(
                    "has parameters that would be {key}, which is there; name them by x-sdk-params"
                ),
            ));
        }
        Ok(key)
    }

    fn union_of(&self, key: &str) -> Union {
        let schema = self.facts.schemas.get(key).map(|named| &named.schema);
        let Some(Schema::AnyOf(members)) = schema else {
            return Union::None;
        };
        let mut halves = Vec::new();
        for member in members {
            match member {
                Schema::Ref(key) if is_half(key) => halves.push(key.clone()),
                _ => return Union::Other,
            }
        }
        Union::Halves(halves)
    }

    fn body(&self, operation: &Operation) -> Result<Vec<Property>> {
        let schema = match &operation.body {
            None => return Ok(Vec::new()),
            Some((_, Schema::Ref(key))) => self.facts.schemas.get(key).map(|named| &named.schema),
            Some((_, schema)) => Some(schema),
        };
        match schema {
            Some(Schema::Object(properties)) => Ok(properties.clone()),
            _ => Err(Error::facts(
                &operation.name,
                "a body must be an object with properties; name them",
            )),
        }
    }
}

/// What a parameters type is in the facts, where it is a union.
enum Union {
    None,
    /// The keys of the halves for calls that stream and calls that do not.
    Halves(Vec<String>),
    Other,
}

/// The key of both halves of parameters of a call that can stream.
fn whole(key: &str) -> &str {
    let (family, nested) = names::family(key);
    if nested.is_some_and(is_half) {
        family
    } else {
        key
    }
}

fn is_half(key: &str) -> bool {
    key.ends_with("Streaming")
}

fn resource(operation: &str) -> (&str, &str) {
    operation.rsplit_once('.').unwrap_or(("", operation))
}

/// The parameters in the query string and in headers.
fn inputs(operation: &Operation) -> impl Iterator<Item = (&Parameter, Place)> {
    let parameters = operation.parameters.iter();
    parameters.filter_map(|parameter| match parameter.place.as_str() {
        "query" => Some((parameter, Place::Query)),
        // Every call has an idempotency key among its options.
        "header" if !parameter.name.to_ascii_lowercase().contains("idempotency") => {
            Some((parameter, Place::Header))
        }
        _ => None,
    })
}

/// Two operations with one parameters type must take the same.
fn same(first: &Operation, second: &Operation, key: &str) -> Result<()> {
    if first.body == second.body && inputs(first).eq(inputs(second)) {
        return Ok(());
    }
    Err(Error::facts(
        &second.name,
        format!(
            "names {key} as {} does, but takes something else; give it a type of its own",
            first.name
        ),
    ))
}

/// Whether a call streams is one switch, whatever the two halves of its parameters say.
fn streamable(property: &Property) -> Property {
    let schema = if property.name == "stream" {
        Schema::Bool
    } else {
        property.schema.clone()
    };
    Property {
        schema,
        ..property.clone()
    }
}
