//! `RealtimeResponseCreateAudioOutput` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::chat_completion_audio_param::Voice;
use crate::convert::put;
use crate::realtime::RealtimeAudioFormats;
use crate::{IntoMaybe, Leftovers};

pub use crate::audio::speech_create_params::VoiceID as OutputVoiceID;
pub use crate::chat::chat_completion_audio_param::Voice as OutputVoice;
pub use crate::chat::chat_completion_audio_param::VoiceText as OutputVoiceText;

/// The voice and format of a single spoken answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeResponseCreateAudioOutput {
    /// What came out of the work.
    pub output: Option<Output>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeResponseCreateAudioOutput = "realtime.RealtimeResponseCreateAudioOutput";
    [
        optional("output").or_null(),
    ];
    0 output,
}

impl RealtimeResponseCreateAudioOutput {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What came out of the work.
    #[must_use]
    pub fn output<By>(mut self, output: impl IntoMaybe<Output, By>) -> Self {
        put(
            &mut self.output,
            &mut self.leftovers,
            0,
            output.into_maybe(),
        );
        self
    }
}

/// Output of `RealtimeResponseCreateAudioOutput` with `format` and `voice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Output {
    /// Shape or coding of the data.
    pub format: Option<RealtimeAudioFormats>,
    /// Voice used for the speech. `alloy` by default.
    pub voice: Option<Voice>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Output = "realtime.RealtimeResponseCreateAudioOutput.Output";
    [
        optional("format").or_null(),
        optional("voice").or_null(),
    ];
    0 format, 1 voice,
}

impl Output {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shape or coding of the data.
    #[must_use]
    pub fn format<By>(mut self, format: impl IntoMaybe<RealtimeAudioFormats, By>) -> Self {
        put(
            &mut self.format,
            &mut self.leftovers,
            0,
            format.into_maybe(),
        );
        self
    }

    /// Voice used for the speech. `alloy` by default.
    #[must_use]
    pub fn voice<By>(mut self, voice: impl IntoMaybe<Voice, By>) -> Self {
        put(&mut self.voice, &mut self.leftovers, 1, voice.into_maybe());
        self
    }
}
