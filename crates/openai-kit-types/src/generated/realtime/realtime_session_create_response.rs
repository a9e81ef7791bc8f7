//! `RealtimeSessionCreateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::audio::transcription_create_params::ChunkingStrategyText;
use crate::chat::completion_create_params::Modality;
use crate::realtime::realtime_audio_config_input::NoiseReduction;
use crate::realtime::realtime_audio_input_turn_detection::{SemanticVad, ServerVad};
use crate::realtime::realtime_tracing_config::TracingConfiguration;
use crate::realtime::{
    AudioTranscription, RealtimeAudioFormats, RealtimeFunctionTool, RealtimeReasoning,
    RealtimeTruncation,
};
use crate::responses::tool::Mcp;
use crate::responses::{ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions};
use crate::{Leftovers, RawJson, Why};

pub use crate::audio::transcription_create_params::ChunkingStrategyText as TracingText;
pub use crate::chat::completion_create_params::Modality as OutputModality;
pub use crate::realtime::realtime_audio_config_input::NoiseReduction as AudioInputNoiseReduction;
pub use crate::realtime::realtime_audio_input_turn_detection::SemanticVad as AudioInputTurnDetectionSemanticVad;
pub use crate::realtime::realtime_audio_input_turn_detection::SemanticVadEagerness as AudioInputTurnDetectionSemanticVadEagerness;
pub use crate::realtime::realtime_audio_input_turn_detection::ServerVad as AudioInputTurnDetectionServerVad;
pub use crate::realtime::realtime_response::AudioOutputVoice;
pub use crate::realtime::realtime_response::MaxOutputTokens;
pub use crate::realtime::realtime_response::MaxOutputTokensText;
pub use crate::realtime::realtime_session_create_request::Include;
pub use crate::realtime::realtime_session_create_request::Model;
pub use crate::realtime::realtime_tracing_config::TracingConfiguration as TracingTracingConfiguration;
pub use crate::responses::custom_tool::AllowedCaller as ToolMcpToolAllowedCaller;
pub use crate::responses::tool::Mcp as ToolMcpTool;
pub use crate::responses::tool::McpAllowedTools as ToolMcpToolAllowedTools;
pub use crate::responses::tool::McpAllowedToolsMcpToolFilter as ToolMcpToolAllowedToolsMcpToolFilter;
pub use crate::responses::tool::McpConnectorId as ToolMcpToolConnectorId;
pub use crate::responses::tool::McpRequireApproval as ToolMcpToolRequireApproval;
pub use crate::responses::tool::McpRequireApprovalMcpToolApprovalFilter as ToolMcpToolRequireApprovalMcpToolApprovalFilter;
pub use crate::responses::tool::McpRequireApprovalText as ToolMcpToolRequireApprovalText;

/// A Realtime session with all its settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeSessionCreateResponse {
    /// ID that names this object.
    pub id: String,
    /// Sound data, or the settings for sound.
    pub audio: Option<Audio>,
    /// When it stops being valid. Unix seconds.
    pub expires_at: Option<i64>,
    /// Extra data to put into the reply.
    pub include: Option<Vec<Include>>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Option<String>,
    /// Most tokens the model may produce, reasoning included.
    pub max_output_tokens: Option<MaxOutputTokens>,
    /// Model that does or did the work.
    pub model: Option<Model>,
    /// Kinds of output the model gives.
    pub output_modalities: Option<Vec<Modality>>,
    /// Text that tells the model what to make, or a stored prompt.
    pub prompt: Option<ResponsePrompt>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Option<RealtimeReasoning>,
    /// Whether and which tools the model must use.
    pub tool_choice: Option<ToolChoice>,
    /// Tools the model may use.
    pub tools: Option<Vec<Tool>>,
    /// How the session is traced.
    pub tracing: Option<Tracing>,
    /// What happens when the context is too long.
    pub truncation: Option<RealtimeTruncation>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeSessionCreateResponse = "realtime.RealtimeSessionCreateResponse";
    [
        required("id"),
        constant("object", "realtime.session"),
        constant("type", "realtime"),
        optional("audio").or_null(),
        optional("expires_at").or_null(),
        optional("include").or_null(),
        optional("instructions").or_null(),
        optional("max_output_tokens").or_null(),
        optional("model").or_null(),
        optional("output_modalities").or_null(),
        optional("prompt").or_null(),
        optional("reasoning").or_null(),
        optional("tool_choice").or_null(),
        optional("tools").or_null(),
        optional("tracing").or_null(),
        optional("truncation").or_null(),
    ];
    0 id, 3 audio, 4 expires_at, 5 include, 6 instructions, 7 max_output_tokens, 8 model,
    9 output_modalities, 10 prompt, 11 reasoning, 12 tool_choice, 13 tools, 14 tracing,
    15 truncation,
}

/// Audio of `RealtimeSessionCreateResponse` with `input` and `output`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Audio {
    /// What the model or tool is given.
    pub input: Option<AudioInput>,
    /// What came out of the work.
    pub output: Option<AudioOutput>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Audio = "realtime.RealtimeSessionCreateResponse.Audio";
    [
        optional("input").or_null(),
        optional("output").or_null(),
    ];
    0 input, 1 output,
}

/// Audio input of `RealtimeSessionCreateResponse` with `format`, `noise_reduction` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioInput {
    /// Shape or coding of the data.
    pub format: Option<RealtimeAudioFormats>,
    /// Filter against noise in the incoming sound.
    pub noise_reduction: Option<NoiseReduction>,
    /// How speech is written down.
    pub transcription: Option<AudioTranscription>,
    /// How the end of a speaker's turn is found.
    pub turn_detection: Option<AudioInputTurnDetection>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AudioInput = "realtime.RealtimeSessionCreateResponse.AudioInput";
    [
        optional("format").or_null(),
        optional("noise_reduction").or_null(),
        optional("transcription").or_null(),
        optional("turn_detection").or_null(),
    ];
    0 format, 1 noise_reduction, 2 transcription, 3 turn_detection,
}

/// Audio input turn detection of `RealtimeSessionCreateResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AudioInputTurnDetection {
    /// `server_vad`: Server vad of `RealtimeAudioInputTurnDetection` with `create_response`,
    /// `idle_timeout_ms` and more.
    ServerVad(ServerVad),
    /// `semantic_vad`: Semantic vad of `RealtimeAudioInputTurnDetection` with `create_response`,
    /// `eagerness` and `interrupt_response`.
    SemanticVad(SemanticVad),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AudioInputTurnDetection = "realtime.RealtimeSessionCreateResponse.AudioInputTurnDetection";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("semantic_vad", Pick::One(1)),
                ("server_vad", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 ServerVad, 1 SemanticVad,
}

/// Audio output of `RealtimeSessionCreateResponse` with `format`, `speed` and `voice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioOutput {
    /// Shape or coding of the data.
    pub format: Option<RealtimeAudioFormats>,
    /// Speed of the speech, as a factor. 0.25 to 1.5.
    pub speed: Option<f64>,
    /// Voice used for the speech.
    pub voice: Option<AudioOutputVoice>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AudioOutput = "realtime.RealtimeSessionCreateResponse.AudioOutput";
    [
        optional("format").or_null(),
        optional("speed").or_null(),
        optional("voice").or_null(),
    ];
    0 format, 1 speed, 2 voice,
}

/// Tool of `RealtimeSessionCreateResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Tool {
    /// `function`: A function that a Realtime model may call.
    Function(RealtimeFunctionTool),
    /// `mcp`: Lets the model use the tools of an MCP server or connector.
    Mcp(Box<Mcp>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Tool = "realtime.RealtimeSessionCreateResponse.Tool";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("function", Pick::One(0)),
                ("mcp", Pick::One(1)),
            ],
            Pick::One(0),
        ),
    };
    0 Function, 1 Mcp,
}

from!(Tool {
    Function(RealtimeFunctionTool),
    Mcp(Mcp),
});

/// Tool choice of `RealtimeSessionCreateResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolChoice {
    /// Whether the model calls no tool, may call tools or must call one.
    ToolChoiceOptions(ToolChoiceOptions),
    /// `function`: Forces one function by name.
    Function(ToolChoiceFunction),
    /// `mcp`: Forces an MCP server, or one tool of it.
    Mcp(ToolChoiceMcp),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ToolChoice = "realtime.RealtimeSessionCreateResponse.ToolChoice";
    {
        text: Some(0),
        objects: Objects::Tag(
            "type",
            &[
                ("function", Pick::One(1)),
                ("mcp", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 ToolChoiceOptions, 1 Function, 2 Mcp,
}

from_text!(ToolChoice::ToolChoiceOptions);
from!(ToolChoice {
    ToolChoiceOptions(ToolChoiceOptions),
    Function(ToolChoiceFunction),
    Mcp(ToolChoiceMcp),
});

/// Tracing of `RealtimeSessionCreateResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Tracing {
    /// Chunking strategy text of `TranscriptionCreateParams`.
    ChunkingStrategyText(ChunkingStrategyText),
    /// Tracing configuration of `RealtimeTracingConfig` with `group_id`, `metadata` and
    /// `workflow_name`.
    Configuration(TracingConfiguration),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Tracing = "realtime.RealtimeSessionCreateResponse.Tracing";
    {
        text: Some(0),
        objects: Objects::One(1),
    };
    0 ChunkingStrategyText, 1 Configuration,
}

from_text!(Tracing::ChunkingStrategyText);
from!(Tracing {
    ChunkingStrategyText(ChunkingStrategyText),
    Configuration(TracingConfiguration),
});
