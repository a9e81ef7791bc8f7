//! `RealtimeTracingConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::audio::transcription_create_params::ChunkingStrategyText;
use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

pub use crate::audio::transcription_create_params::ChunkingStrategyText as Text;

/// Whether a session is traced, and under what name.
#[derive(Clone)]
#[non_exhaustive]
pub enum RealtimeTracingConfig {
    /// Chunking strategy text of `TranscriptionCreateParams`.
    ChunkingStrategyText(ChunkingStrategyText),
    /// Tracing configuration of `RealtimeTracingConfig` with `group_id`, `metadata` and
    /// `workflow_name`.
    TracingConfiguration(TracingConfiguration),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    RealtimeTracingConfig = "realtime.RealtimeTracingConfig";
    {
        text: Some(0),
        objects: Objects::One(1),
    };
    0 ChunkingStrategyText, 1 TracingConfiguration,
}

from_text!(RealtimeTracingConfig::ChunkingStrategyText);
from!(RealtimeTracingConfig {
    ChunkingStrategyText(ChunkingStrategyText),
    TracingConfiguration(TracingConfiguration),
});

/// Tracing configuration of `RealtimeTracingConfig` with `group_id`, `metadata` and
/// `workflow_name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TracingConfiguration {
    /// ID of the group concerned.
    pub group_id: Option<String>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<RawJson>,
    /// Name of the workflow shown in the traces.
    pub workflow_name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TracingConfiguration = "realtime.RealtimeTracingConfig.TracingConfiguration";
    [
        optional("group_id").or_null(),
        optional("metadata").or_null(),
        optional("workflow_name").or_null(),
    ];
    0 group_id, 1 metadata, 2 workflow_name,
}

impl TracingConfiguration {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the group concerned.
    #[must_use]
    pub fn group_id<By>(mut self, group_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.group_id,
            &mut self.leftovers,
            0,
            group_id.into_maybe(),
        );
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata<By>(mut self, metadata: impl IntoMaybe<RawJson, By>) -> Self {
        put(
            &mut self.metadata,
            &mut self.leftovers,
            1,
            metadata.into_maybe(),
        );
        self
    }

    /// Name of the workflow shown in the traces.
    #[must_use]
    pub fn workflow_name<By>(mut self, workflow_name: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.workflow_name,
            &mut self.leftovers,
            2,
            workflow_name.into_maybe(),
        );
        self
    }
}
