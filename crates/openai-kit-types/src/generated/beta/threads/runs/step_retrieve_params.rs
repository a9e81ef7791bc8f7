//! What `beta.threads.runs.steps.retrieve` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::threads::runs::RunStepInclude;
use crate::convert::put;
use crate::{IntoItems, Leftovers};

/// Parameters of `beta.threads.runs.steps.retrieve`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepRetrieveParams {
    /// Extra data to put into the reply.
    pub include: Option<Vec<RunStepInclude>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    StepRetrieveParams = "beta.threads.runs.StepRetrieveParams";
    [
        optional("include").in_query(),
    ];
    0 include,
}

impl StepRetrieveParams {
    /// Extra data to put into the reply.
    #[must_use]
    pub fn include(mut self, include: impl IntoItems<RunStepInclude>) -> Self {
        put(
            &mut self.include,
            &mut self.leftovers,
            0,
            include.into_items(),
        );
        self
    }
}
