//! `AgentSessionEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::{
    AgentOutputCommandExecutionOutputDeltaEvent, AgentSessionBudgetReachedEvent,
    AgentSessionCreatedEvent, AgentSessionEnvironmentConnectedEvent,
    AgentSessionEnvironmentDisconnectedEvent, AgentSessionEnvironmentExpiredEvent,
    AgentSessionEnvironmentFailedEvent, AgentSessionEnvironmentPendingEvent,
    AgentSessionEnvironmentReadyEvent, AgentSessionEnvironmentResetEvent,
    AgentSessionEnvironmentSuspendedEvent, AgentSessionErrorEvent, AgentSessionFailedEvent,
    AgentSessionIdleEvent, AgentSessionInProgressEvent, AgentSessionRequiresActionEvent,
    AgentSessionSubagentActiveEvent, AgentSessionSubagentClosedEvent,
    AgentSessionSubagentCreatedEvent, AgentSessionTurnCancelledEvent,
    AgentSessionTurnCompletedEvent, AgentSessionTurnContentPartAddedEvent,
    AgentSessionTurnContentPartDoneEvent, AgentSessionTurnCreatedEvent,
    AgentSessionTurnFailedEvent, AgentSessionTurnInProgressEvent, AgentSessionTurnItemAddedEvent,
    AgentSessionTurnItemDoneEvent, AgentSessionTurnOutputTextDeltaEvent,
    AgentSessionTurnOutputTextDoneEvent, AgentSessionTurnReasoningSummaryPartAddedEvent,
    AgentSessionTurnReasoningSummaryPartDoneEvent, AgentSessionTurnReasoningSummaryTextDeltaEvent,
    AgentSessionTurnReasoningSummaryTextDoneEvent,
};
use crate::{RawJson, Why};

/// Any event of an agent session's stream.
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentSessionEvent {
    /// `error`: Reports an error in a session; the stream may go on.
    Error(AgentSessionErrorEvent),
    /// `agent.session.environment.ready`: Announces that the session's environment is ready for
    /// use.
    SessionEnvironmentReady(Box<AgentSessionEnvironmentReadyEvent>),
    /// `agent.session.environment.suspended`: Announces that the session's environment was
    /// suspended.
    SessionEnvironmentSuspended(Box<AgentSessionEnvironmentSuspendedEvent>),
    /// `agent.session.environment.expired`: Announces that the session's environment has expired.
    SessionEnvironmentExpired(Box<AgentSessionEnvironmentExpiredEvent>),
    /// `agent.session.environment.reset`: Announces that the session's environment was reset, and
    /// how often so far.
    SessionEnvironmentReset(AgentSessionEnvironmentResetEvent),
    /// `agent.output.command_execution_output.delta`: Brings the next output of a command that the
    /// agent runs.
    OutputCommandExecutionOutputDelta(AgentOutputCommandExecutionOutputDeltaEvent),
    /// `agent.session.created`: Announces that a session was created.
    SessionCreated(Box<AgentSessionCreatedEvent>),
    /// `agent.session.turn.created`: Announces a new turn.
    SessionTurnCreated(Box<AgentSessionTurnCreatedEvent>),
    /// `agent.session.turn.in_progress`: Announces that work on a turn has begun.
    SessionTurnInProgress(Box<AgentSessionTurnInProgressEvent>),
    /// `agent.session.turn.completed`: Announces that a turn ended well, with its usage.
    SessionTurnCompleted(Box<AgentSessionTurnCompletedEvent>),
    /// `agent.session.turn.failed`: Announces that a turn failed, with its error.
    SessionTurnFailed(Box<AgentSessionTurnFailedEvent>),
    /// `agent.session.turn.cancelled`: Announces that a turn was cancelled.
    SessionTurnCancelled(Box<AgentSessionTurnCancelledEvent>),
    /// `agent.session.turn.item.added`: Announces a new item in a turn, such as a message or tool
    /// call.
    SessionTurnItemAdded(Box<AgentSessionTurnItemAddedEvent>),
    /// `agent.session.idle`: Announces that the session has nothing left to do.
    SessionIdle(Box<AgentSessionIdleEvent>),
    /// `agent.session.budget_reached`: Announces that the session has used up its spending limit.
    SessionBudgetReached(Box<AgentSessionBudgetReachedEvent>),
    /// `agent.session.in_progress`: Announces that the session is working.
    SessionInProgress(Box<AgentSessionInProgressEvent>),
    /// `agent.session.requires_action`: Announces that the session waits for an action of yours.
    SessionRequiresAction(Box<AgentSessionRequiresActionEvent>),
    /// `agent.session.failed`: Announces that the session has failed.
    SessionFailed(Box<AgentSessionFailedEvent>),
    /// `agent.session.environment.pending`: Announces that the session's environment is being
    /// prepared.
    SessionEnvironmentPending(Box<AgentSessionEnvironmentPendingEvent>),
    /// `agent.session.environment.connected`: Announces that a self-hosted environment has
    /// connected.
    SessionEnvironmentConnected(Box<AgentSessionEnvironmentConnectedEvent>),
    /// `agent.session.environment.disconnected`: Announces that a self-hosted environment has lost
    /// its connection.
    SessionEnvironmentDisconnected(Box<AgentSessionEnvironmentDisconnectedEvent>),
    /// `agent.session.environment.failed`: Announces that the session's environment has failed.
    SessionEnvironmentFailed(Box<AgentSessionEnvironmentFailedEvent>),
    /// `agent.session.subagent.created`: Announces that the agent has opened a subagent.
    SessionSubagentCreated(Box<AgentSessionSubagentCreatedEvent>),
    /// `agent.session.subagent.active`: Announces that a subagent is at work.
    SessionSubagentActive(Box<AgentSessionSubagentActiveEvent>),
    /// `agent.session.subagent.closed`: Announces that a subagent was closed.
    SessionSubagentClosed(Box<AgentSessionSubagentClosedEvent>),
    /// `agent.session.turn.item.done`: Announces that an item of a turn is complete.
    SessionTurnItemDone(Box<AgentSessionTurnItemDoneEvent>),
    /// `agent.session.turn.content_part.added`: Announces a new text part in an agent's message.
    SessionTurnContentPartAdded(AgentSessionTurnContentPartAddedEvent),
    /// `agent.session.turn.content_part.done`: Announces that a text part of an agent's message is
    /// complete.
    SessionTurnContentPartDone(AgentSessionTurnContentPartDoneEvent),
    /// `agent.session.turn.output_text.delta`: Brings the next piece of an agent's message.
    SessionTurnOutputTextDelta(AgentSessionTurnOutputTextDeltaEvent),
    /// `agent.session.turn.output_text.done`: Announces that the text of an agent's message is
    /// complete.
    SessionTurnOutputTextDone(AgentSessionTurnOutputTextDoneEvent),
    /// `agent.session.turn.reasoning_summary_part.added`: Announces a new part of an agent's
    /// reasoning summary.
    SessionTurnReasoningSummaryPartAdded(AgentSessionTurnReasoningSummaryPartAddedEvent),
    /// `agent.session.turn.reasoning_summary_part.done`: Announces that a part of an agent's
    /// reasoning summary is complete.
    SessionTurnReasoningSummaryPartDone(AgentSessionTurnReasoningSummaryPartDoneEvent),
    /// `agent.session.turn.reasoning_summary_text.delta`: Brings the next piece of an agent's
    /// reasoning summary.
    SessionTurnReasoningSummaryTextDelta(AgentSessionTurnReasoningSummaryTextDeltaEvent),
    /// `agent.session.turn.reasoning_summary_text.done`: Announces that the text of a reasoning
    /// summary part is complete.
    SessionTurnReasoningSummaryTextDone(AgentSessionTurnReasoningSummaryTextDoneEvent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AgentSessionEvent = "beta.AgentSessionEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("agent.output.command_execution_output.delta", Pick::One(5)),
                ("agent.session.budget_reached", Pick::One(14)),
                ("agent.session.created", Pick::One(6)),
                ("agent.session.environment.connected", Pick::One(19)),
                ("agent.session.environment.disconnected", Pick::One(20)),
                ("agent.session.environment.expired", Pick::One(3)),
                ("agent.session.environment.failed", Pick::One(21)),
                ("agent.session.environment.pending", Pick::One(18)),
                ("agent.session.environment.ready", Pick::One(1)),
                ("agent.session.environment.reset", Pick::One(4)),
                ("agent.session.environment.suspended", Pick::One(2)),
                ("agent.session.failed", Pick::One(17)),
                ("agent.session.idle", Pick::One(13)),
                ("agent.session.in_progress", Pick::One(15)),
                ("agent.session.requires_action", Pick::One(16)),
                ("agent.session.subagent.active", Pick::One(23)),
                ("agent.session.subagent.closed", Pick::One(24)),
                ("agent.session.subagent.created", Pick::One(22)),
                ("agent.session.turn.cancelled", Pick::One(11)),
                ("agent.session.turn.completed", Pick::One(9)),
                ("agent.session.turn.content_part.added", Pick::One(26)),
                ("agent.session.turn.content_part.done", Pick::One(27)),
                ("agent.session.turn.created", Pick::One(7)),
                ("agent.session.turn.failed", Pick::One(10)),
                ("agent.session.turn.in_progress", Pick::One(8)),
                ("agent.session.turn.item.added", Pick::One(12)),
                ("agent.session.turn.item.done", Pick::One(25)),
                ("agent.session.turn.output_text.delta", Pick::One(28)),
                ("agent.session.turn.output_text.done", Pick::One(29)),
                ("agent.session.turn.reasoning_summary_part.added", Pick::One(30)),
                ("agent.session.turn.reasoning_summary_part.done", Pick::One(31)),
                ("agent.session.turn.reasoning_summary_text.delta", Pick::One(32)),
                ("agent.session.turn.reasoning_summary_text.done", Pick::One(33)),
                ("error", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Error, 1 SessionEnvironmentReady, 2 SessionEnvironmentSuspended, 3 SessionEnvironmentExpired,
    4 SessionEnvironmentReset, 5 OutputCommandExecutionOutputDelta, 6 SessionCreated,
    7 SessionTurnCreated, 8 SessionTurnInProgress, 9 SessionTurnCompleted, 10 SessionTurnFailed,
    11 SessionTurnCancelled, 12 SessionTurnItemAdded, 13 SessionIdle, 14 SessionBudgetReached,
    15 SessionInProgress, 16 SessionRequiresAction, 17 SessionFailed, 18 SessionEnvironmentPending,
    19 SessionEnvironmentConnected, 20 SessionEnvironmentDisconnected, 21 SessionEnvironmentFailed,
    22 SessionSubagentCreated, 23 SessionSubagentActive, 24 SessionSubagentClosed,
    25 SessionTurnItemDone, 26 SessionTurnContentPartAdded, 27 SessionTurnContentPartDone,
    28 SessionTurnOutputTextDelta, 29 SessionTurnOutputTextDone,
    30 SessionTurnReasoningSummaryPartAdded, 31 SessionTurnReasoningSummaryPartDone,
    32 SessionTurnReasoningSummaryTextDelta, 33 SessionTurnReasoningSummaryTextDone,
}

impl AgentSessionEvent {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Error(value) => value.leftovers.request_id(),
            Self::SessionEnvironmentReady(value) => value.leftovers.request_id(),
            Self::SessionEnvironmentSuspended(value) => value.leftovers.request_id(),
            Self::SessionEnvironmentExpired(value) => value.leftovers.request_id(),
            Self::SessionEnvironmentReset(value) => value.leftovers.request_id(),
            Self::OutputCommandExecutionOutputDelta(value) => value.leftovers.request_id(),
            Self::SessionCreated(value) => value.leftovers.request_id(),
            Self::SessionTurnCreated(value) => value.leftovers.request_id(),
            Self::SessionTurnInProgress(value) => value.leftovers.request_id(),
            Self::SessionTurnCompleted(value) => value.leftovers.request_id(),
            Self::SessionTurnFailed(value) => value.leftovers.request_id(),
            Self::SessionTurnCancelled(value) => value.leftovers.request_id(),
            Self::SessionTurnItemAdded(value) => value.leftovers.request_id(),
            Self::SessionIdle(value) => value.leftovers.request_id(),
            Self::SessionBudgetReached(value) => value.leftovers.request_id(),
            Self::SessionInProgress(value) => value.leftovers.request_id(),
            Self::SessionRequiresAction(value) => value.leftovers.request_id(),
            Self::SessionFailed(value) => value.leftovers.request_id(),
            Self::SessionEnvironmentPending(value) => value.leftovers.request_id(),
            Self::SessionEnvironmentConnected(value) => value.leftovers.request_id(),
            Self::SessionEnvironmentDisconnected(value) => value.leftovers.request_id(),
            Self::SessionEnvironmentFailed(value) => value.leftovers.request_id(),
            Self::SessionSubagentCreated(value) => value.leftovers.request_id(),
            Self::SessionSubagentActive(value) => value.leftovers.request_id(),
            Self::SessionSubagentClosed(value) => value.leftovers.request_id(),
            Self::SessionTurnItemDone(value) => value.leftovers.request_id(),
            Self::SessionTurnContentPartAdded(value) => value.leftovers.request_id(),
            Self::SessionTurnContentPartDone(value) => value.leftovers.request_id(),
            Self::SessionTurnOutputTextDelta(value) => value.leftovers.request_id(),
            Self::SessionTurnOutputTextDone(value) => value.leftovers.request_id(),
            Self::SessionTurnReasoningSummaryPartAdded(value) => value.leftovers.request_id(),
            Self::SessionTurnReasoningSummaryPartDone(value) => value.leftovers.request_id(),
            Self::SessionTurnReasoningSummaryTextDelta(value) => value.leftovers.request_id(),
            Self::SessionTurnReasoningSummaryTextDone(value) => value.leftovers.request_id(),
            Self::Unknown(..) => None,
        }
    }
}
