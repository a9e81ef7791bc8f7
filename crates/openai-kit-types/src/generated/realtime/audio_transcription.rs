//! `AudioTranscription` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

/// How input audio is transcribed: model, languages, hints and delay.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTranscription {
    /// Length of the wait, or how late results may come.
    pub delay: Option<Delay>,
    /// Words and names that are likely to occur in the speech.
    pub keywords: Option<Vec<String>>,
    /// Language of the speech, as a short code.
    pub language: Option<String>,
    /// Languages expected or heard in the speech. At least 1 item.
    pub languages: Option<Vec<String>>,
    /// Model that does or did the work.
    pub model: Option<Model>,
    /// Text that tells the model what to make, or a stored prompt.
    pub prompt: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AudioTranscription = "realtime.AudioTranscription";
    [
        optional("delay").or_null(),
        optional("keywords").or_null(),
        optional("language").or_null(),
        optional("languages").or_null(),
        optional("model").or_null(),
        optional("prompt").or_null(),
    ];
    0 delay, 1 keywords, 2 language, 3 languages, 4 model, 5 prompt,
}

impl AudioTranscription {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Length of the wait, or how late results may come.
    #[must_use]
    pub fn delay<By>(mut self, delay: impl IntoMaybe<Delay, By>) -> Self {
        put(&mut self.delay, &mut self.leftovers, 0, delay.into_maybe());
        self
    }

    /// Words and names that are likely to occur in the speech.
    #[must_use]
    pub fn keywords(mut self, keywords: impl IntoItems<String>) -> Self {
        put(
            &mut self.keywords,
            &mut self.leftovers,
            1,
            keywords.into_items(),
        );
        self
    }

    /// Language of the speech, as a short code.
    #[must_use]
    pub fn language<By>(mut self, language: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.language,
            &mut self.leftovers,
            2,
            language.into_maybe(),
        );
        self
    }

    /// Languages expected or heard in the speech. At least 1 item.
    #[must_use]
    pub fn languages(mut self, languages: impl IntoItems<String>) -> Self {
        put(
            &mut self.languages,
            &mut self.leftovers,
            3,
            languages.into_items(),
        );
        self
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<Model, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 4, model.into_maybe());
        self
    }

    /// Text that tells the model what to make, or a stored prompt.
    #[must_use]
    pub fn prompt<By>(mut self, prompt: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.prompt,
            &mut self.leftovers,
            5,
            prompt.into_maybe(),
        );
        self
    }
}

/// Delay of `AudioTranscription`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Delay {
    /// `minimal`
    Minimal,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `xhigh`
    Xhigh,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Delay;
    "minimal" Minimal,
    "low" Low,
    "medium" Medium,
    "high" High,
    "xhigh" Xhigh,
}

/// Model of `AudioTranscription`.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct Model(std::borrow::Cow<'static, str>);

names! {
    Model;
    "whisper-1" WHISPER_1,
    "gpt-transcribe" GPT_TRANSCRIBE,
    "gpt-live-transcribe" GPT_LIVE_TRANSCRIBE,
    "gpt-4o-mini-transcribe" GPT_4O_MINI_TRANSCRIBE,
    "gpt-4o-mini-transcribe-2025-12-15" GPT_4O_MINI_TRANSCRIBE_2025_12_15,
    "gpt-4o-transcribe" GPT_4O_TRANSCRIBE,
    "gpt-4o-transcribe-diarize" GPT_4O_TRANSCRIBE_DIARIZE,
    "gpt-realtime-whisper" GPT_REALTIME_WHISPER,
}
