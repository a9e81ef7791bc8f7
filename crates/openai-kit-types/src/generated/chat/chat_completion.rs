//! `ChatCompletion` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::chat::{ChatCompletionMessage, ChatCompletionTokenLogprob, CompletionUsage};
use crate::{Leftovers, RawJson, Why};

pub use crate::chat::chat_completion::ModerationInputError as ModerationOutputError;
pub use crate::chat::chat_completion::ModerationInputModerationResults as ModerationOutputModerationResults;
pub use crate::chat::chat_completion::ModerationInputModerationResultsResult as ModerationOutputModerationResultsResult;

/// A finished chat completion: its choices, usage and the model that answered.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletion {
    /// ID of the chat completion.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created: i64,
    /// Model that answered.
    pub model: String,
    /// The answers, as many as were asked for.
    pub choices: Vec<Choice>,
    /// Tokens used by the request.
    pub usage: Option<CompletionUsage>,
    /// Level of service that handles the request.
    pub service_tier: Option<ServiceTier>,
    /// Mark of the server setup that produced the answer.
    pub system_fingerprint: Option<String>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// What the checks for harm found in input and output.
    pub moderation: Option<Moderation>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletion = "chat.ChatCompletion";
    [
        required("id"),
        constant("object", "chat.completion"),
        required("created"),
        required("model"),
        required("choices"),
        optional("usage").or_null(),
        optional("service_tier").or_null(),
        optional("system_fingerprint").or_null(),
        optional("metadata").or_null(),
        optional("moderation").or_null(),
    ];
    0 id, 2 created, 3 model, 4 choices, 5 usage, 6 service_tier, 7 system_fingerprint, 8 metadata,
    9 moderation,
}

impl ChatCompletion {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// One alternative answer, with the reason it ended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Choice {
    /// Number of this answer among the choices.
    pub index: i64,
    /// The answer of the model.
    pub message: ChatCompletionMessage,
    /// Log probabilities of the answer's tokens.
    pub logprobs: Option<ChoiceLogprobs>,
    /// Why the model stopped.
    pub finish_reason: ChoiceFinishReason,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Choice = "chat.ChatCompletion.Choice";
    [
        required("index"),
        required("message"),
        optional("logprobs").or_null(),
        required("finish_reason"),
    ];
    0 index, 1 message, 2 logprobs, 3 finish_reason,
}

/// Choice finish reason of `ChatCompletion`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChoiceFinishReason {
    /// `stop`
    Stop,
    /// `length`
    Length,
    /// `tool_calls`
    ToolCalls,
    /// `content_filter`
    ContentFilter,
    /// `function_call`
    FunctionCall,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ChoiceFinishReason;
    "stop" Stop,
    "length" Length,
    "tool_calls" ToolCalls,
    "content_filter" ContentFilter,
    "function_call" FunctionCall,
}

/// Log probabilities of the tokens in an answer or refusal.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChoiceLogprobs {
    /// Log probabilities of the content's tokens.
    pub content: Option<Vec<ChatCompletionTokenLogprob>>,
    /// Log probabilities of the refusal's tokens.
    pub refusal: Option<Vec<ChatCompletionTokenLogprob>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChoiceLogprobs = "chat.ChatCompletion.ChoiceLogprobs";
    [
        optional("content").or_null(),
        optional("refusal").or_null(),
    ];
    0 content, 1 refusal,
}

/// What moderation found in the input and output of a completion.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Moderation {
    /// What the model or tool is given.
    pub input: ModerationInput,
    /// What came out of the work.
    pub output: ModerationOutput,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Moderation = "chat.ChatCompletion.Moderation";
    [
        required("input"),
        required("output"),
    ];
    0 input, 1 output,
}

/// Moderation input of `ChatCompletion`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ModerationInput {
    /// `moderation_results`: Moderation input results of `ChatCompletion` with `model` and
    /// `results`.
    ModerationResults(ModerationInputModerationResults),
    /// `error`: Moderation input error of `ChatCompletion` with `code` and `message`.
    Error(ModerationInputError),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ModerationInput = "chat.ChatCompletion.ModerationInput";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("error", Pick::One(1)),
                ("moderation_results", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 ModerationResults, 1 Error,
}

/// Moderation input error of `ChatCompletion` with `code` and `message`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationInputError {
    /// Machine readable code of the error, language or program.
    pub code: String,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ModerationInputError = "chat.ChatCompletion.ModerationInputError";
    [
        constant("type", "error"),
        required("code"),
        required("message"),
    ];
    1 code, 2 message,
}

/// Moderation input results of `ChatCompletion` with `model` and `results`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationInputModerationResults {
    /// Model that does or did the work.
    pub model: String,
    /// The single results, in order.
    pub results: Vec<ModerationInputModerationResultsResult>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ModerationInputModerationResults = "chat.ChatCompletion.ModerationInputModerationResults";
    [
        constant("type", "moderation_results"),
        required("model"),
        required("results"),
    ];
    1 model, 2 results,
}

/// Moderation input results result of `ChatCompletion` with `categories`,
/// `category_applied_input_types` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationInputModerationResultsResult {
    /// Kinds of harmful content that were looked for or found.
    pub categories: BTreeMap<String, bool>,
    /// For each category, the kinds of input that were checked.
    pub category_applied_input_types:
        BTreeMap<String, Vec<ModerationInputModerationResultsResultCategoryAppliedInputType>>,
    /// For each category, how sure the moderation model is.
    pub category_scores: BTreeMap<String, f64>,
    /// Whether anything harmful was found.
    pub flagged: bool,
    /// Model that does or did the work.
    pub model: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ModerationInputModerationResultsResult = "chat.ChatCompletion.ModerationInputModerationResultsResult";
    [
        constant("type", "moderation_result"),
        required("categories"),
        required("category_applied_input_types"),
        required("category_scores"),
        required("flagged"),
        required("model"),
    ];
    1 categories, 2 category_applied_input_types, 3 category_scores, 4 flagged, 5 model,
}

/// Moderation input results result category applied type of `ChatCompletion`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ModerationInputModerationResultsResultCategoryAppliedInputType {
    /// `text`
    Text,
    /// `image`
    Image,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ModerationInputModerationResultsResultCategoryAppliedInputType;
    "text" Text,
    "image" Image,
}

/// Moderation output of `ChatCompletion`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ModerationOutput {
    /// `moderation_results`: Moderation input results of `ChatCompletion` with `model` and
    /// `results`.
    ModerationResults(ModerationInputModerationResults),
    /// `error`: Moderation input error of `ChatCompletion` with `code` and `message`.
    Error(ModerationInputError),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ModerationOutput = "chat.ChatCompletion.ModerationOutput";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("error", Pick::One(1)),
                ("moderation_results", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 ModerationResults, 1 Error,
}

/// Service tier of `ChatCompletion`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServiceTier {
    /// `auto`
    Auto,
    /// `default`
    Default,
    /// `flex`
    Flex,
    /// `scale`
    Scale,
    /// `priority`
    Priority,
    /// `fast`
    Fast,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ServiceTier;
    "auto" Auto,
    "default" Default,
    "flex" Flex,
    "scale" Scale,
    "priority" Priority,
    "fast" Fast,
}
