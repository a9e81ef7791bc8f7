//! `ResponseFunctionCallArgumentsDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of a function call's JSON arguments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFunctionCallArgumentsDeltaEvent {
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Newly arrived piece of the arguments' JSON text.
    pub delta: String,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// ID of the response concerned.
    pub response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFunctionCallArgumentsDeltaEvent = "realtime.ResponseFunctionCallArgumentsDeltaEvent";
    [
        constant("type", "response.function_call_arguments.delta"),
        required("call_id"),
        required("delta"),
        required("event_id"),
        required("item_id"),
        required("output_index"),
        required("response_id"),
    ];
    1 call_id, 2 delta, 3 event_id, 4 item_id, 5 output_index, 6 response_id,
}
