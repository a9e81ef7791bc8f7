//! JSON Schema, in OpenAPI's 3.0 and 3.1 dialects, to [`Shape`]s.

use std::collections::BTreeMap;

use serde_json::Value;

use super::combine::{merge, union, values, without_field_rules};
use super::description::{Field, Object, Shape};
use super::error::DiffError;
use super::node::Node;

/// Real descriptions stay below 20; this keeps a hostile file from exhausting the 2 MiB stack of a thread.
const MAX_DEPTH: usize = 50;
/// `allOf` copies the fields of what it names, and copies can hold copies. The published description has 1,400.
const MAX_COPIED: usize = 100_000;

/// Reads schemas and remembers the named ones.
pub(super) struct SchemaReader<'a> {
    root: Node<'a>,
    shapes: BTreeMap<String, Shape>,
    /// Where the names that were referred to are.
    paths: BTreeMap<String, Vec<String>>,
    /// Named types being read, each because an `allOf` of the one before names it.
    open: Vec<String>,
    depth: usize,
    copied: usize,
}

impl<'a> SchemaReader<'a> {
    pub(super) fn new(root: Node<'a>) -> Self {
        let (shapes, paths) = (BTreeMap::new(), BTreeMap::new());
        Self {
            root,
            shapes,
            paths,
            open: Vec::new(),
            depth: 0,
            copied: 0,
        }
    }

    /// All types: those under `components/schemas` and whatever else a reference names.
    pub(super) fn finish(mut self) -> Result<BTreeMap<String, Shape>, DiffError> {
        if let Some(components) = self.root.get("components")? {
            for (name, _) in components.members_of("schemas")? {
                self.paths.insert(name.to_owned(), schema_path(name));
            }
        }
        // Reading a type can name further ones, so go on until nothing is left.
        loop {
            let unread = self
                .paths
                .keys()
                .filter(|name| !self.shapes.contains_key(*name));
            let unread: Vec<String> = unread.cloned().collect();
            if unread.is_empty() {
                return Ok(self.shapes);
            }
            for name in unread {
                self.named(&name)?;
            }
        }
    }

    /// The shape of a named type.
    fn named(&mut self, name: &str) -> Result<Shape, DiffError> {
        if let Some(shape) = self.shapes.get(name) {
            return Ok(shape.clone());
        }
        let path = self
            .paths
            .get(name)
            .cloned()
            .unwrap_or_else(|| schema_path(name));
        let node = self
            .root
            .at_root(&path)
            .ok_or_else(|| self.root.unresolved(name))?;
        if self.open.iter().any(|open| open == name) {
            return Err(node.cycle(name));
        }
        self.open.push(name.to_owned());
        let shape = self.shape(&node)?;
        self.open.pop();
        self.shapes.insert(name.to_owned(), shape.clone());
        Ok(shape)
    }

    /// The shape of any schema.
    pub(super) fn shape(&mut self, node: &Node<'a>) -> Result<Shape, DiffError> {
        if self.depth >= MAX_DEPTH {
            let (file, pointer) = (node.file.into(), node.pointer.clone());
            return Err(DiffError::TooDeep {
                file,
                pointer,
                limit: MAX_DEPTH,
            });
        }
        self.depth += 1;
        let shape = self.whole(node)?;
        self.depth -= 1;
        Ok(shape)
    }

    /// The shape of the member `key`; a missing schema allows anything.
    pub(super) fn shape_of(&mut self, node: &Node<'a>, key: &str) -> Result<Shape, DiffError> {
        node.get(key)?
            .map_or(Ok(Shape::Any), |schema| self.shape(&schema))
    }

    fn whole(&mut self, node: &Node<'a>) -> Result<Shape, DiffError> {
        if node.value.is_boolean() {
            return Ok(Shape::Any);
        }
        node.object()
            .map_err(|_| node.wrong("a schema (an object)"))?;
        let mut parts = Vec::new();
        if let Some(target) = node.text_of("$ref")? {
            parts.push(self.reference(node, target)?);
        }
        if node.get("$recursiveRef")?.is_some() || node.get("$dynamicRef")?.is_some() {
            // In published documents these always mean the type they stand in.
            parts.push(
                self.open
                    .last()
                    .map_or(Shape::Any, |name| Shape::Named(name.clone())),
            );
        }
        for part in node.items_of("allOf")? {
            parts.push(self.shape(&part)?);
        }
        parts.extend(self.base(node)?);
        let discriminator = match node.get("discriminator")? {
            Some(discriminator) => discriminator.text_of("propertyName")?.map(str::to_owned),
            None => None,
        };
        for key in ["anyOf", "oneOf"] {
            let mut members = Vec::new();
            for member in node.items_of(key)? {
                members.push(match self.shape(&member)? {
                    // `anyOf: [{required: [a]}, {required: [b]}]`: either field, so none for certain.
                    Shape::Object(object) if object.is_opaque() => Shape::Object(Object::default()),
                    shape => shape,
                });
            }
            if !members.is_empty() {
                parts.push(union(members, discriminator.clone()));
            }
        }
        let shape = self.all(node, parts)?;
        let nullable = node.flag_of("nullable")?;
        Ok(if nullable {
            union(vec![shape, Shape::null()], None)
        } else {
            shape
        })
    }

    fn reference(&mut self, node: &Node<'a>, target: &str) -> Result<Shape, DiffError> {
        let path = node.reference_path(target)?;
        if self.root.at_root(&path).is_none() {
            return Err(node.unresolved(target));
        }
        let name = match path.as_slice() {
            [components, schemas, rest @ ..]
                if components == "components" && schemas == "schemas" =>
            {
                rest.join("/")
            }
            _ => path.join("/"),
        };
        self.paths.entry(name.clone()).or_insert(path);
        Ok(Shape::Named(name))
    }

    /// What `const`, `enum`, `type` and the keywords of objects and lists say, without `allOf`, `anyOf`, `oneOf`.
    fn base(&mut self, node: &Node<'a>) -> Result<Option<Shape>, DiffError> {
        let types = type_names(node)?;
        if let Some(value) = node.object()?.get("const") {
            return Ok(Some(values(std::slice::from_ref(value))));
        }
        let listed: Vec<Value> = node
            .items_of("enum")?
            .iter()
            .map(|item| item.value.clone())
            .collect();
        if !listed.is_empty() {
            let mut members = vec![values(&listed)];
            members.extend(
                types
                    .iter()
                    .filter(|name| *name == "null")
                    .map(|_| Shape::null()),
            );
            return Ok(Some(union(members, None)));
        }
        if types.is_empty() {
            let has = |key: &str| Ok::<bool, DiffError>(node.get(key)?.is_some());
            if has("properties")? || has("additionalProperties")? || has("required")? {
                return self.object(node).map(Some);
            }
            return if has("items")? {
                self.list(node).map(Some)
            } else {
                Ok(None)
            };
        }
        let mut members = Vec::new();
        for name in &types {
            members.push(match name.as_str() {
                "object" => self.object(node)?,
                "array" => self.list(node)?,
                "string" if node.text_of("format")? == Some("binary") => {
                    Shape::Plain(String::from("file"))
                }
                _ => Shape::Plain(name.clone()),
            });
        }
        Ok(Some(union(members, None)))
    }

    fn list(&mut self, node: &Node<'a>) -> Result<Shape, DiffError> {
        Ok(Shape::List(Box::new(self.shape_of(node, "items")?)))
    }

    fn object(&mut self, node: &Node<'a>) -> Result<Shape, DiffError> {
        let mut object = Object::default();
        for (name, field) in node.members_of("properties")? {
            let shape = self.shape(&field)?;
            let (sdk_name, deprecated) = match field.value {
                Value::Object(_) => (
                    field.text_of("x-sdk-name")?.map(str::to_owned),
                    field.flag_of("deprecated")?,
                ),
                _ => (None, false),
            };
            object.fields.insert(
                name.to_owned(),
                Field {
                    shape,
                    sdk_name,
                    deprecated,
                },
            );
        }
        // A flag is what JSON Schema's third draft had here; it says nothing about this object's own fields.
        if !node
            .get("required")?
            .is_some_and(|required| required.value.is_boolean())
        {
            for name in node.items_of("required")? {
                object.required.insert(name.text()?.to_owned());
            }
        }
        let others = self.shape_of(node, "additionalProperties")?;
        object.others = (others != Shape::Any).then(|| Box::new(others));
        Ok(Shape::Object(object))
    }

    /// One shape that is all of `parts`: their objects merged, what says nothing left out.
    fn all(&mut self, node: &Node<'a>, mut parts: Vec<Shape>) -> Result<Shape, DiffError> {
        // `allOf: [{$ref: …}, {nullable: true}]` means that the whole may be null.
        let or_null = Shape::Union {
            members: vec![Shape::Any, Shape::null()],
            discriminator: None,
        };
        if parts.len() > 1 && parts.contains(&or_null) {
            parts.retain(|part| *part != or_null);
            return Ok(union(vec![self.all(node, parts)?, Shape::null()], None));
        }
        parts.retain(|part| *part != Shape::Any);
        if parts.len() > 1 {
            // `type: object` beside a reference or a union adds nothing.
            let empty = Shape::Object(Object::default());
            parts.retain(|part| *part != empty);
            if parts.is_empty() {
                return Ok(empty);
            }
        }
        if parts.len() < 2 {
            return Ok(parts.pop().unwrap_or(Shape::Any));
        }
        let mut merged = Object::default();
        let mut rest: Vec<Shape> = Vec::new();
        for part in parts {
            match self.without_name(node, &part)? {
                Shape::Object(object) => merge(&mut merged, object),
                _ if rest.contains(&part) => {}
                _ => rest.push(part),
            }
        }
        if !merged.fields.is_empty() {
            rest = rest.into_iter().filter_map(without_field_rules).collect();
        }
        if rest
            .iter()
            .any(|part| matches!(part, Shape::Values(_) | Shape::Union { .. }))
        {
            // `type: string` beside an `enum` or a union of strings.
            rest.retain(|part| !matches!(part, Shape::Plain(_)));
        }
        if !merged.is_opaque() || rest.is_empty() {
            rest.insert(0, Shape::Object(merged));
        }
        Ok(if rest.len() == 1 {
            rest.remove(0)
        } else {
            Shape::All(rest)
        })
    }

    /// A copy of what a reference names, through further references; any other shape is itself.
    fn without_name(&mut self, node: &Node<'a>, shape: &Shape) -> Result<Shape, DiffError> {
        let mut shape = shape.clone();
        for _ in 0..MAX_DEPTH {
            let Shape::Named(name) = &shape else {
                return Ok(shape);
            };
            shape = self.named(&name.clone())?;
            self.copied += shape.size();
            if self.copied > MAX_COPIED {
                let (file, pointer) = (node.file.into(), node.pointer.clone());
                return Err(DiffError::TooMuch {
                    file,
                    pointer,
                    limit: MAX_COPIED,
                });
            }
        }
        Err(node.cycle(&shape.label()))
    }
}

fn schema_path(name: &str) -> Vec<String> {
    vec![
        String::from("components"),
        String::from("schemas"),
        name.to_owned(),
    ]
}

/// `type`: one name or a list of names.
fn type_names(node: &Node<'_>) -> Result<Vec<String>, DiffError> {
    let Some(kind) = node.get("type")? else {
        return Ok(Vec::new());
    };
    match kind.value {
        Value::String(name) => Ok(vec![name.clone()]),
        Value::Array(_) => node
            .items_of("type")?
            .iter()
            .map(|name| name.text().map(str::to_owned))
            .collect(),
        _ => Err(kind.wrong("a type name or a list of them")),
    }
}
