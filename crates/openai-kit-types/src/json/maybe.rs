//! Optional values where null says something else than nothing, and what setters take.

use super::node::{Fill, Node, Slot, View};

/// A parameter that may be left out, be null, or have a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "there is no fourth state")]
pub enum Maybe<T> {
    /// Left out.
    #[default]
    Absent,
    /// An explicit null.
    Null,
    /// A value.
    Value(T),
}

/// An explicit null, for setters: `.metadata(Null)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "there is nothing in it")]
pub struct Null;

impl<T> Maybe<T> {
    /// The value, if there is one.
    #[must_use]
    pub fn as_ref(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    #[must_use]
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether it is left out.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether it is an explicit null.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Maybe<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Node + Default> Node for Maybe<T> {
    fn view(&self) -> View<'_> {
        match self {
            Self::Absent => View::Absent,
            Self::Null => View::Null,
            Self::Value(value) => View::Present(value),
        }
    }

    fn slot(&mut self, fill: Fill) -> Slot<'_> {
        *self = match fill {
            Fill::Value => Self::Value(T::default()),
            Fill::Null => Self::Null,
            Fill::Nothing => Self::Absent,
        };
        match self {
            Self::Value(value) => value.slot(fill),
            Self::Absent | Self::Null => Slot::Done,
        }
    }
}
