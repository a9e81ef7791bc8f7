//! Calls of every kind (`calls`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod call;
pub mod call_change_params;
pub mod call_create_params;
pub mod call_delete_params;
pub mod call_event;
pub mod call_list_params;
pub mod call_replace_params;
pub mod call_transcribe_params;
pub mod part_upload_body;
pub mod part_upload_params;
pub mod rule_create_params;

pub use self::call::Call;
pub use self::call_change_params::CallChangeParams;
pub use self::call_create_params::CallCreateParams;
pub use self::call_delete_params::CallDeleteParams;
pub use self::call_event::CallEvent;
pub use self::call_list_params::CallListParams;
pub use self::call_replace_params::CallReplaceParams;
pub use self::call_transcribe_params::CallTranscribeParams;
pub use self::part_upload_body::PartUploadBody;
pub use self::part_upload_params::PartUploadParams;
pub use self::rule_create_params::RuleCreateParams;

/// Id.
pub type Id = String;
