//! `BetaResponseComputerToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::ComputerAction;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_computer_tool_call::PendingSafetyCheck;
pub use crate::responses::response_output_message::Status;

/// Actions that the model wants done on a computer, with safety checks to confirm.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseComputerToolCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// What to do on the screen: click, type, scroll and so on.
    pub action: Option<ComputerAction>,
    /// Steps on the screen to carry out, in order.
    pub actions: Option<Vec<ComputerAction>>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Safety warnings waiting to be accepted.
    pub pending_safety_checks: Vec<PendingSafetyCheck>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseComputerToolCall = "beta.BetaResponseComputerToolCall";
    [
        required("id"),
        constant("type", "computer_call"),
        required("status"),
        optional("action").or_null(),
        optional("actions").or_null(),
        optional("agent").or_null(),
        required("call_id"),
        required("pending_safety_checks"),
    ];
    0 id, 2 status, 3 action, 4 actions, 5 agent, 6 call_id, 7 pending_safety_checks,
}

impl BetaResponseComputerToolCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        status: impl Into<Status>,
        call_id: impl Into<String>,
        pending_safety_checks: impl IntoItems<PendingSafetyCheck>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            call_id: call_id.into(),
            pending_safety_checks: pending_safety_checks
                .into_items()
                .into_option()
                .unwrap_or_default(),
            ..Self::default()
        }
    }

    /// What to do on the screen: click, type, scroll and so on.
    #[must_use]
    pub fn action<By>(mut self, action: impl IntoMaybe<ComputerAction, By>) -> Self {
        put(
            &mut self.action,
            &mut self.leftovers,
            3,
            action.into_maybe(),
        );
        self
    }

    /// Steps on the screen to carry out, in order.
    #[must_use]
    pub fn actions(mut self, actions: impl IntoItems<ComputerAction>) -> Self {
        put(
            &mut self.actions,
            &mut self.leftovers,
            4,
            actions.into_items(),
        );
        self
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 5, agent.into_maybe());
        self
    }
}
