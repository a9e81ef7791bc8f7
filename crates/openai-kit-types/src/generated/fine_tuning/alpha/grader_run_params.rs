//! What `fine_tuning.alpha.graders.run` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson};

pub use crate::fine_tuning::reinforcement_method::Grader;

/// Parameters of `fine_tuning.alpha.graders.run`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraderRunParams {
    /// The grader that scores the samples. Required.
    pub grader: Option<Grader>,
    /// The item concerned, or one row of data.
    pub item: Option<RawJson>,
    /// Model output to grade. Required.
    pub model_sample: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GraderRunParams = "fine_tuning.alpha.GraderRunParams";
    [
        required("grader"),
        optional("item"),
        required("model_sample"),
    ];
    0 grader, 1 item, 2 model_sample,
}

impl GraderRunParams {
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

    /// The item concerned, or one row of data.
    #[must_use]
    pub fn item<By>(mut self, item: impl IntoMaybe<RawJson, By>) -> Self {
        put(&mut self.item, &mut self.leftovers, 1, item.into_maybe());
        self
    }

    /// Model output to grade. Required.
    #[must_use]
    pub fn model_sample<By>(mut self, model_sample: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.model_sample,
            &mut self.leftovers,
            2,
            model_sample.into_maybe(),
        );
        self
    }
}
