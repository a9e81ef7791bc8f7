//! `DelegationCreatedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the voice model has handed a question on, and to whom.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelegationCreatedEvent {
    /// How the live model hands work over, or one such handover.
    pub delegation: Delegation,
    /// ID of this single event.
    pub event_id: String,
    /// Position in the session, in milliseconds.
    pub offset_ms: i64,
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DelegationCreatedEvent = "live.DelegationCreatedEvent";
    [
        required("delegation"),
        required("event_id"),
        required("offset_ms"),
        constant("type", "session.delegation.created"),
        optional("client_event_id").or_null(),
    ];
    0 delegation, 1 event_id, 2 offset_ms, 4 client_event_id,
}

/// Delegation of `DelegationCreatedEvent` with `id`, `target` and `response_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delegation {
    /// ID that names this object.
    pub id: String,
    /// Who or what gets the work.
    pub target: DelegationTarget,
    /// ID of the response concerned.
    pub response_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Delegation = "live.DelegationCreatedEvent.Delegation";
    [
        required("id"),
        required("target"),
        constant("type", "delegation"),
        optional("response_id").or_null(),
    ];
    0 id, 1 target, 3 response_id,
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
