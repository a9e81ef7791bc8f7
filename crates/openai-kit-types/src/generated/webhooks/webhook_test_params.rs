//! What `webhooks.test` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `webhooks.test`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookTestParams {
    /// Kind of event to send as a test. Required.
    pub event_type: Option<EventType>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebhookTestParams = "webhooks.WebhookTestParams";
    [
        required("event_type"),
    ];
    0 event_type,
}

impl WebhookTestParams {
    /// Kind of event to send as a test. Required.
    #[must_use]
    pub fn event_type<By>(mut self, event_type: impl IntoMaybe<EventType, By>) -> Self {
        put(
            &mut self.event_type,
            &mut self.leftovers,
            0,
            event_type.into_maybe(),
        );
        self
    }
}

/// Event type of `WebhookTestParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    /// `batch.completed`
    BatchCompleted,
    /// `batch.failed`
    BatchFailed,
    /// `batch.expired`
    BatchExpired,
    /// `batch.cancelled`
    BatchCancelled,
    /// `response.completed`
    ResponseCompleted,
    /// `response.failed`
    ResponseFailed,
    /// `response.cancelled`
    ResponseCancelled,
    /// `response.incomplete`
    ResponseIncomplete,
    /// `eval.run.succeeded`
    EvalRunSucceeded,
    /// `eval.run.failed`
    EvalRunFailed,
    /// `eval.run.canceled`
    EvalRunCanceled,
    /// `fine_tuning.job.succeeded`
    FineTuningJobSucceeded,
    /// `fine_tuning.job.failed`
    FineTuningJobFailed,
    /// `fine_tuning.job.cancelled`
    FineTuningJobCancelled,
    /// `realtime.call.incoming`
    RealtimeCallIncoming,
    /// `video.completed`
    VideoCompleted,
    /// `video.failed`
    VideoFailed,
    /// `agent.environment.ready`
    AgentEnvironmentReady,
    /// `agent.environment.failed`
    AgentEnvironmentFailed,
    /// `agent.environment.suspended`
    AgentEnvironmentSuspended,
    /// `agent.environment.expired`
    AgentEnvironmentExpired,
    /// `agent.session.created`
    AgentSessionCreated,
    /// `agent.session.action_required`
    AgentSessionActionRequired,
    /// `agent.session.in_progress`
    AgentSessionInProgress,
    /// `agent.session.idle`
    AgentSessionIdle,
    /// `agent.session.failed`
    AgentSessionFailed,
    /// `safety.alert.created`
    SafetyAlertCreated,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    EventType;
    "batch.completed" BatchCompleted,
    "batch.failed" BatchFailed,
    "batch.expired" BatchExpired,
    "batch.cancelled" BatchCancelled,
    "response.completed" ResponseCompleted,
    "response.failed" ResponseFailed,
    "response.cancelled" ResponseCancelled,
    "response.incomplete" ResponseIncomplete,
    "eval.run.succeeded" EvalRunSucceeded,
    "eval.run.failed" EvalRunFailed,
    "eval.run.canceled" EvalRunCanceled,
    "fine_tuning.job.succeeded" FineTuningJobSucceeded,
    "fine_tuning.job.failed" FineTuningJobFailed,
    "fine_tuning.job.cancelled" FineTuningJobCancelled,
    "realtime.call.incoming" RealtimeCallIncoming,
    "video.completed" VideoCompleted,
    "video.failed" VideoFailed,
    "agent.environment.ready" AgentEnvironmentReady,
    "agent.environment.failed" AgentEnvironmentFailed,
    "agent.environment.suspended" AgentEnvironmentSuspended,
    "agent.environment.expired" AgentEnvironmentExpired,
    "agent.session.created" AgentSessionCreated,
    "agent.session.action_required" AgentSessionActionRequired,
    "agent.session.in_progress" AgentSessionInProgress,
    "agent.session.idle" AgentSessionIdle,
    "agent.session.failed" AgentSessionFailed,
    "safety.alert.created" SafetyAlertCreated,
}
