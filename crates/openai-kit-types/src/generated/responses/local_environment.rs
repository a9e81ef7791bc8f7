//! `LocalEnvironment` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::LocalSkill;
use crate::{IntoItems, Leftovers};

/// Has shell commands run on your own machine, with local skills.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalEnvironment {
    /// Skills that can be used there. At most 200 items.
    pub skills: Option<Vec<LocalSkill>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LocalEnvironment = "responses.LocalEnvironment";
    [
        constant("type", "local"),
        optional("skills").or_null(),
    ];
    1 skills,
}

impl LocalEnvironment {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Skills that can be used there. At most 200 items.
    #[must_use]
    pub fn skills(mut self, skills: impl IntoItems<LocalSkill>) -> Self {
        put(
            &mut self.skills,
            &mut self.leftovers,
            1,
            skills.into_items(),
        );
        self
    }
}
