//! `OutputAudioFixturePlayingEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that prepared audio has begun to play.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputAudioFixturePlayingEvent {
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// ID of this single event.
    pub event_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OutputAudioFixturePlayingEvent = "live.OutputAudioFixturePlayingEvent";
    [
        constant("type", "session.output_audio.fixture.playing"),
        optional("client_event_id").or_null(),
        required("event_id"),
    ];
    1 client_event_id, 2 event_id,
}
