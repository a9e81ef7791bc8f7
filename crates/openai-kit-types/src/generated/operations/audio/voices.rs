//! Operations of `audio.voices`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Creates a custom voice from an audio sample with consent, or from a text prompt.
///
/// `POST /audio/voices`
pub static CREATE: Operation = Operation::post("audio.voices.create", "/audio/voices", "audio")
    .params(Type::of::<crate::audio::VoiceCreateParams>(
        "audio.VoiceCreateParams",
    ))
    .multipart()
    .reply(Reply::Json(Type::of::<crate::audio::Voice>("audio.Voice")))
    .headers(&[("Content-Type", "multipart/form-data")]);

/// Deletes a custom voice.
///
/// `DELETE /audio/voices/{voice_id}`
pub static DELETE: Operation =
    Operation::delete("audio.voices.delete", "/audio/voices/{voice_id}", "audio")
        .path_params(&["voice_id"])
        .reply(Reply::Json(Type::of::<crate::audio::VoiceDeleted>(
            "audio.VoiceDeleted",
        )));
