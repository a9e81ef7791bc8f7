//! A place in a document: a value and the JSON pointer to it, with reads that name the place when they fail.

use std::path::Path;

use serde_json::{Map, Value};

use super::error::DiffError;

/// References to references are followed this far; only a cycle needs more.
const MAX_HOPS: usize = 64;

/// One value of a document and where it is.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    pub(super) file: &'a Path,
    root: &'a Value,
    pub(super) value: &'a Value,
    pub(super) pointer: String,
}

impl<'a> Node<'a> {
    pub(super) fn root(file: &'a Path, root: &'a Value) -> Self {
        Self {
            file,
            root,
            value: root,
            pointer: String::from("#"),
        }
    }

    /// The document's value at an unescaped path, e.g. `["components", "schemas"]`.
    pub(super) fn at_root(&self, path: &[String]) -> Option<Node<'a>> {
        let mut node = Node::root(self.file, self.root);
        for token in path {
            let value = match node.value {
                Value::Object(map) => map.get(token)?,
                Value::Array(list) => list.get(token.parse::<usize>().ok()?)?,
                _ => return None,
            };
            node = node.child(token, value);
        }
        Some(node)
    }

    fn child(&self, token: &str, value: &'a Value) -> Node<'a> {
        let escaped = token.replace('~', "~0").replace('/', "~1");
        let pointer = format!("{}/{escaped}", self.pointer);
        Node {
            file: self.file,
            root: self.root,
            value,
            pointer,
        }
    }

    /// The member `key`; a null counts as absent, which is what an empty YAML value means.
    pub(super) fn get(&self, key: &str) -> Result<Option<Node<'a>>, DiffError> {
        let value = self.object()?.get(key);
        Ok(value
            .filter(|value| !value.is_null())
            .map(|value| self.child(key, value)))
    }

    /// The members, in the document's order.
    pub(super) fn members(&self) -> Result<Vec<(&'a str, Node<'a>)>, DiffError> {
        let object = self.object()?;
        Ok(object
            .iter()
            .map(|(key, value)| (key.as_str(), self.child(key, value)))
            .collect())
    }

    /// The members of the member `key`; none when it is absent.
    pub(super) fn members_of(&self, key: &str) -> Result<Vec<(&'a str, Node<'a>)>, DiffError> {
        self.get(key)?.map_or(Ok(Vec::new()), |node| node.members())
    }

    /// The items of the member `key`; none when it is absent.
    pub(super) fn items_of(&self, key: &str) -> Result<Vec<Node<'a>>, DiffError> {
        let Some(node) = self.get(key)? else {
            return Ok(Vec::new());
        };
        let Value::Array(list) = node.value else {
            return Err(node.wrong("a list"));
        };
        Ok(list
            .iter()
            .enumerate()
            .map(|(index, value)| node.child(&index.to_string(), value))
            .collect())
    }

    /// The member `key` as text, if it is there.
    pub(super) fn text_of(&self, key: &str) -> Result<Option<&'a str>, DiffError> {
        self.get(key)?.map(|node| node.text()).transpose()
    }

    /// The member `key` as a flag; absent means false.
    pub(super) fn flag_of(&self, key: &str) -> Result<bool, DiffError> {
        let Some(node) = self.get(key)? else {
            return Ok(false);
        };
        node.value
            .as_bool()
            .ok_or_else(|| node.wrong("true or false"))
    }

    pub(super) fn text(&self) -> Result<&'a str, DiffError> {
        self.value.as_str().ok_or_else(|| self.wrong("a string"))
    }

    pub(super) fn object(&self) -> Result<&'a Map<String, Value>, DiffError> {
        self.value
            .as_object()
            .ok_or_else(|| self.wrong("an object"))
    }

    pub(super) fn wrong(&self, expected: &'static str) -> DiffError {
        let found = match self.value {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        DiffError::WrongKind {
            file: self.file.into(),
            pointer: self.pointer.clone(),
            expected,
            found,
        }
    }

    pub(super) fn missing(&self, key: &'static str) -> DiffError {
        DiffError::Missing {
            file: self.file.into(),
            pointer: self.pointer.clone(),
            key,
        }
    }

    pub(super) fn cycle(&self, target: &str) -> DiffError {
        DiffError::Cycle {
            file: self.file.into(),
            pointer: self.pointer.clone(),
            target: target.into(),
        }
    }

    pub(super) fn unresolved(&self, target: &str) -> DiffError {
        DiffError::Unresolved {
            file: self.file.into(),
            pointer: self.pointer.clone(),
            target: target.into(),
        }
    }

    /// The path a local reference names, unescaped.
    pub(super) fn reference_path(&self, target: &str) -> Result<Vec<String>, DiffError> {
        let Some(pointer) = target.strip_prefix('#') else {
            let (file, pointer) = (self.file.into(), self.pointer.clone());
            return Err(DiffError::External {
                file,
                pointer,
                target: target.into(),
            });
        };
        if pointer.is_empty() {
            return Ok(Vec::new());
        }
        // `#Name` is an anchor: JSON Schema knows it, published descriptions do not use it.
        let Some(tokens) = pointer.strip_prefix('/') else {
            return Err(self.unresolved(target));
        };
        Ok(tokens.split('/').map(unescape).collect())
    }

    /// The object itself, or what its `$ref` names, however often that is a `$ref` again.
    pub(super) fn resolved(&self) -> Result<Node<'a>, DiffError> {
        let mut node = self.clone();
        for _ in 0..MAX_HOPS {
            let Some(target) = node.text_of("$ref")? else {
                return Ok(node);
            };
            let path = node.reference_path(target)?;
            node = node.at_root(&path).ok_or_else(|| node.unresolved(target))?;
        }
        Err(self.cycle(self.text_of("$ref")?.unwrap_or_default()))
    }
}

/// One token of a reference: percent-encoding first, then `~1` and `~0`.
fn unescape(token: &str) -> String {
    let mut bytes = Vec::with_capacity(token.len());
    let mut rest = token.as_bytes();
    while let [first, tail @ ..] = rest {
        if let (b'%', [high, low, after @ ..]) = (first, tail)
            && let (Some(high), Some(low)) = (hex_digit(*high), hex_digit(*low))
        {
            bytes.push(high * 16 + low);
            rest = after;
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8_lossy(&bytes)
        .replace("~1", "/")
        .replace("~0", "~")
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}
