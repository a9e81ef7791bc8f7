//! Operations of `audio.transcriptions`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Transcribes speech in an audio file, in the language it was spoken in.
///
/// `POST /audio/transcriptions`
pub static CREATE: Operation = Operation::post(
    "audio.transcriptions.create",
    "/audio/transcriptions",
    "audio",
)
.params(Type::of::<crate::audio::TranscriptionCreateParams>(
    "audio.TranscriptionCreateParams",
))
.multipart()
.reply(Reply::Chosen {
    parameter: "response_format",
    texts: &["text", "srt", "vtt"],
    json: Type::of::<crate::audio::TranscriptionCreateResponse>(
        "audio.TranscriptionCreateResponse",
    ),
})
.events(Type::of::<crate::audio::TranscriptionStreamEvent>(
    "audio.TranscriptionStreamEvent",
))
.headers(&[("Content-Type", "multipart/form-data")]);
