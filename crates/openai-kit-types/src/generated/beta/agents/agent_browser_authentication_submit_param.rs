//! `AgentBrowserAuthenticationSubmitParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{IntoItems, IntoMaybe, Leftovers, Maybe};

/// Fills in a login that the agent's browser asks for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentBrowserAuthenticationSubmitParam {
    /// Form fields to fill in.
    pub fields: Vec<Field>,
    /// ID of the chosen way of signing in.
    pub selected_option: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentBrowserAuthenticationSubmitParam = "beta.AgentBrowserAuthenticationSubmitParam";
    [
        constant("type", "browser_authentication"),
        constant("action", "submit"),
        required("fields"),
        optional("selected_option").or_null(),
    ];
    2 fields, 3 selected_option,
}

impl AgentBrowserAuthenticationSubmitParam {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(fields: impl IntoItems<Field>) -> Self {
        Self {
            fields: fields.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// ID of the chosen way of signing in.
    #[must_use]
    pub fn selected_option<By>(mut self, selected_option: impl IntoMaybe<String, By>) -> Self {
        self.selected_option = selected_option.into_maybe();
        self
    }
}

/// Field of `AgentBrowserAuthenticationSubmitParam` with `field_id` and `value`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Field {
    /// ID of the form field being filled in.
    pub field_id: String,
    /// The value that is meant or set.
    pub value: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Field = "beta.AgentBrowserAuthenticationSubmitParam.Field";
    [
        required("field_id"),
        required("value"),
    ];
    0 field_id, 1 value,
}

impl Field {
    /// What is required.
    #[must_use]
    pub fn new(field_id: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            value: value.into(),
            ..Self::default()
        }
    }
}
