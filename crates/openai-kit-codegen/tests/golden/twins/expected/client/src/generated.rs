//! The resources of the API.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod twins;

impl Client {
    /// Types with twins.
    #[must_use]
    pub fn twins(&self) -> twins::Twins {
        twins::Twins::new(self)
    }
}
