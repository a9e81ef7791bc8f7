//! The `paths` and `webhooks` of a document to [`Operation`]s.

use std::collections::BTreeMap;

use serde_json::Value;

use super::description::{Description, Form, Operation, Parameter, Shape};
use super::error::DiffError;
use super::node::Node;
use super::schema::SchemaReader;

const VERBS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// The whole document.
pub(super) fn description(root: &Node<'_>) -> Result<Description, DiffError> {
    let open_api = |reason| DiffError::NotOpenApi {
        file: root.file.into(),
        reason,
    };
    if root.object().is_err() {
        return Err(open_api("it is not an object"));
    }
    if root.get("swagger")?.is_some() {
        return Err(open_api("it is Swagger 2, convert it first"));
    }
    let Some(paths) = root.get("paths")? else {
        return Err(open_api("it has no `paths`"));
    };
    if let Some(version) = root.get("openapi")? {
        // Unquoted in YAML, `3.1` is a number.
        let version = version
            .value
            .as_str()
            .map_or_else(|| version.value.to_string(), str::to_owned);
        if !version.starts_with('3') {
            return Err(open_api("its `openapi` version is not 3"));
        }
    }

    let mut schemas = SchemaReader::new(root.clone());
    let mut operations = Vec::new();
    for (path, item) in paths.members()? {
        if !path.starts_with("x-") {
            path_item(&item, path, &mut schemas, &mut operations)?;
        }
    }
    for (name, item) in root.members_of("webhooks")? {
        if !name.starts_with("x-") {
            path_item(
                &item,
                &format!("webhook {name}"),
                &mut schemas,
                &mut operations,
            )?;
        }
    }
    let general = security(root)?;
    for operation in &mut operations {
        operation.security = operation.security.take().or_else(|| general.clone());
    }

    let (title, version) = match root.get("info")? {
        Some(info) => (
            text_or_empty(&info, "title")?,
            text_or_empty(&info, "version")?,
        ),
        None => (String::new(), String::new()),
    };
    Ok(Description {
        title,
        version,
        form: form(root),
        operations,
        types: schemas.finish()?,
    })
}

/// Ours has `x-sdk-*` members on its operations and types. What is no object here was an error before.
fn form(root: &Node<'_>) -> Form {
    let operations = values(root.value.get("paths")).flat_map(|item| values(Some(item)));
    let types = values(root.value.pointer("/components/schemas"));
    let is_ours = operations.chain(types).any(|value| {
        value
            .get("x-sdk-method")
            .or(value.get("x-sdk-kind"))
            .is_some()
    });
    if is_ours {
        Form::Facts
    } else {
        Form::Published
    }
}

fn values(object: Option<&Value>) -> impl Iterator<Item = &Value> {
    object
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(|object| object.values())
}

/// A version may be an unquoted number in YAML.
fn text_or_empty(node: &Node<'_>, key: &str) -> Result<String, DiffError> {
    let Some(found) = node.get(key)? else {
        return Ok(String::new());
    };
    match found.value {
        Value::Number(number) => Ok(number.to_string()),
        _ => found.text().map(str::to_owned),
    }
}

fn path_item<'a>(
    item: &Node<'a>,
    path: &str,
    schemas: &mut SchemaReader<'a>,
    operations: &mut Vec<Operation>,
) -> Result<(), DiffError> {
    let item = item.resolved()?;
    let shared = item.items_of("parameters")?;
    for (verb, node) in item.members()? {
        if VERBS.contains(&verb) {
            operations.push(operation(&node, verb, path, &shared, schemas)?);
        }
    }
    for node in item.items_of("x-sdk-also")? {
        let verb = node.text_of("verb")?.ok_or_else(|| node.missing("verb"))?;
        let further = operation(&node, verb, path, &shared, schemas)?;
        operations.push(Operation {
            further: true,
            ..further
        });
    }
    Ok(())
}

fn operation<'a>(
    node: &Node<'a>,
    verb: &str,
    path: &str,
    shared: &[Node<'a>],
    schemas: &mut SchemaReader<'a>,
) -> Result<Operation, DiffError> {
    let method = match node.text_of("x-sdk-method")? {
        Some(method) => Some(method),
        None => node.text_of("operationId")?,
    };
    let (body, body_required) = match node.get("requestBody")? {
        Some(body) => {
            let body = body.resolved()?;
            (content(&body, schemas)?, body.flag_of("required")?)
        }
        None => (BTreeMap::new(), false),
    };
    let mut reply = reply(node, schemas)?;
    let stream = reply.remove("text/event-stream");
    let mut headers = BTreeMap::new();
    for (name, value) in node.members_of("x-sdk-headers")? {
        headers.insert(name.to_owned(), value.text()?.to_owned());
    }
    let page_item = node
        .get("x-sdk-page-item")?
        .map(|item| schemas.shape(&item))
        .transpose()?;
    Ok(Operation {
        verb: verb.to_uppercase(),
        path: path.to_owned(),
        method: method.map(str::to_owned),
        further: false,
        parameters: parameters(node, shared, schemas)?,
        headers,
        body,
        body_required,
        reply,
        stream,
        page: node.text_of("x-sdk-page")?.map(str::to_owned),
        page_item,
        deprecated: node.flag_of("deprecated")?,
        security: security(node)?,
    })
}

/// An operation's own parameters win over those of its path.
fn parameters<'a>(
    node: &Node<'a>,
    shared: &[Node<'a>],
    schemas: &mut SchemaReader<'a>,
) -> Result<Vec<Parameter>, DiffError> {
    let mut all: Vec<Parameter> = Vec::new();
    for parameter in shared.iter().chain(&node.items_of("parameters")?) {
        let parameter = parameter.resolved()?;
        let name = parameter
            .text_of("name")?
            .ok_or_else(|| parameter.missing("name"))?;
        let location = parameter
            .get("in")?
            .ok_or_else(|| parameter.missing("in"))?;
        if !["query", "path", "header", "cookie"].contains(&location.text()?) {
            return Err(location.wrong("`query`, `path`, `header` or `cookie`"));
        }
        let location = location.text()?;
        let shape = match parameter.get("schema")? {
            Some(schema) => schemas.shape(&schema)?,
            // A parameter may have a content type instead.
            None => content(&parameter, schemas)?
                .into_values()
                .next()
                .unwrap_or(Shape::Any),
        };
        all.retain(|known| known.name != name || known.location != location);
        let required = parameter.flag_of("required")?;
        all.push(Parameter {
            name: name.to_owned(),
            location: location.to_owned(),
            required,
            shape,
        });
    }
    // What the SDKs send as headers and name their own way.
    for (name, parameter) in node.members_of("x-sdk-other-params")? {
        let (required, shape) = (
            parameter.flag_of("required")?,
            schemas.shape_of(&parameter, "schema")?,
        );
        all.push(Parameter {
            name: name.to_owned(),
            location: String::from("header"),
            required,
            shape,
        });
    }
    Ok(all)
}

/// Content type to shape.
fn content<'a>(
    node: &Node<'a>,
    schemas: &mut SchemaReader<'a>,
) -> Result<BTreeMap<String, Shape>, DiffError> {
    let mut shapes = BTreeMap::new();
    for (name, media) in node.members_of("content")? {
        shapes.insert(name.to_owned(), schemas.shape_of(&media, "schema")?);
    }
    Ok(shapes)
}

/// The content of the reply that means success: the lowest 2xx, else the default.
fn reply<'a>(
    node: &Node<'a>,
    schemas: &mut SchemaReader<'a>,
) -> Result<BTreeMap<String, Shape>, DiffError> {
    let mut responses = node.members_of("responses")?;
    responses.retain(|(status, _)| status.starts_with('2') || *status == "default");
    responses.sort_by_key(|(status, _)| *status);
    match responses.first() {
        Some((_, response)) => content(&response.resolved()?, schemas),
        None => Ok(BTreeMap::new()),
    }
}

/// The accepted kinds of credentials; `None` when the node says nothing about it.
fn security(node: &Node<'_>) -> Result<Option<Vec<String>>, DiffError> {
    if node.get("x-sdk-security")?.is_some() {
        let names = node.items_of("x-sdk-security")?;
        return names
            .iter()
            .map(|name| name.text().map(str::to_owned))
            .collect::<Result<_, _>>()
            .map(Some);
    }
    if node.get("security")?.is_none() {
        return Ok(None);
    }
    let mut kinds = Vec::new();
    for requirement in node.items_of("security")? {
        let names: Vec<&str> = requirement
            .members()?
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        kinds.push(if names.is_empty() {
            String::from("none")
        } else {
            names.join(" + ")
        });
    }
    kinds.sort();
    Ok(Some(kinds))
}
