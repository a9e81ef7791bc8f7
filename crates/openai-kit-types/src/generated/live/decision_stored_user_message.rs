//! `DecisionStoredUserMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::live::decision_user_message::Content;
pub use crate::live::decision_user_message::ContentPart;
pub use crate::responses::ImageDetail as ContentPartInputImageDetail;
pub use crate::shared::DecisionInputJSON as ContentPartInputJSON;
pub use crate::shared::DecisionQuestionInputImage as ContentPartInputImage;
pub use crate::shared::DecisionQuestionInputText as ContentPartInputText;
pub use crate::shared::decision_input_json::Data as ContentPartInputJSONData;

/// A user message in the input of a Live decision, with its ID.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionStoredUserMessage {
    /// ID that names this object.
    pub id: String,
    /// Text or parts that make up the content.
    pub content: Content,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionStoredUserMessage = "live.DecisionStoredUserMessage";
    [
        required("id"),
        constant("type", "message").or_left_out().or_null(),
        required("content"),
        constant("role", "user"),
    ];
    0 id, 2 content,
}
