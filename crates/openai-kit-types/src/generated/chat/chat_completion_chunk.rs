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
    /// When it was created, in Unix seconds.
    pub created: i64,
    /// Model that does or did the work.
    pub model: String,
    /// Level of service that handles the request.
    pub service_tier: Option<ServiceTier>,
    /// Mark of the server setup that produced the answer.
    pub system_fingerprint: Option<String>,
    /// New pieces of each answer; empty in the last usage chunk.
    pub choices: Vec<Choice>,
    /// Tokens used by the whole request; only in the last chunk.
    pub usage: Option<CompletionUsage>,
    /// How strictly content is checked, or what the check found.
    pub moderation: Option<Moderation>,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionChunk = "chat.ChatCompletionChunk";
    [
        required("id"),
        constant("object", "chat.completion.chunk"),
        required("created"),
        required("model"),
        optional("service_tier").or_null(),
        optional("system_fingerprint").or_null(),
        required("choices"),
        optional("usage").or_null(),
        optional("moderation").or_null(),
        optional("obfuscation").or_null(),
    ];
    0 id, 2 created, 3 model, 4 service_tier, 5 system_fingerprint, 6 choices, 7 usage,
    8 moderation, 9 obfuscation,
}

/// The changes of one alternative answer in a chunk.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Choice {
    /// Place in the list, counted from zero.
    pub index: i64,
    /// Newly arrived piece of the message.
    pub delta: ChoiceDelta,
    /// Log probabilities of tokens, or the wish to get them.
    pub logprobs: Option<ChoiceLogprobs>,
    /// Why the model stopped.
    pub finish_reason: Option<ChoiceFinishReason>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Choice = "chat.ChatCompletionChunk.Choice";
    [
        required("index"),
        required("delta"),
        optional("logprobs").or_null(),
        optional("finish_reason").or_null(),
    ];
    0 index, 1 delta, 2 logprobs, 3 finish_reason,
}

/// New pieces of a message: text, refusal, audio or tool calls.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChoiceDelta {
    /// Who speaks, or what rights someone has.
    pub role: Option<ChoiceDeltaRole>,
    /// Newly arrived piece of the text.
    pub content: Option<String>,
    /// Sound data, or the settings for sound.
    pub audio: Option<ChoiceDeltaAudio>,
    /// Older form of a function call or of choosing one.
    pub function_call: Option<ChoiceDeltaFunctionCall>,
    /// The model's words when it declines.
    pub refusal: Option<String>,
    /// Newly arrived pieces of tool calls.
    pub tool_calls: Option<Vec<ChoiceDeltaToolCall>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChoiceDelta = "chat.ChatCompletionChunk.ChoiceDelta";
    [
        optional("role").or_null(),
        optional("content").or_null(),
        optional("audio").or_null(),
        optional("function_call").or_null(),
        optional("refusal").or_null(),
        optional("tool_calls").or_null(),
    ];
    0 role, 1 content, 2 audio, 3 function_call, 4 refusal, 5 tool_calls,
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
    /// ID that names this object.
    pub id: Option<String>,
    /// The function: its definition, choice or call.
    pub function: Option<ChoiceDeltaToolCallFunction>,
    /// Number of the tool call that the piece belongs to.
    pub index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChoiceDeltaToolCall = "chat.ChatCompletionChunk.ChoiceDeltaToolCall";
    [
        optional("id").or_null(),
        constant("type", "function").or_left_out().or_null(),
        optional("function").or_null(),
        required("index"),
    ];
    0 id, 2 function, 3 index,
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
