//! What `fine_tuning.alpha.graders.validate` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::fine_tuning::reinforcement_method::Grader;

/// Parameters of `fine_tuning.alpha.graders.validate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraderValidateParams {
    /// The grader that scores the samples. Required.
    pub grader: Option<Grader>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GraderValidateParams = "fine_tuning.alpha.GraderValidateParams";
    [
        required("grader"),
    ];
    0 grader,
}

impl GraderValidateParams {
    /// The grader that scores the samples. Required.
    #[must_use]
    pub fn grader<By>(mut self, grader: impl IntoMaybe<Grader, By>) -> Self {
        put(
            &mut self.grader,
            &mut self.leftovers,
            0,
            grader.into_maybe(),
        );
        self
    }
}
