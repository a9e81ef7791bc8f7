//! `MediaSessionConfigParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::live::{ClientConfig, DecisionTrigger, InitialItem};
use crate::{IntoItems, IntoMaybe, Leftovers, Maybe};

pub use crate::live::session_config::AudioOutput;
pub use crate::live::session_config::AudioOutputVoice;
pub use crate::live::session_config::Delegation;
pub use crate::live::session_config::DelegationDecisions;
pub use crate::live::session_config::DelegationResponses;
pub use crate::live::session_config::Model;

/// The settings of a Live session that is opened over WebRTC.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSessionConfigParam {
    /// Sound data, or the settings for sound.
    pub audio: Option<Audio>,
    /// Settings for the application's side of the connection.
    pub client: Option<ClientConfig>,
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
    MediaSessionConfigParam = "live.MediaSessionConfigParam";
    [
        optional("audio"),
        optional("client"),
        optional("delegation").or_null(),
        optional("input"),
        optional("instructions").or_null(),
        required("model"),
        optional("safety_identifier").or_null(),
        optional("store"),
        optional("triggers"),
    ];
    0 audio, 1 client, 2 delegation, 3 input, 4 instructions, 5 model, 6 safety_identifier,
    7 store, 8 triggers,
}

impl MediaSessionConfigParam {
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
        put(&mut self.audio, &mut self.leftovers, 0, audio.into_maybe());
        self
    }

    /// Settings for the application's side of the connection.
    #[must_use]
    pub fn client<By>(mut self, client: impl IntoMaybe<ClientConfig, By>) -> Self {
        put(
            &mut self.client,
            &mut self.leftovers,
            1,
            client.into_maybe(),
        );
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

/// Audio of `MediaSessionConfigParam` with `output`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Audio {
    /// What came out of the work.
    pub output: Option<AudioOutput>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Audio = "live.MediaSessionConfigParam.Audio";
    [
        optional("output"),
    ];
    0 output,
}

impl Audio {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What came out of the work.
    #[must_use]
    pub fn output<By>(mut self, output: impl IntoMaybe<AudioOutput, By>) -> Self {
        put(
            &mut self.output,
            &mut self.leftovers,
            0,
            output.into_maybe(),
        );
        self
    }
}
