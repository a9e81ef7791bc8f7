//! `RealtimeFunctionTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson};

/// A function that a Realtime model may call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeFunctionTool {
    /// Explanation in plain words.
    pub description: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// JSON schema of the function's arguments.
    pub parameters: Option<RawJson>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeFunctionTool = "realtime.RealtimeFunctionTool";
    [
        constant("type", "function").or_left_out().or_null(),
        optional("description").or_null(),
        optional("name").or_null(),
        optional("parameters").or_null(),
    ];
    1 description, 2 name, 3 parameters,
}

impl RealtimeFunctionTool {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Explanation in plain words.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.description,
            &mut self.leftovers,
            1,
            description.into_maybe(),
        );
        self
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 2, name.into_maybe());
        self
    }

    /// JSON schema of the function's arguments.
    #[must_use]
    pub fn parameters<By>(mut self, parameters: impl IntoMaybe<RawJson, By>) -> Self {
        put(
            &mut self.parameters,
            &mut self.leftovers,
            3,
            parameters.into_maybe(),
        );
        self
    }
}
