//! `TranscriptionSession` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::chat::completion_create_params::Modality;

/// A transcription session of the old beta Realtime API, with its client secret.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionSession {
    /// Short-lived key for use in a browser or app.
    pub client_secret: ClientSecret,
    /// Coding of the incoming sound.
    pub input_audio_format: Option<String>,
    /// How the incoming sound is written down.
    pub input_audio_transcription: Option<InputAudioTranscription>,
    /// Kinds of output the model may give.
    pub modalities: Option<Vec<Modality>>,
    /// How the end of a speaker's turn is found.
    pub turn_detection: Option<TurnDetection>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TranscriptionSession = "beta.realtime.TranscriptionSession";
    [
        required("client_secret"),
        optional("input_audio_format").or_null(),
        optional("input_audio_transcription").or_null(),
        optional("modalities").or_null(),
        optional("turn_detection").or_null(),
    ];
    0 client_secret, 1 input_audio_format, 2 input_audio_transcription, 3 modalities,
    4 turn_detection,
}

impl TranscriptionSession {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Client secret of `TranscriptionSession` with `expires_at` and `value`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientSecret {
    /// When it stops being valid. Unix seconds.
    pub expires_at: i64,
    /// The value that is meant or set. Hidden from `Debug`.
    pub value: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ClientSecret = "beta.realtime.TranscriptionSession.ClientSecret";
    [
        required("expires_at"),
        required("value").secret(),
    ];
    0 expires_at, 1 value,
}

/// Input audio transcription of `TranscriptionSession` with `language`, `model` and `prompt`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAudioTranscription {
    /// Language of the speech, as a short code.
    pub language: Option<String>,
    /// Model that does or did the work.
    pub model: Option<InputAudioTranscriptionModel>,
    /// Text that tells the model what to make, or a stored prompt.
    pub prompt: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputAudioTranscription = "beta.realtime.TranscriptionSession.InputAudioTranscription";
    [
        optional("language").or_null(),
        optional("model").or_null(),
        optional("prompt").or_null(),
    ];
    0 language, 1 model, 2 prompt,
}

impl InputAudioTranscription {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of the speech, as a short code.
    #[must_use]
    pub fn language<By>(mut self, language: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.language,
            &mut self.leftovers,
            0,
            language.into_maybe(),
        );
        self
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<InputAudioTranscriptionModel, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 1, model.into_maybe());
        self
    }

    /// Text that tells the model what to make, or a stored prompt.
    #[must_use]
    pub fn prompt<By>(mut self, prompt: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.prompt,
            &mut self.leftovers,
            2,
            prompt.into_maybe(),
        );
        self
    }
}

/// Input audio transcription model of `TranscriptionSession`.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct InputAudioTranscriptionModel(std::borrow::Cow<'static, str>);

names! {
    InputAudioTranscriptionModel;
    "gpt-4o-transcribe" GPT_4O_TRANSCRIBE,
    "gpt-4o-mini-transcribe" GPT_4O_MINI_TRANSCRIBE,
    "whisper-1" WHISPER_1,
}

/// Turn detection of `TranscriptionSession` with `type`, `prefix_padding_ms` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnDetection {
    /// Kind of thing, telling variants apart.
    pub type_: Option<String>,
    /// Sound kept from before speech was heard, in milliseconds.
    pub prefix_padding_ms: Option<i64>,
    /// Silence that ends a turn or piece, in milliseconds.
    pub silence_duration_ms: Option<i64>,
    /// How loud or certain speech must be to count.
    pub threshold: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TurnDetection = "beta.realtime.TranscriptionSession.TurnDetection";
    [
        optional("type").or_null(),
        optional("prefix_padding_ms").or_null(),
        optional("silence_duration_ms").or_null(),
        optional("threshold").or_null(),
    ];
    0 type_, 1 prefix_padding_ms, 2 silence_duration_ms, 3 threshold,
}
