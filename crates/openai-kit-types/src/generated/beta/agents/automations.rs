//! Agents, their sessions and environments (`beta.agents.automations`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod automation_invocation;
pub mod automation_invocation_source;
pub mod invocation_list_params;

pub use self::automation_invocation::AutomationInvocation;
pub use self::automation_invocation_source::AutomationInvocationSource;
pub use self::invocation_list_params::InvocationListParams;
