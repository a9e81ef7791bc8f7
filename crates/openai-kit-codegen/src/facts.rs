//! The API description as facts: read once, checked, without interpretation.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// Deepest nesting of one schema; the facts stay below ten.
const MAX_DEPTH: usize = 64;

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

#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: String,
    pub(crate) schema: Schema,
    pub(crate) required: bool,
}

pub(crate) fn read(document: &str) -> Result<Facts> {
    let document: Value = serde_json::from_str(document).map_err(|error| {
        Error::facts("/", format!("not JSON ({error}); is this the facts file?"))
    })?;
    let document = object(&document, "/")?;
    let components = object(member(document, "components", "/")?, "/components")?;
    let mut schemas = BTreeMap::new();
    for (key, value) in object(
        member(components, "schemas", "/components")?,
        "/components/schemas",
    )? {
        let at = format!("/components/schemas/{key}");
        schemas.insert(key.clone(), named(value, &at)?);
    }
    let mut operations = Vec::new();
    for (path, verbs) in object(member(document, "paths", "/")?, "/paths")? {
        for (verb, value) in object(verbs, &format!("/paths/{path}"))? {
            collect_operations(verb, path, value, &mut operations)?;
        }
    }
    let mut roots = Vec::new();
    if let Some(sockets) = document.get("x-sdk-sockets-and-events") {
        for value in object(sockets, "/x-sdk-sockets-and-events")?.values() {
            roots.push(reference(value, "/x-sdk-sockets-and-events")?);
        }
    }
    let mut helpers = Vec::new();
    if let Some(list) = document.get("x-sdk-helpers") {
        for value in array(list, "/x-sdk-helpers")? {
            let helper = object(value, "/x-sdk-helpers")?;
            helpers.push(text(
                member(helper, "method", "/x-sdk-helpers")?,
                "/x-sdk-helpers",
            )?);
        }
    }
    let facts = Facts {
        schemas,
        operations,
        roots,
        helpers,
    };
    facts.check_references()?;
    Ok(facts)
}

fn named(value: &Value, at: &str) -> Result<Named> {
    let kind = match object(value, at)?.get("x-sdk-kind").and_then(Value::as_str) {
        Some("model") => Kind::Model,
        Some("params") => Kind::Params,
        Some("alias") | None => Kind::Alias,
        Some(other) => return Err(Error::facts(at, format!("unknown x-sdk-kind {other:?}"))),
    };
    Ok(Named {
        kind,
        schema: schema(value, at, 0)?,
    })
}

/// Adds an operation and those that share its verb and path. A path that has only such others
/// lists them itself, each with its verb.
fn collect_operations(
    verb: &str,
    path: &str,
    value: &Value,
    found: &mut Vec<Operation>,
) -> Result<()> {
    let at = format!("/paths/{path}/{verb}");
    let also = if verb == "x-sdk-also" {
        Some(value)
    } else {
        let fields = object(value, &at)?;
        found.push(operation(verb, path, fields, &at)?);
        fields.get("x-sdk-also")
    };
    for other in also.map_or(Ok(&[][..]), |list| array(list, &at))? {
        let fields = object(other, &at)?;
        let verb = fields.get("verb").and_then(Value::as_str).unwrap_or(verb);
        found.push(operation(verb, path, fields, &at)?);
    }
    Ok(())
}

fn operation(verb: &str, path: &str, fields: &Map<String, Value>, at: &str) -> Result<Operation> {
    let name = text(member(fields, "x-sdk-method", at)?, at)?;
    let mut parameters = Vec::new();
    for value in fields
        .get("parameters")
        .map_or(Ok(&[][..]), |list| array(list, at))?
    {
        parameters.push(parameter(object(value, at)?, at)?);
    }
    if let Some(others) = fields.get("x-sdk-other-params") {
        for (name, value) in object(others, at)? {
            let fields = object(value, at)?;
            let schema = schema(member(fields, "schema", at)?, at, 0)?;
            let required = fields.get("required") == Some(&Value::Bool(true));
            parameters.push(Parameter {
                name: name.clone(),
                place: "header".into(),
                schema,
                required,
            });
        }
    }
    let body = match fields.get("requestBody") {
        Some(body) => contents(object(body, at)?, &format!("{at}/requestBody"))?
            .into_iter()
            .next(),
        None => None,
    };
    let replies_at = format!("{at}/responses");
    let mut replies = Vec::new();
    for reply in object(member(fields, "responses", at)?, &replies_at)?.values() {
        replies.extend(contents(object(reply, &replies_at)?, &replies_at)?);
    }
    let page = match fields.get("x-sdk-page") {
        Some(class) => {
            let item = fields
                .get("x-sdk-page-item")
                .map_or(Ok(Schema::Any), |item| schema(item, at, 0))?;
            Some((text(class, at)?, item))
        }
        None => None,
    };
    let mut headers = Vec::new();
    if let Some(fixed) = fields.get("x-sdk-headers") {
        for (header, value) in object(fixed, at)? {
            headers.push((header.clone(), text(value, at)?));
        }
    }
    let security = fields
        .get("x-sdk-security")
        .and_then(|list| list.get(0))
        .and_then(Value::as_str);
    Ok(Operation {
        name,
        verb: verb.to_owned(),
        path: path.to_owned(),
        parameters,
        body,
        replies,
        params: fields
            .get("x-sdk-params")
            .map(|value| pointer_key(value, at))
            .transpose()?,
        page,
        headers,
        security: security.map(str::to_owned),
        deprecated: fields.get("deprecated") == Some(&Value::Bool(true)),
    })
}

fn parameter(fields: &Map<String, Value>, at: &str) -> Result<Parameter> {
    let name = text(member(fields, "name", at)?, at)?;
    let place = text(member(fields, "in", at)?, at)?;
    if !matches!(place.as_str(), "path" | "query" | "header") {
        return Err(Error::facts(
            at,
            format!("parameter {name}: unknown place {place:?}"),
        ));
    }
    let schema = schema(member(fields, "schema", at)?, at, 0)?;
    Ok(Parameter {
        name,
        place,
        schema,
        required: fields.get("required") == Some(&Value::Bool(true)),
    })
}

fn contents(fields: &Map<String, Value>, at: &str) -> Result<Vec<(String, Schema)>> {
    let mut found = Vec::new();
    let Some(contents) = fields.get("content") else {
        return Ok(found);
    };
    for (media, value) in object(contents, at)? {
        found.push((
            media.clone(),
            schema(member(object(value, at)?, "schema", at)?, at, 0)?,
        ));
    }
    Ok(found)
}

fn schema(value: &Value, at: &str, depth: usize) -> Result<Schema> {
    if depth > MAX_DEPTH {
        return Err(Error::facts(
            at,
            "a schema is nested more than 64 levels deep; give its parts names",
        ));
    }
    let fields = object(value, at)?;
    if fields.contains_key("$ref") {
        return reference(value, at).map(Schema::Ref);
    }
    if let Some(constant) = fields.get("const") {
        return literals(std::slice::from_ref(constant), at);
    }
    if let Some(list) = fields.get("enum") {
        return literals(array(list, at)?, at);
    }
    if let Some(list) = fields.get("anyOf") {
        let mut members = Vec::new();
        for (index, member) in array(list, at)?.iter().enumerate() {
            members.push(schema(member, &format!("{at}/anyOf/{index}"), depth + 1)?);
        }
        return if members.is_empty() {
            Err(Error::facts(at, "an anyOf needs at least one member"))
        } else {
            Ok(Schema::AnyOf(members))
        };
    }
    match fields
        .get("type")
        .map(|kind| kind.as_str().unwrap_or_default())
    {
        None => Ok(Schema::Any),
        Some("null") => Ok(Schema::Null),
        Some("boolean") => Ok(Schema::Bool),
        Some("integer") => Ok(Schema::Int),
        Some("number") => Ok(Schema::Float),
        Some("string") => match fields.get("format").and_then(Value::as_str) {
            Some("binary") => Ok(Schema::File),
            _ => Ok(Schema::Text),
        },
        Some("array") => {
            let at = format!("{at}/items");
            let items = fields
                .get("items")
                .map_or(Ok(Schema::Any), |items| schema(items, &at, depth + 1))?;
            Ok(Schema::List(Box::new(items)))
        }
        Some("object") => object_schema(fields, at, depth),
        Some(other) => Err(Error::facts(
            at,
            format!("unknown type {other:?}; add it to the reader of facts"),
        )),
    }
}

fn object_schema(fields: &Map<String, Value>, at: &str, depth: usize) -> Result<Schema> {
    let Some(properties) = fields.get("properties") else {
        let values = match fields.get("additionalProperties") {
            Some(values @ Value::Object(_)) => {
                schema(values, &format!("{at}/additionalProperties"), depth + 1)?
            }
            _ => Schema::Any,
        };
        return Ok(Schema::Map(Box::new(values)));
    };
    let required = fields
        .get("required")
        .map_or(Ok(&[][..]), |list| array(list, at))?;
    let mut found = Vec::new();
    for (name, value) in object(properties, at)? {
        found.push(Property {
            name: name.clone(),
            schema: schema(value, &format!("{at}/properties/{name}"), depth + 1)?,
            required: required.iter().any(|key| key.as_str() == Some(name)),
        });
    }
    for key in required {
        let name = text(key, at)?;
        if !found.iter().any(|property| property.name == name) {
            return Err(Error::facts(
                at,
                format!("requires {name:?}, which is no property"),
            ));
        }
    }
    Ok(Schema::Object(found))
}

/// The values of an enumeration, which are all of one kind. Only texts are told apart.
fn literals(values: &[Value], at: &str) -> Result<Schema> {
    match values.first() {
        Some(Value::String(_)) => {
            let texts: Result<Vec<String>> = values.iter().map(|value| text(value, at)).collect();
            Ok(Schema::Texts(texts?))
        }
        Some(Value::Bool(_)) => Ok(Schema::Bool),
        Some(Value::Number(number)) if number.is_f64() => Ok(Schema::Float),
        Some(Value::Number(_)) => Ok(Schema::Int),
        _ => Err(Error::facts(
            at,
            "an enumeration needs strings, numbers or truth values",
        )),
    }
}

fn reference(value: &Value, at: &str) -> Result<String> {
    match value {
        Value::String(_) => pointer_key(value, at),
        _ => pointer_key(member(object(value, at)?, "$ref", at)?, at),
    }
}

fn pointer_key(value: &Value, at: &str) -> Result<String> {
    let pointer = text(value, at)?;
    let key = pointer.strip_prefix("#/components/schemas/");
    key.map(str::to_owned).ok_or_else(|| {
        Error::facts(
            at,
            format!("cannot follow {pointer:?}; only #/components/schemas/… is known"),
        )
    })
}

fn member<'a>(fields: &'a Map<String, Value>, name: &str, at: &str) -> Result<&'a Value> {
    fields
        .get(name)
        .ok_or_else(|| Error::facts(at, format!("lacks {name:?}")))
}

fn object<'a>(value: &'a Value, at: &str) -> Result<&'a Map<String, Value>> {
    value
        .as_object()
        .ok_or_else(|| Error::facts(at, "should be an object"))
}

fn array<'a>(value: &'a Value, at: &str) -> Result<&'a [Value]> {
    value
        .as_array()
        .map(Vec::as_slice)
        .ok_or_else(|| Error::facts(at, "should be an array"))
}

fn text(value: &Value, at: &str) -> Result<String> {
    value
        .as_str()
        .map(str::to_owned)
        .ok_or_else(|| Error::facts(at, "should be a string"))
}

impl Facts {
    fn check_references(&self) -> Result<()> {
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
                format!("refers to {key:?}, which is not in components.schemas"),
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
