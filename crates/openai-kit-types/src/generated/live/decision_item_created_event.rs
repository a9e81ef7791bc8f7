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
    /// ID of this single event.
    pub event_id: String,
    /// The item concerned, or one row of data.
    pub item: ItemUnion,
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionItemCreatedEvent = "live.DecisionItemCreatedEvent";
    [
        required("event_id"),
        required("item"),
        constant("type", "decision.item.created"),
        optional("client_event_id").or_null(),
    ];
    0 event_id, 1 item, 3 client_event_id,
}

/// Item custom tool call of `DecisionItemCreatedEvent` with `id`, `call_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemCustomToolCall {
    /// ID that names this object.
    pub id: String,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What the model or tool is given.
    pub input: String,
    /// Name given to this object.
    pub name: String,
    /// Group of tools that the called tool belongs to.
    pub namespace: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<InputUnionMember1DecisionInputFunctionCallStatus>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ItemCustomToolCall = "live.DecisionItemCreatedEvent.ItemCustomToolCall";
    [
        required("id"),
        required("call_id"),
        required("input"),
        required("name"),
        constant("type", "custom_tool_call"),
        optional("namespace").or_null(),
        optional("status").or_null(),
    ];
    0 id, 1 call_id, 2 input, 3 name, 5 namespace, 6 status,
}

/// Item custom tool call output of `DecisionItemCreatedEvent` with `id`, `call_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemCustomToolCallOutput {
    /// ID that names this object.
    pub id: String,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What came out of the work.
    pub output: ItemFunctionCallOutputOutput,
    /// How far it has got, or how it ended.
    pub status: Option<InputUnionMember1DecisionInputFunctionCallStatus>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ItemCustomToolCallOutput = "live.DecisionItemCreatedEvent.ItemCustomToolCallOutput";
    [
        required("id"),
        required("call_id"),
        required("output"),
        constant("type", "custom_tool_call_output"),
        optional("status").or_null(),
    ];
    0 id, 1 call_id, 2 output, 4 status,
}

/// Item function call of `DecisionItemCreatedEvent` with `id`, `arguments` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemFunctionCall {
    /// ID that names this object.
    pub id: String,
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Name given to this object.
    pub name: String,
    /// Group of tools that the called tool belongs to.
    pub namespace: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<InputUnionMember1DecisionInputFunctionCallStatus>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ItemFunctionCall = "live.DecisionItemCreatedEvent.ItemFunctionCall";
    [
        required("id"),
        required("arguments"),
        required("call_id"),
        required("name"),
        constant("type", "function_call"),
        optional("namespace").or_null(),
        optional("status").or_null(),
    ];
    0 id, 1 arguments, 2 call_id, 3 name, 5 namespace, 6 status,
}

/// Item function call output of `DecisionItemCreatedEvent` with `id`, `call_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemFunctionCallOutput {
    /// ID that names this object.
    pub id: String,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What came out of the work.
    pub output: ItemFunctionCallOutputOutput,
    /// How far it has got, or how it ended.
    pub status: Option<InputUnionMember1DecisionInputFunctionCallStatus>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ItemFunctionCallOutput = "live.DecisionItemCreatedEvent.ItemFunctionCallOutput";
    [
        required("id"),
        required("call_id"),
        required("output"),
        constant("type", "function_call_output"),
        optional("status").or_null(),
    ];
    0 id, 1 call_id, 2 output, 4 status,
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
    /// `function_call`: Item function call of `DecisionItemCreatedEvent` with `id`, `arguments` and
    /// more.
    FunctionCall(ItemFunctionCall),
    /// `function_call_output`: Item function call output of `DecisionItemCreatedEvent` with `id`,
    /// `call_id` and more.
    FunctionCallOutput(ItemFunctionCallOutput),
    /// `custom_tool_call`: Item custom tool call of `DecisionItemCreatedEvent` with `id`, `call_id`
    /// and more.
    CustomToolCall(ItemCustomToolCall),
    /// `custom_tool_call_output`: Item custom tool call output of `DecisionItemCreatedEvent` with
    /// `id`, `call_id` and more.
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
