//! `RealtimeAudioInputTurnDetection` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

/// How the end of a user's turn is found: by volume, by meaning or not at all.
#[derive(Clone)]
#[non_exhaustive]
pub enum RealtimeAudioInputTurnDetection {
    /// `server_vad`: Server vad of `RealtimeAudioInputTurnDetection` with `create_response`,
    /// `idle_timeout_ms` and more.
    ServerVad(ServerVad),
    /// `semantic_vad`: Semantic vad of `RealtimeAudioInputTurnDetection` with `create_response`,
    /// `eagerness` and `interrupt_response`.
    SemanticVad(SemanticVad),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    RealtimeAudioInputTurnDetection = "realtime.RealtimeAudioInputTurnDetection";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("semantic_vad", Pick::One(1)),
                ("server_vad", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 ServerVad, 1 SemanticVad,
}

from!(RealtimeAudioInputTurnDetection {
    ServerVad(ServerVad),
    SemanticVad(SemanticVad),
});

/// Semantic vad of `RealtimeAudioInputTurnDetection` with `create_response`, `eagerness` and
/// `interrupt_response`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SemanticVad {
    /// Whether a response starts by itself when the speaker stops. True by default.
    pub create_response: Option<bool>,
    /// How soon the model takes its turn after the speaker pauses. `auto` by default.
    pub eagerness: Option<SemanticVadEagerness>,
    /// Whether speech by the user cuts off the model. True by default.
    pub interrupt_response: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SemanticVad = "realtime.RealtimeAudioInputTurnDetection.SemanticVad";
    [
        constant("type", "semantic_vad"),
        optional("create_response").or_null(),
        optional("eagerness").or_null(),
        optional("interrupt_response").or_null(),
    ];
    1 create_response, 2 eagerness, 3 interrupt_response,
}

impl SemanticVad {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether a response starts by itself when the speaker stops. True by default.
    #[must_use]
    pub fn create_response<By>(mut self, create_response: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.create_response,
            &mut self.leftovers,
            1,
            create_response.into_maybe(),
        );
        self
    }

    /// How soon the model takes its turn after the speaker pauses. `auto` by default.
    #[must_use]
    pub fn eagerness<By>(mut self, eagerness: impl IntoMaybe<SemanticVadEagerness, By>) -> Self {
        put(
            &mut self.eagerness,
            &mut self.leftovers,
            2,
            eagerness.into_maybe(),
        );
        self
    }

    /// Whether speech by the user cuts off the model. True by default.
    #[must_use]
    pub fn interrupt_response<By>(mut self, interrupt_response: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.interrupt_response,
            &mut self.leftovers,
            3,
            interrupt_response.into_maybe(),
        );
        self
    }
}

/// Semantic vad eagerness of `RealtimeAudioInputTurnDetection`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SemanticVadEagerness {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `auto`
    Auto,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    SemanticVadEagerness;
    "low" Low,
    "medium" Medium,
    "high" High,
    "auto" Auto,
}

/// Server vad of `RealtimeAudioInputTurnDetection` with `create_response`, `idle_timeout_ms` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerVad {
    /// Whether a response starts by itself when the speaker stops. True by default.
    pub create_response: Option<bool>,
    /// Silence in milliseconds after which the model speaks up. 5000 to 30000.
    pub idle_timeout_ms: Option<i64>,
    /// Whether speech by the user cuts off the model. True by default.
    pub interrupt_response: Option<bool>,
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
    ServerVad = "realtime.RealtimeAudioInputTurnDetection.ServerVad";
    [
        constant("type", "server_vad"),
        optional("create_response").or_null(),
        optional("idle_timeout_ms").or_null(),
        optional("interrupt_response").or_null(),
        optional("prefix_padding_ms").or_null(),
        optional("silence_duration_ms").or_null(),
        optional("threshold").or_null(),
    ];
    1 create_response, 2 idle_timeout_ms, 3 interrupt_response, 4 prefix_padding_ms,
    5 silence_duration_ms, 6 threshold,
}

impl ServerVad {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether a response starts by itself when the speaker stops. True by default.
    #[must_use]
    pub fn create_response<By>(mut self, create_response: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.create_response,
            &mut self.leftovers,
            1,
            create_response.into_maybe(),
        );
        self
    }

    /// Silence in milliseconds after which the model speaks up. 5000 to 30000.
    #[must_use]
    pub fn idle_timeout_ms<By>(mut self, idle_timeout_ms: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.idle_timeout_ms,
            &mut self.leftovers,
            2,
            idle_timeout_ms.into_maybe(),
        );
        self
    }

    /// Whether speech by the user cuts off the model. True by default.
    #[must_use]
    pub fn interrupt_response<By>(mut self, interrupt_response: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.interrupt_response,
            &mut self.leftovers,
            3,
            interrupt_response.into_maybe(),
        );
        self
    }

    /// Sound kept from before speech was heard, in milliseconds.
    #[must_use]
    pub fn prefix_padding_ms<By>(mut self, prefix_padding_ms: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.prefix_padding_ms,
            &mut self.leftovers,
            4,
            prefix_padding_ms.into_maybe(),
        );
        self
    }

    /// Silence that ends a turn or piece, in milliseconds.
    #[must_use]
    pub fn silence_duration_ms<By>(mut self, silence_duration_ms: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.silence_duration_ms,
            &mut self.leftovers,
            5,
            silence_duration_ms.into_maybe(),
        );
        self
    }

    /// How loud or certain speech must be to count.
    #[must_use]
    pub fn threshold<By>(mut self, threshold: impl IntoMaybe<f64, By>) -> Self {
        put(
            &mut self.threshold,
            &mut self.leftovers,
            6,
            threshold.into_maybe(),
        );
        self
    }
}
