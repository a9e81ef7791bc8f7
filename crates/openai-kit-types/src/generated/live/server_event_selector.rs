//! `ServerEventSelector` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Picks a kind of server event, or a kind of response event inside it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerEventSelector {
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// Keeps only this kind of inner response event.
    pub response_event: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ServerEventSelector = "live.ServerEventSelector";
    [
        required("type"),
        optional("response_event").or_null(),
    ];
    0 type_, 1 response_event,
}

impl ServerEventSelector {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            ..Self::default()
        }
    }

    /// Keeps only this kind of inner response event.
    #[must_use]
    pub fn response_event<By>(mut self, response_event: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.response_event,
            &mut self.leftovers,
            1,
            response_event.into_maybe(),
        );
        self
    }
}
