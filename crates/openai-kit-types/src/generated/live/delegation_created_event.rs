//! `DelegationCreatedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the voice model has handed a question on, and to whom.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelegationCreatedEvent {
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// How the live model hands work over, or one such handover.
    pub delegation: Delegation,
    /// ID of this single event.
    pub event_id: String,
    /// Position in the session, in milliseconds.
    pub offset_ms: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DelegationCreatedEvent = "live.DelegationCreatedEvent";
    [
        constant("type", "session.delegation.created"),
        optional("client_event_id").or_null(),
        required("delegation"),
        required("event_id"),
        required("offset_ms"),
    ];
    1 client_event_id, 2 delegation, 3 event_id, 4 offset_ms,
}

/// Delegation of `DelegationCreatedEvent` with `id`, `response_id` and `target`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delegation {
    /// ID that names this object.
    pub id: String,
    /// ID of the response concerned.
    pub response_id: Option<String>,
    /// Who or what gets the work.
    pub target: DelegationTarget,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Delegation = "live.DelegationCreatedEvent.Delegation";
    [
        required("id"),
        constant("type", "delegation"),
        optional("response_id").or_null(),
        required("target"),
    ];
    0 id, 2 response_id, 3 target,
}

/// Delegation target of `DelegationCreatedEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DelegationTarget {
    /// `client`
    Client,
    /// `responses`
    Responses,
    /// `decisions`
    Decisions,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    DelegationTarget;
    "client" Client,
    "responses" Responses,
    "decisions" Decisions,
}
