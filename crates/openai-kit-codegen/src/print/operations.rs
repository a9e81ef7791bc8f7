//! The table of operations: a static for each, and a list of all.

use std::collections::{BTreeMap, BTreeSet};

use super::{Context, Files, HEADER, docs, module, scope::Scope};
use crate::{
    error::{Error, Result},
    facts::{self, Operation, Schema},
    lower::Place,
    names,
    overlay::Chosen,
    plan::Shape,
};

/// The classes of pages that the types crate has.
const PAGES: [&str; 5] = [
    "Page",
    "CursorPage",
    "ConversationCursorPage",
    "NextCursorPage",
    "TokenPage",
];

/// A resource with its operations and the resources below it.
#[derive(Default)]
pub(super) struct Resource<'a> {
    /// By method.
    pub(super) operations: BTreeMap<String, &'a Operation>,
    /// By module.
    pub(super) children: BTreeMap<String, Resource<'a>>,
    pub(super) areas: BTreeSet<String>,
}

pub(super) fn files(context: &Context<'_>, files: &mut Files) -> Result<()> {
    Resource::root(context)?.print(context, "", files)?;
    let list = all(context)?;
    files.insert("generated/operations/all.rs".into(), list);
    Ok(())
}

impl<'a> Resource<'a> {
    /// The tree of all resources.
    pub(super) fn root(context: &Context<'a>) -> Result<Self> {
        let mut root = Self::default();
        for operation in &context.facts.operations {
            let area = context.overlay.area_of_operation(&operation.name)?;
            let (resource, method) = operation
                .name
                .rsplit_once('.')
                .unwrap_or(("", &operation.name));
            let mut place = &mut root;
            for segment in resource.split('.') {
                place.areas.insert(area.clone());
                place = place.children.entry(names::snake(segment)).or_default();
            }
            place.areas.insert(area);
            place.operations.insert(method.to_owned(), operation);
        }
        Ok(root)
    }
}

impl Resource<'_> {
    fn print(&self, context: &Context<'_>, path: &str, files: &mut Files) -> Result<()> {
        let what = if path.is_empty() {
            "Every operation of the API, as a static of its own".to_owned()
        } else {
            format!("Operations of `{}`", path.replace('/', "."))
        };
        let mut scope = Scope::full(context.plan);
        let mut body = String::new();
        for (method, operation) in &self.operations {
            body.push_str(&one(context, method, operation, &mut scope)?);
        }
        let mut out = format!("//! {what}.\n//!\n//! {HEADER}\n\n");
        if !self.operations.is_empty() {
            let names = ["Operation", "Page", "PageClass", "Reply", "Type"];
            let used: Vec<&str> = names
                .into_iter()
                .filter(|name| body.contains(&format!("{name}::")))
                .collect();
            out.push_str(&format!(
                "use crate::operation::{{{}}};\n\n",
                used.join(", ")
            ));
        }
        if path.is_empty() {
            out.push_str("mod all;\n");
        }
        for (name, child) in &self.children {
            if child.areas != self.areas {
                out.push_str(&module::cfg(context, &child.areas));
            }
            out.push_str(&format!("pub mod {name};\n"));
        }
        if path.is_empty() {
            out.push_str("\npub use self::all::all;\n");
        }
        out.push('\n');
        out.push_str(&body);
        files.insert(
            if path.is_empty() {
                "generated/operations.rs".into()
            } else {
                format!("generated/operations/{path}.rs")
            },
            out,
        );
        for (name, child) in &self.children {
            let below = if path.is_empty() {
                name.clone()
            } else {
                format!("{path}/{name}")
            };
            child.print(context, &below, files)?;
        }
        Ok(())
    }
}

fn one(
    context: &Context<'_>,
    method: &str,
    operation: &Operation,
    scope: &mut Scope<'_>,
) -> Result<String> {
    let name = &operation.name;
    let mut out = docs::lines(&doc(context, method, operation), 0);
    let feature = context
        .overlay
        .feature(&context.overlay.area_of_operation(name)?);
    out.push_str(&format!(
        "pub static {}: Operation = Operation::{}({name:?}, {:?}, {feature:?})",
        names::screaming(method),
        operation.verb,
        operation.path
    ));
    let path = facts::placeholders(&operation.path).unwrap_or_default();
    if !path.is_empty() {
        out.push_str(&format!(".path_params(&{path:?})"));
    }
    let query = parameters(context, name, Place::Query);
    if !query.is_empty() {
        out.push_str(&format!(".query_params(&{query:?})"));
    }
    let headers: Vec<(&str, &str)> = parameters(context, name, Place::Header)
        .into_iter()
        .map(|parameter| (parameter, context.overlay.header(parameter)))
        .collect();
    if !headers.is_empty() {
        out.push_str(&format!(".header_params(&{headers:?})"));
    }
    if let Some(key) = context.plan.params.get(name) {
        let schema = Schema::Ref(key.clone());
        let ty = spelled(context, name, &schema, scope)?;
        out.push_str(&format!(".params({})", of(&ty)));
    }
    match operation.body.as_ref().map(|(media, _)| media.as_str()) {
        None => {}
        Some("application/json") => out.push_str(".json()"),
        Some("multipart/form-data") => out.push_str(".multipart()"),
        Some(other) => {
            return Err(Error::facts(
                name,
                format!(
                    "has a body of {other}, which is not known; add it to Body of the types crate"
                ),
            ));
        }
    }
    out.push_str(&format!(".reply({})", reply(context, operation, scope)?));
    if let Some(ty) = events(context, operation, scope)? {
        out.push_str(&format!(".events({})", of(&ty)));
    }
    if !operation.headers.is_empty() {
        out.push_str(&format!(".headers(&{:?})", operation.headers));
    }
    match operation.security.as_deref() {
        None | Some("bearer_auth") => {}
        Some("admin_api_key_auth") => out.push_str(".admin()"),
        Some(other) => {
            return Err(Error::facts(
                name,
                format!(
                    "has the security {other:?}, which is not known; add it to Security of the types crate"
                ),
            ));
        }
    }
    if operation.deprecated {
        out.push_str(".deprecated()");
    }
    out.push_str(";\n\n");
    Ok(out)
}

/// What an operation does, with its verb and path.
pub(super) fn doc(context: &Context<'_>, method: &str, operation: &Operation) -> String {
    let doc = context
        .overlay
        .operation_doc(&operation.name)
        .map_or_else(|| format!("{}.", docs::sentence(method)), str::to_owned);
    let verb = operation.verb.to_uppercase();
    format!("{doc}\n\n`{verb} {}`", operation.path)
}

fn parameters<'a>(context: &'a Context<'_>, operation: &str, place: Place) -> Vec<&'a str> {
    let ty = context
        .plan
        .params
        .get(operation)
        .and_then(|key| context.plan.types.get(key));
    match ty.map(|ty| &ty.body) {
        Some(Shape::Object { fields, .. }) => fields
            .iter()
            .filter(|member| member.field.place == place)
            .map(|member| member.field.name.as_str())
            .collect(),
        _ => Vec::new(),
    }
}

/// What an operation replies, its types as a scope spells them.
pub(super) enum Replied<'a> {
    /// Nothing that is read, or only a stream.
    Empty,
    Json(Spelled),
    /// The class of pages and the item.
    Page(&'a str, Spelled),
    Text,
    /// The media type.
    Binary(&'a str),
    Chosen(&'a Chosen, Spelled),
}

fn reply(context: &Context<'_>, operation: &Operation, scope: &mut Scope<'_>) -> Result<String> {
    Ok(match replied(context, operation, scope)? {
        Replied::Empty => "Reply::Empty".to_owned(),
        Replied::Json(ty) => format!("Reply::Json({})", of(&ty)),
        Replied::Page(class, (ty, key)) => format!(
            "Reply::Page(Page::of::<crate::pages::{class}<{ty}>>(PageClass::{class}, {key:?}))"
        ),
        Replied::Text => "Reply::Text".to_owned(),
        Replied::Binary(media) => format!("Reply::Binary({media:?})"),
        Replied::Chosen(chosen, json) => format!(
            "Reply::Chosen {{ parameter: {:?}, texts: &{:?}, json: {} }}",
            chosen.parameter,
            chosen.text,
            of(&json)
        ),
    })
}

/// What an operation replies.
pub(super) fn replied<'a>(
    context: &Context<'a>,
    operation: &'a Operation,
    scope: &mut Scope<'_>,
) -> Result<Replied<'a>> {
    let name = &operation.name;
    if let Some((class, item)) = &operation.page {
        return page(context, name, class, item, scope);
    }
    if let Some(chosen) = context.overlay.chosen_reply(name) {
        let ty = decided(context, "replies", name, &chosen.json, scope)?;
        return Ok(Replied::Chosen(chosen, ty));
    }
    let Some((media, schema)) = operation
        .replies
        .iter()
        .find(|(media, _)| media != "text/event-stream")
    else {
        return Ok(Replied::Empty);
    };
    match (media.as_str(), schema) {
        ("application/json", Schema::Text) => Ok(Replied::Text),
        ("application/json", Schema::Any) => Err(Error::overlay(
            "replies",
            format!("the facts leave the reply of {name} open; say what decides it"),
        )),
        ("application/json", schema) => Ok(Replied::Json(spelled(context, name, schema, scope)?)),
        (media, Schema::File) => Ok(Replied::Binary(media)),
        (media, _) => Err(Error::facts(
            name,
            format!(
                "replies with {media}, which is not known; add it to the printer of operations"
            ),
        )),
    }
}

fn page<'a>(
    context: &Context<'_>,
    name: &str,
    class: &'a str,
    item: &Schema,
    scope: &mut Scope<'_>,
) -> Result<Replied<'a>> {
    let item = match (item, context.overlay.page_item(name)) {
        (Schema::Any, Some(key)) => decided(context, "pages", name, key, scope)?,
        (Schema::Any, None) => {
            return Err(Error::overlay(
                "pages",
                format!("the facts leave the items of {name} open; name them"),
            ));
        }
        (_, Some(_)) => {
            return Err(Error::overlay(
                format!("pages.{name:?}"),
                "the facts name the items now; remove the entry",
            ));
        }
        (schema, None) => spelled(context, name, schema, scope)?,
    };
    if !PAGES.contains(&class) {
        return Err(Error::facts(
            name,
            format!(
                "has pages of the class {class:?}, which is not known; add it to the types crate"
            ),
        ));
    }
    Ok(Replied::Page(class, item))
}

/// The events of an operation that can stream.
pub(super) fn events(
    context: &Context<'_>,
    operation: &Operation,
    scope: &mut Scope<'_>,
) -> Result<Option<Spelled>> {
    let mut replies = operation.replies.iter();
    let event = replies.find(|(media, _)| media == "text/event-stream");
    event
        .map(|(_, event)| spelled(context, &operation.name, event, scope))
        .transpose()
}

/// A type in Rust and its name in the facts.
pub(super) type Spelled = (String, String);

fn of((ty, key): &Spelled) -> String {
    format!("Type::of::<{ty}>({key:?})")
}

/// How a schema that an operation names is spelled.
pub(super) fn spelled(
    context: &Context<'_>,
    operation: &str,
    schema: &Schema,
    scope: &mut Scope<'_>,
) -> Result<Spelled> {
    match schema {
        Schema::Ref(key) => by_key(context, key, scope).ok_or_else(|| {
            Error::facts(
                operation,
                format!(
                    "refers to {key}, which has no type; take it out of [skip] of overlay.toml"
                ),
            )
        }),
        Schema::AnyOf(_) => match schema.without_null().0 {
            Schema::AnyOf(_) => Err(Error::facts(
                operation,
                "replies with a union that has no name; give it one in components.schemas",
            )),
            inner => spelled(context, operation, &inner, scope),
        },
        Schema::Text => Ok(("String".to_owned(), "string".to_owned())),
        _ => Err(Error::facts(
            operation,
            "replies with a schema that has no name; give it one in components.schemas",
        )),
    }
}

/// How a type that our own decisions name is spelled.
fn decided(
    context: &Context<'_>,
    table: &str,
    operation: &str,
    key: &str,
    scope: &mut Scope<'_>,
) -> Result<Spelled> {
    by_key(context, key, scope).ok_or_else(|| {
        Error::overlay(
            format!("{table}.{operation:?}"),
            format!("{key} has no type; name one that has"),
        )
    })
}

fn by_key(context: &Context<'_>, key: &str, scope: &mut Scope<'_>) -> Option<Spelled> {
    let ty = context.plan.ty_of(key)?;
    Some((scope.ty(&ty), key.to_owned()))
}

/// The list of all, which a program links only when it asks for it.
fn all(context: &Context<'_>) -> Result<String> {
    let mut rows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for operation in &context.facts.operations {
        let area = context.overlay.area_of_operation(&operation.name)?;
        let (resource, method) = operation
            .name
            .rsplit_once('.')
            .unwrap_or(("", &operation.name));
        let path: Vec<String> = resource.split('.').map(names::snake).collect();
        rows.entry(area).or_default().insert(format!(
            "&super::{}::{}",
            path.join("::"),
            names::screaming(method)
        ));
    }
    let mut out = format!(
        "//! The list of all operations.\n//!\n//! {HEADER}\n\nuse crate::operation::Operation;\n\n"
    );
    let mut parts = Vec::new();
    for (area, rows) in &rows {
        let cfg = module::cfg(context, &BTreeSet::from([area.clone()]));
        let name = names::screaming(area);
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        out.push_str(&format!(
            "{cfg}static {name}: &[&Operation] = &[\n    {},\n];\n\n",
            rows.join(",\n    ")
        ));
        parts.push(format!("    {}{name},\n", cfg.replace('\n', "\n    ")));
    }
    out.push_str(&format!(
        "/// The operations of each area.\nstatic AREAS: &[&[&Operation]] = &[\n{}];\n\n",
        parts.concat()
    ));
    out.push_str("/// All operations of the areas whose features are on, in order of the areas.\npub fn all() -> impl Iterator<Item = &'static Operation> {\n    AREAS.iter().flat_map(|area| area.iter().copied())\n}\n");
    Ok(out)
}
