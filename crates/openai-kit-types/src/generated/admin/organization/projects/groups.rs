//! Administration of an organization and its projects (`admin.organization.projects.groups`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod role_create_params;
pub mod role_list_params;

pub use self::role_create_params::RoleCreateParams;
pub use self::role_list_params::RoleListParams;

pub use crate::admin::organization::groups::RoleCreateResponse;
pub use crate::admin::organization::users::RoleDeleteResponse;
pub use crate::admin::organization::users::RoleListResponse;
pub use crate::admin::organization::users::RoleRetrieveResponse;
