//! How the codec sees a value: one small set of traits, implemented once for each shape of field.
//!
//! `Node` is implemented by everything a field can hold. Reading goes through `slot`, everything
//! else (writing, comparing, printing, checking) through `view`. Both are used as trait objects,
//! so that the work is compiled once and not for each type.

use std::collections::BTreeMap;

use super::{Leftovers, RawJson, Why};

/// What is about to be put into a place.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Fill {
    /// A value other than null: make room for it.
    Value,
    /// An explicit null.
    Null,
    /// Nothing: go back to the default.
    Nothing,
}

/// A place for a JSON value.
#[non_exhaustive]
pub enum Slot<'a> {
    /// The place cannot hold this.
    Refused,
    /// Null or the default is in place; nothing is left to do.
    Done,
    /// Takes `true` and `false`.
    Bool(&'a mut bool),
    /// Takes whole numbers of 64 bits.
    Int(&'a mut i64),
    /// Takes any number.
    Float(&'a mut f64),
    /// Takes any string.
    Text(&'a mut String),
    /// Takes any string; these have a variant or constant of their own.
    Choice(&'a mut dyn Choice, &'static [&'static str]),
    /// Takes any value.
    Raw(&'a mut RawJson),
    /// Takes an object with known keys.
    Object(&'static Shape, &'a mut dyn Object),
    /// Takes an object with free keys.
    Map(&'a mut dyn Map),
    /// Takes an array.
    List(&'a mut dyn List),
    /// Takes any value, and decides for a variant.
    Union(&'a mut dyn Union),
    /// Takes what its own code says.
    Custom(&'a mut dyn Custom),
    /// Takes nothing from a server by itself.
    Leftovers(&'a mut Leftovers),
}

/// A value as the codec reads it.
#[non_exhaustive]
pub enum View<'a> {
    /// No value: the key is left out, an item is null.
    Absent,
    /// An explicit null.
    Null,
    /// A value in a place that can be without one.
    Present(&'a dyn Node),
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number.
    Float(f64),
    /// A string.
    Text(&'a str),
    /// A string of an open enumeration, and whether it is a known one.
    Choice(&'a str, bool),
    /// Any value.
    Raw(&'a RawJson),
    /// An object with known keys.
    Object(&'static Shape, &'a dyn Object),
    /// What came beyond the known keys; no value of its own.
    Leftovers(&'a Leftovers),
    /// An object with free keys.
    Map(&'a dyn Map),
    /// An array.
    List(&'a dyn List),
    /// What a union could not decide for.
    Unknown(&'a RawJson, Why),
    /// A value with a form of its own.
    Custom(&'a dyn Custom),
}

/// Any type of this crate, and whatever a field of one can hold: the bound for generic code, as in
/// `fn load<T: Node + Default>(text: &str)`. Its methods belong to the codec.
pub trait Node {
    /// The value, for reading.
    #[doc(hidden)]
    fn view(&self) -> View<'_>;
    /// Prepares for `fill` and gives the place where a value goes.
    #[doc(hidden)]
    fn slot(&mut self, fill: Fill) -> Slot<'_>;
}

/// The fields of a type with known keys.
pub trait Object {
    /// The field at a place of the shape; beyond the last place the leftovers.
    fn field(&self, index: usize) -> &dyn Node;
    /// The same for writing.
    fn field_mut(&mut self, index: usize) -> &mut dyn Node;
}

/// The keys of a type with known keys.
pub trait Shaped: Object + Default {
    /// The keys, in the order servers send them.
    const SHAPE: &'static Shape;
}

impl<T: Shaped> Node for T {
    fn view(&self) -> View<'_> {
        View::Object(T::SHAPE, self)
    }

    fn slot(&mut self, fill: Fill) -> Slot<'_> {
        if fill == Fill::Value {
            return Slot::Object(T::SHAPE, self);
        }
        *self = T::default();
        if fill == Fill::Null {
            Slot::Refused
        } else {
            Slot::Done
        }
    }
}

/// Where an object keeps its leftovers: beyond all fields.
const LEFTOVERS: usize = usize::MAX;

/// What came beyond the known keys of an object.
pub fn leftovers(object: &dyn Object) -> &Leftovers {
    match object.field(LEFTOVERS).view() {
        View::Leftovers(leftovers) => leftovers,
        _ => Leftovers::NONE,
    }
}

/// Changes what came beyond the known keys of an object.
pub(crate) fn with_leftovers(object: &mut dyn Object, change: impl FnOnce(&mut Leftovers)) {
    if let Slot::Leftovers(leftovers) = object.field_mut(LEFTOVERS).slot(Fill::Value) {
        change(leftovers);
    }
}

/// Notes that a known key of an object is null, or that nothing is to be said of it but its field.
pub fn mark_null(node: &mut dyn Node, index: usize, null: bool) {
    if let Slot::Object(_, object) = node.slot(Fill::Value) {
        with_leftovers(object, |leftovers| {
            leftovers.forget(index);
            if null {
                leftovers.set_null(index);
            }
        });
    }
}

/// A type that is one of several.
pub trait Union {
    /// How to decide.
    fn rule(&self) -> &'static super::Rule;
    /// Becomes the default of a variant and gives its content.
    fn choose(&mut self, variant: u8) -> &mut dyn Node;
    /// Becomes `Unknown`.
    fn unknown(&mut self, json: RawJson, why: Why);
}

/// An open enumeration of strings.
pub trait Choice {
    /// Becomes the variant of this text.
    fn set(&mut self, text: &str);
}

impl<T: for<'a> From<&'a str>> Choice for T {
    fn set(&mut self, text: &str) {
        *self = T::from(text);
    }
}

/// The slot of an open enumeration.
pub(crate) fn choice<'a, T: Choice + Default>(
    value: &'a mut T,
    known: &'static [&'static str],
    fill: Fill,
) -> Slot<'a> {
    if fill == Fill::Value {
        return Slot::Choice(value, known);
    }
    *value = T::default();
    if fill == Fill::Null {
        Slot::Refused
    } else {
        Slot::Done
    }
}

/// An array.
pub trait List {
    /// Adds a default item and gives it.
    fn push(&mut self) -> &mut dyn Node;
    /// The item at a place.
    fn item(&self, index: usize) -> Option<&dyn Node>;
}

/// An object with free keys.
pub trait Map {
    /// Adds a default value, or resets the one there is, and gives it.
    fn entry(&mut self, key: &str) -> &mut dyn Node;
    /// Calls back with each pair, in order of the keys.
    fn each<'a>(&'a self, with: &mut dyn FnMut(&'a str, &'a dyn Node));
}

/// A value with a JSON form of its own.
pub trait Custom {
    /// The value as JSON.
    fn json(&self) -> RawJson;
    /// Takes a value; false when it does not fit.
    fn set_json(&mut self, json: &RawJson) -> bool;
    /// Whether nothing was put in.
    fn is_default(&self) -> bool;
    /// The file, if it is one.
    fn upload(&self) -> Option<&crate::Upload> {
        None
    }
}

/// The keys of an object type.
#[non_exhaustive]
pub struct Shape {
    /// The name of the type in the facts, such as `responses.Response`.
    pub name: &'static str,
    /// The keys, in the order servers send them.
    pub keys: &'static [Key],
    /// One bit for each key that leaves a mark when it is missing.
    pub(crate) expected: u128,
}

impl Shape {
    /// A shape of at most 128 keys.
    pub(crate) const fn new(name: &'static str, keys: &'static [Key]) -> Self {
        let mut expected = 0;
        let mut index = 0;
        while index < keys.len() {
            if keys[index].required || keys[index].constant.is_some() {
                expected |= 1 << index;
            }
            index += 1;
        }
        Self {
            name,
            keys,
            expected,
        }
    }
}

/// One key of an object type.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Key {
    /// The key on the wire.
    pub name: &'static str,
    /// The text it always has, if it has.
    pub constant: Option<&'static str>,
    /// Whether the facts require it.
    pub required: bool,
    /// Whether the facts allow null.
    pub nullable: bool,
    /// Whether it holds a secret, which `Debug` hides.
    pub secret: bool,
    /// Where an operation's parameter goes.
    pub place: Place,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// Into the body.
    Body,
    /// Into the query string.
    Query,
    /// Into a header.
    Header,
}

/// A key that is always there.
pub(crate) const fn required(name: &'static str) -> Key {
    Key {
        name,
        constant: None,
        required: true,
        nullable: false,
        secret: false,
        place: Place::Body,
    }
}

/// A key that may be left out.
pub(crate) const fn optional(name: &'static str) -> Key {
    Key {
        required: false,
        ..required(name)
    }
}

/// A key with one fixed text.
pub(crate) const fn constant(name: &'static str, text: &'static str) -> Key {
    Key {
        constant: Some(text),
        ..required(name)
    }
}

impl Key {
    /// The key may be left out.
    #[must_use]
    pub const fn or_left_out(self) -> Self {
        Self {
            required: false,
            ..self
        }
    }

    /// Null is a value of this key.
    #[must_use]
    pub const fn or_null(self) -> Self {
        Self {
            nullable: true,
            ..self
        }
    }

    /// The value is a secret.
    #[must_use]
    pub const fn secret(self) -> Self {
        Self {
            secret: true,
            ..self
        }
    }

    /// The parameter goes into the query string.
    #[must_use]
    pub const fn in_query(self) -> Self {
        Self {
            place: Place::Query,
            ..self
        }
    }

    /// The parameter goes into a header.
    #[must_use]
    pub const fn in_header(self) -> Self {
        Self {
            place: Place::Header,
            ..self
        }
    }
}

impl<T: Node + Default> Node for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => View::Present(value),
            None => View::Absent,
        }
    }

    fn slot(&mut self, fill: Fill) -> Slot<'_> {
        if fill == Fill::Value {
            return self.insert(T::default()).slot(fill);
        }
        *self = None;
        if fill == Fill::Null {
            Slot::Refused
        } else {
            Slot::Done
        }
    }
}

impl<T: Shaped> Shaped for Box<T> {
    const SHAPE: &'static Shape = T::SHAPE;
}

/// Only objects are boxed: circles of types always lead through one.
impl<T: Object> Object for Box<T> {
    fn field(&self, index: usize) -> &dyn Node {
        (**self).field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Node {
        (**self).field_mut(index)
    }
}

impl<T: Node + Default> Node for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn slot(&mut self, fill: Fill) -> Slot<'_> {
        self.clear();
        match fill {
            Fill::Value => Slot::List(self),
            Fill::Null => Slot::Refused,
            Fill::Nothing => Slot::Done,
        }
    }
}

impl<T: Node + Default> List for Vec<T> {
    fn push(&mut self) -> &mut dyn Node {
        self.push(T::default());
        let last = self.len() - 1;
        &mut self[last]
    }

    fn item(&self, index: usize) -> Option<&dyn Node> {
        self.get(index).map(|item| item as &dyn Node)
    }
}

impl<T: Node + Default> Node for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn slot(&mut self, fill: Fill) -> Slot<'_> {
        self.clear();
        match fill {
            Fill::Value => Slot::Map(self),
            Fill::Null => Slot::Refused,
            Fill::Nothing => Slot::Done,
        }
    }
}

impl<T: Node + Default> Map for BTreeMap<String, T> {
    fn entry(&mut self, key: &str) -> &mut dyn Node {
        let value = self.entry(key.to_owned()).or_default();
        *value = T::default();
        value
    }

    fn each<'a>(&'a self, with: &mut dyn FnMut(&'a str, &'a dyn Node)) {
        for (key, value) in self {
            with(key, value);
        }
    }
}

macro_rules! scalar {
    ($type:ty, $slot:ident, |$value:ident| $view:expr) => {
        impl Node for $type {
            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }

            fn slot(&mut self, fill: Fill) -> Slot<'_> {
                if fill == Fill::Value {
                    return Slot::$slot(self);
                }
                *self = Self::default();
                if fill == Fill::Null {
                    Slot::Refused
                } else {
                    Slot::Done
                }
            }
        }
    };
}

scalar!(bool, Bool, |value| View::Bool(*value));
scalar!(i64, Int, |value| View::Int(*value));
scalar!(f64, Float, |value| View::Float(*value));
scalar!(String, Text, |value| View::Text(value));
