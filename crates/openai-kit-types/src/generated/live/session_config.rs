//! `SessionConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::live::{
    AudioFormat, BuiltInVoice, ClientConfig, ClientDelegation, CustomVoice, DecisionTrigger,
    DecisionsDelegationConfig, InitialItem, ResponsesDelegationConfig,
};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

/// The settings of a Live session: model, voice, delegation and history.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionConfig {
    /// Sound data, or the settings for sound.
    pub audio: Option<Audio>,
    /// Settings for the application's side of the connection.
    pub client: Option<ClientConfig>,
    /// How the live model hands work over, or one such handover.
    pub delegation: Option<Delegation>,
    /// What the model or tool is given.
    pub input: Option<Vec<InitialItem>>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Option<String>,
    /// Model that does or did the work.
    pub model: Model,
    /// Stable, anonymous mark of the end user for abuse checks.
    pub safety_identifier: Option<String>,
    /// Whether the service keeps the result for later.
    pub store: Option<bool>,
    /// Events that start decisions by themselves.
    pub triggers: Option<Vec<DecisionTrigger>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionConfig = "live.SessionConfig";
    [
        optional("audio").or_null(),
        optional("client").or_null(),
        optional("delegation").or_null(),
        optional("input").or_null(),
        optional("instructions").or_null(),
        required("model"),
        optional("safety_identifier").or_null(),
        optional("store").or_null(),
        optional("triggers").or_null(),
    ];
    0 audio, 1 client, 2 delegation, 3 input, 4 instructions, 5 model, 6 safety_identifier,
    7 store, 8 triggers,
}

impl SessionConfig {
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
        put(
            &mut self.delegation,
            &mut self.leftovers,
            2,
            delegation.into_maybe(),
        );
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
        put(
            &mut self.instructions,
            &mut self.leftovers,
            4,
            instructions.into_maybe(),
        );
        self
    }

    /// Stable, anonymous mark of the end user for abuse checks.
    #[must_use]
    pub fn safety_identifier<By>(mut self, safety_identifier: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.safety_identifier,
            &mut self.leftovers,
            6,
            safety_identifier.into_maybe(),
        );
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

/// Audio of `SessionConfig` with `format` and `output`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Audio {
    /// Shape or coding of the data.
    pub format: Option<AudioFormat>,
    /// What came out of the work.
    pub output: Option<AudioOutput>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Audio = "live.SessionConfig.Audio";
    [
        optional("format").or_null(),
        optional("output").or_null(),
    ];
    0 format, 1 output,
}

impl Audio {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shape or coding of the data.
    #[must_use]
    pub fn format<By>(mut self, format: impl IntoMaybe<AudioFormat, By>) -> Self {
        put(
            &mut self.format,
            &mut self.leftovers,
            0,
            format.into_maybe(),
        );
        self
    }

    /// What came out of the work.
    #[must_use]
    pub fn output<By>(mut self, output: impl IntoMaybe<AudioOutput, By>) -> Self {
        put(
            &mut self.output,
            &mut self.leftovers,
            1,
            output.into_maybe(),
        );
        self
    }
}

/// Audio output of `SessionConfig` with `voice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioOutput {
    /// Voice used for the speech.
    pub voice: Option<AudioOutputVoice>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AudioOutput = "live.SessionConfig.AudioOutput";
    [
        optional("voice").or_null(),
    ];
    0 voice,
}

impl AudioOutput {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Voice used for the speech.
    #[must_use]
    pub fn voice<By>(mut self, voice: impl IntoMaybe<AudioOutputVoice, By>) -> Self {
        put(&mut self.voice, &mut self.leftovers, 0, voice.into_maybe());
        self
    }
}

/// Audio output voice of `SessionConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AudioOutputVoice {
    /// The names of the ready-made Live voices.
    BuiltInVoice(BuiltInVoice),
    /// A voice of your own, by ID.
    CustomVoice(CustomVoice),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AudioOutputVoice = "live.SessionConfig.AudioOutputVoice";
    {
        text: Some(0),
        objects: Objects::One(1),
    };
    0 BuiltInVoice, 1 CustomVoice,
}

from_text!(AudioOutputVoice::BuiltInVoice);
from!(AudioOutputVoice {
    BuiltInVoice(BuiltInVoice),
    CustomVoice(CustomVoice),
});

/// Delegation of `SessionConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Delegation {
    /// `client`: Hands hard questions of a Live session to your own application.
    Client(ClientDelegation),
    /// `responses`: Delegation responses of `SessionConfig` with `acknowledgement_delay_ms` and
    /// `responses`.
    Responses(Box<DelegationResponses>),
    /// `decisions`: Delegation decisions of `SessionConfig` with `acknowledgement_delay_ms` and
    /// `decisions`.
    Decisions(DelegationDecisions),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Delegation = "live.SessionConfig.Delegation";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("client", Pick::One(0)),
                ("decisions", Pick::One(2)),
                ("responses", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Client, 1 Responses, 2 Decisions,
}

from!(Delegation {
    Client(ClientDelegation),
    Responses(DelegationResponses),
    Decisions(DelegationDecisions),
});

/// Delegation decisions of `SessionConfig` with `acknowledgement_delay_ms` and `decisions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelegationDecisions {
    /// Pause in milliseconds before delegated work is acknowledged aloud.
    pub acknowledgement_delay_ms: Option<i64>,
    /// Settings for handing questions to a decision model.
    pub decisions: DecisionsDelegationConfig,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DelegationDecisions = "live.SessionConfig.DelegationDecisions";
    [
        constant("type", "decisions"),
        optional("acknowledgement_delay_ms").or_null(),
        required("decisions"),
    ];
    1 acknowledgement_delay_ms, 2 decisions,
}

impl DelegationDecisions {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(decisions: impl Into<DecisionsDelegationConfig>) -> Self {
        Self {
            decisions: decisions.into(),
            ..Self::default()
        }
    }

    /// Pause in milliseconds before delegated work is acknowledged aloud.
    #[must_use]
    pub fn acknowledgement_delay_ms<By>(
        mut self,
        acknowledgement_delay_ms: impl IntoMaybe<i64, By>,
    ) -> Self {
        put(
            &mut self.acknowledgement_delay_ms,
            &mut self.leftovers,
            1,
            acknowledgement_delay_ms.into_maybe(),
        );
        self
    }
}

/// Delegation responses of `SessionConfig` with `acknowledgement_delay_ms` and `responses`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelegationResponses {
    /// Pause in milliseconds before delegated work is acknowledged aloud.
    pub acknowledgement_delay_ms: Option<i64>,
    /// Settings for handing work to a responses model.
    pub responses: ResponsesDelegationConfig,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DelegationResponses = "live.SessionConfig.DelegationResponses";
    [
        constant("type", "responses"),
        optional("acknowledgement_delay_ms").or_null(),
        required("responses"),
    ];
    1 acknowledgement_delay_ms, 2 responses,
}

impl DelegationResponses {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(responses: impl Into<ResponsesDelegationConfig>) -> Self {
        Self {
            responses: responses.into(),
            ..Self::default()
        }
    }

    /// Pause in milliseconds before delegated work is acknowledged aloud.
    #[must_use]
    pub fn acknowledgement_delay_ms<By>(
        mut self,
        acknowledgement_delay_ms: impl IntoMaybe<i64, By>,
    ) -> Self {
        put(
            &mut self.acknowledgement_delay_ms,
            &mut self.leftovers,
            1,
            acknowledgement_delay_ms.into_maybe(),
        );
        self
    }
}

/// Model of `SessionConfig`.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct Model(std::borrow::Cow<'static, str>);

names! {
    Model;
    "gpt-live-1" GPT_LIVE_1,
}
