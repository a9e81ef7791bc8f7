//! What changed about one operation.

use std::collections::{BTreeMap, BTreeSet};

use super::description::{Description, Operation, Parameter, Shape};
use super::report::{Change, Kind};
use super::shapes::{Place, Shapes, deprecated, described, required, resolved};

/// Everything but its fields' own types, which are told at the types. `moved` says that verb or path are others.
pub(super) fn changes(
    shapes: &mut Shapes<'_>,
    old: &Operation,
    new: &Operation,
    moved: bool,
) -> Vec<Change> {
    let mut changes = Vec::new();
    if moved {
        let full = |operation: &Operation| format!("{} {}", operation.verb, operation.path);
        changes.push(Change::new(Kind::Path, "path", full(old), full(new)));
    }
    if shapes.same_form {
        sdk_facts(old, new, &mut changes);
    }
    if old.deprecated != new.deprecated {
        changes.push(deprecated("operation", old.deprecated));
    }
    security(shapes.same_form, old, new, &mut changes);
    path_parameters(shapes, old, new, &mut changes);
    parameters(shapes, old, new, &mut changes);
    bodies(shapes, old, new, &mut changes);
    replies(shapes, old, new, &mut changes);
    changes
}

/// Method, page class and fixed headers.
fn sdk_facts(old: &Operation, new: &Operation, changes: &mut Vec<Change>) {
    optional(
        Kind::Method,
        "method",
        old.method.as_ref(),
        new.method.as_ref(),
        changes,
    );
    optional(
        Kind::Page,
        "page",
        old.page.as_ref(),
        new.page.as_ref(),
        changes,
    );
    let names: BTreeSet<&String> = old.headers.keys().chain(new.headers.keys()).collect();
    for name in names {
        let place = format!("fixed header {name}");
        optional(
            Kind::Constant,
            &place,
            old.headers.get(name),
            new.headers.get(name),
            changes,
        );
    }
}

fn optional(
    kind: Kind,
    place: &str,
    old: Option<&String>,
    new: Option<&String>,
    changes: &mut Vec<Change>,
) {
    match (old, new) {
        (Some(old), Some(new)) if old != new => changes.push(Change::new(kind, place, old, new)),
        (Some(old), None) => changes.push(Change::removed(place, old)),
        (None, Some(new)) => changes.push(Change::added(place, new)),
        _ => {}
    }
}

fn security(same_form: bool, old: &Operation, new: &Operation, changes: &mut Vec<Change>) {
    let label = |operation: &Operation| {
        let kinds = operation.security.as_ref()?;
        if same_form {
            return Some(if kinds.is_empty() {
                String::from("none")
            } else {
                kinds.join(" or ")
            });
        }
        // The forms name their schemes differently; both call the organisation's key something with admin.
        let admin = kinds
            .iter()
            .any(|kind| kind.to_lowercase().contains("admin"));
        Some(String::from(if admin { "admin key" } else { "API key" }))
    };
    let (old, new) = (label(old), label(new));
    if same_form || (old.is_some() && new.is_some()) {
        optional(
            Kind::Security,
            "security",
            old.as_ref(),
            new.as_ref(),
            changes,
        );
    }
}

/// Path parameters match by their position in the path.
fn path_parameters(
    shapes: &mut Shapes<'_>,
    old: &Operation,
    new: &Operation,
    changes: &mut Vec<Change>,
) {
    let (old_names, new_names) = (braced(&old.path), braced(&new.path));
    for (old_name, new_name) in old_names.iter().zip(&new_names) {
        let place = format!("path parameter {new_name}");
        if shapes.same_form && old_name != new_name && old_names.len() == new_names.len() {
            changes.push(Change::new(Kind::Name, place.clone(), *old_name, *new_name));
        }
        let find = |operation: &Operation, name: &str| {
            let is_it =
                |parameter: &&Parameter| parameter.location == "path" && parameter.name == name;
            operation
                .parameters
                .iter()
                .find(is_it)
                .map(|parameter| parameter.shape.clone())
        };
        if let (Some(old), Some(new)) = (find(old, old_name), find(new, new_name)) {
            shapes.shape(&Place::new(place), &old, &new, changes);
        }
    }
    for name in old_names.iter().skip(new_names.len()) {
        changes.push(Change::removed(
            format!("path parameter {name}"),
            "required",
        ));
    }
    for name in new_names.iter().skip(old_names.len()) {
        changes.push(Change::added(format!("path parameter {name}"), "required"));
    }
}

/// The parameter names in a path, in order.
fn braced(path: &str) -> Vec<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}

/// Query, header and cookie parameters match by name. Between different forms only those of the query do: our facts have
/// the SDKs' names of headers, and leave out the `[]` of repeated query parameters.
fn parameters(
    shapes: &mut Shapes<'_>,
    old: &Operation,
    new: &Operation,
    changes: &mut Vec<Change>,
) {
    let same_form = shapes.same_form;
    let by_name = |operation: &Operation| -> BTreeMap<String, Parameter> {
        let compared = |location: &str| {
            if same_form {
                location != "path"
            } else {
                location == "query"
            }
        };
        let others = operation
            .parameters
            .iter()
            .filter(|parameter| compared(&parameter.location));
        let name = |found: &Parameter| {
            if same_form {
                found.name.clone()
            } else {
                found.name.replace("[]", "")
            }
        };
        others
            .map(|found| {
                (
                    format!("{} parameter {}", found.location, name(found)),
                    found.clone(),
                )
            })
            .collect()
    };
    let (olds, mut news) = (by_name(old), by_name(new));
    for (place, old) in olds {
        let Some(new) = news.remove(&place) else {
            changes.push(Change::removed(place, described(&old.shape, old.required)));
            continue;
        };
        if old.required != new.required {
            changes.push(Change::new(
                Kind::Required,
                place.clone(),
                required(old.required),
                required(new.required),
            ));
        }
        shapes.shape(&Place::new(place), &old.shape, &new.shape, changes);
    }
    for (place, new) in news {
        changes.push(Change::added(place, described(&new.shape, new.required)));
    }
}

fn bodies(shapes: &mut Shapes<'_>, old: &Operation, new: &Operation, changes: &mut Vec<Change>) {
    let types = |operation: &Operation| {
        operation
            .body
            .keys()
            .cloned()
            .collect::<Vec<_>>()
            .join(", ")
    };
    match (old.body.is_empty(), new.body.is_empty()) {
        (true, true) => return,
        (false, true) => return changes.push(Change::removed("body", types(old))),
        (true, false) => return changes.push(Change::added("body", types(new))),
        (false, false) => {}
    }
    if types(old) != types(new) {
        changes.push(Change::new(
            Kind::Type,
            "body content type",
            types(old),
            types(new),
        ));
    }
    if shapes.same_form && old.body_required != new.body_required {
        changes.push(Change::new(
            Kind::Required,
            "body",
            required(old.body_required),
            required(new.body_required),
        ));
    }
    let shared = old
        .body
        .iter()
        .find_map(|(content, was)| Some((was, new.body.get(content)?)));
    let Some((was, is)) = shared.or_else(|| old.body.values().next().zip(new.body.values().next()))
    else {
        return;
    };
    // Callers think in fields, so those of a named body are told here too.
    let (was, is) = shapes.behind_names(was, is);
    shapes.shape(&Place::new("body"), &was, &is, changes);
}

fn replies(shapes: &mut Shapes<'_>, old: &Operation, new: &Operation, changes: &mut Vec<Change>) {
    if shapes.same_form {
        optional_shape(
            shapes,
            "page item",
            old.page_item.as_ref(),
            new.page_item.as_ref(),
            changes,
        );
        optional_shape(
            shapes,
            "stream event",
            old.stream.as_ref(),
            new.stream.as_ref(),
            changes,
        );
        let names: BTreeSet<&String> = old.reply.keys().chain(new.reply.keys()).collect();
        let several = names.len() > 1;
        for content in names {
            let place = if several {
                format!("reply {content}")
            } else {
                String::from("reply")
            };
            optional_shape(
                shapes,
                &place,
                old.reply.get(content),
                new.reply.get(content),
                changes,
            );
        }
        return;
    }
    optional_shape(
        shapes,
        "stream event",
        old.stream.as_ref(),
        new.stream.as_ref(),
        changes,
    );
    // Our facts have a page's item where a published document has the page.
    let (old_item, new_item) = (item(shapes.old, old), item(shapes.new, new));
    if let (true, Some(was), Some(is)) =
        (old.page.is_some() || new.page.is_some(), old_item, new_item)
    {
        return shapes.shape(&Place::new("page item"), &was, &is, changes);
    }
    if let (Some(was), Some(is)) = (
        old.reply.get("application/json"),
        new.reply.get("application/json"),
    ) {
        shapes.shape(&Place::new("reply"), was, is, changes);
    }
}

/// The page's item, or what the reply's `data` lists.
fn item(description: &Description, operation: &Operation) -> Option<Shape> {
    if operation.page.is_some() {
        return operation.page_item.clone();
    }
    let reply = resolved(description, operation.reply.get("application/json")?);
    let Shape::Object(page) = reply else {
        return None;
    };
    match resolved(description, &page.fields.get("data")?.shape) {
        Shape::List(item) => Some((**item).clone()),
        _ => None,
    }
}

fn optional_shape(
    shapes: &mut Shapes<'_>,
    place: &str,
    old: Option<&Shape>,
    new: Option<&Shape>,
    changes: &mut Vec<Change>,
) {
    match (old, new) {
        (Some(old), Some(new)) => shapes.shape(&Place::new(place), old, new, changes),
        (Some(old), None) => changes.push(Change::removed(place, old.label())),
        (None, Some(new)) => changes.push(Change::added(place, new.label())),
        (None, None) => {}
    }
}
