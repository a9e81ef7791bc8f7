//! `ResponseSteerInput` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::ResponseSteerInputContent;
use crate::responses::response_input_item::FunctionCallOutput;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

pub use crate::responses::response_custom_tool_call::Caller as ResponseSteerInputItemListFunctionCallOutputCaller;
pub use crate::responses::response_input_item::FunctionCallOutput as ResponseSteerInputItemListFunctionCallOutput;
pub use crate::responses::response_input_item::FunctionCallOutputOutput as ResponseSteerInputItemListFunctionCallOutputOutput;
pub use crate::responses::response_output_message::Status as ResponseSteerInputItemListFunctionCallOutputStatus;

/// The input of a steer message: text, messages or function results.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseSteerInput {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<ResponseSteerInputItemList>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ResponseSteerInput = "responses.ResponseSteerInput";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(ResponseSteerInput::Text);
from_items!(ResponseSteerInput::Items(ResponseSteerInputItemList));

/// Response steer input item list of `ResponseSteerInput`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseSteerInputItemList {
    /// `message`: Response steer input item list message of `ResponseSteerInput` with `id`,
    /// `status` and `content`.
    Message(ResponseSteerInputItemListMessage),
    /// `function_call_output`: Your result for a function call.
    FunctionCallOutput(FunctionCallOutput),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ResponseSteerInputItemList = "responses.ResponseSteerInput.ResponseSteerInputItemList";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("function_call_output", Pick::One(1)),
                ("message", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Message, 1 FunctionCallOutput,
}

from!(ResponseSteerInputItemList {
    Message(ResponseSteerInputItemListMessage),
    FunctionCallOutput(FunctionCallOutput),
});

/// Response steer input item list message of `ResponseSteerInput` with `id`, `status` and
/// `content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseSteerInputItemListMessage {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<String>,
    /// Text or parts that make up the content.
    pub content: ResponseSteerInputItemListMessageContent,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseSteerInputItemListMessage = "responses.ResponseSteerInput.ResponseSteerInputItemListMessage";
    [
        optional("id").or_null(),
        constant("type", "message"),
        optional("status").or_null(),
        required("content"),
        constant("role", "user"),
    ];
    0 id, 2 status, 3 content,
}

impl ResponseSteerInputItemListMessage {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(content: impl Into<ResponseSteerInputItemListMessageContent>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            2,
            status.into_maybe(),
        );
        self
    }
}

/// Response steer input item list message content of `ResponseSteerInput`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseSteerInputItemListMessageContent {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<ResponseSteerInputContent>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ResponseSteerInputItemListMessageContent = "responses.ResponseSteerInput.ResponseSteerInputItemListMessageContent";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(ResponseSteerInputItemListMessageContent::Text);
from_items!(ResponseSteerInputItemListMessageContent::Items(
    ResponseSteerInputContent
));
