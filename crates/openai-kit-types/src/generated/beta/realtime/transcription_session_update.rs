//! `TranscriptionSessionUpdate` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::realtime::session::{InputAudioFormat, InputAudioNoiseReduction, TurnDetection};
use crate::beta::realtime::transcription_session::InputAudioTranscription;
use crate::chat::completion_create_params::Modality;
use crate::convert::put;
use crate::realtime::client_secret_create_params::ExpiresAfterAnchor;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::beta::realtime::session::InputAudioFormat as SessionInputAudioFormat;
pub use crate::beta::realtime::session::InputAudioNoiseReduction as SessionInputAudioNoiseReduction;
pub use crate::beta::realtime::session::TurnDetection as SessionTurnDetection;
pub use crate::beta::realtime::session::TurnDetectionType as SessionTurnDetectionType;
pub use crate::beta::realtime::transcription_session::InputAudioTranscription as SessionInputAudioTranscription;
pub use crate::beta::realtime::transcription_session::InputAudioTranscriptionModel as SessionInputAudioTranscriptionModel;
pub use crate::chat::completion_create_params::Modality as SessionModality;
pub use crate::realtime::NoiseReductionType as SessionInputAudioNoiseReductionType;
pub use crate::realtime::client_secret_create_params::ExpiresAfterAnchor as SessionClientSecretExpiresAtAnchor;
pub use crate::realtime::realtime_audio_input_turn_detection::SemanticVadEagerness as SessionTurnDetectionEagerness;

/// Changes the settings of a transcription session (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionSessionUpdate {
    /// ID of this single event.
    pub event_id: Option<String>,
    /// The session: its settings or who is signed in.
    pub session: Session,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TranscriptionSessionUpdate = "beta.realtime.TranscriptionSessionUpdate";
    [
        constant("type", "transcription_session.update"),
        optional("event_id").or_null(),
        required("session"),
    ];
    1 event_id, 2 session,
}

impl TranscriptionSessionUpdate {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(session: impl Into<Session>) -> Self {
        Self {
            session: session.into(),
            ..Self::default()
        }
    }

    /// ID of this single event.
    #[must_use]
    pub fn event_id<By>(mut self, event_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.event_id,
            &mut self.leftovers,
            1,
            event_id.into_maybe(),
        );
        self
    }
}

/// Session of `TranscriptionSessionUpdate` with `client_secret`, `include` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Session {
    /// Short-lived key for use in a browser or app.
    pub client_secret: Option<SessionClientSecret>,
    /// Extra data to put into the reply.
    pub include: Option<Vec<String>>,
    /// Coding of the incoming sound.
    pub input_audio_format: Option<InputAudioFormat>,
    /// Noise filter for the incoming sound.
    pub input_audio_noise_reduction: Option<InputAudioNoiseReduction>,
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
    Session = "beta.realtime.TranscriptionSessionUpdate.Session";
    [
        optional("client_secret").or_null(),
        optional("include").or_null(),
        optional("input_audio_format").or_null(),
        optional("input_audio_noise_reduction").or_null(),
        optional("input_audio_transcription").or_null(),
        optional("modalities").or_null(),
        optional("turn_detection").or_null(),
    ];
    0 client_secret, 1 include, 2 input_audio_format, 3 input_audio_noise_reduction,
    4 input_audio_transcription, 5 modalities, 6 turn_detection,
}

impl Session {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Short-lived key for use in a browser or app.
    #[must_use]
    pub fn client_secret<By>(
        mut self,
        client_secret: impl IntoMaybe<SessionClientSecret, By>,
    ) -> Self {
        put(
            &mut self.client_secret,
            &mut self.leftovers,
            0,
            client_secret.into_maybe(),
        );
        self
    }

    /// Extra data to put into the reply.
    #[must_use]
    pub fn include(mut self, include: impl IntoItems<String>) -> Self {
        put(
            &mut self.include,
            &mut self.leftovers,
            1,
            include.into_items(),
        );
        self
    }

    /// Coding of the incoming sound.
    #[must_use]
    pub fn input_audio_format<By>(
        mut self,
        input_audio_format: impl IntoMaybe<InputAudioFormat, By>,
    ) -> Self {
        put(
            &mut self.input_audio_format,
            &mut self.leftovers,
            2,
            input_audio_format.into_maybe(),
        );
        self
    }

    /// Noise filter for the incoming sound.
    #[must_use]
    pub fn input_audio_noise_reduction<By>(
        mut self,
        input_audio_noise_reduction: impl IntoMaybe<InputAudioNoiseReduction, By>,
    ) -> Self {
        put(
            &mut self.input_audio_noise_reduction,
            &mut self.leftovers,
            3,
            input_audio_noise_reduction.into_maybe(),
        );
        self
    }

    /// How the incoming sound is written down.
    #[must_use]
    pub fn input_audio_transcription<By>(
        mut self,
        input_audio_transcription: impl IntoMaybe<InputAudioTranscription, By>,
    ) -> Self {
        put(
            &mut self.input_audio_transcription,
            &mut self.leftovers,
            4,
            input_audio_transcription.into_maybe(),
        );
        self
    }

    /// Kinds of output the model may give.
    #[must_use]
    pub fn modalities(mut self, modalities: impl IntoItems<Modality>) -> Self {
        put(
            &mut self.modalities,
            &mut self.leftovers,
            5,
            modalities.into_items(),
        );
        self
    }

    /// How the end of a speaker's turn is found.
    #[must_use]
    pub fn turn_detection<By>(mut self, turn_detection: impl IntoMaybe<TurnDetection, By>) -> Self {
        put(
            &mut self.turn_detection,
            &mut self.leftovers,
            6,
            turn_detection.into_maybe(),
        );
        self
    }
}

/// Session client secret of `TranscriptionSessionUpdate` with `expires_at`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionClientSecret {
    /// When it stops being valid.
    pub expires_at: Option<SessionClientSecretExpiresAt>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionClientSecret = "beta.realtime.TranscriptionSessionUpdate.SessionClientSecret";
    [
        optional("expires_at").or_null(),
    ];
    0 expires_at,
}

impl SessionClientSecret {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// When it stops being valid.
    #[must_use]
    pub fn expires_at<By>(
        mut self,
        expires_at: impl IntoMaybe<SessionClientSecretExpiresAt, By>,
    ) -> Self {
        put(
            &mut self.expires_at,
            &mut self.leftovers,
            0,
            expires_at.into_maybe(),
        );
        self
    }
}

/// Session client secret expires at of `TranscriptionSessionUpdate` with `anchor` and `seconds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionClientSecretExpiresAt {
    /// Point in time from which the lifetime is counted.
    pub anchor: Option<ExpiresAfterAnchor>,
    /// Length of time in seconds.
    pub seconds: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionClientSecretExpiresAt = "beta.realtime.TranscriptionSessionUpdate.SessionClientSecretExpiresAt";
    [
        optional("anchor").or_null(),
        optional("seconds").or_null(),
    ];
    0 anchor, 1 seconds,
}

impl SessionClientSecretExpiresAt {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Point in time from which the lifetime is counted.
    #[must_use]
    pub fn anchor<By>(mut self, anchor: impl IntoMaybe<ExpiresAfterAnchor, By>) -> Self {
        put(
            &mut self.anchor,
            &mut self.leftovers,
            0,
            anchor.into_maybe(),
        );
        self
    }

    /// Length of time in seconds.
    #[must_use]
    pub fn seconds<By>(mut self, seconds: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.seconds,
            &mut self.leftovers,
            1,
            seconds.into_maybe(),
        );
        self
    }
}
