//! What a server sent beyond what a type can hold, so that nothing is lost.

use super::{
    RawJson,
    node::{Fill, Node, Slot, View},
};

/// What came beyond the known keys of an object, and what a program adds to them.
///
/// One word, empty in the normal case. It holds unknown keys, and for known keys the wire form
/// that the field could not hold: null, a wrong kind, or nothing where a value is required.
/// Such a form is written back only while the field still holds its default: `None`, or what the
/// type starts with where the field is no `Option`.
///
/// A list or map with an item of the wrong kind is kept here whole, and its field is empty.
#[derive(Clone, Default)]
pub struct Leftovers(Option<Box<Inner>>);

impl PartialEq for Leftovers {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(left), Some(right)) => left == right,
            _ => self.is_empty() && other.is_empty(),
        }
    }
}

#[derive(Clone, Default)]
struct Inner {
    /// One bit for each known key that was null.
    null: u128,
    /// One bit for each required key that was not there.
    absent: u128,
    /// Known keys whose value did not fit, by place in the shape.
    misfits: Vec<(u8, RawJson)>,
    /// In order of the keys, each once.
    unknown: Vec<(Box<str>, RawJson)>,
    /// Which request a reply answers. Neither compared nor written.
    request_id: Option<Box<str>>,
}

impl PartialEq for Inner {
    fn eq(&self, other: &Self) -> bool {
        self.null == other.null
            && self.absent == other.absent
            && self.misfits == other.misfits
            && self.unknown == other.unknown
    }
}

impl Inner {
    fn place(&self, key: &str) -> Result<usize, usize> {
        self.unknown
            .binary_search_by(|(known, _)| (**known).cmp(key))
    }
}

/// The wire form of a known key that its field could not hold.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Leftover<'a> {
    Null,
    Absent,
    Misfit(&'a RawJson),
}

impl Leftovers {
    pub(crate) const NONE: &'static Self = &Self(None);

    /// The id under which the server knows the request that brought this. Only replies have one:
    /// it is kept beside the value, neither written nor compared.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.as_deref()?.request_id.as_deref()
    }

    pub(crate) fn set_request_id(&mut self, id: &str) {
        self.inner().request_id = Some(id.into());
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0
            .as_deref()
            .is_none_or(|inner| *inner == Inner::default())
    }

    /// The value of an unknown key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&RawJson> {
        let inner = self.0.as_deref()?;
        let place = inner.place(key).ok()?;
        inner.unknown.get(place).map(|(_, json)| json)
    }

    /// The unknown keys and their values, in order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &RawJson)> {
        let unknown = self.0.iter().flat_map(|inner| &inner.unknown);
        unknown.map(|(key, json)| (&**key, json))
    }

    /// Adds a key, or replaces its value. A known key that is added here wins over its field.
    pub fn insert(&mut self, key: impl Into<String>, json: impl Into<RawJson>) {
        let (key, json) = (key.into().into_boxed_str(), json.into());
        let inner = self.inner();
        match inner.place(&key) {
            Ok(place) => {
                if let Some(entry) = inner.unknown.get_mut(place) {
                    entry.1 = json;
                }
            }
            Err(place) => inner.unknown.insert(place, (key, json)),
        }
    }

    /// Takes an unknown key out.
    pub fn remove(&mut self, key: &str) -> Option<RawJson> {
        let inner = self.0.as_deref_mut()?;
        let place = inner.place(key).ok()?;
        let (_, json) = inner.unknown.remove(place);
        self.shrink();
        Some(json)
    }

    /// Nothing takes no memory.
    fn shrink(&mut self) {
        if self.is_empty() && self.request_id().is_none() {
            self.0 = None;
        }
    }

    /// Adds a key at the end, out of order: [`settle`](Self::settle) must follow.
    pub(crate) fn append(&mut self, key: &str, json: RawJson) {
        self.inner().unknown.push((key.into(), json));
    }

    /// Brings appended keys into order. The last of equal ones stays.
    pub(crate) fn settle(&mut self) {
        let Some(inner) = self.0.as_deref_mut() else {
            return;
        };
        if inner.unknown.len() > 1 {
            inner.unknown.reverse();
            inner.unknown.sort_by(|left, right| left.0.cmp(&right.0));
            inner.unknown.dedup_by(|later, kept| later.0 == kept.0);
        }
    }

    fn inner(&mut self) -> &mut Inner {
        self.0.get_or_insert_default()
    }

    pub(crate) fn set_null(&mut self, index: usize) {
        self.inner().null |= 1 << index;
    }

    pub(crate) fn set_absent(&mut self, keys: u128) {
        self.inner().absent |= keys;
    }

    pub(crate) fn set_misfit(&mut self, index: usize, json: RawJson) {
        self.inner().misfits.push((index as u8, json));
    }

    /// Forgets what is known of a key.
    pub(crate) fn forget(&mut self, index: usize) {
        if let Some(inner) = self.0.as_deref_mut() {
            inner.null &= !(1 << index);
            inner.absent &= !(1 << index);
            inner
                .misfits
                .retain(|(place, _)| usize::from(*place) != index);
        }
        self.shrink();
    }

    pub(crate) fn of_key(&self, index: usize) -> Option<Leftover<'_>> {
        let inner = self.0.as_deref()?;
        if inner.null >> index & 1 == 1 {
            return Some(Leftover::Null);
        }
        if inner.absent >> index & 1 == 1 {
            return Some(Leftover::Absent);
        }
        let misfit = inner
            .misfits
            .iter()
            .find(|(place, _)| usize::from(*place) == index)?;
        Some(Leftover::Misfit(&misfit.1))
    }
}

/// An object gives its leftovers out as its last field.
impl Node for Leftovers {
    fn view(&self) -> View<'_> {
        View::Leftovers(self)
    }

    fn slot(&mut self, _: Fill) -> Slot<'_> {
        Slot::Leftovers(self)
    }
}
