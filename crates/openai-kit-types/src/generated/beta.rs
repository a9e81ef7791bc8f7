//! Areas below `beta`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

#[cfg(feature = "beta_agents")]
pub mod agents;
#[cfg(feature = "beta_assistants")]
pub mod assistants;
#[cfg(feature = "beta_chatkit")]
pub mod chatkit;
#[cfg(feature = "beta_realtime")]
pub mod realtime;
#[cfg(feature = "beta_responses")]
pub mod responses;
#[cfg(feature = "beta_assistants")]
pub mod threads;
