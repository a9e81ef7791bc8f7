//! `SpeechModel` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// The names of the text-to-speech models.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct SpeechModel(std::borrow::Cow<'static, str>);

names! {
    SpeechModel;
    "tts-1" TTS_1,
    "tts-1-hd" TTS_1_HD,
    "gpt-4o-mini-tts" GPT_4O_MINI_TTS,
    "gpt-4o-mini-tts-2025-12-15" GPT_4O_MINI_TTS_2025_12_15,
}
