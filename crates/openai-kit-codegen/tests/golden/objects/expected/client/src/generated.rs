//! The resources of the API.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod objects;

impl Client {
    /// Objects of every kind.
    #[must_use]
    pub fn objects(&self) -> objects::Objects {
        objects::Objects::new(self)
    }
}
