//! `DpoMethod` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::fine_tuning::DpoHyperparameters;
use crate::{IntoMaybe, Leftovers};

/// Settings for preference training from pairs of answers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DpoMethod {
    /// Numbers that steer the training.
    pub hyperparameters: Option<DpoHyperparameters>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DpoMethod = "fine_tuning.DpoMethod";
    [
        optional("hyperparameters").or_null(),
    ];
    0 hyperparameters,
}

impl DpoMethod {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Numbers that steer the training.
    #[must_use]
    pub fn hyperparameters<By>(
        mut self,
        hyperparameters: impl IntoMaybe<DpoHyperparameters, By>,
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
