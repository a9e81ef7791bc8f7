//! `DecisionTrigger` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::live::DecisionQuestion;
use crate::{IntoItems, Leftovers};

/// Asks decision questions whenever transcript text comes in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionTrigger {
    /// Settings for handing questions to a decision model.
    pub decisions: Decisions,
    /// Kind of event that is meant.
    pub event_type: EventType,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionTrigger = "live.DecisionTrigger";
    [
        constant("type", "decisions"),
        required("decisions"),
        required("event_type"),
    ];
    1 decisions, 2 event_type,
}

impl DecisionTrigger {
    /// What is required.
    #[must_use]
    pub fn new(decisions: impl Into<Decisions>, event_type: impl Into<EventType>) -> Self {
        Self {
            decisions: decisions.into(),
            event_type: event_type.into(),
            ..Self::default()
        }
    }
}

/// Decisions of `DecisionTrigger` with `questions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Decisions {
    /// Questions to decide on.
    pub questions: Vec<DecisionQuestion>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Decisions = "live.DecisionTrigger.Decisions";
    [
        required("questions"),
    ];
    0 questions,
}

impl Decisions {
    /// What is required.
    #[must_use]
    pub fn new(questions: impl IntoItems<DecisionQuestion>) -> Self {
        Self {
            questions: questions.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// Event type of `DecisionTrigger`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    /// `session.input_transcript.delta`
    SessionInputTranscriptDelta,
    /// `session.output_transcript.delta`
    SessionOutputTranscriptDelta,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    EventType;
    "session.input_transcript.delta" SessionInputTranscriptDelta,
    "session.output_transcript.delta" SessionOutputTranscriptDelta,
}
