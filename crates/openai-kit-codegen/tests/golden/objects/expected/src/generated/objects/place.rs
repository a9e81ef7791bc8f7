//! `Place` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers};

/// Place with `street`, `number` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Place {
    /// Street.
    pub street: String,
    /// Number.
    pub number: i64,
    /// Lines.
    pub lines: Vec<String>,
    /// Labels.
    pub labels: BTreeMap<String, String>,
    /// Floor.
    pub floor: Option<i64>,
    /// Door.
    pub door: Option<String>,
    /// Bell.
    pub bell: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Place = "objects.Place";
    [
        required("street"),
        required("number"),
        required("lines"),
        required("labels"),
        optional("floor").or_null(),
        optional("door").or_null(),
        required("bell").or_null(),
    ];
    0 street, 1 number, 2 lines, 3 labels, 4 floor, 5 door, 6 bell,
}

impl Place {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        street: impl Into<String>,
        number: i64,
        lines: impl IntoItems<String>,
        labels: impl IntoPairs<String>,
    ) -> Self {
        Self {
            street: street.into(),
            number,
            lines: lines.into_items().into_option().unwrap_or_default(),
            labels: labels.into_pairs().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Floor.
    #[must_use]
    pub fn floor<By>(mut self, floor: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.floor, &mut self.leftovers, 4, floor.into_maybe());
        self
    }

    /// Door.
    #[must_use]
    pub fn door<By>(mut self, door: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.door, &mut self.leftovers, 5, door.into_maybe());
        self
    }

    /// Bell.
    #[must_use]
    pub fn bell<By>(mut self, bell: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.bell, &mut self.leftovers, 6, bell.into_maybe());
        self
    }
}
