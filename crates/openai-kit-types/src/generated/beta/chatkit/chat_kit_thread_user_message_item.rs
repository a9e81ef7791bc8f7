//! `ChatKitThreadUserMessageItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::chatkit::ChatKitAttachment;
use crate::shared::DecisionQuestionInputText;
use crate::{Leftovers, RawJson, Why};

pub use crate::shared::DecisionQuestionInputText as ContentInputText;

/// A user's message in a ChatKit thread, with attachments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatKitThreadUserMessageItem {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Files attached to the message, with the tools that may use them.
    pub attachments: Vec<ChatKitAttachment>,
    /// Text or parts that make up the content.
    pub content: Vec<Content>,
    /// Model and tool that the user picked for the message.
    pub inference_options: Option<InferenceOptions>,
    /// ID of the thread concerned.
    pub thread_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatKitThreadUserMessageItem = "beta.chatkit.ChatKitThreadUserMessageItem";
    [
        required("id"),
        constant("object", "chatkit.thread_item"),
        constant("type", "chatkit.user_message"),
        required("created_at"),
        required("attachments"),
        required("content"),
        optional("inference_options").or_null(),
        required("thread_id"),
    ];
    0 id, 3 created_at, 4 attachments, 5 content, 6 inference_options, 7 thread_id,
}

/// Content of `ChatKitThreadUserMessageItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Content {
    /// `input_text`: A text part of a question's instructions.
    InputText(DecisionQuestionInputText),
    /// `quoted_text`: Content quoted text of `ChatKitThreadUserMessageItem` with `text`.
    QuotedText(ContentQuotedText),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Content = "beta.chatkit.ChatKitThreadUserMessageItem.Content";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("input_text", Pick::One(0)),
                ("quoted_text", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 InputText, 1 QuotedText,
}

/// Content quoted text of `ChatKitThreadUserMessageItem` with `text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentQuotedText {
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ContentQuotedText = "beta.chatkit.ChatKitThreadUserMessageItem.ContentQuotedText";
    [
        constant("type", "quoted_text"),
        required("text"),
    ];
    1 text,
}

/// Inference options of `ChatKitThreadUserMessageItem` with `model` and `tool_choice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceOptions {
    /// Model that does or did the work.
    pub model: Option<String>,
    /// Whether and which tools the model must use.
    pub tool_choice: Option<InferenceOptionsToolChoice>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InferenceOptions = "beta.chatkit.ChatKitThreadUserMessageItem.InferenceOptions";
    [
        optional("model").or_null(),
        optional("tool_choice").or_null(),
    ];
    0 model, 1 tool_choice,
}

/// Inference options tool choice of `ChatKitThreadUserMessageItem` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceOptionsToolChoice {
    /// ID that names this object.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InferenceOptionsToolChoice = "beta.chatkit.ChatKitThreadUserMessageItem.InferenceOptionsToolChoice";
    [
        required("id"),
    ];
    0 id,
}
