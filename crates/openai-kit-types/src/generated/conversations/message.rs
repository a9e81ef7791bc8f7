//! `Message` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::ChatCompletionContentPartRefusalParam;
use crate::conversations::{ComputerScreenshotContent, TextContent};
use crate::responses::response_item::AdditionalToolsRole;
use crate::responses::response_reasoning_summary_part_done_event::Part;
use crate::responses::{
    ResponseInputFile, ResponseInputImage, ResponseInputText, ResponseOutputText,
    response_reasoning_item,
};
use crate::{Leftovers, RawJson, Why};

pub use crate::responses::easy_input_message::Phase;
pub use crate::responses::response_item::AdditionalToolsRole as Role;
pub use crate::responses::response_output_message::Status;
pub use crate::responses::response_reasoning_item::Content as ContentReasoningText;

/// A message in a conversation, with its role and content parts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Text or parts that make up the content.
    pub content: Vec<Content>,
    /// Whether a message is a remark on the way or the final answer.
    pub phase: Option<Phase>,
    /// Who speaks, or what rights someone has.
    pub role: AdditionalToolsRole,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Message = "conversations.Message";
    [
        required("id"),
        constant("type", "message"),
        required("status"),
        required("content"),
        optional("phase").or_null(),
        required("role"),
    ];
    0 id, 2 status, 3 content, 4 phase, 5 role,
}

/// Content of `Message`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Content {
    /// `input_text`: A text part of an input message.
    InputText(ResponseInputText),
    /// `output_text`: A text part of the model's message, with citations and log probabilities.
    OutputText(ResponseOutputText),
    /// `text`: A plain text part of a conversation message.
    Text(TextContent),
    /// `summary_text`: One part of a reasoning summary.
    SummaryText(Part),
    /// `reasoning_text`: One part of the raw reasoning text.
    ReasoningText(response_reasoning_item::Content),
    /// `refusal`: A part of an earlier answer in which the model refused.
    Refusal(ChatCompletionContentPartRefusalParam),
    /// `input_image`: An image part of an input message, by URL or file ID.
    InputImage(ResponseInputImage),
    /// `computer_screenshot`: A screenshot of a computer that the model is using.
    ComputerScreenshot(ComputerScreenshotContent),
    /// `input_file`: A file part of an input message, by ID, URL or inline data.
    InputFile(ResponseInputFile),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Content = "conversations.Message.Content";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("computer_screenshot", Pick::One(7)),
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
    7 ComputerScreenshot, 8 InputFile,
}
