//! JSON as a tree that keeps the order of keys, which `serde_json` only does by a feature that
//! changes other people's programs. Models read schemas in order.

use std::fmt;

use openai_kit_types::RawJson;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;

/// A JSON value.
#[derive(Clone, Debug)]
pub(crate) enum Tree {
    Object(Vec<(String, Tree)>),
    List(Vec<Tree>),
    /// A text, number, truth value or null.
    Leaf(Value),
}

impl Tree {
    pub(crate) fn read(json: &RawJson) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json.as_str())
    }

    pub(crate) fn write(&self) -> RawJson {
        let mut text = String::new();
        self.write_to(&mut text);
        // What is written here can be read.
        RawJson::parse(&text).unwrap_or_default()
    }

    fn write_to(&self, text: &mut String) {
        match self {
            Self::Leaf(value) => text.push_str(&value.to_string()),
            Self::List(items) => {
                text.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        text.push(',');
                    }
                    item.write_to(text);
                }
                text.push(']');
            }
            Self::Object(fields) => {
                text.push('{');
                for (index, (key, value)) in fields.iter().enumerate() {
                    if index > 0 {
                        text.push(',');
                    }
                    text.push_str(&Value::from(key.as_str()).to_string());
                    text.push(':');
                    value.write_to(text);
                }
                text.push('}');
            }
        }
    }

    pub(crate) fn text(text: &str) -> Self {
        Self::Leaf(text.into())
    }

    pub(crate) fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self::List(texts.into_iter().map(Self::text).collect())
    }

    pub(crate) fn fields(&self) -> &[(String, Self)] {
        match self {
            Self::Object(fields) => fields,
            Self::List(_) | Self::Leaf(_) => &[],
        }
    }

    pub(crate) fn items(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            Self::Object(_) | Self::Leaf(_) => None,
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        let found = self.fields().iter().find(|(known, _)| known == key);
        found.map(|(_, value)| value)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    pub(crate) fn as_str(&self) -> Option<&str> {
        match self {
            Self::Leaf(Value::String(text)) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Leaf(Value::Bool(truth)) => Some(*truth),
            _ => None,
        }
    }

    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Leaf(Value::Null))
    }

    pub(crate) fn take(&mut self, key: &str) -> Option<Self> {
        let Self::Object(fields) = self else {
            return None;
        };
        let place = fields.iter().position(|(known, _)| known == key)?;
        Some(fields.remove(place).1)
    }

    /// Sets a key, in its place if it is there, else at the end.
    pub(crate) fn set(&mut self, key: &str, value: Self) {
        let Self::Object(fields) = self else { return };
        match fields.iter_mut().find(|(known, _)| known == key) {
            Some((_, old)) => *old = value,
            None => fields.push((key.to_owned(), value)),
        }
    }

    /// Equality as JSON: objects have no order, and 1 is 1.0.
    pub(crate) fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Object(one), Self::Object(two)) => {
                one.len() == two.len()
                    && one.iter().all(|(key, value)| {
                        let same = other.get(key);
                        same.is_some_and(|same| value.equals(same))
                    })
            }
            (Self::List(one), Self::List(two)) => {
                one.len() == two.len() && one.iter().zip(two).all(|(one, two)| one.equals(two))
            }
            (Self::Leaf(Value::Number(one)), Self::Leaf(Value::Number(two))) => {
                one == two || (one.is_f64() != two.is_f64() && one.as_f64() == two.as_f64())
            }
            (Self::Leaf(one), Self::Leaf(two)) => one == two,
            _ => false,
        }
    }
}

impl From<Value> for Tree {
    fn from(value: Value) -> Self {
        match value {
            Value::Object(fields) => Self::Object(
                fields
                    .into_iter()
                    .map(|(key, value)| (key, value.into()))
                    .collect(),
            ),
            Value::Array(items) => Self::List(items.into_iter().map(Self::from).collect()),
            leaf => Self::Leaf(leaf),
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

struct TreeVisitor;

macro_rules! leaves {
    ($($visit:ident($type:ty);)*) => {$(
        fn $visit<E>(self, value: $type) -> Result<Tree, E> {
            Ok(Tree::Leaf(value.into()))
        }
    )*};
}

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    leaves! {
        visit_bool(bool);
        visit_i64(i64);
        visit_u64(u64);
        visit_f64(f64);
        visit_str(&str);
        visit_string(String);
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Leaf(Value::Null))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Tree::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut tree = Tree::Object(Vec::new());
        while let Some((key, value)) = map.next_entry::<String, Tree>()? {
            // Of two equal keys the last one counts.
            tree.take(&key);
            tree.set(&key, value);
        }
        Ok(tree)
    }
}
