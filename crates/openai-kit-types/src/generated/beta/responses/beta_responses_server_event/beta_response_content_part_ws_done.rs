//! `BetaResponsesServerEvent` and what it holds. From `BetaResponseContentPartWsDone` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::BetaResponse;
use crate::beta::responses::beta_response_error_event::Agent;
use crate::responses::response_content_part_done_event::Part;

/// Beta response content part ws done of `BetaResponsesServerEvent` with `agent`, `content_index`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseContentPartWsDone {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// The content or summary part concerned.
    pub part: Part,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseContentPartWsDone = "beta.BetaResponsesServerEvent.BetaResponseContentPartWsDone";
    [
        constant("type", "response.content_part.done"),
        optional("agent").or_null(),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("part"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 content_index, 3 item_id, 4 output_index, 5 part, 6 sequence_number, 7 stream_id,
}

/// Beta response custom tool call input ws delta of `BetaResponsesServerEvent` with `agent`,
/// `delta` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseCustomToolCallInputWsDelta {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseCustomToolCallInputWsDelta = "beta.BetaResponsesServerEvent.BetaResponseCustomToolCallInputWsDelta";
    [
        constant("type", "response.custom_tool_call_input.delta"),
        optional("agent").or_null(),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 delta, 3 item_id, 4 output_index, 5 sequence_number, 6 stream_id,
}

/// Beta response custom tool call input ws done of `BetaResponsesServerEvent` with `agent`, `input`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseCustomToolCallInputWsDone {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseCustomToolCallInputWsDone = "beta.BetaResponsesServerEvent.BetaResponseCustomToolCallInputWsDone";
    [
        constant("type", "response.custom_tool_call_input.done"),
        optional("agent").or_null(),
        required("input"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 input, 3 item_id, 4 output_index, 5 sequence_number, 6 stream_id,
}

/// Beta response file search call in ws progress of `BetaResponsesServerEvent` with `agent`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseFileSearchCallInWsProgress {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseFileSearchCallInWsProgress = "beta.BetaResponsesServerEvent.BetaResponseFileSearchCallInWsProgress";
    [
        constant("type", "response.file_search_call.in_progress"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Beta response file search call ws completed of `BetaResponsesServerEvent` with `agent`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseFileSearchCallWsCompleted {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseFileSearchCallWsCompleted = "beta.BetaResponsesServerEvent.BetaResponseFileSearchCallWsCompleted";
    [
        constant("type", "response.file_search_call.completed"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Beta response file search call ws searching of `BetaResponsesServerEvent` with `agent`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseFileSearchCallWsSearching {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseFileSearchCallWsSearching = "beta.BetaResponsesServerEvent.BetaResponseFileSearchCallWsSearching";
    [
        constant("type", "response.file_search_call.searching"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Beta response function call arguments ws delta of `BetaResponsesServerEvent` with `agent`,
/// `delta` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseFunctionCallArgumentsWsDelta {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseFunctionCallArgumentsWsDelta = "beta.BetaResponsesServerEvent.BetaResponseFunctionCallArgumentsWsDelta";
    [
        constant("type", "response.function_call_arguments.delta"),
        optional("agent").or_null(),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 delta, 3 item_id, 4 output_index, 5 sequence_number, 6 stream_id,
}

/// Beta response function call arguments ws done of `BetaResponsesServerEvent` with `agent`,
/// `arguments` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseFunctionCallArgumentsWsDone {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseFunctionCallArgumentsWsDone = "beta.BetaResponsesServerEvent.BetaResponseFunctionCallArgumentsWsDone";
    [
        constant("type", "response.function_call_arguments.done"),
        optional("agent").or_null(),
        required("arguments"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 arguments, 3 item_id, 4 output_index, 5 sequence_number, 6 stream_id,
}

/// Beta response image gen call in ws progress of `BetaResponsesServerEvent` with `agent`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseImageGenCallInWsProgress {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseImageGenCallInWsProgress = "beta.BetaResponsesServerEvent.BetaResponseImageGenCallInWsProgress";
    [
        constant("type", "response.image_generation_call.in_progress"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Beta response image gen call partial ws of `BetaResponsesServerEvent` with `agent`, `background`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseImageGenCallPartialWsImage {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseImageGenCallPartialWsImage = "beta.BetaResponsesServerEvent.BetaResponseImageGenCallPartialWsImage";
    [
        constant("type", "response.image_generation_call.partial_image"),
        optional("agent").or_null(),
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
    1 agent, 2 background, 3 item_id, 4 output_format, 5 output_index, 6 partial_image_b64,
    7 partial_image_index, 8 quality, 9 sequence_number, 10 size, 11 stream_id,
}

/// Beta response image gen call ws completed of `BetaResponsesServerEvent` with `agent`, `item_id`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseImageGenCallWsCompleted {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseImageGenCallWsCompleted = "beta.BetaResponsesServerEvent.BetaResponseImageGenCallWsCompleted";
    [
        constant("type", "response.image_generation_call.completed"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Beta response image gen call ws generating of `BetaResponsesServerEvent` with `agent`, `item_id`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseImageGenCallWsGenerating {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseImageGenCallWsGenerating = "beta.BetaResponsesServerEvent.BetaResponseImageGenCallWsGenerating";
    [
        constant("type", "response.image_generation_call.generating"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Beta response in ws progress of `BetaResponsesServerEvent` with `agent`, `response` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseInWsProgress {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// The response concerned.
    pub response: BetaResponse,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseInWsProgress = "beta.BetaResponsesServerEvent.BetaResponseInWsProgress";
    [
        constant("type", "response.in_progress"),
        optional("agent").or_null(),
        required("response"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 response, 3 sequence_number, 4 stream_id,
}

/// Beta response mcp call arguments ws delta of `BetaResponsesServerEvent` with `agent`, `delta`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpCallArgumentsWsDelta {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseMcpCallArgumentsWsDelta = "beta.BetaResponsesServerEvent.BetaResponseMcpCallArgumentsWsDelta";
    [
        constant("type", "response.mcp_call_arguments.delta"),
        optional("agent").or_null(),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 delta, 3 item_id, 4 output_index, 5 sequence_number, 6 stream_id,
}

/// Beta response mcp call arguments ws done of `BetaResponsesServerEvent` with `agent`, `arguments`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpCallArgumentsWsDone {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseMcpCallArgumentsWsDone = "beta.BetaResponsesServerEvent.BetaResponseMcpCallArgumentsWsDone";
    [
        constant("type", "response.mcp_call_arguments.done"),
        optional("agent").or_null(),
        required("arguments"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 arguments, 3 item_id, 4 output_index, 5 sequence_number, 6 stream_id,
}

/// Beta response mcp call in ws progress of `BetaResponsesServerEvent` with `agent`, `item_id` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpCallInWsProgress {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseMcpCallInWsProgress = "beta.BetaResponsesServerEvent.BetaResponseMcpCallInWsProgress";
    [
        constant("type", "response.mcp_call.in_progress"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Beta response mcp call ws completed of `BetaResponsesServerEvent` with `agent`, `item_id` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpCallWsCompleted {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseMcpCallWsCompleted = "beta.BetaResponsesServerEvent.BetaResponseMcpCallWsCompleted";
    [
        constant("type", "response.mcp_call.completed"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}

/// Beta response mcp call ws failed of `BetaResponsesServerEvent` with `agent`, `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpCallWsFailed {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseMcpCallWsFailed = "beta.BetaResponsesServerEvent.BetaResponseMcpCallWsFailed";
    [
        constant("type", "response.mcp_call.failed"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}
