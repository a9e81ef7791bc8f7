//! `SessionResource` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::live::{ClientConfig, DecisionTrigger, InitialItem};

pub use crate::live::session_config::Audio;
pub use crate::live::session_config::AudioOutput;
pub use crate::live::session_config::AudioOutputVoice;
pub use crate::live::session_config::Delegation;
pub use crate::live::session_config::DelegationDecisions;
pub use crate::live::session_config::DelegationResponses;
pub use crate::live::session_config::Model;

/// A running Live session with its settings and expiry.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionResource {
    /// ID that names this object.
    pub id: String,
    /// Sound data, or the settings for sound.
    pub audio: Option<Audio>,
    /// Settings for the application's side of the connection.
    pub client: Option<ClientConfig>,
    /// How the live model hands work over, or one such handover.
    pub delegation: Option<Delegation>,
    /// When it stops being valid.
    pub expires_at: i64,
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
    SessionResource = "live.SessionResource";
    [
        required("id"),
        constant("status", "active"),
        optional("audio").or_null(),
        optional("client").or_null(),
        optional("delegation").or_null(),
        required("expires_at"),
        optional("input").or_null(),
        optional("instructions").or_null(),
        required("model"),
        optional("safety_identifier").or_null(),
        optional("store").or_null(),
        optional("triggers").or_null(),
    ];
    0 id, 2 audio, 3 client, 4 delegation, 5 expires_at, 6 input, 7 instructions, 8 model,
    9 safety_identifier, 10 store, 11 triggers,
}
