//! A value of the document with its place, so that every error names the place.

use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// A value and the JSON pointer to it.
pub(super) struct Spot<'a> {
    pub(super) value: &'a Value,
    at: String,
}

impl<'a> Spot<'a> {
    pub(super) fn root(value: &'a Value) -> Self {
        Self {
            value,
            at: String::new(),
        }
    }

    fn below(&self, name: &str, value: &'a Value) -> Self {
        let name = name.replace('~', "~0").replace('/', "~1");
        Self {
            value,
            at: format!("{}/{name}", self.at),
        }
    }

    /// What is wrong here, and what to do.
    pub(super) fn error(&self, problem: impl Into<String>) -> Error {
        let place = if self.at.is_empty() { "/" } else { &self.at };
        Error::facts(place, problem)
    }

    fn object(&self) -> Result<&'a Map<String, Value>> {
        let object = self.value.as_object();
        object.ok_or_else(|| self.error("should be an object"))
    }

    /// A member that may be left out.
    pub(super) fn get(&self, name: &str) -> Result<Option<Self>> {
        let value = self.object()?.get(name);
        Ok(value.map(|value| self.below(name, value)))
    }

    /// A member that must be there.
    pub(super) fn need(&self, name: &str) -> Result<Self> {
        self.get(name)?
            .ok_or_else(|| self.error(format!("lacks {name:?}; add it")))
    }

    pub(super) fn entries(&self) -> Result<Vec<(&'a str, Self)>> {
        let entries = self.object()?.iter();
        Ok(entries
            .map(|(name, value)| (name.as_str(), self.below(name, value)))
            .collect())
    }

    pub(super) fn items(&self) -> Result<Vec<Self>> {
        let list = self.value.as_array();
        let list = list.ok_or_else(|| self.error("should be an array"))?;
        let items = list.iter().enumerate();
        Ok(items
            .map(|(index, value)| self.below(&index.to_string(), value))
            .collect())
    }

    pub(super) fn text(&self) -> Result<&'a str> {
        let text = self.value.as_str();
        text.ok_or_else(|| self.error("should be a string"))
    }

    pub(super) fn truth(&self) -> Result<bool> {
        let truth = self.value.as_bool();
        truth.ok_or_else(|| self.error("should be true or false"))
    }
}
