//! `ResponsesServerEvent` and what it holds. From `ResponseCustomToolCallInputWsDone` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::{Response, ResponseOutputItem};

/// Announces that the input of a custom tool call is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCustomToolCallInputWsDone {
    /// What the model or tool is given.
    pub input: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCustomToolCallInputWsDone = "responses.ResponsesServerEvent.ResponseCustomToolCallInputWsDone";
    [
        constant("type", "response.custom_tool_call_input.done"),
        required("input"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 input, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Announces that a file search call has begun.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFileSearchCallInWsProgress {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFileSearchCallInWsProgress = "responses.ResponsesServerEvent.ResponseFileSearchCallInWsProgress";
    [
        constant("type", "response.file_search_call.in_progress"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that a file search has finished.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFileSearchCallWsCompleted {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFileSearchCallWsCompleted = "responses.ResponsesServerEvent.ResponseFileSearchCallWsCompleted";
    [
        constant("type", "response.file_search_call.completed"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that the vector stores are being searched.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFileSearchCallWsSearching {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFileSearchCallWsSearching = "responses.ResponsesServerEvent.ResponseFileSearchCallWsSearching";
    [
        constant("type", "response.file_search_call.searching"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Brings the next piece of a function call's JSON arguments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFunctionCallArgumentsWsDelta {
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFunctionCallArgumentsWsDelta = "responses.ResponsesServerEvent.ResponseFunctionCallArgumentsWsDelta";
    [
        constant("type", "response.function_call_arguments.delta"),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 delta, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Announces that the arguments of a function call are complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFunctionCallArgumentsWsDone {
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFunctionCallArgumentsWsDone = "responses.ResponsesServerEvent.ResponseFunctionCallArgumentsWsDone";
    [
        constant("type", "response.function_call_arguments.done"),
        required("arguments"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 arguments, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Announces that an image generation call has begun.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseImageGenCallInWsProgress {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseImageGenCallInWsProgress = "responses.ResponsesServerEvent.ResponseImageGenCallInWsProgress";
    [
        constant("type", "response.image_generation_call.in_progress"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Brings a preview of an image that is being drawn.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseImageGenCallPartialWsImage {
    /// Background of the image, or whether the work runs in the background.
    pub background: Option<String>,
    /// ID of the item concerned.
    pub item_id: String,
    /// File format of the image.
    pub output_format: Option<String>,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Preview of the image, base64 coded.
    pub partial_image_b64: String,
    /// Number of the preview.
    pub partial_image_index: i64,
    /// How finely the image is drawn.
    pub quality: Option<String>,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Size of the picture, video or file.
    pub size: Option<String>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseImageGenCallPartialWsImage = "responses.ResponsesServerEvent.ResponseImageGenCallPartialWsImage";
    [
        constant("type", "response.image_generation_call.partial_image"),
        optional("background").or_null(),
        required("item_id"),
        optional("output_format").or_null(),
        required("output_index"),
        required("partial_image_b64"),
        required("partial_image_index"),
        optional("quality").or_null(),
        required("sequence_number"),
        optional("size").or_null(),
        optional("stream_id").or_null(),
    ];
    1 background, 2 item_id, 3 output_format, 4 output_index, 5 partial_image_b64,
    6 partial_image_index, 7 quality, 8 sequence_number, 9 size, 10 stream_id,
}

/// Announces that an image generation call has finished.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseImageGenCallWsCompleted {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseImageGenCallWsCompleted = "responses.ResponsesServerEvent.ResponseImageGenCallWsCompleted";
    [
        constant("type", "response.image_generation_call.completed"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that an image is being drawn.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseImageGenCallWsGenerating {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseImageGenCallWsGenerating = "responses.ResponsesServerEvent.ResponseImageGenCallWsGenerating";
    [
        constant("type", "response.image_generation_call.generating"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that the model works on the response.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseInWsProgress {
    /// The response concerned.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseInWsProgress = "responses.ResponsesServerEvent.ResponseInWsProgress";
    [
        constant("type", "response.in_progress"),
        required("response"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 response, 2 sequence_number, 3 stream_id,
}

/// Brings the next piece of an MCP call's JSON arguments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseMcpCallArgumentsWsDelta {
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseMcpCallArgumentsWsDelta = "responses.ResponsesServerEvent.ResponseMcpCallArgumentsWsDelta";
    [
        constant("type", "response.mcp_call_arguments.delta"),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 delta, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Announces that the arguments of an MCP call are complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseMcpCallArgumentsWsDone {
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseMcpCallArgumentsWsDone = "responses.ResponsesServerEvent.ResponseMcpCallArgumentsWsDone";
    [
        constant("type", "response.mcp_call_arguments.done"),
        required("arguments"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 arguments, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Announces that an MCP call has begun.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseMcpCallInWsProgress {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseMcpCallInWsProgress = "responses.ResponsesServerEvent.ResponseMcpCallInWsProgress";
    [
        constant("type", "response.mcp_call.in_progress"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that an MCP call has succeeded.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseMcpCallWsCompleted {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseMcpCallWsCompleted = "responses.ResponsesServerEvent.ResponseMcpCallWsCompleted";
    [
        constant("type", "response.mcp_call.completed"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that an MCP call has failed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseMcpCallWsFailed {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseMcpCallWsFailed = "responses.ResponsesServerEvent.ResponseMcpCallWsFailed";
    [
        constant("type", "response.mcp_call.failed"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that the tools of an MCP server are being listed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseMcpListToolsInWsProgress {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseMcpListToolsInWsProgress = "responses.ResponsesServerEvent.ResponseMcpListToolsInWsProgress";
    [
        constant("type", "response.mcp_list_tools.in_progress"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that the tools of an MCP server have been listed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseMcpListToolsWsCompleted {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseMcpListToolsWsCompleted = "responses.ResponsesServerEvent.ResponseMcpListToolsWsCompleted";
    [
        constant("type", "response.mcp_list_tools.completed"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that the tools of an MCP server could not be listed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseMcpListToolsWsFailed {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseMcpListToolsWsFailed = "responses.ResponsesServerEvent.ResponseMcpListToolsWsFailed";
    [
        constant("type", "response.mcp_list_tools.failed"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces a new output item, still empty or unfinished.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseOutputItemWsAdded {
    /// The item concerned, or one row of data.
    pub item: ResponseOutputItem,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseOutputItemWsAdded = "responses.ResponsesServerEvent.ResponseOutputItemWsAdded";
    [
        constant("type", "response.output_item.added"),
        required("item"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item, 2 output_index, 3 sequence_number, 4 stream_id,
}

/// Announces that an output item is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseOutputItemWsDone {
    /// The item concerned, or one row of data.
    pub item: ResponseOutputItem,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseOutputItemWsDone = "responses.ResponsesServerEvent.ResponseOutputItemWsDone";
    [
        constant("type", "response.output_item.done"),
        required("item"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item, 2 output_index, 3 sequence_number, 4 stream_id,
}
