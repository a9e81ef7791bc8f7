//! An API description reduced to what a diff compares: operations, and types as shapes. Prose, examples, formats,
//! ranges and defaults are left out.

use std::collections::{BTreeMap, BTreeSet};

/// How many values, members or field names a label spells out; the rest is a count.
const LABEL_ITEMS: usize = 8;

/// An API description as [`read`](super::read) understood it.
#[derive(Clone, Debug)]
pub struct Description {
    pub(super) title: String,
    pub(super) version: String,
    pub(super) form: Form,
    pub(super) operations: Vec<Operation>,
    pub(super) types: BTreeMap<String, Shape>,
}

/// Which of the two kinds of file a description came from: their type names, security names and SDK facts differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Our facts, with the SDKs' names in `x-sdk-*` members.
    Facts,
    /// The document as the API's owner distributes it.
    Published,
}

impl Form {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Form::Facts => "facts",
            Form::Published => "published",
        }
    }
}

/// One operation, or one webhook (whose path is `webhook NAME`).
#[derive(Clone, Debug)]
pub(super) struct Operation {
    pub(super) verb: String,
    pub(super) path: String,
    /// The SDK method; in a published document the operation id.
    pub(super) method: Option<String>,
    /// A further operation on the same verb and path (`x-sdk-also`).
    pub(super) further: bool,
    /// In the document's order, which for path parameters need not be the path's.
    pub(super) parameters: Vec<Parameter>,
    pub(super) headers: BTreeMap<String, String>,
    pub(super) body: BTreeMap<String, Shape>,
    pub(super) body_required: bool,
    pub(super) reply: BTreeMap<String, Shape>,
    pub(super) stream: Option<Shape>,
    pub(super) page: Option<String>,
    pub(super) page_item: Option<Shape>,
    pub(super) deprecated: bool,
    pub(super) security: Option<Vec<String>>,
}

impl Operation {
    pub(super) fn is_webhook(&self) -> bool {
        self.path.starts_with("webhook ")
    }
}

#[derive(Clone, Debug)]
pub(super) struct Parameter {
    pub(super) name: String,
    /// `query`, `path`, `header` or `cookie`.
    pub(super) location: String,
    pub(super) required: bool,
    pub(super) shape: Shape,
}

/// A type. `oneOf`, `anyOf`, `nullable` and type lists are all unions; null is a member like another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Any,
    /// `string`, `integer`, `number`, `boolean`, `null` or `file` (a binary string).
    Plain(String),
    /// The values of an `enum` or the one of a `const`, as JSON text.
    Values(Vec<String>),
    List(Box<Shape>),
    Object(Object),
    Union {
        members: Vec<Shape>,
        discriminator: Option<String>,
    },
    /// What `allOf` joins and cannot be merged into one object.
    All(Vec<Shape>),
    /// A reference.
    Named(String),
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Object {
    pub(super) fields: BTreeMap<String, Field>,
    /// May name fields that only another part of an `allOf` has.
    pub(super) required: BTreeSet<String>,
    /// `additionalProperties`, when it says more than yes or no.
    pub(super) others: Option<Box<Shape>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) shape: Shape,
    pub(super) sdk_name: Option<String>,
    pub(super) deprecated: bool,
}

impl Object {
    pub(super) fn is_opaque(&self) -> bool {
        self.fields.is_empty() && self.others.is_none()
    }
}

impl Shape {
    pub(super) fn null() -> Self {
        Shape::Plain(String::from("null"))
    }

    pub(super) fn is_null(&self) -> bool {
        matches!(self, Shape::Plain(name) if name == "null")
    }

    /// How many shapes it is made of.
    pub(super) fn size(&self) -> usize {
        1 + match self {
            Shape::Any | Shape::Plain(_) | Shape::Values(_) | Shape::Named(_) => 0,
            Shape::List(item) => item.size(),
            Shape::Union { members, .. } | Shape::All(members) => {
                members.iter().map(Shape::size).sum()
            }
            Shape::Object(object) => {
                let others = object.others.as_ref().map_or(0, |shape| shape.size());
                others
                    + object
                        .fields
                        .values()
                        .map(|field| field.shape.size())
                        .sum::<usize>()
            }
        }
    }

    /// The short form a reader sees, e.g. `list of Tool | null`.
    pub(super) fn label(&self) -> String {
        match self {
            Shape::Any => String::from("any"),
            Shape::Plain(name) | Shape::Named(name) => name.clone(),
            Shape::Values(values) => joined(values, " | "),
            Shape::List(item) => format!("list of {}", item.inner_label()),
            Shape::Union { members, .. } => {
                let labels: Vec<String> = members.iter().map(Shape::label).collect();
                joined(&labels, " | ")
            }
            Shape::All(parts) => {
                let labels: Vec<String> = parts.iter().map(Shape::inner_label).collect();
                joined(&labels, " & ")
            }
            Shape::Object(object) => object_label(object),
        }
    }

    fn inner_label(&self) -> String {
        match self {
            Shape::Union { .. } | Shape::All(_) => format!("({})", self.label()),
            Shape::Values(values) if values.len() > 1 => format!("({})", self.label()),
            _ => self.label(),
        }
    }
}

fn object_label(object: &Object) -> String {
    if object.fields.is_empty() {
        return match &object.others {
            Some(others) => format!("map of {}", others.inner_label()),
            None => String::from("object"),
        };
    }
    let names: Vec<String> = object
        .fields
        .keys()
        .map(|name| {
            if object.required.contains(name) {
                name.clone()
            } else {
                format!("{name}?")
            }
        })
        .collect();
    format!("object {{{}}}", joined(&names, ", "))
}

fn joined(items: &[String], separator: &str) -> String {
    let shown: Vec<&str> = items.iter().take(LABEL_ITEMS).map(String::as_str).collect();
    let text = shown.join(separator);
    match items.len().saturating_sub(LABEL_ITEMS) {
        0 => text,
        more => format!("{text}{separator}{more} more"),
    }
}

/// A text that two shapes share exactly when they are the same type: no order of fields, values or members counts.
/// `name` says how to write a reference.
pub(super) fn signature(shape: &Shape, name: &dyn Fn(&str) -> String) -> String {
    let each = |shapes: &[Shape]| {
        let mut all: Vec<String> = shapes.iter().map(|shape| signature(shape, name)).collect();
        all.sort();
        all.join(",")
    };
    match shape {
        Shape::Any => String::from("any"),
        Shape::Plain(plain) => plain.clone(),
        Shape::Values(values) => {
            let mut values = values.clone();
            values.sort();
            format!("values({})", values.join(","))
        }
        Shape::List(item) => format!("list({})", signature(item, name)),
        Shape::Union {
            members,
            discriminator,
        } => {
            format!(
                "union({};{})",
                each(members),
                discriminator.as_deref().unwrap_or_default()
            )
        }
        Shape::All(parts) => format!("all({})", each(parts)),
        Shape::Named(target) => format!("name({})", name(target)),
        Shape::Object(object) => {
            let fields = object.fields.iter().map(|(key, field)| {
                let required = if object.required.contains(key) {
                    "!"
                } else {
                    "?"
                };
                let deprecated = if field.deprecated { "deprecated " } else { "" };
                let sdk_name = field.sdk_name.as_deref().unwrap_or_default();
                format!(
                    "{key:?}{required}{deprecated}{sdk_name}:{}",
                    signature(&field.shape, name)
                )
            });
            let others = object
                .others
                .as_ref()
                .map(|shape| signature(shape, name))
                .unwrap_or_default();
            format!("object({};{others})", fields.collect::<Vec<_>>().join(","))
        }
    }
}
