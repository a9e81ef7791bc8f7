//! The resources of the client: a struct for each with a method for each operation, what the
//! operation is as a type, and the setters of its call.

mod calls;
mod setters;

use std::collections::BTreeMap;

pub(crate) use self::calls::calls;
use super::{
    Context, Files, HEADER, docs, module,
    operations::{self, Replied, Resource},
    scope::Scope,
};
use crate::{
    error::{Error, Result},
    facts::{self, Operation},
    names,
};

/// Most lines of a file, before setters move to a file of their own.
const LINES: usize = 640;

/// The file of setters inside a resource.
const PARAMETERS: &str = "parameters";

/// What a deprecated method says when we know nothing better to use.
const DEPRECATED: &str = "the API is about to drop it";

/// Prints all resources and counts their methods.
pub(super) fn files(context: &Context<'_>, files: &mut Files) -> Result<usize> {
    let root = Resource::root(context)?;
    let mut out = format!("//! The resources of the API.\n//!\n//! {HEADER}\n\n");
    if root.children.is_empty() {
        files.insert("generated.rs".into(), out);
        return Ok(0);
    }
    let (modules, accessors) = children(context, &root, "", "self");
    out.push_str(&format!("use crate::Client;\n\n{modules}\n"));
    out.push_str(&format!("impl Client {{\n{accessors}}}\n"));
    files.insert("generated.rs".into(), out);
    let mut methods = 0;
    for (name, child) in &root.children {
        methods += resource(context, child, name, files)?;
    }
    Ok(methods)
}

/// The modules of the resources below one, and the methods that give them.
fn children(
    context: &Context<'_>,
    resource: &Resource<'_>,
    path: &str,
    client: &str,
) -> (String, String) {
    let mut modules = String::new();
    let mut accessors = Vec::new();
    for (name, child) in &resource.children {
        let cfg = if child.areas == resource.areas {
            String::new()
        } else {
            module::cfg(context, &child.areas)
        };
        modules.push_str(&format!("{cfg}pub mod {name};\n"));
        let doc = docs::lines(&doc(context, &below(path, name)), 4);
        let ty = format!("{name}::{}", names::pascal(name));
        accessors.push(format!(
            "{doc}    {cfg}    #[must_use]\n    pub fn {name}(&self) -> {ty} {{\n        {ty}::new({client})\n    }}\n"
        ));
    }
    (modules, accessors.join("\n"))
}

/// The path of a resource in another, with slashes.
fn below(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}/{name}")
    }
}

/// What a resource is about: the words of its area, where it is the whole area.
fn doc(context: &Context<'_>, path: &str) -> String {
    let dotted = path.replace('/', ".");
    let areas = context.overlay.areas().values();
    let mut whole = areas.filter(|area| area.operations().contains(&dotted));
    match (whole.next(), whole.next()) {
        (Some(only), None) => only.doc.clone(),
        _ => format!("The operations of `{dotted}`."),
    }
}

/// An operation with its names in a file.
struct Method<'a> {
    operation: &'a Operation,
    /// The method that gives its call.
    name: String,
    /// The type that stands for it.
    marker: String,
    /// The path of its row in the types crate.
    row: String,
}

/// The file of a resource and those of the resources below it.
fn resource(
    context: &Context<'_>,
    resource: &Resource<'_>,
    path: &str,
    files: &mut Files,
) -> Result<usize> {
    let module = path.rsplit('/').next().unwrap_or(path);
    let ty = names::pascal(module);
    let methods = methods(resource, path, &ty)?;
    let own = [&ty].into_iter();
    let own = own.chain(methods.iter().map(|(_, method)| &method.marker));
    let own = own.chain(resource.children.keys()).cloned();
    let mut scope = Scope::client(context.plan, own);
    let moved =
        parameters(context, &ty, &methods)?.filter(|_| !resource.children.contains_key(PARAMETERS));
    let client = scope.import_from("crate::Client");
    let (mut modules, accessors) = children(context, resource, path, "&self.client");
    let mut bodies = Vec::new();
    let mut rows = Vec::new();
    let mut rest = String::new();
    for (official, method) in &methods {
        bodies.push(body(context, official, method, &mut scope)?);
        rows.push(row(context, &ty, method, &mut scope)?);
        rest.push_str(&streams(context, method, &mut scope)?);
        if moved.is_none() {
            rest.push_str(&setters::print(context, &ty, method, false, &mut scope)?);
        }
    }
    if let Some(text) = moved {
        modules.push_str(&format!("mod {PARAMETERS};\n"));
        files.insert(format!("generated/{path}/{PARAMETERS}.rs"), text);
    }
    if !accessors.is_empty() {
        bodies.push(accessors);
    }
    let mut body = docs::lines(&doc(context, path), 0);
    body.push_str(&format!(
        "#[derive(Clone, Debug)]\npub struct {ty} {{\n    pub(crate) client: {client},\n}}\n\n\
         impl {ty} {{\n    pub(crate) fn new(client: &{client}) -> Self {{\n        \
         Self {{ client: client.clone() }}\n    }}\n\n{}}}\n\n",
        bodies.join("\n")
    ));
    if !rows.is_empty() {
        let op = scope.import_from("crate::call::op");
        body.push_str(&format!("{op}! {{\n{}}}\n\n", rows.join("\n")));
    }
    let calls = format!("client.{}()", path.replace('/', "()."));
    files.insert(
        format!("generated/{path}.rs"),
        format!(
            "//! `{calls}`.\n//!\n//! {HEADER}\n\n{}{modules}\n{body}{rest}",
            scope.uses()
        ),
    );
    let mut count = methods.len();
    for (name, child) in &resource.children {
        count += self::resource(context, child, &below(path, name), files)?;
    }
    Ok(count)
}

/// The setters of a resource as a file of their own, where they are too many for its first.
fn parameters(
    context: &Context<'_>,
    ty: &str,
    methods: &[(&str, Method<'_>)],
) -> Result<Option<String>> {
    let mut scope = Scope::client(context.plan, []);
    let mut body = String::new();
    for (_, method) in methods {
        body.push_str(&setters::print(context, ty, method, true, &mut scope)?);
    }
    if body.matches('\n').count() + 12 * methods.len() < LINES {
        return Ok(None);
    }
    Ok(Some(format!(
        "//! Parameters of the calls of `{ty}`.\n//!\n//! {HEADER}\n\n{}{body}",
        scope.uses()
    )))
}

/// The operations of a resource, by their official method.
fn methods<'a>(
    resource: &Resource<'a>,
    path: &str,
    ty: &str,
) -> Result<Vec<(&'a str, Method<'a>)>> {
    let mut taken = BTreeMap::from([(ty.to_owned(), "the resource")]);
    let mut found = Vec::new();
    for operation in resource.operations.values().copied() {
        let wrong = |problem: String| Err(Error::facts(&operation.name, problem));
        let official = operation.name.rsplit('.').next().unwrap_or_default();
        let name = names::snake(official);
        if name == "new" || resource.children.contains_key(&name) {
            return wrong(format!(
                "would be a method {name} beside another of that name; give it another name"
            ));
        }
        let mut marker = names::pascal(official);
        if marker == ty || names::is_taken(&marker) {
            marker.push_str("Call");
        }
        if let Some(other) = taken.insert(marker.clone(), &operation.name) {
            return wrong(format!(
                "would be the type {marker} of the client, as {other}; give one another name"
            ));
        }
        let method = Method {
            operation,
            name,
            marker,
            row: format!(
                "operations::{}::{}",
                path.replace('/', "::"),
                names::screaming(official)
            ),
        };
        found.push((official, method));
    }
    Ok(found)
}

/// The method that gives the call of an operation.
fn body(
    context: &Context<'_>,
    official: &str,
    method: &Method<'_>,
    scope: &mut Scope<'_>,
) -> Result<String> {
    let operation = method.operation;
    let mut doc = operations::doc(context, official, operation);
    if setters::is_union(context, operation) {
        doc.push_str(
            "\n\nIts parameters are one of several kinds: [`params`](Call::params) takes them.",
        );
    }
    let mut out = docs::lines(&doc, 4);
    if operation.deprecated {
        let words = context.overlay.deprecation(&operation.name);
        out.push_str(&format!(
            "    #[deprecated = {:?}]\n",
            words.unwrap_or(DEPRECATED)
        ));
    }
    let path = facts::placeholders(&operation.path).unwrap_or_default();
    let path: Vec<String> = path.into_iter().map(names::snake).collect();
    let arguments: Vec<String> = path
        .iter()
        .map(|name| format!(", {name}: impl Into<String>"))
        .collect();
    let values: Vec<String> = path.iter().map(|name| format!("{name}.into()")).collect();
    let call = scope.import_from("crate::call::Call");
    out.push_str(&format!(
        "    pub fn {}(&self{}) -> {call}<{}> {{\n        {call}::new(&self.client, [{}])\n    }}\n",
        method.name,
        arguments.concat(),
        method.marker,
        values.join(", ")
    ));
    Ok(out)
}

/// The row of an operation in the macro that declares it as a type.
fn row(
    context: &Context<'_>,
    resource: &str,
    method: &Method<'_>,
    scope: &mut Scope<'_>,
) -> Result<String> {
    let operation = method.operation;
    let params = match setters::ty(context, operation) {
        Some(ty) => scope.ty(&ty),
        None => scope.import_from("crate::call::NoParams"),
    };
    let reply = reply(context, operation, scope)?;
    let doc = docs::lines(&format!("The call of [`{resource}::{}`].", method.name), 4);
    let start = format!("    {}: {params} => {reply},", method.marker);
    // As one line where it fits: macros are not formatted.
    let gap = if start.len() + method.row.len() + 2 > 100 {
        "\n        "
    } else {
        " "
    };
    Ok(format!("{doc}{start}{gap}{};\n", method.row))
}

/// The kind of reply, as a type.
fn reply(context: &Context<'_>, operation: &Operation, scope: &mut Scope<'_>) -> Result<String> {
    if always_streams(operation)
        && let Some((event, _)) = operations::events(context, operation, scope)?
    {
        return Ok(format!(
            "{}<{event}>",
            scope.import_from("crate::call::Events")
        ));
    }
    let replied = operations::replied(context, operation, scope)?;
    let mut kind = |name: &str| scope.import_from(&format!("crate::call::{name}"));
    Ok(match replied {
        Replied::Empty => kind("Nothing"),
        Replied::Json((ty, _)) => format!("{}<{ty}>", kind("Json")),
        Replied::Text => kind("Text"),
        Replied::Binary(_) => kind("Binary"),
        Replied::Chosen(_, (ty, _)) => format!("{}<{ty}>", kind("JsonOrText")),
        Replied::Page(class, (ty, _)) => {
            let paged = kind("Paged");
            let class = scope.import(&format!("crate::pages::{class}"));
            format!("{paged}<{class}<{ty}>>")
        }
    })
}

/// Whether an operation replies in no other way than by a stream.
fn always_streams(operation: &Operation) -> bool {
    let mut headers = operation.headers.iter();
    headers.any(|(name, value)| name == "Accept" && value == "text/event-stream")
}

/// The events of an operation that can stream.
fn streams(context: &Context<'_>, method: &Method<'_>, scope: &mut Scope<'_>) -> Result<String> {
    if always_streams(method.operation) {
        return Ok(String::new());
    }
    let Some((event, _)) = operations::events(context, method.operation, scope)? else {
        return Ok(String::new());
    };
    let streams = scope.import_from("crate::call::Streams");
    Ok(format!(
        "impl {streams} for {} {{\n    type Event = {event};\n}}\n\n",
        method.marker
    ))
}
