//! `RealtimeAudioFormats` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

/// The encoding of audio: PCM, mu-law or A-law.
#[derive(Clone)]
#[non_exhaustive]
pub enum RealtimeAudioFormats {
    /// `audio/pcm`: Audio pcm of `RealtimeAudioFormats` with `rate`.
    AudioPcm(AudioPCM),
    /// `audio/pcmu`: Audio pcmu of `RealtimeAudioFormats`.
    AudioPcmu(AudioPCMU),
    /// `audio/pcma`: Audio pcma of `RealtimeAudioFormats`.
    AudioPcma(AudioPCMA),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    RealtimeAudioFormats = "realtime.RealtimeAudioFormats";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("audio/pcm", Pick::One(0)),
                ("audio/pcma", Pick::One(2)),
                ("audio/pcmu", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 AudioPcm, 1 AudioPcmu, 2 AudioPcma,
}

from!(RealtimeAudioFormats {
    AudioPcm(AudioPCM),
    AudioPcmu(AudioPCMU),
    AudioPcma(AudioPCMA),
});

/// Audio pcm of `RealtimeAudioFormats` with `rate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioPCM {
    /// Samples per second, in hertz.
    pub rate: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AudioPCM = "realtime.RealtimeAudioFormats.AudioPCM";
    [
        constant("type", "audio/pcm").or_left_out().or_null(),
        optional("rate").or_null(),
    ];
    1 rate,
}

impl AudioPCM {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Samples per second, in hertz.
    #[must_use]
    pub fn rate<By>(mut self, rate: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.rate, &mut self.leftovers, 1, rate.into_maybe());
        self
    }
}

/// Audio pcma of `RealtimeAudioFormats`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioPCMA {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AudioPCMA = "realtime.RealtimeAudioFormats.AudioPCMA";
    [
        constant("type", "audio/pcma").or_left_out().or_null(),
    ];
}

impl AudioPCMA {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Audio pcmu of `RealtimeAudioFormats`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioPCMU {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AudioPCMU = "realtime.RealtimeAudioFormats.AudioPCMU";
    [
        constant("type", "audio/pcmu").or_left_out().or_null(),
    ];
}

impl AudioPCMU {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
