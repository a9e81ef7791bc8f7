//! Fine-tuning of models (`fine_tuning.checkpoints`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod permission_create_params;
pub mod permission_delete_response;
pub mod permission_list_params;
pub mod permission_list_response;
pub mod permission_retrieve_params;
pub mod permission_retrieve_response;

pub use self::permission_create_params::PermissionCreateParams;
pub use self::permission_delete_response::PermissionDeleteResponse;
pub use self::permission_list_params::PermissionListParams;
pub use self::permission_list_response::PermissionListResponse;
pub use self::permission_retrieve_params::PermissionRetrieveParams;
pub use self::permission_retrieve_response::PermissionRetrieveResponse;

pub use crate::fine_tuning::checkpoints::PermissionListResponse as PermissionCreateResponse;
