//! `client.beta().realtime()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod sessions;
pub mod transcription_sessions;

/// The realtime interface before its release.
#[derive(Clone, Debug)]
pub struct Realtime {
    pub(crate) client: Client,
}

impl Realtime {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// The operations of `beta.realtime.sessions`.
    #[must_use]
    pub fn sessions(&self) -> sessions::Sessions {
        sessions::Sessions::new(&self.client)
    }

    /// The operations of `beta.realtime.transcription_sessions`.
    #[must_use]
    pub fn transcription_sessions(&self) -> transcription_sessions::TranscriptionSessions {
        transcription_sessions::TranscriptionSessions::new(&self.client)
    }
}
