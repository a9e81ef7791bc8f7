//! `ContainerReference` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Names an existing container to run in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerReference {
    /// ID of the container.
    pub container_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ContainerReference = "responses.ContainerReference";
    [
        constant("type", "container_reference"),
        required("container_id"),
    ];
    1 container_id,
}

impl ContainerReference {
    /// What is required.
    #[must_use]
    pub fn new(container_id: impl Into<String>) -> Self {
        Self {
            container_id: container_id.into(),
            ..Self::default()
        }
    }
}
