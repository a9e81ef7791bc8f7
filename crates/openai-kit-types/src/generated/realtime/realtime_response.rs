//! `RealtimeResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::chat::completion_create_params::Modality;
use crate::realtime::{
    ConversationItem, RealtimeAudioFormats, RealtimeResponseStatus, RealtimeResponseUsage,
};
use crate::{Leftovers, RawJson, Why};

pub use crate::chat::completion_create_params::Modality as OutputModality;

/// A Realtime response: its items, status, settings and usage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeResponse {
    /// ID that names this object.
    pub id: Option<String>,
    /// Whether the response is running, done, cancelled, failed or cut short.
    pub status: Option<Status>,
    /// Sound data, or the settings for sound.
    pub audio: Option<Audio>,
    /// ID of the conversation.
    pub conversation_id: Option<String>,
    /// Most tokens the model may produce, reasoning included.
    pub max_output_tokens: Option<MaxOutputTokens>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Items the response added to the conversation.
    pub output: Option<Vec<ConversationItem>>,
    /// Kinds of output the model gives.
    pub output_modalities: Option<Vec<Modality>>,
    /// More about the present state.
    pub status_details: Option<RealtimeResponseStatus>,
    /// What was used up, such as tokens or seconds.
    pub usage: Option<RealtimeResponseUsage>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeResponse = "realtime.RealtimeResponse";
    [
        optional("id").or_null(),
        constant("object", "realtime.response").or_left_out().or_null(),
        optional("status").or_null(),
        optional("audio").or_null(),
        optional("conversation_id").or_null(),
        optional("max_output_tokens").or_null(),
        optional("metadata").or_null(),
        optional("output").or_null(),
        optional("output_modalities").or_null(),
        optional("status_details").or_null(),
        optional("usage").or_null(),
    ];
    0 id, 2 status, 3 audio, 4 conversation_id, 5 max_output_tokens, 6 metadata, 7 output,
    8 output_modalities, 9 status_details, 10 usage,
}

/// Audio of `RealtimeResponse` with `output`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Audio {
    /// What came out of the work.
    pub output: Option<AudioOutput>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Audio = "realtime.RealtimeResponse.Audio";
    [
        optional("output").or_null(),
    ];
    0 output,
}

/// Audio output of `RealtimeResponse` with `format` and `voice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioOutput {
    /// Shape or coding of the data.
    pub format: Option<RealtimeAudioFormats>,
    /// Voice used for the speech.
    pub voice: Option<AudioOutputVoice>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AudioOutput = "realtime.RealtimeResponse.AudioOutput";
    [
        optional("format").or_null(),
        optional("voice").or_null(),
    ];
    0 format, 1 voice,
}

/// Audio output voice of `RealtimeResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AudioOutputVoice {
    /// `alloy`
    Alloy,
    /// `ash`
    Ash,
    /// `ballad`
    Ballad,
    /// `coral`
    Coral,
    /// `echo`
    Echo,
    /// `sage`
    Sage,
    /// `shimmer`
    Shimmer,
    /// `verse`
    Verse,
    /// `marin`
    Marin,
    /// `cedar`
    Cedar,
    /// Any other text.
    Other(String),
}

choice! {
    open AudioOutputVoice;
    "alloy" Alloy,
    "ash" Ash,
    "ballad" Ballad,
    "coral" Coral,
    "echo" Echo,
    "sage" Sage,
    "shimmer" Shimmer,
    "verse" Verse,
    "marin" Marin,
    "cedar" Cedar,
}

/// Max output tokens of `RealtimeResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MaxOutputTokens {
    /// Max output tokens text of `RealtimeResponse`.
    Text(MaxOutputTokensText),
    /// A whole number.
    Integer(i64),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    MaxOutputTokens = "realtime.RealtimeResponse.MaxOutputTokens";
    {
        text: Some(0),
        int: Some(1),
    };
    0 Text, 1 Integer,
}

from_text!(MaxOutputTokens::Text);
from!(MaxOutputTokens {
    Text(MaxOutputTokensText),
    Integer(i64),
});

/// Max output tokens text of `RealtimeResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MaxOutputTokensText {
    /// `inf`
    Inf,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    MaxOutputTokensText;
    "inf" Inf,
}

/// Status of `RealtimeResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `completed`
    Completed,
    /// `cancelled`
    Cancelled,
    /// `failed`
    Failed,
    /// `incomplete`
    Incomplete,
    /// `in_progress`
    InProgress,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "completed" Completed,
    "cancelled" Cancelled,
    "failed" Failed,
    "incomplete" Incomplete,
    "in_progress" InProgress,
}
