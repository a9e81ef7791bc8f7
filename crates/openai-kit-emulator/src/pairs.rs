//! Names and texts, as query strings and forms have them, to JSON: `a[b]=1&c[]=x` is
//! `{"a":{"b":1},"c":["x"]}`. The type of the parameters says what a text means.

use openai_kit_types::json::{Fill, Node, Slot, Union};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

/// One value before its kind is known.
pub(crate) enum Leaf {
    /// A text that may mean a number or a truth value.
    Text(String),
    /// A value that is JSON already.
    Json(Value),
}

enum Tree {
    Leaf(Leaf),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
}

enum Part {
    Key(String),
    Push,
}

/// The pairs of a query string.
pub(crate) fn split_query(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}

/// Builds an object of these pairs, as `params` would have it.
pub(crate) fn object(
    pairs: impl IntoIterator<Item = (String, Leaf)>,
    params: Option<&mut dyn Node>,
) -> Map<String, Value> {
    let mut root = Tree::Map(Vec::new());
    for (name, leaf) in pairs {
        insert(&mut root, &parts(&name), leaf);
    }
    match value(root, params) {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn parts(name: &str) -> Vec<Part> {
    let (first, mut rest) = match name.find('[') {
        Some(at) => name.split_at(at),
        None => (name, ""),
    };
    let mut parts = vec![Part::Key(first.to_owned())];
    while let Some((inside, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        parts.push(match inside {
            "" => Part::Push,
            key => Part::Key(key.to_owned()),
        });
        rest = after;
    }
    parts
}

fn insert(tree: &mut Tree, parts: &[Part], leaf: Leaf) {
    let Some((part, rest)) = parts.split_first() else {
        // A name that comes again makes a list.
        match tree {
            Tree::List(items) => items.push(Tree::Leaf(leaf)),
            _ => {
                let first = std::mem::replace(tree, Tree::List(Vec::new()));
                *tree = Tree::List(vec![first, Tree::Leaf(leaf)]);
            }
        }
        return;
    };
    match part {
        Part::Key(key) => {
            let Tree::Map(entries) = tree else {
                *tree = Tree::Map(Vec::new());
                return insert(tree, parts, leaf);
            };
            match entries.iter_mut().find(|(known, _)| known == key) {
                Some((_, inside)) => insert(inside, rest, leaf),
                None => entries.push((key.clone(), branch(rest, leaf))),
            }
        }
        Part::Push => {
            let Tree::List(items) = tree else {
                *tree = Tree::List(Vec::new());
                return insert(tree, parts, leaf);
            };
            // `a[][k]` goes on with the last item until a key comes again.
            if let (Some(Part::Key(key)), Some(Tree::Map(entries))) =
                (rest.first(), items.last_mut())
                && entries.iter().all(|(known, _)| known != key)
            {
                entries.push((key.clone(), branch(&rest[1..], leaf)));
                return;
            }
            items.push(branch(rest, leaf));
        }
    }
}

fn branch(parts: &[Part], leaf: Leaf) -> Tree {
    match parts.first() {
        None => Tree::Leaf(leaf),
        Some(Part::Key(_)) => {
            let mut tree = Tree::Map(Vec::new());
            insert(&mut tree, parts, leaf);
            tree
        }
        Some(Part::Push) => {
            let mut tree = Tree::List(Vec::new());
            insert(&mut tree, parts, leaf);
            tree
        }
    }
}

fn value(tree: Tree, node: Option<&mut dyn Node>) -> Value {
    let Some(node) = node else {
        return guess(tree);
    };
    match (node.slot(Fill::Value), tree) {
        (_, Tree::Leaf(Leaf::Json(json))) => json,
        (Slot::Bool(_), Tree::Leaf(Leaf::Text(text))) => match text.as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => Value::String(text),
        },
        (Slot::Int(_) | Slot::Float(_), Tree::Leaf(Leaf::Text(text))) => number(text),
        (Slot::List(list), Tree::List(items)) => items
            .into_iter()
            .map(|item| value(item, Some(list.push())))
            .collect(),
        (Slot::List(list), leaf @ Tree::Leaf(_)) => {
            Value::Array(vec![value(leaf, Some(list.push()))])
        }
        (Slot::List(list), Tree::Map(entries)) if entries.iter().all(|(key, _)| is_index(key)) => {
            entries
                .into_iter()
                .map(|(_, item)| value(item, Some(list.push())))
                .collect()
        }
        (Slot::Object(shape, object), Tree::Map(entries)) => entries
            .into_iter()
            .map(|(key, tree)| {
                let at = shape.keys.iter().position(|known| known.name == key);
                let inside = at.map(|at| object.field_mut(at));
                let inside = value(tree, inside);
                (key, inside)
            })
            .collect(),
        (Slot::Map(map), Tree::Map(entries)) => entries
            .into_iter()
            .map(|(key, tree)| {
                let inside = value(tree, Some(map.entry(&key)));
                (key, inside)
            })
            .collect(),
        (Slot::Union(union), Tree::Leaf(Leaf::Text(text))) => of_union(union, text),
        (
            Slot::Text(_) | Slot::Choice(..) | Slot::Raw(_) | Slot::Custom(_),
            Tree::Leaf(Leaf::Text(text)),
        ) => Value::String(text),
        (_, tree) => guess(tree),
    }
}

fn of_union(union: &mut dyn Union, text: String) -> Value {
    let rule = union.rule();
    if rule.bool.is_some() && matches!(text.as_str(), "true" | "false") {
        return Value::Bool(text == "true");
    }
    if rule.int.is_some() || rule.float.is_some() {
        return number(text);
    }
    Value::String(text)
}

fn is_index(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit())
}

fn number(text: String) -> Value {
    let whole = text.parse::<i64>().map(Value::from);
    whole
        .or_else(|_| text.parse::<f64>().map(Value::from))
        .ok()
        .filter(Value::is_number)
        .unwrap_or(Value::String(text))
}

/// Where no type says what a text means, it is what it looks like.
fn guess(tree: Tree) -> Value {
    match tree {
        Tree::Leaf(Leaf::Json(json)) => json,
        Tree::Leaf(Leaf::Text(text)) => match text.as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => number(text),
        },
        Tree::List(items) => items.into_iter().map(guess).collect(),
        Tree::Map(entries) => entries
            .into_iter()
            .map(|(key, tree)| (key, guess(tree)))
            .collect(),
    }
}
