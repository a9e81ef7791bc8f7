//! `AgentMessage` of `beta_response_item`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::beta_response_error_event::Agent;
use crate::chat::ChatCompletionContentPartRefusalParam;
use crate::chat::chat_completion_content_part_text::PromptCacheBreakpoint;
use crate::responses::response_reasoning_item::Content;
use crate::responses::response_reasoning_summary_part_done_event::Part;
use crate::responses::{
    ImageDetail, ResponseInputFile, ResponseInputImage, ResponseInputText, ResponseOutputText,
};
use crate::{Leftovers, RawJson, Why};

/// Agent message of `BetaResponseItem` with `id`, `agent` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentMessage {
    /// ID that names this object.
    pub id: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Agent that wrote the message.
    pub author: String,
    /// Text or parts that make up the content.
    pub content: Vec<AgentMessageContent>,
    /// Agent that the message is for.
    pub recipient: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentMessage = "beta.BetaResponseItem.AgentMessage";
    [
        required("id"),
        constant("type", "agent_message"),
        optional("agent").or_null(),
        required("author"),
        required("content"),
        required("recipient"),
    ];
    0 id, 2 agent, 3 author, 4 content, 5 recipient,
}

/// Agent message content of `BetaResponseItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentMessageContent {
    /// `input_text`: A text part of an input message.
    InputText(ResponseInputText),
    /// `output_text`: A text part of the model's message, with citations and log probabilities.
    OutputText(ResponseOutputText),
    /// `text`: Agent message content text of `BetaResponseItem` with `text`.
    Text(AgentMessageContentText),
    /// `summary_text`: One part of a reasoning summary.
    SummaryText(Part),
    /// `reasoning_text`: One part of the raw reasoning text.
    ReasoningText(Content),
    /// `refusal`: A part of an earlier answer in which the model refused.
    Refusal(ChatCompletionContentPartRefusalParam),
    /// `input_image`: An image part of an input message, by URL or file ID.
    InputImage(ResponseInputImage),
    /// `computer_screenshot`: Agent message content computer screenshot of `BetaResponseItem` with
    /// `detail`, `file_id` and more.
    ComputerScreenshot(AgentMessageContentComputerScreenshot),
    /// `input_file`: A file part of an input message, by ID, URL or inline data.
    InputFile(ResponseInputFile),
    /// `encrypted_content`: Agent message content encrypted of `BetaResponseItem` with
    /// `encrypted_content`.
    EncryptedContent(AgentMessageContentEncryptedContent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AgentMessageContent = "beta.BetaResponseItem.AgentMessageContent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("computer_screenshot", Pick::One(7)),
                ("encrypted_content", Pick::One(9)),
                ("input_file", Pick::One(8)),
                ("input_image", Pick::One(6)),
                ("input_text", Pick::One(0)),
                ("output_text", Pick::One(1)),
                ("reasoning_text", Pick::One(4)),
                ("refusal", Pick::One(5)),
                ("summary_text", Pick::One(3)),
                ("text", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 InputText, 1 OutputText, 2 Text, 3 SummaryText, 4 ReasoningText, 5 Refusal, 6 InputImage,
    7 ComputerScreenshot, 8 InputFile, 9 EncryptedContent,
}

/// Agent message content computer screenshot of `BetaResponseItem` with `detail`, `file_id` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentMessageContentComputerScreenshot {
    /// How closely the model looks at the image or file.
    pub detail: ImageDetail,
    /// ID of the file concerned.
    pub file_id: Option<String>,
    /// Address of the image, or the image as a data URL. A URI.
    pub image_url: Option<String>,
    /// Marks the end of a prompt prefix worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentMessageContentComputerScreenshot = "beta.BetaResponseItem.AgentMessageContentComputerScreenshot";
    [
        constant("type", "computer_screenshot"),
        required("detail"),
        optional("file_id").or_null(),
        optional("image_url").or_null(),
        optional("prompt_cache_breakpoint").or_null(),
    ];
    1 detail, 2 file_id, 3 image_url, 4 prompt_cache_breakpoint,
}

/// Agent message content encrypted of `BetaResponseItem` with `encrypted_content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentMessageContentEncryptedContent {
    /// Sealed content that only the service can read; hand it back as it is. At most 10485760
    /// characters.
    pub encrypted_content: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentMessageContentEncryptedContent = "beta.BetaResponseItem.AgentMessageContentEncryptedContent";
    [
        constant("type", "encrypted_content"),
        required("encrypted_content"),
    ];
    1 encrypted_content,
}

impl AgentMessageContentEncryptedContent {
    /// What is required.
    #[must_use]
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self {
            encrypted_content: encrypted_content.into(),
            ..Self::default()
        }
    }
}

/// Agent message content text of `BetaResponseItem` with `text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentMessageContentText {
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentMessageContentText = "beta.BetaResponseItem.AgentMessageContentText";
    [
        constant("type", "text"),
        required("text"),
    ];
    1 text,
}
