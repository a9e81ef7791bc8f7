//! Agents, their sessions and environments (`beta.agents.sessions.subagents`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod turns;

pub mod item_list_params;
pub mod turn_list_params;

pub use self::item_list_params::ItemListParams;
pub use self::turn_list_params::TurnListParams;
