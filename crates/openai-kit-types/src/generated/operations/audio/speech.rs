//! Operations of `audio.speech`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Reads text aloud in a chosen voice and returns the audio bytes.
///
/// `POST /audio/speech`
pub static CREATE: Operation = Operation::post("audio.speech.create", "/audio/speech", "audio")
    .params(Type::of::<crate::audio::SpeechCreateParams>(
        "audio.SpeechCreateParams",
    ))
    .json()
    .reply(Reply::Binary("application/octet-stream"))
    .events(Type::of::<crate::audio::SpeechStreamEvent>(
        "audio.SpeechStreamEvent",
    ))
    .headers(&[("Accept", "application/octet-stream")]);
