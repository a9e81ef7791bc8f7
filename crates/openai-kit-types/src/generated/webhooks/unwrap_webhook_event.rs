//! `UnwrapWebhookEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::webhooks::{
    AgentEnvironmentExpiredWebhookEvent, AgentEnvironmentFailedWebhookEvent,
    AgentEnvironmentReadyWebhookEvent, AgentEnvironmentSuspendedWebhookEvent,
    AgentSessionActionRequiredWebhookEvent, AgentSessionCreatedWebhookEvent,
    AgentSessionFailedWebhookEvent, AgentSessionIdleWebhookEvent,
    AgentSessionInProgressWebhookEvent, BatchCancelledWebhookEvent, BatchCompletedWebhookEvent,
    BatchExpiredWebhookEvent, BatchFailedWebhookEvent, EvalRunCanceledWebhookEvent,
    EvalRunFailedWebhookEvent, EvalRunSucceededWebhookEvent, FineTuningJobCancelledWebhookEvent,
    FineTuningJobFailedWebhookEvent, FineTuningJobSucceededWebhookEvent,
    LiveCallIncomingWebhookEvent, LiveTransportConnectedWebhookEvent,
    LiveTransportIncomingWebhookEvent, RealtimeCallIncomingWebhookEvent,
    ResponseCancelledWebhookEvent, ResponseCompletedWebhookEvent, ResponseFailedWebhookEvent,
    ResponseIncompleteWebhookEvent, SafetyAlertCreatedWebhookEvent,
    SafetyDeactivationIssuedWebhookEvent, SafetyOrgAlertCreatedWebhookEvent,
    SafetyWarningIssuedWebhookEvent,
};
use crate::{RawJson, Why};

/// Any event that a verified webhook delivery may carry.
#[derive(Clone)]
#[non_exhaustive]
pub enum UnwrapWebhookEvent {
    /// `agent.environment.expired`: Delivered when an agent environment has expired.
    AgentEnvironmentExpired(AgentEnvironmentExpiredWebhookEvent),
    /// `agent.environment.failed`: Delivered when an agent environment could not be set up or broke
    /// down.
    AgentEnvironmentFailed(AgentEnvironmentFailedWebhookEvent),
    /// `agent.environment.ready`: Delivered when an agent environment is ready for use.
    AgentEnvironmentReady(AgentEnvironmentReadyWebhookEvent),
    /// `agent.environment.suspended`: Delivered when an agent environment was suspended.
    AgentEnvironmentSuspended(AgentEnvironmentSuspendedWebhookEvent),
    /// `agent.session.action_required`: Delivered when an agent session waits for an action of
    /// yours.
    AgentSessionActionRequired(AgentSessionActionRequiredWebhookEvent),
    /// `agent.session.created`: Delivered when an agent session was created.
    AgentSessionCreated(AgentSessionCreatedWebhookEvent),
    /// `agent.session.failed`: Delivered when an agent session has failed.
    AgentSessionFailed(AgentSessionFailedWebhookEvent),
    /// `agent.session.idle`: Delivered when an agent session has nothing left to do.
    AgentSessionIdle(AgentSessionIdleWebhookEvent),
    /// `agent.session.in_progress`: Delivered when an agent session has begun to work.
    AgentSessionInProgress(AgentSessionInProgressWebhookEvent),
    /// `batch.cancelled`: Delivered when a batch was cancelled.
    BatchCancelled(BatchCancelledWebhookEvent),
    /// `batch.completed`: Delivered when a batch is done.
    BatchCompleted(BatchCompletedWebhookEvent),
    /// `batch.expired`: Delivered when a batch ran out of time.
    BatchExpired(BatchExpiredWebhookEvent),
    /// `batch.failed`: Delivered when a batch has failed.
    BatchFailed(BatchFailedWebhookEvent),
    /// `eval.run.canceled`: Delivered when an evaluation run was cancelled.
    EvalRunCanceled(EvalRunCanceledWebhookEvent),
    /// `eval.run.failed`: Delivered when an evaluation run has failed.
    EvalRunFailed(EvalRunFailedWebhookEvent),
    /// `eval.run.succeeded`: Delivered when an evaluation run has succeeded.
    EvalRunSucceeded(EvalRunSucceededWebhookEvent),
    /// `fine_tuning.job.cancelled`: Delivered when a fine-tuning job was cancelled.
    FineTuningJobCancelled(FineTuningJobCancelledWebhookEvent),
    /// `fine_tuning.job.failed`: Delivered when a fine-tuning job has failed.
    FineTuningJobFailed(FineTuningJobFailedWebhookEvent),
    /// `fine_tuning.job.succeeded`: Delivered when a fine-tuning job has succeeded.
    FineTuningJobSucceeded(FineTuningJobSucceededWebhookEvent),
    /// `live.call.incoming`: Delivered when a phone call for the Live API comes in; accept or
    /// reject it.
    LiveCallIncoming(LiveCallIncomingWebhookEvent),
    /// `live.transport.connected`: Delivered when the WebRTC transport of a Live session is up.
    LiveTransportConnected(LiveTransportConnectedWebhookEvent),
    /// `live.transport.incoming`: Delivered when a SIP transport for a Live session comes in.
    LiveTransportIncoming(LiveTransportIncomingWebhookEvent),
    /// `realtime.call.incoming`: Delivered when a SIP call for the Realtime API comes in; accept or
    /// reject it.
    RealtimeCallIncoming(RealtimeCallIncomingWebhookEvent),
    /// `response.cancelled`: Delivered when a background response was cancelled.
    ResponseCancelled(ResponseCancelledWebhookEvent),
    /// `response.completed`: Delivered when a background response is complete.
    ResponseCompleted(ResponseCompletedWebhookEvent),
    /// `response.failed`: Delivered when a background response has failed.
    ResponseFailed(ResponseFailedWebhookEvent),
    /// `response.incomplete`: Delivered when a background response ended early.
    ResponseIncomplete(ResponseIncompleteWebhookEvent),
    /// `safety.alert.created`: Delivered when a response has raised a safety alert.
    SafetyAlertCreated(SafetyAlertCreatedWebhookEvent),
    /// `safety.deactivation_issued`: Delivered when a safety case led to a deactivation notice.
    SafetyDeactivationIssued(SafetyDeactivationIssuedWebhookEvent),
    /// `safety.org_alert.created`: Delivered when a safety alert was raised for the whole
    /// organization.
    SafetyOrgAlertCreated(SafetyOrgAlertCreatedWebhookEvent),
    /// `safety.warning_issued`: Delivered when a safety case led to a warning.
    SafetyWarningIssued(SafetyWarningIssuedWebhookEvent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    UnwrapWebhookEvent = "webhooks.UnwrapWebhookEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("agent.environment.expired", Pick::One(0)),
                ("agent.environment.failed", Pick::One(1)),
                ("agent.environment.ready", Pick::One(2)),
                ("agent.environment.suspended", Pick::One(3)),
                ("agent.session.action_required", Pick::One(4)),
                ("agent.session.created", Pick::One(5)),
                ("agent.session.failed", Pick::One(6)),
                ("agent.session.idle", Pick::One(7)),
                ("agent.session.in_progress", Pick::One(8)),
                ("batch.cancelled", Pick::One(9)),
                ("batch.completed", Pick::One(10)),
                ("batch.expired", Pick::One(11)),
                ("batch.failed", Pick::One(12)),
                ("eval.run.canceled", Pick::One(13)),
                ("eval.run.failed", Pick::One(14)),
                ("eval.run.succeeded", Pick::One(15)),
                ("fine_tuning.job.cancelled", Pick::One(16)),
                ("fine_tuning.job.failed", Pick::One(17)),
                ("fine_tuning.job.succeeded", Pick::One(18)),
                ("live.call.incoming", Pick::One(19)),
                ("live.transport.connected", Pick::One(20)),
                ("live.transport.incoming", Pick::One(21)),
                ("realtime.call.incoming", Pick::One(22)),
                ("response.cancelled", Pick::One(23)),
                ("response.completed", Pick::One(24)),
                ("response.failed", Pick::One(25)),
                ("response.incomplete", Pick::One(26)),
                ("safety.alert.created", Pick::One(27)),
                ("safety.deactivation_issued", Pick::One(28)),
                ("safety.org_alert.created", Pick::One(29)),
                ("safety.warning_issued", Pick::One(30)),
            ],
            Pick::None,
        ),
    };
    0 AgentEnvironmentExpired, 1 AgentEnvironmentFailed, 2 AgentEnvironmentReady,
    3 AgentEnvironmentSuspended, 4 AgentSessionActionRequired, 5 AgentSessionCreated,
    6 AgentSessionFailed, 7 AgentSessionIdle, 8 AgentSessionInProgress, 9 BatchCancelled,
    10 BatchCompleted, 11 BatchExpired, 12 BatchFailed, 13 EvalRunCanceled, 14 EvalRunFailed,
    15 EvalRunSucceeded, 16 FineTuningJobCancelled, 17 FineTuningJobFailed,
    18 FineTuningJobSucceeded, 19 LiveCallIncoming, 20 LiveTransportConnected,
    21 LiveTransportIncoming, 22 RealtimeCallIncoming, 23 ResponseCancelled, 24 ResponseCompleted,
    25 ResponseFailed, 26 ResponseIncomplete, 27 SafetyAlertCreated, 28 SafetyDeactivationIssued,
    29 SafetyOrgAlertCreated, 30 SafetyWarningIssued,
}
