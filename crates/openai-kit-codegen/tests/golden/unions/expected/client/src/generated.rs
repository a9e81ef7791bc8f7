//! The resources of the API.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod unions;

impl Client {
    /// Unions of every kind.
    #[must_use]
    pub fn unions(&self) -> unions::Unions {
        unions::Unions::new(self)
    }
}
