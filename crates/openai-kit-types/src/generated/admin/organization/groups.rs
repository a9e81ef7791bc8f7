//! Administration of an organization and its projects (`admin.organization.groups`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod organization_group_user;
pub mod role_create_params;
pub mod role_create_response;
pub mod role_list_params;
pub mod user_create_params;
pub mod user_create_response;
pub mod user_delete_response;
pub mod user_list_params;
pub mod user_retrieve_response;

pub use self::organization_group_user::OrganizationGroupUser;
pub use self::role_create_params::RoleCreateParams;
pub use self::role_create_response::RoleCreateResponse;
pub use self::role_list_params::RoleListParams;
pub use self::user_create_params::UserCreateParams;
pub use self::user_create_response::UserCreateResponse;
pub use self::user_delete_response::UserDeleteResponse;
pub use self::user_list_params::UserListParams;
pub use self::user_retrieve_response::UserRetrieveResponse;

pub use crate::admin::organization::users::RoleDeleteResponse;
pub use crate::admin::organization::users::RoleListResponse;
pub use crate::admin::organization::users::RoleRetrieveResponse;
