//! What `live.sessions.accept` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::live::media_session_config_param::Audio;
use crate::live::session_config::{Delegation, Model};
use crate::live::{DecisionTrigger, InitialItem};
use crate::{IntoItems, IntoMaybe, Leftovers, Maybe};

pub use crate::live::media_session_config_param::Audio as SessionAudio;
pub use crate::live::session_config::AudioOutput as SessionAudioOutput;
pub use crate::live::session_config::AudioOutputVoice as SessionAudioOutputVoice;
pub use crate::live::session_config::Delegation as SessionDelegation;
pub use crate::live::session_config::DelegationDecisions as SessionDelegationDecisions;
pub use crate::live::session_config::DelegationResponses as SessionDelegationResponses;
pub use crate::live::session_config::Model as SessionModel;

/// Parameters of `live.sessions.accept`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionAcceptParams {
    /// The session: its settings or who is signed in. Required.
    pub session: Option<Session>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionAcceptParams = "live.SessionAcceptParams";
    [
        required("session"),
    ];
    0 session,
}

impl SessionAcceptParams {
    /// The session: its settings or who is signed in. Required.
    #[must_use]
    pub fn session<By>(mut self, session: impl IntoMaybe<Session, By>) -> Self {
        put(
            &mut self.session,
            &mut self.leftovers,
            0,
            session.into_maybe(),
        );
        self
    }
}

/// Session of `SessionAcceptParams` with `audio`, `delegation` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Session {
    /// Sound data, or the settings for sound.
    pub audio: Option<Audio>,
    /// How the live model hands work over, or one such handover.
    pub delegation: Maybe<Delegation>,
    /// What the model or tool is given.
    pub input: Option<Vec<InitialItem>>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Maybe<String>,
    /// Model that does or did the work.
    pub model: Model,
    /// Stable, anonymous mark of the end user for abuse checks.
    pub safety_identifier: Maybe<String>,
    /// Whether the service keeps the result for later.
    pub store: Option<bool>,
    /// Events that start decisions by themselves.
    pub triggers: Option<Vec<DecisionTrigger>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Session = "live.SessionAcceptParams.Session";
    [
        constant("type", "live"),
        optional("audio"),
        optional("delegation").or_null(),
        optional("input"),
        optional("instructions").or_null(),
        required("model"),
        optional("safety_identifier").or_null(),
        optional("store"),
        optional("triggers"),
    ];
    1 audio, 2 delegation, 3 input, 4 instructions, 5 model, 6 safety_identifier, 7 store,
    8 triggers,
}

impl Session {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(model: impl Into<Model>) -> Self {
        Self {
            model: model.into(),
            ..Self::default()
        }
    }

    /// Sound data, or the settings for sound.
    #[must_use]
    pub fn audio<By>(mut self, audio: impl IntoMaybe<Audio, By>) -> Self {
        put(&mut self.audio, &mut self.leftovers, 1, audio.into_maybe());
        self
    }

    /// How the live model hands work over, or one such handover.
    #[must_use]
    pub fn delegation<By>(mut self, delegation: impl IntoMaybe<Delegation, By>) -> Self {
        self.delegation = delegation.into_maybe();
        self
    }

    /// What the model or tool is given.
    #[must_use]
    pub fn input(mut self, input: impl IntoItems<InitialItem>) -> Self {
        put(&mut self.input, &mut self.leftovers, 3, input.into_items());
        self
    }

    /// Directions for the model, ahead of the conversation.
    #[must_use]
    pub fn instructions<By>(mut self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.instructions = instructions.into_maybe();
        self
    }

    /// Stable, anonymous mark of the end user for abuse checks.
    #[must_use]
    pub fn safety_identifier<By>(mut self, safety_identifier: impl IntoMaybe<String, By>) -> Self {
        self.safety_identifier = safety_identifier.into_maybe();
        self
    }

    /// Whether the service keeps the result for later.
    #[must_use]
    pub fn store<By>(mut self, store: impl IntoMaybe<bool, By>) -> Self {
        put(&mut self.store, &mut self.leftovers, 7, store.into_maybe());
        self
    }

    /// Events that start decisions by themselves.
    #[must_use]
    pub fn triggers(mut self, triggers: impl IntoItems<DecisionTrigger>) -> Self {
        put(
            &mut self.triggers,
            &mut self.leftovers,
            8,
            triggers.into_items(),
        );
        self
    }
}
