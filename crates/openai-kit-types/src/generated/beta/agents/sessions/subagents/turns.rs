//! Agents, their sessions and environments (`beta.agents.sessions.subagents.turns`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod item_list_params;

pub use self::item_list_params::ItemListParams;
