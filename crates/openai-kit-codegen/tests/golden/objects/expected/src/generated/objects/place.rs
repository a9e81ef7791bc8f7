//! `Place` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers};

/// Place with `bell`, `door` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Place {
    /// Bell.
    pub bell: Option<String>,
    /// Door.
    pub door: Option<String>,
    /// Floor.
    pub floor: Option<i64>,
    /// Labels.
    pub labels: BTreeMap<String, String>,
    /// Lines.
    pub lines: Vec<String>,
    /// Number.
    pub number: i64,
    /// Street.
    pub street: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Place = "objects.Place";
    [
        required("bell").or_null(),
        optional("door").or_null(),
        optional("floor").or_null(),
        required("labels"),
        required("lines"),
        required("number"),
        required("street"),
    ];
    0 bell, 1 door, 2 floor, 3 labels, 4 lines, 5 number, 6 street,
}

impl Place {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        labels: impl IntoPairs<String>,
        lines: impl IntoItems<String>,
        number: i64,
        street: impl Into<String>,
    ) -> Self {
        Self {
            labels: labels.into_pairs().into_option().unwrap_or_default(),
            lines: lines.into_items().into_option().unwrap_or_default(),
            number,
            street: street.into(),
            ..Self::default()
        }
    }

    /// Bell.
    #[must_use]
    pub fn bell<By>(mut self, bell: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.bell, &mut self.leftovers, 0, bell.into_maybe());
        self
    }

    /// Door.
    #[must_use]
    pub fn door<By>(mut self, door: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.door, &mut self.leftovers, 1, door.into_maybe());
        self
    }

    /// Floor.
    #[must_use]
    pub fn floor<By>(mut self, floor: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.floor, &mut self.leftovers, 2, floor.into_maybe());
        self
    }
}
