//! A schema as a flat list of arms: what a value may be, seen through `$ref`, `allOf`, `anyOf`, `oneOf` and null.

use std::collections::BTreeMap;

use serde_json::Value;

use super::document::{Document, FiguresError, MAX_DEPTH, schema_key};
use super::limits::{Limits, own_limits};

/// How many schemas one shape may take in; a chain of doubled unions would otherwise never end.
const MAX_SCHEMAS: usize = 20_000;

/// The kinds of value that figures tell apart. Null is no arm: it has no figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Any,
    Boolean,
    Number,
    /// Free text.
    Text,
    /// One of a few strings.
    Choice,
    Array,
    /// An object with known fields.
    Object,
    /// An object without known fields.
    Map,
}

/// One thing a value may be.
#[derive(Clone, Debug)]
pub(super) struct Arm<'a> {
    pub(super) kind: Kind,
    /// A number without fraction.
    pub(super) integral: bool,
    /// The schema key of an object.
    pub(super) key: Option<String>,
    /// The only values allowed, if few.
    pub(super) values: Vec<&'a Value>,
    /// Fields of an object. Parts of an `allOf` may each describe the same field.
    pub(super) properties: BTreeMap<&'a str, Vec<&'a Value>>,
    /// Items of an array.
    pub(super) items: Option<&'a Value>,
    /// Values of a map.
    pub(super) entries: Option<&'a Value>,
    pub(super) limits: Limits,
}

/// All a value may be, and its default. A default of null says that there is none.
#[derive(Clone, Debug)]
pub(super) struct Shape<'a> {
    pub(super) arms: Vec<Arm<'a>>,
    pub(super) default: Option<&'a Value>,
}

impl<'a> Shape<'a> {
    pub(super) fn of(document: Document<'a>, schema: &'a Value) -> Result<Self, FiguresError> {
        Reader {
            document,
            left: MAX_SCHEMAS,
        }
        .read(schema, 0)
    }

    pub(super) fn arms_of(&self, kind: Kind) -> Vec<&Arm<'a>> {
        self.arms.iter().filter(|arm| arm.kind == kind).collect()
    }

    /// The arm of this kind, if there is exactly one.
    pub(super) fn only(&self, kind: Kind) -> Option<&Arm<'a>> {
        match self.arms_of(kind).as_slice() {
            [arm] => Some(arm),
            _ => None,
        }
    }
}

struct Reader<'a> {
    document: Document<'a>,
    left: usize,
}

impl<'a> Reader<'a> {
    fn read(&mut self, schema: &'a Value, depth: usize) -> Result<Shape<'a>, FiguresError> {
        self.left = self.left.saturating_sub(1);
        if depth > MAX_DEPTH || self.left == 0 {
            return Err(self.document.too_deep(schema));
        }
        if schema.is_boolean() {
            return Ok(Shape {
                arms: vec![bare(Kind::Any)],
                default: None,
            });
        }
        if !schema.is_object() {
            return Err(self.document.wrong_node(schema, "a schema"));
        }
        let mut shape = self.own(schema)?;
        if let Some(reference) = self.document.text(schema, "$ref")? {
            let part = self.referred(schema, reference, depth)?;
            shape = self.both(schema, shape, part)?;
        }
        for part in self.document.list(schema, "allOf")? {
            let part = self.read(part, depth + 1)?;
            shape = self.both(schema, shape, part)?;
        }
        for union in ["anyOf", "oneOf"] {
            if let Some(part) = self.union(self.document.list(schema, union)?, depth)? {
                shape = self.both(schema, shape, part)?;
            }
        }
        Ok(shape)
    }

    fn referred(
        &mut self,
        schema: &'a Value,
        reference: &str,
        depth: usize,
    ) -> Result<Shape<'a>, FiguresError> {
        let target = self.document.target(schema, reference)?;
        let mut shape = self.read(target, depth + 1)?;
        for arm in shape.arms.iter_mut().filter(|arm| arm.key.is_none()) {
            arm.key = schema_key(reference);
        }
        Ok(shape)
    }

    /// The arms of all members. None if no member says what the value is, as in a choice of required fields.
    fn union(
        &mut self,
        members: &'a [Value],
        depth: usize,
    ) -> Result<Option<Shape<'a>>, FiguresError> {
        let mut arms = Vec::new();
        let mut defaults = Vec::new();
        let mut only_null = !members.is_empty();
        for member in members {
            let shape = self.read(member, depth + 1)?;
            only_null &= shape.arms.is_empty();
            arms.extend(
                shape
                    .arms
                    .into_iter()
                    .filter(|arm| arm.kind != Kind::Any || !arm.limits.is_empty()),
            );
            defaults.extend(shape.default.filter(|default| !default.is_null()));
        }
        if arms.is_empty() && !only_null {
            return Ok(None);
        }
        // A default inside one member is meant for the field; two of them say nothing.
        let default = match defaults.as_slice() {
            [default] => Some(*default),
            _ => None,
        };
        Ok(Some(Shape { arms, default }))
    }

    /// What satisfies both shapes: `whole` is the outer one, `part` what it is made of.
    fn both(
        &self,
        schema: &'a Value,
        whole: Shape<'a>,
        part: Shape<'a>,
    ) -> Result<Shape<'a>, FiguresError> {
        if whole.arms.len().saturating_mul(part.arms.len()) > MAX_SCHEMAS {
            return Err(self.document.too_deep(schema));
        }
        let default = whole.default.or(part.default);
        let pairs = whole
            .arms
            .iter()
            .flat_map(|one| part.arms.iter().map(move |other| (one, other)));
        let arms = pairs
            .filter_map(|(one, other)| merged(one, other))
            .collect();
        Ok(Shape { arms, default })
    }

    /// What the schema's own keywords say, without its references and unions.
    fn own(&self, schema: &'a Value) -> Result<Shape<'a>, FiguresError> {
        let mut values: Vec<&'a Value> = self.document.list(schema, "enum")?.iter().collect();
        values.extend(schema.get("const"));
        let only_null = !values.is_empty() && values.iter().all(|value| value.is_null());
        values.retain(|value| !value.is_null());
        let mut template = bare(Kind::Any);
        for (name, field) in self
            .document
            .object(schema, "properties")?
            .into_iter()
            .flatten()
        {
            template.properties.insert(name, vec![field]);
        }
        template.items = schema.get("items");
        template.entries = schema
            .get("additionalProperties")
            .filter(|entries| entries.is_object());
        template.limits = own_limits(self.document, schema)?;

        let mut arms = Vec::new();
        for name in self.type_names(schema)? {
            let kind = kind_named(name, &template, &values);
            arms.extend(kind.map(|kind| Arm {
                kind,
                integral: name == "integer",
                ..template.clone()
            }));
        }
        let untyped = schema.get("type").is_none() && !only_null;
        if untyped {
            arms.push(Arm {
                kind: kind_of_untyped(&template, &values),
                ..template
            });
        }
        for arm in &mut arms {
            arm.values = values
                .iter()
                .copied()
                .filter(|value| is_of(arm.kind, value))
                .collect();
        }
        // The default of a constant says nothing that the constant does not.
        let default = schema.get("default").filter(|_| values.len() != 1);
        Ok(Shape { arms, default })
    }

    /// `type` as a list: it may be one name or several.
    fn type_names(&self, schema: &'a Value) -> Result<Vec<&'a str>, FiguresError> {
        let names: Option<Vec<&'a str>> = match schema.get("type") {
            None => Some(Vec::new()),
            Some(Value::Array(names)) => names.iter().map(Value::as_str).collect(),
            Some(name) => name.as_str().map(|name| vec![name]),
        };
        names.ok_or_else(|| {
            self.document
                .wrong(schema, "type", "a type name or a list of them")
        })
    }
}

fn bare<'a>(kind: Kind) -> Arm<'a> {
    Arm {
        kind,
        integral: false,
        key: None,
        values: Vec::new(),
        properties: BTreeMap::new(),
        items: None,
        entries: None,
        limits: Limits::new(),
    }
}

/// None for null, which is no arm.
fn kind_named(name: &str, arm: &Arm<'_>, values: &[&Value]) -> Option<Kind> {
    match name {
        "null" => None,
        "boolean" => Some(Kind::Boolean),
        "number" | "integer" => Some(Kind::Number),
        "string" if values.is_empty() => Some(Kind::Text),
        "string" => Some(Kind::Choice),
        "array" => Some(Kind::Array),
        "object" if arm.properties.is_empty() => Some(Kind::Map),
        "object" => Some(Kind::Object),
        _ => Some(Kind::Any),
    }
}

fn kind_of_untyped(arm: &Arm<'_>, values: &[&Value]) -> Kind {
    let of_values = [Kind::Choice, Kind::Number, Kind::Boolean]
        .into_iter()
        .find(|kind| {
            let mut all = values.iter();
            !values.is_empty() && all.all(|value| is_of(*kind, value))
        });
    match of_values {
        Some(kind) => kind,
        None if !arm.properties.is_empty() => Kind::Object,
        None if arm.items.is_some() => Kind::Array,
        None if arm.entries.is_some() => Kind::Map,
        None => Kind::Any,
    }
}

fn is_of(kind: Kind, value: &Value) -> bool {
    match kind {
        Kind::Any => true,
        Kind::Boolean => value.is_boolean(),
        Kind::Number => value.is_number(),
        Kind::Text | Kind::Choice => value.is_string(),
        Kind::Array => value.is_array(),
        Kind::Object | Kind::Map => value.is_object(),
    }
}

/// One arm that is both. None if nothing can be.
fn merged<'a>(whole: &Arm<'a>, part: &Arm<'a>) -> Option<Arm<'a>> {
    let kind = match (whole.kind, part.kind) {
        (one, other) if one == other => one,
        (Kind::Any, kind) | (kind, Kind::Any) => kind,
        (Kind::Object, Kind::Map) | (Kind::Map, Kind::Object) => Kind::Object,
        (Kind::Text, Kind::Choice) | (Kind::Choice, Kind::Text) => Kind::Choice,
        _ => return None,
    };
    let mut arm = part.clone();
    arm.kind = kind;
    arm.integral |= whole.integral;
    arm.key = part.key.clone().or_else(|| whole.key.clone());
    arm.items = whole.items.or(part.items);
    arm.entries = whole.entries.or(part.entries);
    if !whole.values.is_empty() {
        arm.values.clone_from(&whole.values);
    }
    for (name, fields) in &whole.properties {
        arm.properties.entry(name).or_default().extend(fields);
    }
    arm.limits.extend(whole.limits.clone());
    Some(arm)
}
