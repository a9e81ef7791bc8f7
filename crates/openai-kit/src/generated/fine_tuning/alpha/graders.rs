//! `client.fine_tuning().alpha().graders()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::fine_tuning::alpha::{
    GraderRunParams, GraderRunResponse, GraderValidateParams, GraderValidateResponse,
};
use openai_kit_types::fine_tuning::reinforcement_method::Grader;
use openai_kit_types::{IntoMaybe, RawJson};

use crate::Client;
use crate::call::{Call, Json, op};

/// The operations of `fine_tuning.alpha.graders`.
#[derive(Clone, Debug)]
pub struct Graders {
    pub(crate) client: Client,
}

impl Graders {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Tries a grader on one model sample and returns the reward it gives.
    ///
    /// `POST /fine_tuning/alpha/graders/run`
    pub fn run(&self) -> Call<Run> {
        Call::new(&self.client, [])
    }

    /// Checks a grader definition without running it.
    ///
    /// `POST /fine_tuning/alpha/graders/validate`
    pub fn validate(&self) -> Call<Validate> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Graders::run`].
    Run: GraderRunParams => Json<GraderRunResponse>, operations::fine_tuning::alpha::graders::RUN;

    /// The call of [`Graders::validate`].
    Validate: GraderValidateParams => Json<GraderValidateResponse>,
        operations::fine_tuning::alpha::graders::VALIDATE;
}

/// Parameters of [`Graders::run`].
impl Call<Run> {
    /// The grader that scores the samples. Required.
    pub fn grader<By>(self, grader: impl IntoMaybe<Grader, By>) -> Self {
        self.put(0, grader.into_maybe(), |params| &mut params.grader)
    }

    /// The item concerned, or one row of data.
    pub fn item<By>(self, item: impl IntoMaybe<RawJson, By>) -> Self {
        self.put(1, item.into_maybe(), |params| &mut params.item)
    }

    /// Model output to grade. Required.
    pub fn model_sample<By>(self, model_sample: impl IntoMaybe<String, By>) -> Self {
        self.put(2, model_sample.into_maybe(), |params| {
            &mut params.model_sample
        })
    }
}

/// Parameters of [`Graders::validate`].
impl Call<Validate> {
    /// The grader that scores the samples. Required.
    pub fn grader<By>(self, grader: impl IntoMaybe<Grader, By>) -> Self {
        self.put(0, grader.into_maybe(), |params| &mut params.grader)
    }
}
