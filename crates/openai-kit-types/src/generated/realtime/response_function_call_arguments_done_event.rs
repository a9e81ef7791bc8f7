//! `ResponseFunctionCallArgumentsDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the arguments of a function call are complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFunctionCallArgumentsDoneEvent {
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Name given to this object.
    pub name: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// ID of the response concerned.
    pub response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFunctionCallArgumentsDoneEvent = "realtime.ResponseFunctionCallArgumentsDoneEvent";
    [
        constant("type", "response.function_call_arguments.done"),
        required("arguments"),
        required("call_id"),
        required("event_id"),
        required("item_id"),
        required("name"),
        required("output_index"),
        required("response_id"),
    ];
    1 arguments, 2 call_id, 3 event_id, 4 item_id, 5 name, 6 output_index, 7 response_id,
}
