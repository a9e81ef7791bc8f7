//! What setters and constructors take, and how common things become values.

use std::collections::{BTreeMap, HashMap};

use crate::{Leftovers, Maybe, Null, RawJson};

/// What a setter takes: a value, an `Option`, [`Null`] or a [`Maybe`].
///
/// `By` only tells the implementations apart and is always inferred.
pub trait IntoMaybe<T, By> {
    /// The three states a field can have.
    fn into_maybe(self) -> Maybe<T>;
}

/// Marks a setter's argument that is a value.
#[derive(Debug)]
#[non_exhaustive]
pub struct ByValue;

/// Marks a setter's argument that is an `Option`.
#[derive(Debug)]
#[non_exhaustive]
pub struct ByOption;

/// Marks a setter's argument that says null or nothing itself.
#[derive(Debug)]
#[non_exhaustive]
pub struct ByState;

impl<T, U: Into<T>> IntoMaybe<T, ByValue> for U {
    fn into_maybe(self) -> Maybe<T> {
        Maybe::Value(self.into())
    }
}

impl<T, U: Into<T>> IntoMaybe<T, ByOption> for Option<U> {
    fn into_maybe(self) -> Maybe<T> {
        self.map_or(Maybe::Absent, |value| Maybe::Value(value.into()))
    }
}

impl<T> IntoMaybe<T, ByState> for Null {
    fn into_maybe(self) -> Maybe<T> {
        Maybe::Null
    }
}

impl<T> IntoMaybe<T, ByState> for Maybe<T> {
    fn into_maybe(self) -> Maybe<T> {
        self
    }
}

/// What a setter of a list takes: a `Vec`, an array or a slice of anything that becomes an item,
/// an `Option` of a `Vec`, [`Null`] or a [`Maybe`].
pub trait IntoItems<T> {
    /// The three states a field can have.
    fn into_items(self) -> Maybe<Vec<T>>;
}

impl<T, U: Into<T>> IntoItems<T> for Vec<U> {
    fn into_items(self) -> Maybe<Vec<T>> {
        Maybe::Value(self.into_iter().map(Into::into).collect())
    }
}

impl<T, U: Into<T>, const N: usize> IntoItems<T> for [U; N] {
    fn into_items(self) -> Maybe<Vec<T>> {
        Maybe::Value(self.into_iter().map(Into::into).collect())
    }
}

impl<T, U: Into<T> + Clone> IntoItems<T> for &[U] {
    fn into_items(self) -> Maybe<Vec<T>> {
        Maybe::Value(self.iter().cloned().map(Into::into).collect())
    }
}

impl<T, U: Into<T> + Clone> IntoItems<T> for &Vec<U> {
    fn into_items(self) -> Maybe<Vec<T>> {
        self.as_slice().into_items()
    }
}

impl<T, U: Into<T>> IntoItems<T> for Option<Vec<U>> {
    fn into_items(self) -> Maybe<Vec<T>> {
        self.map_or(Maybe::Absent, IntoItems::into_items)
    }
}

impl<T> IntoItems<T> for Null {
    fn into_items(self) -> Maybe<Vec<T>> {
        Maybe::Null
    }
}

impl<T> IntoItems<T> for Maybe<Vec<T>> {
    fn into_items(self) -> Self {
        self
    }
}

/// What a setter of a map takes: a `BTreeMap` or `HashMap`, an array or `Vec` of pairs, an
/// `Option` of a `BTreeMap`, [`Null`] or a [`Maybe`]; for free JSON also what `json!({…})` makes.
pub trait IntoPairs<T> {
    /// The three states a field can have.
    fn into_pairs(self) -> Maybe<BTreeMap<String, T>>;
}

fn pairs<T, K: Into<String>, U: Into<T>>(
    pairs: impl IntoIterator<Item = (K, U)>,
) -> Maybe<BTreeMap<String, T>> {
    Maybe::Value(
        pairs
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect(),
    )
}

impl<T, K: Into<String>, U: Into<T>> IntoPairs<T> for BTreeMap<K, U> {
    fn into_pairs(self) -> Maybe<BTreeMap<String, T>> {
        pairs(self)
    }
}

impl<T, K: Into<String>, U: Into<T>, S> IntoPairs<T> for HashMap<K, U, S> {
    fn into_pairs(self) -> Maybe<BTreeMap<String, T>> {
        pairs(self)
    }
}

impl<T, K: Into<String>, U: Into<T>> IntoPairs<T> for Vec<(K, U)> {
    fn into_pairs(self) -> Maybe<BTreeMap<String, T>> {
        pairs(self)
    }
}

impl<T, K: Into<String>, U: Into<T>, const N: usize> IntoPairs<T> for [(K, U); N] {
    fn into_pairs(self) -> Maybe<BTreeMap<String, T>> {
        pairs(self)
    }
}

impl<T, K: Into<String>, U: Into<T>> IntoPairs<T> for Option<BTreeMap<K, U>> {
    fn into_pairs(self) -> Maybe<BTreeMap<String, T>> {
        self.map_or(Maybe::Absent, pairs)
    }
}

impl IntoPairs<RawJson> for serde_json::Map<String, serde_json::Value> {
    fn into_pairs(self) -> Maybe<BTreeMap<String, RawJson>> {
        pairs(self)
    }
}

/// So that `json!({…})` can be written for a JSON schema. A value that is no object stands under
/// the empty key, for the API to refuse: nothing is dropped in silence.
impl IntoPairs<RawJson> for serde_json::Value {
    fn into_pairs(self) -> Maybe<BTreeMap<String, RawJson>> {
        match self {
            Self::Object(fields) => pairs(fields),
            Self::Null => Maybe::Null,
            other => pairs([(String::new(), other)]),
        }
    }
}

impl<T> IntoPairs<T> for Null {
    fn into_pairs(self) -> Maybe<BTreeMap<String, T>> {
        Maybe::Null
    }
}

impl<T> IntoPairs<T> for Maybe<BTreeMap<String, T>> {
    fn into_pairs(self) -> Self {
        self
    }
}

/// Puts a setter's argument into an optional field. A null, which the field cannot say itself, is
/// kept beside it.
pub(crate) fn put<T>(
    field: &mut Option<T>,
    leftovers: &mut Leftovers,
    index: usize,
    value: Maybe<T>,
) {
    leftovers.forget(index);
    if value.is_null() {
        leftovers.set_null(index);
    }
    *field = value.into_option();
}

/// A union from what one of its variants holds.
macro_rules! from {
    ($union:ident { $($variant:ident($type:ty)),* $(,)? }) => {$(
        impl From<$type> for $union {
            fn from(value: $type) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}

/// A union from text.
macro_rules! from_text {
    ($union:ident :: $variant:ident) => {
        from!($union { $variant(&str), $variant(String) });

        impl From<&String> for $union {
            fn from(text: &String) -> Self {
                Self::from(text.as_str())
            }
        }
    };
}

/// A union from lists of whatever becomes an item.
macro_rules! from_items {
    ($union:ident :: $variant:ident($item:ty)) => {
        impl<T: Into<$item>> From<Vec<T>> for $union {
            fn from(items: Vec<T>) -> Self {
                Self::$variant(items.into_iter().map(Into::into).collect())
            }
        }

        impl<T: Into<$item>, const N: usize> From<[T; N]> for $union {
            fn from(items: [T; N]) -> Self {
                Self::$variant(items.into_iter().map(Into::into).collect())
            }
        }

        impl<T: Into<$item> + Clone> From<&[T]> for $union {
            fn from(items: &[T]) -> Self {
                Self::$variant(items.iter().cloned().map(Into::into).collect())
            }
        }

        impl<T: Into<$item> + Clone> From<&Vec<T>> for $union {
            fn from(items: &Vec<T>) -> Self {
                Self::from(items.as_slice())
            }
        }
    };
}

/// A union from lists of one type of item, where it takes several kinds of lists.
#[allow(unused_macros, reason = "few areas have such a union")]
macro_rules! from_list {
    ($union:ident :: $variant:ident($item:ty)) => {
        impl From<Vec<$item>> for $union {
            fn from(items: Vec<$item>) -> Self {
                Self::$variant(items.into_iter().map(Into::into).collect())
            }
        }

        impl<const N: usize> From<[$item; N]> for $union {
            fn from(items: [$item; N]) -> Self {
                Self::$variant(items.into_iter().map(Into::into).collect())
            }
        }

        impl From<&[$item]> for $union {
            fn from(items: &[$item]) -> Self {
                Self::$variant(items.iter().cloned().map(Into::into).collect())
            }
        }
    };
}
