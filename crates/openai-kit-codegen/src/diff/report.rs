//! What changed, as data, as terminal text and as JSON.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

/// What changed between two API descriptions.
///
/// `Display` writes it for a terminal: counts first, then operations, then types, each line marked `+` (added), `-`
/// (removed), `>` (renamed) or `~` (changed). [`to_json`](Report::to_json) has the shape for programs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    pub(super) summary: Summary,
    pub(super) operations: Operations,
    pub(super) types: Types,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Summary {
    pub(super) old: Source,
    pub(super) new: Source,
    pub(super) operations: OperationCounts,
    pub(super) types: TypeCounts,
    pub(super) notes: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Source {
    pub(super) title: String,
    pub(super) version: String,
    pub(super) form: &'static str,
    pub(super) operations: usize,
    pub(super) types: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct OperationCounts {
    pub(super) added: usize,
    pub(super) removed: usize,
    pub(super) changed: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct TypeCounts {
    pub(super) added: usize,
    pub(super) removed: usize,
    pub(super) renamed: usize,
    pub(super) changed: usize,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Operations {
    pub(super) added: Vec<OperationName>,
    pub(super) removed: Vec<OperationName>,
    pub(super) changed: Vec<ChangedOperation>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) struct OperationName {
    pub(super) path: String,
    pub(super) verb: String,
    pub(super) method: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct ChangedOperation {
    #[serde(flatten)]
    pub(super) name: OperationName,
    pub(super) changes: Vec<Change>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Types {
    pub(super) added: Vec<TypeName>,
    pub(super) removed: Vec<TypeName>,
    pub(super) renamed: Vec<Renamed>,
    pub(super) changed: Vec<ChangedType>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct TypeName {
    pub(super) name: String,
    #[serde(rename = "type")]
    pub(super) label: String,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) struct Renamed {
    pub(super) old: String,
    pub(super) new: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct ChangedType {
    pub(super) name: String,
    /// Its name in the old description, where that is another.
    pub(super) old_name: Option<String>,
    pub(super) changes: Vec<Change>,
}

/// One change: without `old` something was added, without `new` removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Change {
    pub(super) kind: Kind,
    #[serde(rename = "where")]
    pub(super) place: String,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
}

/// What about a place changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    /// The place itself is new: a parameter, field, content type, header, body, reply or stream.
    Added,
    Removed,
    Type,
    Required,
    Nullable,
    Constant,
    ValueAdded,
    ValueRemoved,
    MemberAdded,
    MemberRemoved,
    Discriminator,
    Name,
    Path,
    Method,
    Deprecated,
    Security,
    Page,
}

/// The place of a type itself, as against one of its fields.
pub(super) const WHOLE_TYPE: &str = "type";

impl Change {
    pub(super) fn new(
        kind: Kind,
        place: impl Into<String>,
        old: impl Into<String>,
        new: impl Into<String>,
    ) -> Self {
        Self {
            kind,
            place: place.into(),
            old: Some(old.into()),
            new: Some(new.into()),
        }
    }

    pub(super) fn added(place: impl Into<String>, new: impl Into<String>) -> Self {
        Self {
            kind: Kind::Added,
            place: place.into(),
            old: None,
            new: Some(new.into()),
        }
    }

    pub(super) fn removed(place: impl Into<String>, old: impl Into<String>) -> Self {
        Self {
            kind: Kind::Removed,
            place: place.into(),
            old: Some(old.into()),
            new: None,
        }
    }

    pub(super) fn of_kind(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }
}

impl Report {
    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.summary.operations == OperationCounts::default()
            && self.summary.types == TypeCounts::default()
    }

    /// The report for programs. Every key is always there; lists are sorted.
    ///
    /// ```json
    /// {
    ///   "summary": {
    ///     "old": {"title": "", "version": "", "form": "facts", "operations": 1, "types": 2},
    ///     "new": {"title": "", "version": "", "form": "published", "operations": 1, "types": 2},
    ///     "operations": {"added": 0, "removed": 0, "changed": 1},
    ///     "types": {"added": 0, "removed": 0, "renamed": 1, "changed": 1},
    ///     "notes": []
    ///   },
    ///   "operations": {
    ///     "added": [{"path": "", "verb": "", "method": null}],
    ///     "removed": [],
    ///     "changed": [{"path": "", "verb": "", "method": "", "changes": [
    ///       {"kind": "type", "where": "query parameter limit", "old": "string", "new": "integer"}
    ///     ]}]
    ///   },
    ///   "types": {
    ///     "added": [{"name": "", "type": ""}],
    ///     "removed": [],
    ///     "renamed": [{"old": "", "new": ""}],
    ///     "changed": [{"name": "", "old_name": null, "changes": []}]
    ///   }
    /// }
    /// ```
    ///
    /// A change without `old` is an addition, one without `new` a removal. Its `kind` is one of `added`, `removed`,
    /// `type`, `required`, `nullable`, `constant`, `value_added`, `value_removed`, `member_added`, `member_removed` (of
    /// a union), `discriminator`, `name` (of a path parameter, or the SDK's of a field), `path`, `method`, `deprecated`,
    /// `security` and `page`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        // Serialising plain data with text keys cannot fail.
        serde_json::to_value(self).unwrap_or_default()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::text::write(self, f)
    }
}
