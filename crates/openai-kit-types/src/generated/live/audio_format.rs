//! `AudioFormat` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// The encoding of audio on the socket: PCM, mu-law or A-law.
#[derive(Clone)]
#[non_exhaustive]
pub enum AudioFormat {
    /// `audio/pcm`: Audio pcm of `AudioFormat` with `rate`.
    AudioPcm(AudioPCM),
    /// `audio/pcmu`: Audio pcmu of `AudioFormat` with `rate`.
    AudioPcmu(AudioPCMU),
    /// `audio/pcma`: Audio pcma of `AudioFormat` with `rate`.
    AudioPcma(AudioPCMA),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AudioFormat = "live.AudioFormat";
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

from!(AudioFormat {
    AudioPcm(AudioPCM),
    AudioPcmu(AudioPCMU),
    AudioPcma(AudioPCMA),
});

/// Audio pcm of `AudioFormat` with `rate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioPCM {
    /// Samples per second, in hertz.
    pub rate: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AudioPCM = "live.AudioFormat.AudioPCM";
    [
        constant("type", "audio/pcm"),
        required("rate"),
    ];
    1 rate,
}

impl AudioPCM {
    /// What is required.
    #[must_use]
    pub fn new(rate: i64) -> Self {
        Self {
            rate,
            ..Self::default()
        }
    }
}

/// Audio pcma of `AudioFormat` with `rate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioPCMA {
    /// Samples per second, in hertz.
    pub rate: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AudioPCMA = "live.AudioFormat.AudioPCMA";
    [
        constant("type", "audio/pcma"),
        required("rate"),
    ];
    1 rate,
}

impl AudioPCMA {
    /// What is required.
    #[must_use]
    pub fn new(rate: i64) -> Self {
        Self {
            rate,
            ..Self::default()
        }
    }
}

/// Audio pcmu of `AudioFormat` with `rate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioPCMU {
    /// Samples per second, in hertz.
    pub rate: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AudioPCMU = "live.AudioFormat.AudioPCMU";
    [
        constant("type", "audio/pcmu"),
        required("rate"),
    ];
    1 rate,
}

impl AudioPCMU {
    /// What is required.
    #[must_use]
    pub fn new(rate: i64) -> Self {
        Self {
            rate,
            ..Self::default()
        }
    }
}
