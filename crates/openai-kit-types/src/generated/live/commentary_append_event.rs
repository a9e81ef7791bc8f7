//! `CommentaryAppendEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Adds a commentary note to a Live session, in answer to a delegation or on its own.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommentaryAppendEvent {
    /// Text or parts that make up the content.
    pub content: String,
    /// ID of the handover that this belongs to.
    pub delegation_id: Option<String>,
    /// ID of this single event.
    pub event_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CommentaryAppendEvent = "live.CommentaryAppendEvent";
    [
        constant("type", "session.commentary.append"),
        required("content"),
        optional("delegation_id").or_null(),
        optional("event_id").or_null(),
    ];
    1 content, 2 delegation_id, 3 event_id,
}

impl CommentaryAppendEvent {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// ID of the handover that this belongs to.
    #[must_use]
    pub fn delegation_id<By>(mut self, delegation_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.delegation_id,
            &mut self.leftovers,
            2,
            delegation_id.into_maybe(),
        );
        self
    }

    /// ID of this single event.
    #[must_use]
    pub fn event_id<By>(mut self, event_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.event_id,
            &mut self.leftovers,
            3,
            event_id.into_maybe(),
        );
        self
    }
}
