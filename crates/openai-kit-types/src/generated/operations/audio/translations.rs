//! Operations of `audio.translations`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Transcribes speech in an audio file straight into English text.
///
/// `POST /audio/translations`
pub static CREATE: Operation =
    Operation::post("audio.translations.create", "/audio/translations", "audio")
        .params(Type::of::<crate::audio::TranslationCreateParams>(
            "audio.TranslationCreateParams",
        ))
        .multipart()
        .reply(Reply::Chosen {
            parameter: "response_format",
            texts: &["text", "srt", "vtt"],
            json: Type::of::<crate::audio::TranslationCreateResponse>(
                "audio.TranslationCreateResponse",
            ),
        })
        .headers(&[("Content-Type", "multipart/form-data")])
        .deprecated();
