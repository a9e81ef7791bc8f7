//! What `decisions.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::decisions::decision::AnswerAnswerResourceChoiceProbabilityValue;
use crate::shared::DecisionQuestionInputPart;
use crate::{IntoItems, IntoMaybe, Leftovers, Maybe, RawJson, Why};

mod input;
pub use self::input::{
    Input, InputUnionMember1, InputUnionMember1DecisionInputCustomToolCall,
    InputUnionMember1DecisionInputCustomToolCallOutput, InputUnionMember1DecisionInputFunctionCall,
    InputUnionMember1DecisionInputFunctionCallOutput,
    InputUnionMember1DecisionInputFunctionCallOutputOutput,
    InputUnionMember1DecisionInputFunctionCallStatus,
    InputUnionMember1FunctionCallOutputOutputParts,
};
pub use crate::decisions::DecisionInputMessageParam as InputUnionMember1DecisionInputUserMessage;
pub use crate::decisions::decision::AnswerAnswerResourceChoiceProbabilityValue as QuestionQuestionParamChoiceChoiceValue;
pub use crate::decisions::decision_create_params::InputUnionMember1DecisionInputFunctionCallStatus as InputUnionMember1DecisionInputCustomToolCallStatus;
pub use crate::decisions::decision_create_params::InputUnionMember1FunctionCallOutputOutputParts as InputUnionMember1CustomToolCallOutputOutputParts;
pub use crate::decisions::decision_create_params::QuestionQuestionParamScoreInstructions as QuestionQuestionParamChoiceInstructions;
pub use crate::decisions::decision_create_params::QuestionQuestionParamScoreInstructions as QuestionQuestionParamPredicateInstructions;
pub use crate::decisions::decision_input_message_param::Content as InputUnionMember1DecisionInputUserMessageContent;
pub use crate::decisions::decision_input_message_param::DecisionInputAssistantMessage as InputUnionMember1DecisionInputAssistantMessage;
pub use crate::decisions::decision_input_message_param::DecisionInputDeveloperMessage as InputUnionMember1DecisionInputDeveloperMessage;
pub use crate::decisions::decision_input_message_param::DecisionInputSystemMessage as InputUnionMember1DecisionInputSystemMessage;
pub use crate::decisions::decision_input_message_param::DecisionInputSystemMessageContent as InputUnionMember1DecisionInputSystemMessageContent;

/// Parameters of `decisions.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionCreateParams {
    /// What the questions are about: plain text or a list of items. Required.
    pub input: Option<Input>,
    /// Model that does or did the work. Required.
    pub model: Option<String>,
    /// Key that sends similar requests to the same cache.
    pub prompt_cache_key: Maybe<String>,
    /// How the prompt cache is used.
    pub prompt_cache_options: Maybe<PromptCacheOptions>,
    /// Questions to decide on. Required.
    pub questions: Option<Vec<Question>>,
    /// Stable, anonymous mark of the end user for abuse checks.
    pub safety_identifier: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionCreateParams = "DecisionCreateParams";
    [
        required("input"),
        required("model"),
        optional("prompt_cache_key").or_null(),
        optional("prompt_cache_options").or_null(),
        required("questions"),
        optional("safety_identifier").or_null(),
    ];
    0 input, 1 model, 2 prompt_cache_key, 3 prompt_cache_options, 4 questions, 5 safety_identifier,
}

impl DecisionCreateParams {
    /// What the questions are about: plain text or a list of items. Required.
    #[must_use]
    pub fn input<By>(mut self, input: impl IntoMaybe<Input, By>) -> Self {
        put(&mut self.input, &mut self.leftovers, 0, input.into_maybe());
        self
    }

    /// Model that does or did the work. Required.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 1, model.into_maybe());
        self
    }

    /// Key that sends similar requests to the same cache.
    #[must_use]
    pub fn prompt_cache_key<By>(mut self, prompt_cache_key: impl IntoMaybe<String, By>) -> Self {
        self.prompt_cache_key = prompt_cache_key.into_maybe();
        self
    }

    /// How the prompt cache is used.
    #[must_use]
    pub fn prompt_cache_options<By>(
        mut self,
        prompt_cache_options: impl IntoMaybe<PromptCacheOptions, By>,
    ) -> Self {
        self.prompt_cache_options = prompt_cache_options.into_maybe();
        self
    }

    /// Questions to decide on. Required.
    #[must_use]
    pub fn questions(mut self, questions: impl IntoItems<Question>) -> Self {
        put(
            &mut self.questions,
            &mut self.leftovers,
            4,
            questions.into_items(),
        );
        self
    }

    /// Stable, anonymous mark of the end user for abuse checks.
    #[must_use]
    pub fn safety_identifier<By>(mut self, safety_identifier: impl IntoMaybe<String, By>) -> Self {
        self.safety_identifier = safety_identifier.into_maybe();
        self
    }
}

/// Prompt cache options of `DecisionCreateParams` with `mode` and `ttl`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptCacheOptions {
    /// Which of the possible ways of working applies.
    pub mode: Maybe<PromptCacheOptionsMode>,
    /// How long the cached prefix lives.
    pub ttl: Option<PromptCacheOptionsTtl>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PromptCacheOptions = "DecisionCreateParams.PromptCacheOptions";
    [
        optional("mode").or_null(),
        optional("ttl"),
    ];
    0 mode, 1 ttl,
}

impl PromptCacheOptions {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which of the possible ways of working applies.
    #[must_use]
    pub fn mode<By>(mut self, mode: impl IntoMaybe<PromptCacheOptionsMode, By>) -> Self {
        self.mode = mode.into_maybe();
        self
    }

    /// How long the cached prefix lives.
    #[must_use]
    pub fn ttl<By>(mut self, ttl: impl IntoMaybe<PromptCacheOptionsTtl, By>) -> Self {
        put(&mut self.ttl, &mut self.leftovers, 1, ttl.into_maybe());
        self
    }
}

/// Prompt cache options mode of `DecisionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PromptCacheOptionsMode {
    /// `implicit`
    Implicit,
    /// `explicit`
    Explicit,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    PromptCacheOptionsMode;
    "implicit" Implicit,
    "explicit" Explicit,
}

/// Prompt cache options ttl of `DecisionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PromptCacheOptionsTtl {
    /// `30m`
    N30m,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    PromptCacheOptionsTtl;
    "30m" N30m,
}

/// Question of `DecisionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Question {
    /// `predicate`: Question param predicate of `DecisionCreateParams` with `instructions` and
    /// `name`.
    Predicate(QuestionQuestionParamPredicate),
    /// `choice`: Question param choice of `DecisionCreateParams` with `choices`, `instructions` and
    /// `name`.
    Choice(QuestionQuestionParamChoice),
    /// `score`: Question param score of `DecisionCreateParams` with `instructions`, `levels` and
    /// `name`.
    Score(QuestionQuestionParamScore),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Question = "DecisionCreateParams.Question";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("choice", Pick::One(1)),
                ("predicate", Pick::One(0)),
                ("score", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 Predicate, 1 Choice, 2 Score,
}

from!(Question {
    Predicate(QuestionQuestionParamPredicate),
    Choice(QuestionQuestionParamChoice),
    Score(QuestionQuestionParamScore),
});

/// Question param choice of `DecisionCreateParams` with `choices`, `instructions` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionQuestionParamChoice {
    /// Alternatives: finished answers, or options to pick from.
    pub choices: Vec<QuestionQuestionParamChoiceChoice>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: QuestionQuestionParamScoreInstructions,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    QuestionQuestionParamChoice = "DecisionCreateParams.QuestionQuestionParamChoice";
    [
        constant("type", "choice"),
        required("choices"),
        required("instructions"),
        optional("name").or_null(),
    ];
    1 choices, 2 instructions, 3 name,
}

impl QuestionQuestionParamChoice {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        choices: impl IntoItems<QuestionQuestionParamChoiceChoice>,
        instructions: impl Into<QuestionQuestionParamScoreInstructions>,
    ) -> Self {
        Self {
            choices: choices.into_items().into_option().unwrap_or_default(),
            instructions: instructions.into(),
            ..Self::default()
        }
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 3, name.into_maybe());
        self
    }
}

/// Question param choice of `DecisionCreateParams` with `description` and `value`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionQuestionParamChoiceChoice {
    /// Explanation in plain words.
    pub description: Option<String>,
    /// The value that is meant or set.
    pub value: AnswerAnswerResourceChoiceProbabilityValue,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    QuestionQuestionParamChoiceChoice = "DecisionCreateParams.QuestionQuestionParamChoiceChoice";
    [
        optional("description").or_null(),
        required("value"),
    ];
    0 description, 1 value,
}

impl QuestionQuestionParamChoiceChoice {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(value: impl Into<AnswerAnswerResourceChoiceProbabilityValue>) -> Self {
        Self {
            value: value.into(),
            ..Self::default()
        }
    }

    /// Explanation in plain words.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.description,
            &mut self.leftovers,
            0,
            description.into_maybe(),
        );
        self
    }
}

/// Question param predicate of `DecisionCreateParams` with `instructions` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionQuestionParamPredicate {
    /// Directions for the model, ahead of the conversation.
    pub instructions: QuestionQuestionParamScoreInstructions,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    QuestionQuestionParamPredicate = "DecisionCreateParams.QuestionQuestionParamPredicate";
    [
        constant("type", "predicate"),
        required("instructions"),
        optional("name").or_null(),
    ];
    1 instructions, 2 name,
}

impl QuestionQuestionParamPredicate {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(instructions: impl Into<QuestionQuestionParamScoreInstructions>) -> Self {
        Self {
            instructions: instructions.into(),
            ..Self::default()
        }
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 2, name.into_maybe());
        self
    }
}

/// Question param score of `DecisionCreateParams` with `instructions`, `levels` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionQuestionParamScore {
    /// Directions for the model, ahead of the conversation.
    pub instructions: QuestionQuestionParamScoreInstructions,
    /// Steps of the scale, in order.
    pub levels: Vec<QuestionQuestionParamScoreLevel>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    QuestionQuestionParamScore = "DecisionCreateParams.QuestionQuestionParamScore";
    [
        constant("type", "score"),
        required("instructions"),
        required("levels"),
        optional("name").or_null(),
    ];
    1 instructions, 2 levels, 3 name,
}

impl QuestionQuestionParamScore {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        instructions: impl Into<QuestionQuestionParamScoreInstructions>,
        levels: impl IntoItems<QuestionQuestionParamScoreLevel>,
    ) -> Self {
        Self {
            instructions: instructions.into(),
            levels: levels.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 3, name.into_maybe());
        self
    }
}

/// Question param score instructions of `DecisionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum QuestionQuestionParamScoreInstructions {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<DecisionQuestionInputPart>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    QuestionQuestionParamScoreInstructions = "DecisionCreateParams.QuestionQuestionParamScoreInstructions";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(QuestionQuestionParamScoreInstructions::Text);
from_items!(QuestionQuestionParamScoreInstructions::Items(
    DecisionQuestionInputPart
));

/// Question param score level of `DecisionCreateParams` with `description` and `label`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionQuestionParamScoreLevel {
    /// Explanation in plain words.
    pub description: Option<String>,
    /// Name shown for this entry.
    pub label: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    QuestionQuestionParamScoreLevel = "DecisionCreateParams.QuestionQuestionParamScoreLevel";
    [
        optional("description").or_null(),
        required("label"),
    ];
    0 description, 1 label,
}

impl QuestionQuestionParamScoreLevel {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            ..Self::default()
        }
    }

    /// Explanation in plain words.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.description,
            &mut self.leftovers,
            0,
            description.into_maybe(),
        );
        self
    }
}
