//! `SupervisedMethod` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::fine_tuning::SupervisedHyperparameters;
use crate::{IntoMaybe, Leftovers};

/// Settings for supervised training from example conversations.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupervisedMethod {
    /// Numbers that steer the training.
    pub hyperparameters: Option<SupervisedHyperparameters>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SupervisedMethod = "fine_tuning.SupervisedMethod";
    [
        optional("hyperparameters").or_null(),
    ];
    0 hyperparameters,
}

impl SupervisedMethod {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Numbers that steer the training.
    #[must_use]
    pub fn hyperparameters<By>(
        mut self,
        hyperparameters: impl IntoMaybe<SupervisedHyperparameters, By>,
    ) -> Self {
        put(
            &mut self.hyperparameters,
            &mut self.leftovers,
            0,
            hyperparameters.into_maybe(),
        );
        self
    }
}
