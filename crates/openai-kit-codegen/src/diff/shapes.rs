//! What changed between two shapes.
//!
//! Between files of one form a reference is its name, and what changed behind it is told once, at the type. Between
//! files of different forms names say little, so references are followed, and pairs of types that stand in the same
//! place are noted to be compared in turn.

use std::collections::{BTreeMap, BTreeSet};

use super::description::{Description, Object, Shape, signature};
use super::report::{Change, Kind, WHOLE_TYPE};
use super::unions::{self, flattened};

/// An alias of an alias is followed this far; only a cycle needs more.
const MAX_HOPS: usize = 64;

/// Compares shapes of two descriptions.
pub(super) struct Shapes<'a> {
    pub(super) old: &'a Description,
    pub(super) new: &'a Description,
    pub(super) same_form: bool,
    /// Old names to new ones, of types that were only renamed.
    pub(super) renamed: BTreeMap<String, String>,
    /// Types of different forms found in the same place, all ever and those still to compare.
    pub(super) paired: BTreeSet<(String, String)>,
    pub(super) waiting: Vec<(String, String)>,
}

/// Where a shape is: `body`, `query parameter limit`, `type`, and the fields on the way in.
#[derive(Clone, Debug)]
pub(super) struct Place {
    subject: String,
    path: String,
}

impl Place {
    pub(super) fn new(subject: impl Into<String>) -> Self {
        Self {
            subject: subject.into(),
            path: String::new(),
        }
    }

    fn field(&self, name: &str) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        self.within(&format!("{dot}{name}"))
    }

    fn within(&self, step: &str) -> Self {
        Self {
            subject: self.subject.clone(),
            path: format!("{}{step}", self.path),
        }
    }

    pub(super) fn text(&self) -> String {
        match (self.subject.as_str(), self.path.as_str()) {
            (subject, "") => subject.to_owned(),
            (WHOLE_TYPE, path) => format!("field {path}"),
            // `query parameter include[]`, `body("message").content`
            (subject, path) if path.starts_with(['[', '(']) => format!("{subject}{path}"),
            (subject, path) => format!("{subject} field {path}"),
        }
    }
}

impl Shapes<'_> {
    /// Whether two shapes of one form are the same, renames aside.
    fn same(&self, old: &Shape, new: &Shape) -> bool {
        let renamed = |name: &str| {
            self.renamed
                .get(name)
                .map_or(name, String::as_str)
                .to_owned()
        };
        signature(old, &renamed) == signature(new, &str::to_owned)
    }

    /// Adds to `changes` what is different about the shapes at `place`.
    pub(super) fn shape(
        &mut self,
        place: &Place,
        old: &Shape,
        new: &Shape,
        changes: &mut Vec<Change>,
    ) {
        if self.same_form && self.same(old, new) {
            return;
        }
        let (mut old_members, mut new_members) = (members(old), members(new));
        let old_nullable = remove_null(&mut old_members);
        let new_nullable = remove_null(&mut new_members);
        if !self.same_form
            && !matches!(
                (old_members.as_slice(), new_members.as_slice()),
                ([Shape::Named(_)], [Shape::Named(_)])
            )
        {
            // Whether an optional field of a reply may be null is something our facts do not know.
            old_members = flattened(self.old, &old_members);
            new_members = flattened(self.new, &new_members);
            if old_members.contains(&Shape::Any) || new_members.contains(&Shape::Any) {
                return;
            }
        }
        match (old_members.as_slice(), new_members.as_slice()) {
            ([old_member], [new_member]) => {
                let before = changes.len();
                self.single(place, old_member, new_member, changes);
                let told = changes
                    .get(before..)
                    .unwrap_or_default()
                    .iter()
                    .any(|change| change.kind == Kind::Type && change.place == place.text());
                if self.same_form && old_nullable != new_nullable {
                    if told {
                        // One line with both: `string → integer | null`.
                        changes.truncate(before);
                        changes.push(Change::new(
                            Kind::Type,
                            place.text(),
                            old.label(),
                            new.label(),
                        ));
                    } else {
                        changes.push(nullable(place, old_nullable));
                    }
                }
            }
            ([], _) | (_, []) => self.other_type(place, old, new, changes),
            ([_], _) | (_, [_]) if self.same_form => self.other_type(place, old, new, changes),
            _ => {
                if self.same_form && old_nullable != new_nullable {
                    changes.push(nullable(place, old_nullable));
                }
                let names = [discriminator(old), discriminator(new)];
                if self.same_form && names[0] != names[1] {
                    let name = |name: Option<&str>| name.unwrap_or("none").to_owned();
                    changes.push(Change::new(
                        Kind::Discriminator,
                        place.text(),
                        name(names[0]),
                        name(names[1]),
                    ));
                }
                self.union(place, &old_members, &new_members, &names, changes);
            }
        }
    }

    /// What two references lead to; any other pair is itself.
    pub(super) fn behind_names(&self, old: &Shape, new: &Shape) -> (Shape, Shape) {
        (
            resolved(self.old, old).clone(),
            resolved(self.new, new).clone(),
        )
    }

    fn other_type(&self, place: &Place, old: &Shape, new: &Shape, changes: &mut Vec<Change>) {
        let says_nothing = |shape: &Shape| matches!(shape, Shape::Any) || shape.is_null();
        if self.same_form || !(says_nothing(old) || says_nothing(new)) {
            changes.push(Change::new(
                Kind::Type,
                place.text(),
                old.label(),
                new.label(),
            ));
        }
    }

    /// Two shapes that are no unions.
    fn single(&mut self, place: &Place, old: &Shape, new: &Shape, changes: &mut Vec<Change>) {
        if self.same_form && self.same(old, new) {
            return;
        }
        if let (false, Shape::Named(old), Shape::Named(new)) = (self.same_form, old, new) {
            let pair = (old.clone(), new.clone());
            if self.paired.insert(pair.clone()) {
                self.waiting.push(pair);
            }
            return;
        }
        let (old_shape, new_shape) = if self.same_form {
            (old, new)
        } else {
            (resolved(self.old, old), resolved(self.new, new))
        };
        match (old_shape, new_shape) {
            (Shape::Object(old), Shape::Object(new)) => self.objects(place, old, new, changes),
            (Shape::Values(old), Shape::Values(new)) => values(place, old, new, changes),
            (Shape::List(old_item), Shape::List(new_item)) => {
                let mut inner = Vec::new();
                self.shape(&place.within("[]"), old_item, new_item, &mut inner);
                // `list of string → list of integer` reads better than a change of the item alone.
                match inner.as_slice() {
                    [only]
                        if only.kind == Kind::Type && only.place == place.within("[]").text() =>
                    {
                        self.other_type(place, old_shape, new_shape, changes);
                    }
                    _ => changes.extend(inner),
                }
            }
            (Shape::All(olds), Shape::All(news)) if olds.len() == news.len() => {
                for (old, new) in olds.iter().zip(news) {
                    self.shape(place, old, new, changes);
                }
            }
            (Shape::Plain(old), Shape::Plain(new)) if old == new => {}
            (Shape::Union { .. }, _) | (_, Shape::Union { .. }) if !self.same_form => {
                self.shape(place, old_shape, new_shape, changes);
            }
            _ => self.other_type(place, old, new, changes),
        }
    }

    fn objects(&mut self, place: &Place, old: &Object, new: &Object, changes: &mut Vec<Change>) {
        if !self.same_form && (old.is_opaque() || new.is_opaque()) {
            return;
        }
        let names: BTreeSet<&String> = old.fields.keys().chain(new.fields.keys()).collect();
        for name in names {
            let field_place = place.field(name);
            let (mut was, mut is) = (old.required.contains(name), new.required.contains(name));
            let (old_field, new_field) = match (old.fields.get(name), new.fields.get(name)) {
                (Some(old_field), Some(new_field)) => (old_field, new_field),
                (Some(field), None) => {
                    changes.push(Change::removed(
                        field_place.text(),
                        described(&field.shape, was),
                    ));
                    continue;
                }
                (None, Some(field)) => {
                    changes.push(Change::added(
                        field_place.text(),
                        described(&field.shape, is),
                    ));
                    continue;
                }
                (None, None) => continue,
            };
            if !self.same_form {
                // Our facts call a field that may be null optional.
                was = was && !accepts_null(self.old, &old_field.shape);
                is = is && !accepts_null(self.new, &new_field.shape);
            }
            if was != is {
                changes.push(Change::new(
                    Kind::Required,
                    field_place.text(),
                    required(was),
                    required(is),
                ));
            }
            if self.same_form && old_field.sdk_name != new_field.sdk_name {
                let name = |sdk_name: &Option<String>| sdk_name.as_ref().unwrap_or(name).clone();
                let (old_name, new_name) = (name(&old_field.sdk_name), name(&new_field.sdk_name));
                changes.push(Change::new(
                    Kind::Name,
                    field_place.text(),
                    old_name,
                    new_name,
                ));
            }
            if self.same_form && old_field.deprecated != new_field.deprecated {
                changes.push(deprecated(field_place.text(), old_field.deprecated));
            }
            self.shape(&field_place, &old_field.shape, &new_field.shape, changes);
        }
        let others_place = place.field("*");
        match (&old.others, &new.others) {
            (Some(old), Some(new)) => self.shape(&others_place, old, new, changes),
            (Some(old), None) if self.same_form => {
                changes.push(Change::removed(others_place.text(), old.label()))
            }
            (None, Some(new)) if self.same_form => {
                changes.push(Change::added(others_place.text(), new.label()))
            }
            _ => {}
        }
    }

    fn union(
        &mut self,
        place: &Place,
        olds: &[Shape],
        news: &[Shape],
        names: &[Option<&str>],
        changes: &mut Vec<Change>,
    ) {
        let matched = unions::matched(self, olds, news, names);
        for (key, old, new) in matched.pairs {
            // `tools[]("shell").environment`: only objects have something inside to tell.
            let is_object = key.starts_with('"');
            let inner = if is_object {
                place.within(&format!("({key})"))
            } else {
                place.clone()
            };
            self.single(&inner, old, new, changes);
        }
        for member in matched.only_old {
            changes
                .push(Change::removed(place.text(), member.label()).of_kind(Kind::MemberRemoved));
        }
        for member in matched.only_new {
            changes.push(Change::added(place.text(), member.label()).of_kind(Kind::MemberAdded));
        }
    }
}

/// `Tool, required`.
pub(super) fn described(shape: &Shape, is_required: bool) -> String {
    format!("{}, {}", shape.label(), required(is_required))
}

pub(super) fn required(yes: bool) -> &'static str {
    if yes { "required" } else { "optional" }
}

pub(super) fn deprecated(place: impl Into<String>, was: bool) -> Change {
    let word = |yes| if yes { "deprecated" } else { "not deprecated" };
    Change::new(Kind::Deprecated, place, word(was), word(!was))
}

fn nullable(place: &Place, was: bool) -> Change {
    let word = |yes| if yes { "nullable" } else { "not null" };
    Change::new(Kind::Nullable, place.text(), word(was), word(!was))
}

fn values(place: &Place, old: &[String], new: &[String], changes: &mut Vec<Change>) {
    if let ([old], [new]) = (old, new) {
        if old != new {
            changes.push(Change::new(Kind::Constant, place.text(), old, new));
        }
        return;
    }
    let (olds, news): (BTreeSet<&String>, BTreeSet<&String>) =
        (old.iter().collect(), new.iter().collect());
    for value in olds.difference(&news) {
        changes.push(Change::removed(place.text(), *value).of_kind(Kind::ValueRemoved));
    }
    for value in news.difference(&olds) {
        changes.push(Change::added(place.text(), *value).of_kind(Kind::ValueAdded));
    }
}

pub(super) fn members(shape: &Shape) -> Vec<Shape> {
    match shape {
        Shape::Union { members, .. } => members.clone(),
        other => vec![other.clone()],
    }
}

fn remove_null(members: &mut Vec<Shape>) -> bool {
    let before = members.len();
    members.retain(|member| !member.is_null());
    members.len() != before
}

fn accepts_null(description: &Description, shape: &Shape) -> bool {
    members(resolved(description, shape))
        .iter()
        .any(|member| member.is_null() || *member == Shape::Any)
}

fn discriminator(shape: &Shape) -> Option<&str> {
    if let Shape::Union { discriminator, .. } = shape {
        discriminator.as_deref()
    } else {
        None
    }
}

/// What a reference leads to; a cycle of references leads to anything.
pub(super) fn resolved<'a>(description: &'a Description, shape: &'a Shape) -> &'a Shape {
    let mut shape = shape;
    for _ in 0..MAX_HOPS {
        let Shape::Named(name) = shape else {
            return shape;
        };
        let Some(target) = description.types.get(name) else {
            break;
        };
        shape = target;
    }
    &Shape::Any
}
