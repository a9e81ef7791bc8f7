//! `AudioResponseFormat` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// The format of a transcription: JSON, plain text or a subtitle format.
#[derive(Clone)]
#[non_exhaustive]
pub enum AudioResponseFormat {
    /// `json`
    Json,
    /// `text`
    Text,
    /// `srt`
    Srt,
    /// `verbose_json`
    VerboseJson,
    /// `vtt`
    Vtt,
    /// `diarized_json`
    DiarizedJson,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    AudioResponseFormat;
    "json" Json,
    "text" Text,
    "srt" Srt,
    "verbose_json" VerboseJson,
    "vtt" Vtt,
    "diarized_json" DiarizedJson,
}
