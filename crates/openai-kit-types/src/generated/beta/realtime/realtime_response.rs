//! `RealtimeResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;
use crate::beta::realtime::session::InputAudioFormat;
use crate::beta::realtime::{ConversationItem, RealtimeResponseUsage};
use crate::realtime::RealtimeResponseStatus;

pub use crate::beta::realtime::session::InputAudioFormat as OutputAudioFormat;
pub use crate::beta::realtime::session::Voice;
pub use crate::chat::completion_create_params::Modality;
pub use crate::realtime::realtime_response::MaxOutputTokens;
pub use crate::realtime::realtime_response::MaxOutputTokensText;
pub use crate::realtime::realtime_response::Status;

/// A Realtime response: its items, status, settings and usage (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeResponse {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// ID of the conversation.
    pub conversation_id: Option<String>,
    /// Most tokens the model may produce, reasoning included.
    pub max_output_tokens: Option<MaxOutputTokens>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Kinds of output the model may give.
    pub modalities: Option<Vec<Modality>>,
    /// What came out of the work.
    pub output: Option<Vec<ConversationItem>>,
    /// Coding of the spoken output.
    pub output_audio_format: Option<InputAudioFormat>,
    /// More about the present state.
    pub status_details: Option<RealtimeResponseStatus>,
    /// Sampling temperature: higher values give more varied output.
    pub temperature: Option<f64>,
    /// What was used up, such as tokens or seconds.
    pub usage: Option<RealtimeResponseUsage>,
    /// Voice used for the speech.
    pub voice: Option<Voice>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeResponse = "beta.realtime.RealtimeResponse";
    [
        optional("id").or_null(),
        constant("object", "realtime.response").or_left_out().or_null(),
        optional("status").or_null(),
        optional("conversation_id").or_null(),
        optional("max_output_tokens").or_null(),
        optional("metadata").or_null(),
        optional("modalities").or_null(),
        optional("output").or_null(),
        optional("output_audio_format").or_null(),
        optional("status_details").or_null(),
        optional("temperature").or_null(),
        optional("usage").or_null(),
        optional("voice").or_null(),
    ];
    0 id, 2 status, 3 conversation_id, 4 max_output_tokens, 5 metadata, 6 modalities, 7 output,
    8 output_audio_format, 9 status_details, 10 temperature, 11 usage, 12 voice,
}
