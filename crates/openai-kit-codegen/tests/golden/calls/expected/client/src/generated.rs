//! The resources of the API.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod calls;

impl Client {
    /// Calls of every kind.
    #[must_use]
    pub fn calls(&self) -> calls::Calls {
        calls::Calls::new(self)
    }
}
