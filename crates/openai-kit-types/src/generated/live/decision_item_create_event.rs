//! `DecisionItemCreateEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::decisions::decision_create_params::{
    InputUnionMember1DecisionInputCustomToolCall, InputUnionMember1DecisionInputFunctionCall,
    InputUnionMember1DecisionInputFunctionCallStatus,
};
use crate::live::{
    DecisionAssistantMessage, DecisionDeveloperMessage, DecisionSystemMessage, DecisionUserMessage,
};
use crate::shared::{DecisionQuestionInputImage, DecisionQuestionInputText};
use crate::{IntoMaybe, Leftovers, RawJson, Why};

pub use crate::decisions::decision_create_params::InputUnionMember1DecisionInputCustomToolCall as ItemCustomToolCall;
pub use crate::decisions::decision_create_params::InputUnionMember1DecisionInputFunctionCall as ItemFunctionCall;
pub use crate::decisions::decision_create_params::InputUnionMember1DecisionInputFunctionCallStatus as ItemCustomToolCallOutputStatus;
pub use crate::decisions::decision_create_params::InputUnionMember1DecisionInputFunctionCallStatus as ItemCustomToolCallStatus;
pub use crate::decisions::decision_create_params::InputUnionMember1DecisionInputFunctionCallStatus as ItemFunctionCallOutputStatus;
pub use crate::decisions::decision_create_params::InputUnionMember1DecisionInputFunctionCallStatus as ItemFunctionCallStatus;
pub use crate::live::decision_item_create_event::ItemFunctionCallOutputOutput as ItemCustomToolCallOutputOutput;
pub use crate::live::decision_item_create_event::ItemFunctionCallOutputOutputParts as ItemCustomToolCallOutputOutputParts;
pub use crate::responses::ImageDetail as ItemFunctionCallOutputOutputPartsInputImageDetail;
pub use crate::shared::DecisionQuestionInputImage as ItemCustomToolCallOutputOutputPartsInputImage;
pub use crate::shared::DecisionQuestionInputImage as ItemFunctionCallOutputOutputPartsInputImage;

/// Adds an item to the input of the session's decisions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionItemCreateEvent {
    /// ID of this single event.
    pub event_id: Option<String>,
    /// The item concerned, or one row of data.
    pub item: ItemUnion,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionItemCreateEvent = "live.DecisionItemCreateEvent";
    [
        constant("type", "decision.item.create"),
        optional("event_id").or_null(),
        required("item"),
    ];
    1 event_id, 2 item,
}

impl DecisionItemCreateEvent {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(item: impl Into<ItemUnion>) -> Self {
        Self {
            item: item.into(),
            ..Self::default()
        }
    }

    /// ID of this single event.
    #[must_use]
    pub fn event_id<By>(mut self, event_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.event_id,
            &mut self.leftovers,
            1,
            event_id.into_maybe(),
        );
        self
    }
}

/// Item custom tool call output of `DecisionItemCreateEvent` with `id`, `status` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemCustomToolCallOutput {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<InputUnionMember1DecisionInputFunctionCallStatus>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What came out of the work.
    pub output: ItemFunctionCallOutputOutput,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ItemCustomToolCallOutput = "live.DecisionItemCreateEvent.ItemCustomToolCallOutput";
    [
        optional("id").or_null(),
        constant("type", "custom_tool_call_output"),
        optional("status").or_null(),
        required("call_id"),
        required("output"),
    ];
    0 id, 2 status, 3 call_id, 4 output,
}

impl ItemCustomToolCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        call_id: impl Into<String>,
        output: impl Into<ItemFunctionCallOutputOutput>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            output: output.into(),
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
    pub fn status<By>(
        mut self,
        status: impl IntoMaybe<InputUnionMember1DecisionInputFunctionCallStatus, By>,
    ) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            2,
            status.into_maybe(),
        );
        self
    }
}

/// Item function call output of `DecisionItemCreateEvent` with `id`, `status` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemFunctionCallOutput {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<InputUnionMember1DecisionInputFunctionCallStatus>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What came out of the work.
    pub output: ItemFunctionCallOutputOutput,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ItemFunctionCallOutput = "live.DecisionItemCreateEvent.ItemFunctionCallOutput";
    [
        optional("id").or_null(),
        constant("type", "function_call_output"),
        optional("status").or_null(),
        required("call_id"),
        required("output"),
    ];
    0 id, 2 status, 3 call_id, 4 output,
}

impl ItemFunctionCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        call_id: impl Into<String>,
        output: impl Into<ItemFunctionCallOutputOutput>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            output: output.into(),
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
    pub fn status<By>(
        mut self,
        status: impl IntoMaybe<InputUnionMember1DecisionInputFunctionCallStatus, By>,
    ) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            2,
            status.into_maybe(),
        );
        self
    }
}

/// Item function call output of `DecisionItemCreateEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ItemFunctionCallOutputOutput {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<ItemFunctionCallOutputOutputParts>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ItemFunctionCallOutputOutput = "live.DecisionItemCreateEvent.ItemFunctionCallOutputOutput";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(ItemFunctionCallOutputOutput::Text);
from_items!(ItemFunctionCallOutputOutput::Items(
    ItemFunctionCallOutputOutputParts
));

/// Item function call output parts of `DecisionItemCreateEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ItemFunctionCallOutputOutputParts {
    /// `input_text`: A text part of a question's instructions.
    InputText(DecisionQuestionInputText),
    /// `input_image`: An image part of a question's instructions.
    InputImage(DecisionQuestionInputImage),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ItemFunctionCallOutputOutputParts = "live.DecisionItemCreateEvent.ItemFunctionCallOutputOutputParts";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("input_image", Pick::One(1)),
                ("input_text", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 InputText, 1 InputImage,
}

from!(ItemFunctionCallOutputOutputParts {
    InputText(DecisionQuestionInputText),
    InputImage(DecisionQuestionInputImage),
});

/// Item union of `DecisionItemCreateEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ItemUnion {
    /// `message`: A user message for the input of a Live decision.
    DecisionUserMessage(DecisionUserMessage),
    /// `message`: A developer message for the input of a Live decision.
    DecisionDeveloperMessage(DecisionDeveloperMessage),
    /// `message`: A system message for the input of a Live decision.
    DecisionSystemMessage(DecisionSystemMessage),
    /// `message`: An assistant message for the input of a Live decision.
    DecisionAssistantMessage(DecisionAssistantMessage),
    /// `function_call`: Input union member1 decision function call of `DecisionCreateParams` with
    /// `id`, `status` and more.
    FunctionCall(InputUnionMember1DecisionInputFunctionCall),
    /// `function_call_output`: Item function call output of `DecisionItemCreateEvent` with `id`,
    /// `status` and more.
    FunctionCallOutput(ItemFunctionCallOutput),
    /// `custom_tool_call`: Input union member1 decision custom tool call of `DecisionCreateParams`
    /// with `id`, `status` and more.
    CustomToolCall(InputUnionMember1DecisionInputCustomToolCall),
    /// `custom_tool_call_output`: Item custom tool call output of `DecisionItemCreateEvent` with
    /// `id`, `status` and more.
    CustomToolCallOutput(ItemCustomToolCallOutput),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ItemUnion = "live.DecisionItemCreateEvent.ItemUnion";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("custom_tool_call", Pick::One(6)),
                ("custom_tool_call_output", Pick::One(7)),
                ("function_call", Pick::One(4)),
                ("function_call_output", Pick::One(5)),
                ("message", Pick::First(&[
                    Case { variant: 0, texts: &[("role", &["user"])], keys: &[] },
                    Case { variant: 1, texts: &[("role", &["developer"])], keys: &[] },
                    Case { variant: 2, texts: &[("role", &["system"])], keys: &[] },
                    Case { variant: 3, texts: &[], keys: &[] },
                ])),
            ],
            Pick::First(&[
                Case { variant: 0, texts: &[("role", &["user"])], keys: &[] },
                Case { variant: 1, texts: &[("role", &["developer"])], keys: &[] },
                Case { variant: 2, texts: &[("role", &["system"])], keys: &[] },
                Case { variant: 3, texts: &[], keys: &["content", "role"] },
            ]),
        ),
    };
    0 DecisionUserMessage, 1 DecisionDeveloperMessage, 2 DecisionSystemMessage,
    3 DecisionAssistantMessage, 4 FunctionCall, 5 FunctionCallOutput, 6 CustomToolCall,
    7 CustomToolCallOutput,
}

from!(ItemUnion {
    DecisionUserMessage(DecisionUserMessage),
    DecisionDeveloperMessage(DecisionDeveloperMessage),
    DecisionSystemMessage(DecisionSystemMessage),
    DecisionAssistantMessage(DecisionAssistantMessage),
    FunctionCall(InputUnionMember1DecisionInputFunctionCall),
    FunctionCallOutput(ItemFunctionCallOutput),
    CustomToolCall(InputUnionMember1DecisionInputCustomToolCall),
    CustomToolCallOutput(ItemCustomToolCallOutput),
});
