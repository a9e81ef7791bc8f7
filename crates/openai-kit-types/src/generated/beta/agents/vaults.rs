//! Agents, their sessions and environments (`beta.agents.vaults`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod credential;
pub mod credential_auth;
pub mod credential_auth_create_param;
pub mod credential_auth_rotate_param;
pub mod credential_create_params;
pub mod credential_deleted;
pub mod credential_list_params;
pub mod credential_networking;
pub mod credential_update_params;
pub mod mcp_oauth_token_endpoint_auth;
pub mod mcp_oauth_token_endpoint_auth_create_param;
pub mod mcp_oauth_token_endpoint_auth_rotate_param;

pub use self::credential::Credential;
pub use self::credential_auth::CredentialAuth;
pub use self::credential_auth_create_param::CredentialAuthCreateParam;
pub use self::credential_auth_rotate_param::CredentialAuthRotateParam;
pub use self::credential_create_params::CredentialCreateParams;
pub use self::credential_deleted::CredentialDeleted;
pub use self::credential_list_params::CredentialListParams;
pub use self::credential_networking::CredentialNetworking;
pub use self::credential_update_params::CredentialUpdateParams;
pub use self::mcp_oauth_token_endpoint_auth::McpOauthTokenEndpointAuth;
pub use self::mcp_oauth_token_endpoint_auth_create_param::McpOauthTokenEndpointAuthCreateParam;
pub use self::mcp_oauth_token_endpoint_auth_rotate_param::McpOauthTokenEndpointAuthRotateParam;

pub use crate::beta::agents::vaults::CredentialNetworking as CredentialNetworkingParam;
