//! `RealtimeAudioConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::realtime::{RealtimeAudioConfigInput, RealtimeAudioConfigOutput};
use crate::{IntoMaybe, Leftovers};

/// The audio settings of a session, for input and output.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeAudioConfig {
    /// What the model or tool is given.
    pub input: Option<RealtimeAudioConfigInput>,
    /// What came out of the work.
    pub output: Option<RealtimeAudioConfigOutput>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeAudioConfig = "realtime.RealtimeAudioConfig";
    [
        optional("input").or_null(),
        optional("output").or_null(),
    ];
    0 input, 1 output,
}

impl RealtimeAudioConfig {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the model or tool is given.
    #[must_use]
    pub fn input<By>(mut self, input: impl IntoMaybe<RealtimeAudioConfigInput, By>) -> Self {
        put(&mut self.input, &mut self.leftovers, 0, input.into_maybe());
        self
    }

    /// What came out of the work.
    #[must_use]
    pub fn output<By>(mut self, output: impl IntoMaybe<RealtimeAudioConfigOutput, By>) -> Self {
        put(
            &mut self.output,
            &mut self.leftovers,
            1,
            output.into_maybe(),
        );
        self
    }
}
