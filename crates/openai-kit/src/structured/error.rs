//! Schemas that cannot be made strict.

use std::{error::Error as StdError, fmt};

use crate::error::ConfigError;

/// A schema that has no strict form. It names the place and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaError {
    path: String,
    problem: String,
}

impl SchemaError {
    pub(crate) fn new(path: &str, problem: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            problem: problem.into(),
        }
    }

    /// Where it is, as a JSON pointer such as `#/properties/name`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// As an error of a call whose parameter it is.
    pub(crate) fn on(&self, what: &str, parameter: &str) -> ConfigError {
        let Self { path, problem } = self;
        ConfigError::new(format!("{what}: at {path}, {problem}")).on(parameter)
    }
}

impl fmt::Display for SchemaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the schema has no strict form: at {}, {}",
            self.path, self.problem
        )
    }
}

impl StdError for SchemaError {}
