//! Operations of `beta.agents.automations.invocations`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Fires an automation by hand, outside its schedule.
///
/// `POST /agents/automations/{automation_id}/invocations`
pub static CREATE: Operation = Operation::post(
    "beta.agents.automations.invocations.create",
    "/agents/automations/{automation_id}/invocations",
    "beta_agents",
)
.path_params(&["automation_id"])
.reply(Reply::Json(Type::of::<
    crate::beta::agents::automations::AutomationInvocation,
>(
    "beta.agents.automations.AutomationInvocation",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Lists the times an automation has fired.
///
/// `GET /agents/automations/{automation_id}/invocations`
pub static LIST: Operation = Operation::get(
    "beta.agents.automations.invocations.list",
    "/agents/automations/{automation_id}/invocations",
    "beta_agents",
)
.path_params(&["automation_id"])
.query_params(&["after", "limit", "order"])
.params(Type::of::<
    crate::beta::agents::automations::InvocationListParams,
>("beta.agents.automations.InvocationListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::agents::automations::AutomationInvocation>,
>(
    PageClass::CursorPage,
    "beta.agents.automations.AutomationInvocation",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Fetches the outcome of one firing of an automation.
///
/// `GET /agents/automations/{automation_id}/invocations/{invocation_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.agents.automations.invocations.retrieve",
    "/agents/automations/{automation_id}/invocations/{invocation_id}",
    "beta_agents",
)
.path_params(&["automation_id", "invocation_id"])
.reply(Reply::Json(Type::of::<
    crate::beta::agents::automations::AutomationInvocation,
>(
    "beta.agents.automations.AutomationInvocation",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);
