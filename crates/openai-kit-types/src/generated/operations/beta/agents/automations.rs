//! Operations of `beta.agents.automations`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod invocations;

/// Schedules an agent to run once at a given time or again and again by a cron expression.
///
/// `POST /agents/automations`
pub static CREATE: Operation = Operation::post(
    "beta.agents.automations.create",
    "/agents/automations",
    "beta_agents",
)
.params(Type::of::<crate::beta::agents::AutomationCreateParams>(
    "beta.agents.AutomationCreateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::beta::agents::Automation>(
    "beta.agents.Automation",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Deletes an automation, so that it never fires again.
///
/// `DELETE /agents/automations/{automation_id}`
pub static DELETE: Operation = Operation::delete(
    "beta.agents.automations.delete",
    "/agents/automations/{automation_id}",
    "beta_agents",
)
.path_params(&["automation_id"])
.reply(Reply::Json(Type::of::<
    crate::beta::agents::AutomationDeleted,
>("beta.agents.AutomationDeleted")))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Lists the automations, optionally those that aim at one session.
///
/// `GET /agents/automations`
pub static LIST: Operation = Operation::get(
    "beta.agents.automations.list",
    "/agents/automations",
    "beta_agents",
)
.query_params(&["after", "limit", "order", "session_id"])
.params(Type::of::<crate::beta::agents::AutomationListParams>(
    "beta.agents.AutomationListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::agents::Automation>,
>(
    PageClass::CursorPage,
    "beta.agents.Automation",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Pauses an automation until it is resumed.
///
/// `POST /agents/automations/{automation_id}/pause`
pub static PAUSE: Operation = Operation::post(
    "beta.agents.automations.pause",
    "/agents/automations/{automation_id}/pause",
    "beta_agents",
)
.path_params(&["automation_id"])
.reply(Reply::Json(Type::of::<crate::beta::agents::Automation>(
    "beta.agents.Automation",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Lets a paused automation fire again.
///
/// `POST /agents/automations/{automation_id}/resume`
pub static RESUME: Operation = Operation::post(
    "beta.agents.automations.resume",
    "/agents/automations/{automation_id}/resume",
    "beta_agents",
)
.path_params(&["automation_id"])
.reply(Reply::Json(Type::of::<crate::beta::agents::Automation>(
    "beta.agents.Automation",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Fetches one automation with its schedule and target.
///
/// `GET /agents/automations/{automation_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.agents.automations.retrieve",
    "/agents/automations/{automation_id}",
    "beta_agents",
)
.path_params(&["automation_id"])
.reply(Reply::Json(Type::of::<crate::beta::agents::Automation>(
    "beta.agents.Automation",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Changes the name, schedule, target or metadata of an automation.
///
/// `POST /agents/automations/{automation_id}`
pub static UPDATE: Operation = Operation::post(
    "beta.agents.automations.update",
    "/agents/automations/{automation_id}",
    "beta_agents",
)
.path_params(&["automation_id"])
.params(Type::of::<crate::beta::agents::AutomationUpdateParams>(
    "beta.agents.AutomationUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::beta::agents::Automation>(
    "beta.agents.Automation",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);
