//! `Decision` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// The answers to the questions of a decision request, in the order they were asked, with usage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Decision {
    /// Answers, one for each question and in the same order.
    pub answers: Vec<Answer>,
    /// Model that does or did the work.
    pub model: String,
    /// What was used up, such as tokens or seconds.
    pub usage: Usage,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Decision = "Decision";
    [
        required("answers"),
        required("model"),
        required("usage"),
    ];
    0 answers, 1 model, 2 usage,
}

impl Decision {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Answer of `Decision`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Answer {
    /// `predicate`: Answer resource predicate of `Decision` with `name` and `probability`.
    Predicate(AnswerAnswerResourcePredicate),
    /// `choice`: Answer resource choice of `Decision` with `choice`, `confidence` and more.
    Choice(AnswerAnswerResourceChoice),
    /// `score`: Answer resource score of `Decision` with `confidence`, `name` and more.
    Score(AnswerAnswerResourceScore),
    /// `refusal`: Answer resource refusal of `Decision` with `name`.
    Refusal(AnswerAnswerResourceRefusal),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Answer = "Decision.Answer";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("choice", Pick::One(1)),
                ("predicate", Pick::One(0)),
                ("refusal", Pick::One(3)),
                ("score", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 Predicate, 1 Choice, 2 Score, 3 Refusal,
}

/// Answer resource choice of `Decision` with `choice`, `confidence` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerAnswerResourceChoice {
    /// The option that was picked.
    pub choice: AnswerAnswerResourceChoiceChoice,
    /// How sure the model is of its answer.
    pub confidence: f64,
    /// Name given to this object.
    pub name: Option<String>,
    /// How likely each possible answer is.
    pub probabilities: Vec<AnswerAnswerResourceChoiceProbability>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AnswerAnswerResourceChoice = "Decision.AnswerAnswerResourceChoice";
    [
        constant("type", "choice"),
        required("choice"),
        required("confidence"),
        optional("name").or_null(),
        required("probabilities"),
    ];
    1 choice, 2 confidence, 3 name, 4 probabilities,
}

/// Answer resource choice of `Decision`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AnswerAnswerResourceChoiceChoice {
    /// A text.
    Text(String),
    /// A truth value.
    Bool(bool),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AnswerAnswerResourceChoiceChoice = "Decision.AnswerAnswerResourceChoiceChoice";
    {
        text: Some(0),
        bool: Some(1),
    };
    0 Text, 1 Bool,
}

/// Answer resource choice probability of `Decision` with `probability` and `value`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerAnswerResourceChoiceProbability {
    /// How likely this is, as a number.
    pub probability: f64,
    /// The value that is meant or set.
    pub value: AnswerAnswerResourceChoiceProbabilityValue,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AnswerAnswerResourceChoiceProbability = "Decision.AnswerAnswerResourceChoiceProbability";
    [
        required("probability"),
        required("value"),
    ];
    0 probability, 1 value,
}

/// Answer resource choice probability value of `Decision`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AnswerAnswerResourceChoiceProbabilityValue {
    /// A text.
    Text(String),
    /// A truth value.
    Bool(bool),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AnswerAnswerResourceChoiceProbabilityValue = "Decision.AnswerAnswerResourceChoiceProbabilityValue";
    {
        text: Some(0),
        bool: Some(1),
    };
    0 Text, 1 Bool,
}

from_text!(AnswerAnswerResourceChoiceProbabilityValue::Text);
from!(AnswerAnswerResourceChoiceProbabilityValue {
    Bool(bool),
});

/// Answer resource predicate of `Decision` with `name` and `probability`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerAnswerResourcePredicate {
    /// Name given to this object.
    pub name: Option<String>,
    /// How likely this is, as a number.
    pub probability: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AnswerAnswerResourcePredicate = "Decision.AnswerAnswerResourcePredicate";
    [
        constant("type", "predicate"),
        optional("name").or_null(),
        required("probability"),
    ];
    1 name, 2 probability,
}

/// Answer resource refusal of `Decision` with `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerAnswerResourceRefusal {
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AnswerAnswerResourceRefusal = "Decision.AnswerAnswerResourceRefusal";
    [
        constant("type", "refusal"),
        optional("name").or_null(),
    ];
    1 name,
}

/// Answer resource score of `Decision` with `confidence`, `name` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerAnswerResourceScore {
    /// How sure the model is of its answer.
    pub confidence: f64,
    /// Name given to this object.
    pub name: Option<String>,
    /// How likely each possible answer is.
    pub probabilities: Vec<AnswerAnswerResourceScoreProbability>,
    /// How good or fitting it is, as a number.
    pub score: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AnswerAnswerResourceScore = "Decision.AnswerAnswerResourceScore";
    [
        constant("type", "score"),
        required("confidence"),
        optional("name").or_null(),
        required("probabilities"),
        required("score"),
    ];
    1 confidence, 2 name, 3 probabilities, 4 score,
}

/// Answer resource score probability of `Decision` with `label`, `probability` and `value`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerAnswerResourceScoreProbability {
    /// Name shown for this entry.
    pub label: String,
    /// How likely this is, as a number.
    pub probability: f64,
    /// The value that is meant or set.
    pub value: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AnswerAnswerResourceScoreProbability = "Decision.AnswerAnswerResourceScoreProbability";
    [
        required("label"),
        required("probability"),
        required("value"),
    ];
    0 label, 1 probability, 2 value,
}

/// Usage of `Decision` with `input_tokens`, `input_tokens_details` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    /// Tokens in the input.
    pub input_tokens: i64,
    /// Input tokens split by kind.
    pub input_tokens_details: UsageInputTokensDetails,
    /// Tokens in the output.
    pub output_tokens: i64,
    /// Output tokens split by kind.
    pub output_tokens_details: UsageOutputTokensDetails,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Usage = "Decision.Usage";
    [
        required("input_tokens"),
        required("input_tokens_details"),
        required("output_tokens"),
        required("output_tokens_details"),
        required("total_tokens"),
    ];
    0 input_tokens, 1 input_tokens_details, 2 output_tokens, 3 output_tokens_details,
    4 total_tokens,
}

/// Usage input tokens details of `Decision` with `cache_write_tokens` and `cached_tokens`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageInputTokensDetails {
    /// Prompt tokens written to the cache.
    pub cache_write_tokens: i64,
    /// Input tokens read from the prompt cache.
    pub cached_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UsageInputTokensDetails = "Decision.UsageInputTokensDetails";
    [
        required("cache_write_tokens"),
        required("cached_tokens"),
    ];
    0 cache_write_tokens, 1 cached_tokens,
}

/// Usage output tokens details of `Decision` with `reasoning_tokens`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageOutputTokensDetails {
    /// Tokens spent on thinking.
    pub reasoning_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UsageOutputTokensDetails = "Decision.UsageOutputTokensDetails";
    [
        required("reasoning_tokens"),
    ];
    0 reasoning_tokens,
}
