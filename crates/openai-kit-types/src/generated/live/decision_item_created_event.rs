//! `DecisionItemCreatedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::decisions::decision_create_params::InputUnionMember1DecisionInputFunctionCallStatus;
use crate::live::{
    DecisionStoredAssistantMessage, DecisionStoredDeveloperMessage, DecisionStoredSystemMessage,
    DecisionStoredUserMessage,
};
use crate::{Leftovers, RawJson, Why};

pub use crate::decisions::decision_create_params::InputUnionMember1DecisionInputFunctionCallStatus as ItemCustomToolCallOutputStatus;
pub use crate::decisions::decision_create_params::InputUnionMember1DecisionInputFunctionCallStatus as ItemCustomToolCallStatus;
pub use crate::decisions::decision_create_params::InputUnionMember1DecisionInputFunctionCallStatus as ItemFunctionCallOutputStatus;
pub use crate::decisions::decision_create_params::InputUnionMember1DecisionInputFunctionCallStatus as ItemFunctionCallStatus;
pub use crate::live::decision_item_create_event::ItemFunctionCallOutputOutput as ItemCustomToolCallOutputOutput;
pub use crate::live::decision_item_create_event::ItemFunctionCallOutputOutput;
pub use crate::live::decision_item_create_event::ItemFunctionCallOutputOutputParts as ItemCustomToolCallOutputOutputParts;
pub use crate::live::decision_item_create_event::ItemFunctionCallOutputOutputParts;
pub use crate::responses::ImageDetail as ItemFunctionCallOutputOutputPartsInputImageDetail;
pub use crate::shared::DecisionQuestionInputImage as ItemCustomToolCallOutputOutputPartsInputImage;
pub use crate::shared::DecisionQuestionInputImage as ItemFunctionCallOutputOutputPartsInputImage;

/// Announces that an item was added to the input of the session's decisions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionItemCreatedEvent {
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// ID of this single event.
    pub event_id: String,
    /// The item concerned, or one row of data.
    pub item: ItemUnion,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionItemCreatedEvent = "live.DecisionItemCreatedEvent";
    [
        constant("type", "decision.item.created"),
        optional("client_event_id").or_null(),
        required("event_id"),
        required("item"),
    ];
    1 client_event_id, 2 event_id, 3 item,
}

/// Item custom tool call of `DecisionItemCreatedEvent` with `id`, `status` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemCustomToolCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Option<InputUnionMember1DecisionInputFunctionCallStatus>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What the model or tool is given.
    pub input: String,
    /// Name given to this object.
    pub name: String,
    /// Group of tools that the called tool belongs to.
    pub namespace: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ItemCustomToolCall = "live.DecisionItemCreatedEvent.ItemCustomToolCall";
    [
        required("id"),
        constant("type", "custom_tool_call"),
        optional("status").or_null(),
        required("call_id"),
        required("input"),
        required("name"),
        optional("namespace").or_null(),
    ];
    0 id, 2 status, 3 call_id, 4 input, 5 name, 6 namespace,
}

/// Item custom tool call output of `DecisionItemCreatedEvent` with `id`, `status` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemCustomToolCallOutput {
    /// ID that names this object.
    pub id: String,
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
    ItemCustomToolCallOutput = "live.DecisionItemCreatedEvent.ItemCustomToolCallOutput";
    [
        required("id"),
        constant("type", "custom_tool_call_output"),
        optional("status").or_null(),
        required("call_id"),
        required("output"),
    ];
    0 id, 2 status, 3 call_id, 4 output,
}

/// Item function call of `DecisionItemCreatedEvent` with `id`, `status` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemFunctionCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Option<InputUnionMember1DecisionInputFunctionCallStatus>,
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Name given to this object.
    pub name: String,
    /// Group of tools that the called tool belongs to.
    pub namespace: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ItemFunctionCall = "live.DecisionItemCreatedEvent.ItemFunctionCall";
    [
        required("id"),
        constant("type", "function_call"),
        optional("status").or_null(),
        required("arguments"),
        required("call_id"),
        required("name"),
        optional("namespace").or_null(),
    ];
    0 id, 2 status, 3 arguments, 4 call_id, 5 name, 6 namespace,
}

/// Item function call output of `DecisionItemCreatedEvent` with `id`, `status` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemFunctionCallOutput {
    /// ID that names this object.
    pub id: String,
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
    ItemFunctionCallOutput = "live.DecisionItemCreatedEvent.ItemFunctionCallOutput";
    [
        required("id"),
        constant("type", "function_call_output"),
        optional("status").or_null(),
        required("call_id"),
        required("output"),
    ];
    0 id, 2 status, 3 call_id, 4 output,
}

/// Item union of `DecisionItemCreatedEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ItemUnion {
    /// `message`: A user message in the input of a Live decision, with its ID.
    DecisionStoredUserMessage(DecisionStoredUserMessage),
    /// `message`: A developer message in the input of a Live decision, with its ID.
    DecisionStoredDeveloperMessage(DecisionStoredDeveloperMessage),
    /// `message`: A system message in the input of a Live decision, with its ID.
    DecisionStoredSystemMessage(DecisionStoredSystemMessage),
    /// `message`: An assistant message in the input of a Live decision, with its ID.
    DecisionStoredAssistantMessage(DecisionStoredAssistantMessage),
    /// `function_call`: Item function call of `DecisionItemCreatedEvent` with `id`, `status` and
    /// more.
    FunctionCall(ItemFunctionCall),
    /// `function_call_output`: Item function call output of `DecisionItemCreatedEvent` with `id`,
    /// `status` and more.
    FunctionCallOutput(ItemFunctionCallOutput),
    /// `custom_tool_call`: Item custom tool call of `DecisionItemCreatedEvent` with `id`, `status`
    /// and more.
    CustomToolCall(ItemCustomToolCall),
    /// `custom_tool_call_output`: Item custom tool call output of `DecisionItemCreatedEvent` with
    /// `id`, `status` and more.
    CustomToolCallOutput(ItemCustomToolCallOutput),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ItemUnion = "live.DecisionItemCreatedEvent.ItemUnion";
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
                Case { variant: 3, texts: &[], keys: &["content", "id", "role"] },
            ]),
        ),
    };
    0 DecisionStoredUserMessage, 1 DecisionStoredDeveloperMessage, 2 DecisionStoredSystemMessage,
    3 DecisionStoredAssistantMessage, 4 FunctionCall, 5 FunctionCallOutput, 6 CustomToolCall,
    7 CustomToolCallOutput,
}
