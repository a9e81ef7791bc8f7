//! `RealtimeTranscriptionSessionCreateRequest` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::realtime::RealtimeTranscriptionSessionAudio;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::realtime::realtime_session_create_request::Include;

/// The settings of a Realtime session that only transcribes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTranscriptionSessionCreateRequest {
    /// Sound data, or the settings for sound.
    pub audio: Option<RealtimeTranscriptionSessionAudio>,
    /// Extra data to put into the reply.
    pub include: Option<Vec<Include>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeTranscriptionSessionCreateRequest = "realtime.RealtimeTranscriptionSessionCreateRequest";
    [
        constant("type", "transcription"),
        optional("audio").or_null(),
        optional("include").or_null(),
    ];
    1 audio, 2 include,
}

impl RealtimeTranscriptionSessionCreateRequest {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sound data, or the settings for sound.
    #[must_use]
    pub fn audio<By>(
        mut self,
        audio: impl IntoMaybe<RealtimeTranscriptionSessionAudio, By>,
    ) -> Self {
        put(&mut self.audio, &mut self.leftovers, 1, audio.into_maybe());
        self
    }

    /// Extra data to put into the reply.
    #[must_use]
    pub fn include(mut self, include: impl IntoItems<Include>) -> Self {
        put(
            &mut self.include,
            &mut self.leftovers,
            2,
            include.into_items(),
        );
        self
    }
}
