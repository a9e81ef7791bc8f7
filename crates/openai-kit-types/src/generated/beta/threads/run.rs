//! `Run` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::assistants::{
    AssistantResponseFormatOption, AssistantTool, AssistantToolChoiceOption,
};
use crate::beta::threads::{RequiredActionFunctionToolCall, RunStatus};
use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// A run of an assistant on a thread: status, settings and usage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Run {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: RunStatus,
    /// ID of the assistant.
    pub assistant_id: String,
    /// When it was cancelled, in Unix seconds.
    pub cancelled_at: Option<i64>,
    /// When it finished, in Unix seconds.
    pub completed_at: Option<i64>,
    /// When it stops being valid. Unix seconds.
    pub expires_at: Option<i64>,
    /// When it failed, in Unix seconds.
    pub failed_at: Option<i64>,
    /// Why the result is incomplete.
    pub incomplete_details: Option<IncompleteDetails>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: String,
    /// Latest error, if there was one.
    pub last_error: Option<LastError>,
    /// Most tokens the answer may have, reasoning included. At least 256.
    pub max_completion_tokens: Option<i64>,
    /// Most prompt tokens the whole run may use. At least 256.
    pub max_prompt_tokens: Option<i64>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Model that does or did the work.
    pub model: String,
    /// Whether the model may call several tools at once.
    pub parallel_tool_calls: bool,
    /// What the application must do to go on.
    pub required_action: Option<RequiredAction>,
    /// Form in which the result comes back.
    pub response_format: Option<AssistantResponseFormatOption>,
    /// When work began, in Unix seconds.
    pub started_at: Option<i64>,
    /// Sampling temperature: higher values give more varied output.
    pub temperature: Option<f64>,
    /// ID of the thread concerned.
    pub thread_id: String,
    /// Whether and which tools the model must use.
    pub tool_choice: Option<AssistantToolChoiceOption>,
    /// Tools the model may use. At most 20 items.
    pub tools: Vec<AssistantTool>,
    /// Nucleus sampling: only the likeliest tokens up to this share.
    pub top_p: Option<f64>,
    /// How the thread is shortened to fit the context.
    pub truncation_strategy: Option<TruncationStrategy>,
    /// What was used up, such as tokens or seconds.
    pub usage: Option<Usage>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Run = "beta.threads.Run";
    [
        required("id"),
        constant("object", "thread.run"),
        required("created_at"),
        required("status"),
        required("assistant_id"),
        optional("cancelled_at").or_null(),
        optional("completed_at").or_null(),
        optional("expires_at").or_null(),
        optional("failed_at").or_null(),
        optional("incomplete_details").or_null(),
        required("instructions"),
        optional("last_error").or_null(),
        optional("max_completion_tokens").or_null(),
        optional("max_prompt_tokens").or_null(),
        optional("metadata").or_null(),
        required("model"),
        required("parallel_tool_calls"),
        optional("required_action").or_null(),
        optional("response_format").or_null(),
        optional("started_at").or_null(),
        optional("temperature").or_null(),
        required("thread_id"),
        optional("tool_choice").or_null(),
        required("tools"),
        optional("top_p").or_null(),
        optional("truncation_strategy").or_null(),
        optional("usage").or_null(),
    ];
    0 id, 2 created_at, 3 status, 4 assistant_id, 5 cancelled_at, 6 completed_at, 7 expires_at,
    8 failed_at, 9 incomplete_details, 10 instructions, 11 last_error, 12 max_completion_tokens,
    13 max_prompt_tokens, 14 metadata, 15 model, 16 parallel_tool_calls, 17 required_action,
    18 response_format, 19 started_at, 20 temperature, 21 thread_id, 22 tool_choice, 23 tools,
    24 top_p, 25 truncation_strategy, 26 usage,
}

impl Run {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Incomplete details of `Run` with `reason`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncompleteDetails {
    /// Why it happened or was decided.
    pub reason: Option<IncompleteDetailsReason>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    IncompleteDetails = "beta.threads.Run.IncompleteDetails";
    [
        optional("reason").or_null(),
    ];
    0 reason,
}

/// Incomplete details reason of `Run`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IncompleteDetailsReason {
    /// `max_completion_tokens`
    MaxCompletionTokens,
    /// `max_prompt_tokens`
    MaxPromptTokens,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    IncompleteDetailsReason;
    "max_completion_tokens" MaxCompletionTokens,
    "max_prompt_tokens" MaxPromptTokens,
}

/// Last error of `Run` with `code` and `message`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LastError {
    /// Machine readable code of the error, language or program.
    pub code: LastErrorCode,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LastError = "beta.threads.Run.LastError";
    [
        required("code"),
        required("message"),
    ];
    0 code, 1 message,
}

/// Last error code of `Run`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LastErrorCode {
    /// `server_error`
    ServerError,
    /// `rate_limit_exceeded`
    RateLimitExceeded,
    /// `invalid_prompt`
    InvalidPrompt,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    LastErrorCode;
    "server_error" ServerError,
    "rate_limit_exceeded" RateLimitExceeded,
    "invalid_prompt" InvalidPrompt,
}

/// Required action of `Run` with `submit_tool_outputs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequiredAction {
    /// Tool calls whose results must be sent in.
    pub submit_tool_outputs: RequiredActionSubmitToolOutputs,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RequiredAction = "beta.threads.Run.RequiredAction";
    [
        constant("type", "submit_tool_outputs"),
        required("submit_tool_outputs"),
    ];
    1 submit_tool_outputs,
}

/// Required action submit tool outputs of `Run` with `tool_calls`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequiredActionSubmitToolOutputs {
    /// Calls to tools that the model made.
    pub tool_calls: Vec<RequiredActionFunctionToolCall>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RequiredActionSubmitToolOutputs = "beta.threads.Run.RequiredActionSubmitToolOutputs";
    [
        required("tool_calls"),
    ];
    0 tool_calls,
}

/// Truncation strategy of `Run` with `type` and `last_messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TruncationStrategy {
    /// Kind of thing, telling variants apart.
    pub type_: TruncationStrategyType,
    /// Number of latest messages that stay in the context. At least 1.
    pub last_messages: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TruncationStrategy = "beta.threads.Run.TruncationStrategy";
    [
        required("type"),
        optional("last_messages").or_null(),
    ];
    0 type_, 1 last_messages,
}

impl TruncationStrategy {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(type_: impl Into<TruncationStrategyType>) -> Self {
        Self {
            type_: type_.into(),
            ..Self::default()
        }
    }

    /// Number of latest messages that stay in the context. At least 1.
    #[must_use]
    pub fn last_messages<By>(mut self, last_messages: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.last_messages,
            &mut self.leftovers,
            1,
            last_messages.into_maybe(),
        );
        self
    }
}

/// Truncation strategy type of `Run`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TruncationStrategyType {
    /// `auto`
    Auto,
    /// `last_messages`
    LastMessages,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    TruncationStrategyType;
    "auto" Auto,
    "last_messages" LastMessages,
}

/// Usage of `Run` with `completion_tokens`, `prompt_tokens` and `total_tokens`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    /// Tokens in the generated answer.
    pub completion_tokens: i64,
    /// Tokens in the prompt.
    pub prompt_tokens: i64,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Usage = "beta.threads.Run.Usage";
    [
        required("completion_tokens"),
        required("prompt_tokens"),
        required("total_tokens"),
    ];
    0 completion_tokens, 1 prompt_tokens, 2 total_tokens,
}
