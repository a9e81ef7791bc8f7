//! `ScoreModelGrader` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::shared::ReasoningEffort;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::graders::label_model_grader::Input;
pub use crate::graders::label_model_grader::InputContent;
pub use crate::graders::label_model_grader::InputContentInputImage;
pub use crate::graders::label_model_grader::InputContentOutputText;
pub use crate::responses::easy_input_message::Role as InputRole;

/// A grader in which a model gives a numeric score.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScoreModelGrader {
    /// What the model or tool is given.
    pub input: Vec<Input>,
    /// Model that does or did the work.
    pub model: String,
    /// Name given to this object.
    pub name: String,
    /// Lowest and highest score the grader may give.
    pub range: Option<Vec<f64>>,
    /// How the model draws its output.
    pub sampling_params: Option<SamplingParams>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ScoreModelGrader = "graders.ScoreModelGrader";
    [
        constant("type", "score_model"),
        required("input"),
        required("model"),
        required("name"),
        optional("range").or_null(),
        optional("sampling_params").or_null(),
    ];
    1 input, 2 model, 3 name, 4 range, 5 sampling_params,
}

impl ScoreModelGrader {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        input: impl IntoItems<Input>,
        model: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            input: input.into_items().into_option().unwrap_or_default(),
            model: model.into(),
            name: name.into(),
            ..Self::default()
        }
    }

    /// Lowest and highest score the grader may give.
    #[must_use]
    pub fn range(mut self, range: impl IntoItems<f64>) -> Self {
        put(&mut self.range, &mut self.leftovers, 4, range.into_items());
        self
    }

    /// How the model draws its output.
    #[must_use]
    pub fn sampling_params<By>(
        mut self,
        sampling_params: impl IntoMaybe<SamplingParams, By>,
    ) -> Self {
        put(
            &mut self.sampling_params,
            &mut self.leftovers,
            5,
            sampling_params.into_maybe(),
        );
        self
    }
}

/// Sampling params of `ScoreModelGrader` with `max_completions_tokens`, `reasoning_effort` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SamplingParams {
    /// Most tokens the grader model may produce. At least 1.
    pub max_completions_tokens: Option<i64>,
    /// How much the model thinks before it answers. `medium` by default.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Starting number that makes results more repeatable.
    pub seed: Option<i64>,
    /// Sampling temperature: higher values give more varied output.
    pub temperature: Option<f64>,
    /// Nucleus sampling: only the likeliest tokens up to this share. 1 by default.
    pub top_p: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SamplingParams = "graders.ScoreModelGrader.SamplingParams";
    [
        optional("max_completions_tokens").or_null(),
        optional("reasoning_effort").or_null(),
        optional("seed").or_null(),
        optional("temperature").or_null(),
        optional("top_p").or_null(),
    ];
    0 max_completions_tokens, 1 reasoning_effort, 2 seed, 3 temperature, 4 top_p,
}

impl SamplingParams {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Most tokens the grader model may produce. At least 1.
    #[must_use]
    pub fn max_completions_tokens<By>(
        mut self,
        max_completions_tokens: impl IntoMaybe<i64, By>,
    ) -> Self {
        put(
            &mut self.max_completions_tokens,
            &mut self.leftovers,
            0,
            max_completions_tokens.into_maybe(),
        );
        self
    }

    /// How much the model thinks before it answers. `medium` by default.
    #[must_use]
    pub fn reasoning_effort<By>(
        mut self,
        reasoning_effort: impl IntoMaybe<ReasoningEffort, By>,
    ) -> Self {
        put(
            &mut self.reasoning_effort,
            &mut self.leftovers,
            1,
            reasoning_effort.into_maybe(),
        );
        self
    }

    /// Starting number that makes results more repeatable.
    #[must_use]
    pub fn seed<By>(mut self, seed: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.seed, &mut self.leftovers, 2, seed.into_maybe());
        self
    }

    /// Sampling temperature: higher values give more varied output.
    #[must_use]
    pub fn temperature<By>(mut self, temperature: impl IntoMaybe<f64, By>) -> Self {
        put(
            &mut self.temperature,
            &mut self.leftovers,
            3,
            temperature.into_maybe(),
        );
        self
    }

    /// Nucleus sampling: only the likeliest tokens up to this share. 1 by default.
    #[must_use]
    pub fn top_p<By>(mut self, top_p: impl IntoMaybe<f64, By>) -> Self {
        put(&mut self.top_p, &mut self.leftovers, 4, top_p.into_maybe());
        self
    }
}
