//! Administration of an organization and its projects (`admin.organization.users`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod role_create_params;
pub mod role_create_response;
pub mod role_delete_response;
pub mod role_list_params;
pub mod role_list_response;
pub mod role_retrieve_response;

pub use self::role_create_params::RoleCreateParams;
pub use self::role_create_response::RoleCreateResponse;
pub use self::role_delete_response::RoleDeleteResponse;
pub use self::role_list_params::RoleListParams;
pub use self::role_list_response::RoleListResponse;
pub use self::role_retrieve_response::RoleRetrieveResponse;
