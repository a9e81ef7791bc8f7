//! Agents, their sessions and environments (`beta.agents.sessions`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod subagents;
pub mod turns;

pub mod artifact_list_params;
pub mod event_create_params;
pub mod event_stream_params;
pub mod item_list_params;
pub mod session_artifact;
pub mod session_artifact_deleted;
pub mod session_trace;
pub mod subagent_list_params;
pub mod trace_list_params;
pub mod turn;
pub mod turn_list_params;

pub use self::artifact_list_params::ArtifactListParams;
pub use self::event_create_params::EventCreateParams;
pub use self::event_stream_params::EventStreamParams;
pub use self::item_list_params::ItemListParams;
pub use self::session_artifact::SessionArtifact;
pub use self::session_artifact_deleted::SessionArtifactDeleted;
pub use self::session_trace::SessionTrace;
pub use self::subagent_list_params::SubagentListParams;
pub use self::trace_list_params::TraceListParams;
pub use self::turn::Turn;
pub use self::turn_list_params::TurnListParams;
