//! `client.decisions()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::decisions::decision_create_params::{Input, PromptCacheOptions, Question};
use openai_kit_types::decisions::{Decision, DecisionCreateParams};
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, op};

/// Decisions: answers as choices, scores and probabilities.
#[derive(Clone, Debug)]
pub struct Decisions {
    pub(crate) client: Client,
}

impl Decisions {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Asks a model predicate, choice and score questions about an input, answered in the same
    /// order.
    ///
    /// `POST /decisions`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Decisions::create`].
    Create: DecisionCreateParams => Json<Decision>, operations::decisions::CREATE;
}

/// Parameters of [`Decisions::create`].
impl Call<Create> {
    /// What the questions are about: plain text or a list of items. Required.
    pub fn input<By>(self, input: impl IntoMaybe<Input, By>) -> Self {
        self.put(0, input.into_maybe(), |params| &mut params.input)
    }

    /// Model that does or did the work. Required.
    pub fn model<By>(self, model: impl IntoMaybe<String, By>) -> Self {
        self.put(1, model.into_maybe(), |params| &mut params.model)
    }

    /// Key that sends similar requests to the same cache.
    pub fn prompt_cache_key<By>(self, prompt_cache_key: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(prompt_cache_key.into_maybe(), |params| {
            &mut params.prompt_cache_key
        })
    }

    /// How the prompt cache is used.
    pub fn prompt_cache_options<By>(
        self,
        prompt_cache_options: impl IntoMaybe<PromptCacheOptions, By>,
    ) -> Self {
        self.put_maybe(prompt_cache_options.into_maybe(), |params| {
            &mut params.prompt_cache_options
        })
    }

    /// Questions to decide on. Required.
    pub fn questions(self, questions: impl IntoItems<Question>) -> Self {
        self.put(4, questions.into_items(), |params| &mut params.questions)
    }

    /// Stable, anonymous mark of the end user for abuse checks.
    pub fn safety_identifier<By>(self, safety_identifier: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(safety_identifier.into_maybe(), |params| {
            &mut params.safety_identifier
        })
    }
}
