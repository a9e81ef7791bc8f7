//! `AudioModel` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// The names of the speech-to-text models.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct AudioModel(std::borrow::Cow<'static, str>);

names! {
    AudioModel;
    "whisper-1" WHISPER_1,
    "gpt-transcribe" GPT_TRANSCRIBE,
    "gpt-4o-transcribe" GPT_4O_TRANSCRIBE,
    "gpt-4o-mini-transcribe" GPT_4O_MINI_TRANSCRIBE,
    "gpt-4o-mini-transcribe-2025-12-15" GPT_4O_MINI_TRANSCRIBE_2025_12_15,
    "gpt-4o-transcribe-diarize" GPT_4O_TRANSCRIBE_DIARIZE,
}
