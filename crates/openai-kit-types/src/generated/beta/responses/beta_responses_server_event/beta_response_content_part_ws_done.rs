//! `BetaResponsesServerEvent` and what it holds. From `BetaResponseContentPartWsDone` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::BetaResponse;
use crate::beta::responses::beta_response_error_event::Agent;
use crate::responses::response_content_part_done_event::Part;

/// Beta response content part ws done of `BetaResponsesServerEvent` with `content_index`, `item_id`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseContentPartWsDone {
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
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseContentPartWsDone = "beta.BetaResponsesServerEvent.BetaResponseContentPartWsDone";
    [
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("part"),
        required("sequence_number"),
        constant("type", "response.content_part.done"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 content_index, 1 item_id, 2 output_index, 3 part, 4 sequence_number, 6 agent, 7 stream_id,
}

/// Beta response custom tool call input ws delta of `BetaResponsesServerEvent` with `delta`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseCustomToolCallInputWsDelta {
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseCustomToolCallInputWsDelta = "beta.BetaResponsesServerEvent.BetaResponseCustomToolCallInputWsDelta";
    [
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.custom_tool_call_input.delta"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 delta, 1 item_id, 2 output_index, 3 sequence_number, 5 agent, 6 stream_id,
}

/// Beta response custom tool call input ws done of `BetaResponsesServerEvent` with `input`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseCustomToolCallInputWsDone {
    /// What the model or tool is given.
    pub input: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseCustomToolCallInputWsDone = "beta.BetaResponsesServerEvent.BetaResponseCustomToolCallInputWsDone";
    [
        required("input"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.custom_tool_call_input.done"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 input, 1 item_id, 2 output_index, 3 sequence_number, 5 agent, 6 stream_id,
}

/// Beta response file search call in ws progress of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseFileSearchCallInWsProgress {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseFileSearchCallInWsProgress = "beta.BetaResponsesServerEvent.BetaResponseFileSearchCallInWsProgress";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.file_search_call.in_progress"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}

/// Beta response file search call ws completed of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseFileSearchCallWsCompleted {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseFileSearchCallWsCompleted = "beta.BetaResponsesServerEvent.BetaResponseFileSearchCallWsCompleted";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.file_search_call.completed"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}

/// Beta response file search call ws searching of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseFileSearchCallWsSearching {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseFileSearchCallWsSearching = "beta.BetaResponsesServerEvent.BetaResponseFileSearchCallWsSearching";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.file_search_call.searching"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}

/// Beta response function call arguments ws delta of `BetaResponsesServerEvent` with `delta`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseFunctionCallArgumentsWsDelta {
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseFunctionCallArgumentsWsDelta = "beta.BetaResponsesServerEvent.BetaResponseFunctionCallArgumentsWsDelta";
    [
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.function_call_arguments.delta"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 delta, 1 item_id, 2 output_index, 3 sequence_number, 5 agent, 6 stream_id,
}

/// Beta response function call arguments ws done of `BetaResponsesServerEvent` with `arguments`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseFunctionCallArgumentsWsDone {
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseFunctionCallArgumentsWsDone = "beta.BetaResponsesServerEvent.BetaResponseFunctionCallArgumentsWsDone";
    [
        required("arguments"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.function_call_arguments.done"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 arguments, 1 item_id, 2 output_index, 3 sequence_number, 5 agent, 6 stream_id,
}

/// Beta response image gen call in ws progress of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseImageGenCallInWsProgress {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseImageGenCallInWsProgress = "beta.BetaResponsesServerEvent.BetaResponseImageGenCallInWsProgress";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.image_generation_call.in_progress"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}

/// Beta response image gen call partial ws image of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseImageGenCallPartialWsImage {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Preview of the image, base64 coded.
    pub partial_image_b64: String,
    /// Number of the preview.
    pub partial_image_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Background of the image, or whether the work runs in the background.
    pub background: Option<String>,
    /// File format of the image.
    pub output_format: Option<String>,
    /// How finely the image is drawn.
    pub quality: Option<String>,
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
        required("item_id"),
        required("output_index"),
        required("partial_image_b64"),
        required("partial_image_index"),
        required("sequence_number"),
        constant("type", "response.image_generation_call.partial_image"),
        optional("agent").or_null(),
        optional("background").or_null(),
        optional("output_format").or_null(),
        optional("quality").or_null(),
        optional("size").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 partial_image_b64, 3 partial_image_index, 4 sequence_number,
    6 agent, 7 background, 8 output_format, 9 quality, 10 size, 11 stream_id,
}

/// Beta response image gen call ws completed of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseImageGenCallWsCompleted {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseImageGenCallWsCompleted = "beta.BetaResponsesServerEvent.BetaResponseImageGenCallWsCompleted";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.image_generation_call.completed"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}

/// Beta response image gen call ws generating of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseImageGenCallWsGenerating {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseImageGenCallWsGenerating = "beta.BetaResponsesServerEvent.BetaResponseImageGenCallWsGenerating";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.image_generation_call.generating"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}

/// Beta response in ws progress of `BetaResponsesServerEvent` with `response`, `sequence_number`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseInWsProgress {
    /// The response concerned.
    pub response: BetaResponse,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseInWsProgress = "beta.BetaResponsesServerEvent.BetaResponseInWsProgress";
    [
        required("response"),
        required("sequence_number"),
        constant("type", "response.in_progress"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 response, 1 sequence_number, 3 agent, 4 stream_id,
}

/// Beta response mcp call arguments ws delta of `BetaResponsesServerEvent` with `delta`, `item_id`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpCallArgumentsWsDelta {
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseMcpCallArgumentsWsDelta = "beta.BetaResponsesServerEvent.BetaResponseMcpCallArgumentsWsDelta";
    [
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.mcp_call_arguments.delta"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 delta, 1 item_id, 2 output_index, 3 sequence_number, 5 agent, 6 stream_id,
}

/// Beta response mcp call arguments ws done of `BetaResponsesServerEvent` with `arguments`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpCallArgumentsWsDone {
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseMcpCallArgumentsWsDone = "beta.BetaResponsesServerEvent.BetaResponseMcpCallArgumentsWsDone";
    [
        required("arguments"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.mcp_call_arguments.done"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 arguments, 1 item_id, 2 output_index, 3 sequence_number, 5 agent, 6 stream_id,
}

/// Beta response mcp call in ws progress of `BetaResponsesServerEvent` with `item_id`,
/// `output_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpCallInWsProgress {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseMcpCallInWsProgress = "beta.BetaResponsesServerEvent.BetaResponseMcpCallInWsProgress";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.mcp_call.in_progress"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}

/// Beta response mcp call ws completed of `BetaResponsesServerEvent` with `item_id`, `output_index`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpCallWsCompleted {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseMcpCallWsCompleted = "beta.BetaResponsesServerEvent.BetaResponseMcpCallWsCompleted";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.mcp_call.completed"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}

/// Beta response mcp call ws failed of `BetaResponsesServerEvent` with `item_id`, `output_index`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpCallWsFailed {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseMcpCallWsFailed = "beta.BetaResponsesServerEvent.BetaResponseMcpCallWsFailed";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.mcp_call.failed"),
        optional("agent").or_null(),
        optional("stream_id").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 4 agent, 5 stream_id,
}
