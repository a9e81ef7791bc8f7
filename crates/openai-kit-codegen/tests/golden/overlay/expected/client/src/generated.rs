//! The resources of the API.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod overlay;

impl Client {
    /// Notes.
    #[must_use]
    pub fn overlay(&self) -> overlay::Overlay {
        overlay::Overlay::new(self)
    }
}
