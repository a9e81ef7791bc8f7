//! Administration of an organization and its projects (`admin.organization.projects.service_accounts`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod api_key_create_params;
pub mod api_key_create_response;

pub use self::api_key_create_params::APIKeyCreateParams;
pub use self::api_key_create_response::APIKeyCreateResponse;
