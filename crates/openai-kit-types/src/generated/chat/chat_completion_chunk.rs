//! `ChatCompletionChunk` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::chat::CompletionUsage;

pub use crate::chat::chat_completion::ChoiceFinishReason;
pub use crate::chat::chat_completion::ChoiceLogprobs;
pub use crate::chat::chat_completion::Moderation;
pub use crate::chat::chat_completion::ModerationInput;
pub use crate::chat::chat_completion::ModerationInputError as ModerationOutputError;
pub use crate::chat::chat_completion::ModerationInputError;
pub use crate::chat::chat_completion::ModerationInputModerationResults as ModerationOutputModerationResults;
pub use crate::chat::chat_completion::ModerationInputModerationResults;
pub use crate::chat::chat_completion::ModerationInputModerationResultsResult as ModerationOutputModerationResultsResult;
pub use crate::chat::chat_completion::ModerationInputModerationResultsResult;
pub use crate::chat::chat_completion::ModerationOutput;
pub use crate::chat::chat_completion::ServiceTier;

/// One piece of a streamed chat completion, with the changes since the last.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionChunk {
    /// ID of the chat completion, the same in all its chunks.
    pub id: String,
    /// New pieces of each answer; empty in the last usage chunk.
    pub choices: Vec<Choice>,
    /// When it was created, in Unix seconds.
    pub created: i64,
    /// Model that does or did the work.
    pub model: String,
    /// How strictly content is checked, or what the check found.
    pub moderation: Option<Moderation>,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Level of service that handles the request.
    pub service_tier: Option<ServiceTier>,
    /// Mark of the server setup that produced the answer.
    pub system_fingerprint: Option<String>,
    /// Tokens used by the whole request; only in the last chunk.
    pub usage: Option<CompletionUsage>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionChunk = "chat.ChatCompletionChunk";
    [
        required("id"),
        required("choices"),
        required("created"),
        required("model"),
        constant("object", "chat.completion.chunk"),
        optional("moderation").or_null(),
        optional("obfuscation").or_null(),
        optional("service_tier").or_null(),
        optional("system_fingerprint").or_null(),
        optional("usage").or_null(),
    ];
    0 id, 1 choices, 2 created, 3 model, 5 moderation, 6 obfuscation, 7 service_tier,
    8 system_fingerprint, 9 usage,
}

/// The changes of one alternative answer in a chunk.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Choice {
    /// Newly arrived piece of the message.
    pub delta: ChoiceDelta,
    /// Place in the list, counted from zero.
    pub index: i64,
    /// Why the model stopped.
    pub finish_reason: Option<ChoiceFinishReason>,
    /// Log probabilities of tokens, or the wish to get them.
    pub logprobs: Option<ChoiceLogprobs>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Choice = "chat.ChatCompletionChunk.Choice";
    [
        required("delta"),
        required("index"),
        optional("finish_reason").or_null(),
        optional("logprobs").or_null(),
    ];
    0 delta, 1 index, 2 finish_reason, 3 logprobs,
}

/// New pieces of a message: text, refusal, audio or tool calls.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChoiceDelta {
    /// Sound data, or the settings for sound.
    pub audio: Option<ChoiceDeltaAudio>,
    /// Newly arrived piece of the text.
    pub content: Option<String>,
    /// Older form of a function call or of choosing one.
    pub function_call: Option<ChoiceDeltaFunctionCall>,
    /// The model's words when it declines.
    pub refusal: Option<String>,
    /// Who speaks, or what rights someone has.
    pub role: Option<ChoiceDeltaRole>,
    /// Newly arrived pieces of tool calls.
    pub tool_calls: Option<Vec<ChoiceDeltaToolCall>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChoiceDelta = "chat.ChatCompletionChunk.ChoiceDelta";
    [
        optional("audio").or_null(),
        optional("content").or_null(),
        optional("function_call").or_null(),
        optional("refusal").or_null(),
        optional("role").or_null(),
        optional("tool_calls").or_null(),
    ];
    0 audio, 1 content, 2 function_call, 3 refusal, 4 role, 5 tool_calls,
}

/// New pieces of a spoken answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChoiceDeltaAudio {
    /// ID that names this object.
    pub id: Option<String>,
    /// Payload: the listed objects or the raw content.
    pub data: Option<String>,
    /// When it stops being valid.
    pub expires_at: Option<i64>,
    /// What was said, as text.
    pub transcript: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChoiceDeltaAudio = "chat.ChatCompletionChunk.ChoiceDeltaAudio";
    [
        optional("id").or_null(),
        optional("data").or_null(),
        optional("expires_at").or_null(),
        optional("transcript").or_null(),
    ];
    0 id, 1 data, 2 expires_at, 3 transcript,
}

/// New pieces of an old-style function call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChoiceDeltaFunctionCall {
    /// Arguments of the call, as the model wrote them.
    pub arguments: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChoiceDeltaFunctionCall = "chat.ChatCompletionChunk.ChoiceDeltaFunctionCall";
    [
        optional("arguments").or_null(),
        optional("name").or_null(),
    ];
    0 arguments, 1 name,
}

/// Choice delta role of `ChatCompletionChunk`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChoiceDeltaRole {
    /// `developer`
    Developer,
    /// `system`
    System,
    /// `user`
    User,
    /// `assistant`
    Assistant,
    /// `tool`
    Tool,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ChoiceDeltaRole;
    "developer" Developer,
    "system" System,
    "user" User,
    "assistant" Assistant,
    "tool" Tool,
}

/// New pieces of one tool call, found by its index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChoiceDeltaToolCall {
    /// Number of the tool call that the piece belongs to.
    pub index: i64,
    /// ID that names this object.
    pub id: Option<String>,
    /// The function: its definition, choice or call.
    pub function: Option<ChoiceDeltaToolCallFunction>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChoiceDeltaToolCall = "chat.ChatCompletionChunk.ChoiceDeltaToolCall";
    [
        required("index"),
        optional("id").or_null(),
        optional("function").or_null(),
        constant("type", "function").or_left_out().or_null(),
    ];
    0 index, 1 id, 2 function,
}

/// New pieces of a function's name and JSON arguments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChoiceDeltaToolCallFunction {
    /// Newly arrived piece of the arguments' JSON text.
    pub arguments: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChoiceDeltaToolCallFunction = "chat.ChatCompletionChunk.ChoiceDeltaToolCallFunction";
    [
        optional("arguments").or_null(),
        optional("name").or_null(),
    ];
    0 arguments, 1 name,
}
