//! `MethodsParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Methods param with `id`, `clone` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MethodsParam {
    /// Id.
    pub id: String,
    /// Clone.
    pub clone: Option<String>,
    /// Eq.
    pub eq: Option<String>,
    /// Field.
    pub field: Option<String>,
    /// Field mut.
    pub field_mut: Option<String>,
    /// Fmt.
    pub fmt: Option<String>,
    /// From.
    pub from: Option<String>,
    /// Into.
    pub into: Option<String>,
    /// Leftovers mut.
    pub leftovers_mut: Option<String>,
    /// Parts.
    pub parts: Option<String>,
    /// Serialize.
    pub serialize: Option<String>,
    /// Slot.
    pub slot: Option<String>,
    /// View.
    pub view: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MethodsParam = "objects.MethodsParam";
    [
        required("id"),
        optional("clone"),
        optional("eq"),
        optional("field"),
        optional("field_mut"),
        optional("fmt"),
        optional("from"),
        optional("into"),
        optional("leftovers_mut"),
        optional("parts"),
        optional("serialize"),
        optional("slot"),
        optional("view"),
    ];
    0 id, 1 clone, 2 eq, 3 field, 4 field_mut, 5 fmt, 6 from, 7 into, 8 leftovers_mut, 9 parts,
    10 serialize, 11 slot, 12 view,
}

impl MethodsParam {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// Clone.
    #[must_use]
    pub fn clone<By>(mut self, clone: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.clone, &mut self.leftovers, 1, clone.into_maybe());
        self
    }

    /// Eq.
    #[must_use]
    pub fn eq<By>(mut self, eq: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.eq, &mut self.leftovers, 2, eq.into_maybe());
        self
    }

    /// Field.
    #[must_use]
    pub fn field<By>(mut self, field: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.field, &mut self.leftovers, 3, field.into_maybe());
        self
    }

    /// Field mut.
    #[must_use]
    pub fn field_mut<By>(mut self, field_mut: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.field_mut,
            &mut self.leftovers,
            4,
            field_mut.into_maybe(),
        );
        self
    }

    /// Fmt.
    #[must_use]
    pub fn fmt<By>(mut self, fmt: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.fmt, &mut self.leftovers, 5, fmt.into_maybe());
        self
    }

    /// From.
    #[must_use]
    pub fn from<By>(mut self, from: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.from, &mut self.leftovers, 6, from.into_maybe());
        self
    }

    /// Into.
    #[must_use]
    pub fn into<By>(mut self, into: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.into, &mut self.leftovers, 7, into.into_maybe());
        self
    }

    /// Leftovers mut.
    #[must_use]
    pub fn leftovers_mut<By>(mut self, leftovers_mut: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.leftovers_mut,
            &mut self.leftovers,
            8,
            leftovers_mut.into_maybe(),
        );
        self
    }

    /// Parts.
    #[must_use]
    pub fn parts<By>(mut self, parts: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.parts, &mut self.leftovers, 9, parts.into_maybe());
        self
    }

    /// Serialize.
    #[must_use]
    pub fn serialize<By>(mut self, serialize: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.serialize,
            &mut self.leftovers,
            10,
            serialize.into_maybe(),
        );
        self
    }

    /// Slot.
    #[must_use]
    pub fn slot<By>(mut self, slot: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.slot, &mut self.leftovers, 11, slot.into_maybe());
        self
    }

    /// View.
    #[must_use]
    pub fn view<By>(mut self, view: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.view, &mut self.leftovers, 12, view.into_maybe());
        self
    }
}
