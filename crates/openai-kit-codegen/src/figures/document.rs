//! Reading a description: checked lookups, references, and errors that say where.
//!
//! Nodes carry no path. Only when something is wrong is the node searched for, to name its JSON pointer.

use serde_json::{Map, Value};

/// Why figures could not be collected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FiguresError {
    /// A value is missing or of the wrong kind.
    #[error("the {document} description should have {wanted} at `{pointer}`")]
    #[non_exhaustive]
    Kind {
        /// `facts` or `published`.
        document: &'static str,
        /// JSON pointer of the value.
        pointer: String,
        /// What should be there.
        wanted: &'static str,
    },
    /// A reference leads nowhere in its document.
    #[error(
        "the {document} description refers to `{reference}` at `{pointer}`, which is not there"
    )]
    #[non_exhaustive]
    Unresolved {
        /// `facts` or `published`.
        document: &'static str,
        /// JSON pointer of the reference's parent.
        pointer: String,
        /// The reference as written.
        reference: String,
    },
    /// A schema loops back to itself, or is nested or branched too far to take in.
    #[error("the {document} description loops or is too deep at `{pointer}`")]
    #[non_exhaustive]
    Depth {
        /// `facts` or `published`.
        document: &'static str,
        /// JSON pointer of the schema where reading stopped.
        pointer: String,
    },
}

/// How many references or schema levels are followed before giving up.
pub(super) const MAX_DEPTH: usize = 64;

/// One description and its name in errors.
#[derive(Clone, Copy)]
pub(super) struct Document<'a> {
    name: &'static str,
    pub(super) root: &'a Value,
}

impl<'a> Document<'a> {
    pub(super) fn new(name: &'static str, root: &'a Value) -> Self {
        Self { name, root }
    }

    /// The object under `key`, if there.
    pub(super) fn object(
        &self,
        parent: &'a Value,
        key: &str,
    ) -> Result<Option<&'a Map<String, Value>>, FiguresError> {
        match parent.get(key) {
            None => Ok(None),
            Some(Value::Object(map)) => Ok(Some(map)),
            Some(_) => Err(self.wrong(parent, key, "an object")),
        }
    }

    /// The array under `key`; empty if not there.
    pub(super) fn list(&self, parent: &'a Value, key: &str) -> Result<&'a [Value], FiguresError> {
        match parent.get(key) {
            None => Ok(&[]),
            Some(Value::Array(list)) => Ok(list),
            Some(_) => Err(self.wrong(parent, key, "an array")),
        }
    }

    /// The string under `key`, if there.
    pub(super) fn text(
        &self,
        parent: &'a Value,
        key: &str,
    ) -> Result<Option<&'a str>, FiguresError> {
        match parent.get(key) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.wrong(parent, key, "a string")),
        }
    }

    /// The node itself, or what it refers to when it is a reference (of a parameter, body or reply).
    pub(super) fn follow(&self, node: &'a Value) -> Result<&'a Value, FiguresError> {
        let mut at = node;
        for _ in 0..MAX_DEPTH {
            if !at.is_object() {
                return Err(self.wrong_node(at, "an object"));
            }
            let Some(reference) = self.text(at, "$ref")? else {
                return Ok(at);
            };
            at = self.target(at, reference)?;
        }
        Err(self.too_deep(node))
    }

    /// What `reference`, written at `node`, points to. Only references inside the document are known.
    pub(super) fn target(&self, node: &Value, reference: &str) -> Result<&'a Value, FiguresError> {
        let found = reference
            .strip_prefix('#')
            .and_then(|pointer| self.root.pointer(pointer));
        found.ok_or_else(|| FiguresError::Unresolved {
            document: self.name,
            pointer: self.pointer_of(node),
            reference: reference.to_owned(),
        })
    }

    pub(super) fn wrong(&self, parent: &Value, key: &str, wanted: &'static str) -> FiguresError {
        let pointer = join(&self.pointer_of(parent), key);
        FiguresError::Kind {
            document: self.name,
            pointer,
            wanted,
        }
    }

    pub(super) fn wrong_node(&self, node: &Value, wanted: &'static str) -> FiguresError {
        FiguresError::Kind {
            document: self.name,
            pointer: self.pointer_of(node),
            wanted,
        }
    }

    pub(super) fn too_deep(&self, node: &Value) -> FiguresError {
        FiguresError::Depth {
            document: self.name,
            pointer: self.pointer_of(node),
        }
    }

    /// Searches the document for this very node. Needs no recursion, so that depth does not matter.
    fn pointer_of(&self, node: &Value) -> String {
        let mut open = vec![(String::new(), self.root)];
        while let Some((pointer, at)) = open.pop() {
            if std::ptr::eq(at, node) {
                return pointer;
            }
            match at {
                Value::Object(map) => {
                    open.extend(map.iter().map(|(key, value)| (join(&pointer, key), value)))
                }
                Value::Array(list) => {
                    open.extend(
                        list.iter()
                            .enumerate()
                            .map(|(at, value)| (format!("{pointer}/{at}"), value)),
                    );
                }
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
            }
        }
        String::new()
    }
}

/// The schema key a reference names, such as `responses.Response`.
pub(super) fn schema_key(reference: &str) -> Option<String> {
    let name = reference.strip_prefix("#/components/schemas/")?;
    Some(name.replace("~1", "/").replace("~0", "~"))
}

fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}
