//! `PythonGrader` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// A grader that runs your Python code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PythonGrader {
    /// Container image in which the grader code runs.
    pub image_tag: Option<String>,
    /// Name given to this object.
    pub name: String,
    /// Where it comes from.
    pub source: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PythonGrader = "graders.PythonGrader";
    [
        constant("type", "python"),
        optional("image_tag").or_null(),
        required("name"),
        required("source"),
    ];
    1 image_tag, 2 name, 3 source,
}

impl PythonGrader {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(name: impl Into<String>, source: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            source: source.into(),
            ..Self::default()
        }
    }

    /// Container image in which the grader code runs.
    #[must_use]
    pub fn image_tag<By>(mut self, image_tag: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.image_tag,
            &mut self.leftovers,
            1,
            image_tag.into_maybe(),
        );
        self
    }
}
