//! `BetaResponseSteerInput` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::beta_response_error_event::Agent;
use crate::beta::responses::beta_response_input_item::FunctionCallOutput;
use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

pub use crate::beta::responses::beta_response_error_event::Agent as ResponseSteerInputItemListFunctionCallOutputAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as ResponseSteerInputItemListMessageAgent;
pub use crate::beta::responses::beta_response_input_item::FunctionCallOutput as ResponseSteerInputItemListFunctionCallOutput;
pub use crate::responses::response_custom_tool_call::Caller as ResponseSteerInputItemListFunctionCallOutputCaller;
pub use crate::responses::response_input_item::FunctionCallOutputOutput as ResponseSteerInputItemListFunctionCallOutputOutput;
pub use crate::responses::response_output_message::Status as ResponseSteerInputItemListFunctionCallOutputStatus;
pub use crate::responses::response_steer_input::ResponseSteerInputItemListMessageContent;

/// The input of a steer message: text, messages or function results.
#[derive(Clone)]
#[non_exhaustive]
pub enum BetaResponseSteerInput {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<ResponseSteerInputItemList>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    BetaResponseSteerInput = "beta.BetaResponseSteerInput";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(BetaResponseSteerInput::Text);
from_items!(BetaResponseSteerInput::Items(ResponseSteerInputItemList));

/// Response steer input item list of `BetaResponseSteerInput`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseSteerInputItemList {
    /// `message`: Response steer input item list message of `BetaResponseSteerInput` with `id`,
    /// `status` and more.
    Message(ResponseSteerInputItemListMessage),
    /// `function_call_output`: Your result for a function call.
    FunctionCallOutput(Box<FunctionCallOutput>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ResponseSteerInputItemList = "beta.BetaResponseSteerInput.ResponseSteerInputItemList";
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

/// Response steer input item list message of `BetaResponseSteerInput` with `id`, `status` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseSteerInputItemListMessage {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<String>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Text or parts that make up the content.
    pub content: ResponseSteerInputItemListMessageContent,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseSteerInputItemListMessage = "beta.BetaResponseSteerInput.ResponseSteerInputItemListMessage";
    [
        optional("id").or_null(),
        constant("type", "message"),
        optional("status").or_null(),
        optional("agent").or_null(),
        required("content"),
        constant("role", "user"),
    ];
    0 id, 2 status, 3 agent, 4 content,
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

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 3, agent.into_maybe());
        self
    }
}
