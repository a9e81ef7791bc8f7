//! One walk over a value that names everything its type did not foresee, by JSON path.

use std::fmt;

use super::{
    Node, RawJson, Shape, Why,
    leftovers::Leftover,
    node::{Object, View, leftovers},
};

/// A place where a value differs from the facts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// Where, such as `output[0].content`; empty for the whole value.
    pub path: String,
    /// What differs.
    pub kind: IssueKind,
}

/// What differs from the facts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IssueKind {
    /// The type has no such key.
    UnknownKey,
    /// A text that the enumeration does not list.
    UnknownText(String),
    /// No variant of the union was found, for this reason.
    UnknownVariant(Why),
    /// A required key is missing.
    Missing,
    /// Null where the facts do not allow it.
    Null,
    /// A value of the wrong kind or out of range.
    WrongKind,
    /// Another text than the one that the key always has.
    NotConstant,
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() {
            "the value"
        } else {
            &self.path
        };
        match &self.kind {
            IssueKind::UnknownKey => write!(f, "{path}: unknown key"),
            IssueKind::UnknownText(text) => write!(f, "{path}: unknown text {text:?}"),
            IssueKind::UnknownVariant(Why::UnknownTag) => write!(f, "{path}: unknown variant"),
            IssueKind::UnknownVariant(Why::MissingTag) => {
                write!(f, "{path}: the key that names the variant is missing")
            }
            IssueKind::UnknownVariant(Why::Undecided) => {
                write!(f, "{path}: the keys fit no variant")
            }
            IssueKind::UnknownVariant(Why::WrongKind) => {
                write!(f, "{path}: no variant takes a value of this kind")
            }
            IssueKind::UnknownVariant(Why::Unset) => write!(f, "{path}: no variant is set"),
            IssueKind::Missing => write!(f, "{path}: required, but missing"),
            IssueKind::Null => write!(f, "{path}: null is not allowed"),
            IssueKind::WrongKind => write!(f, "{path}: wrong kind of value, or out of range"),
            IssueKind::NotConstant => write!(f, "{path}: not the text that this key always has"),
        }
    }
}

/// Everything in a value that its type did not foresee, in order of the keys.
#[must_use]
pub fn issues(node: &dyn Node) -> Vec<Issue> {
    let mut found = Vec::new();
    walk(node.view(), &mut String::new(), &mut found);
    found
}

fn walk(view: View<'_>, path: &mut String, found: &mut Vec<Issue>) {
    match view {
        View::Present(node) => walk(node.view(), path, found),
        View::Choice(text, false) => report(path, IssueKind::UnknownText(text.to_owned()), found),
        View::Unknown(_, why) => report(path, IssueKind::UnknownVariant(why), found),
        View::Object(shape, target) => walk_object(shape, target, path, found),
        View::List(list) => {
            let mut index = 0;
            while let Some(item) = list.item(index) {
                within(path, &format!("[{index}]"), |path| {
                    walk(item.view(), path, found)
                });
                index += 1;
            }
        }
        View::Map(map) => map.each(&mut |key, node| {
            within(path, &segment(key), |path| walk(node.view(), path, found));
        }),
        _ => {}
    }
}

fn walk_object(shape: &Shape, target: &dyn Object, path: &mut String, found: &mut Vec<Issue>) {
    let leftovers = leftovers(target);
    for (index, key) in shape.keys.iter().enumerate() {
        if leftovers.get(key.name).is_some() {
            continue;
        }
        let is_default =
            || key.constant.is_some() || super::write::is_default(target.field(index).view());
        let leftover = leftovers.of_key(index).filter(|_| is_default());
        within(path, &segment(key.name), |path| match leftover {
            Some(Leftover::Absent) if !key.required => {}
            Some(Leftover::Absent) => report(path, IssueKind::Missing, found),
            Some(Leftover::Null) if key.nullable => {}
            Some(Leftover::Null) => report(path, IssueKind::Null, found),
            Some(Leftover::Misfit(json)) => report(path, misfit(key.constant, json), found),
            None if key.constant.is_some() => {}
            None => match target.field(index).view() {
                View::Absent if key.required && !key.nullable => {
                    report(path, IssueKind::Missing, found)
                }
                view => walk(view, path, found),
            },
        });
    }
    for (key, _) in leftovers.iter() {
        if shape.keys.iter().any(|known| known.name == key) {
            continue;
        }
        within(path, &segment(key), |path| {
            report(path, IssueKind::UnknownKey, found)
        });
    }
}

fn misfit(constant: Option<&str>, json: &RawJson) -> IssueKind {
    if constant.is_some() && json.as_str().starts_with('"') {
        IssueKind::NotConstant
    } else {
        IssueKind::WrongKind
    }
}

fn report(path: &str, kind: IssueKind, found: &mut Vec<Issue>) {
    let path = path.strip_prefix('.').unwrap_or(path).to_owned();
    found.push(Issue { path, kind });
}

/// `.key`, or `["odd key"]` for one that would not read as a name.
pub(super) fn segment(key: &str) -> String {
    let plain = !key.is_empty()
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if plain {
        format!(".{key}")
    } else {
        format!("[{key:?}]")
    }
}

fn within(path: &mut String, segment: &str, walk: impl FnOnce(&mut String)) {
    let length = path.len();
    path.push_str(segment);
    walk(path);
    path.truncate(length);
}
