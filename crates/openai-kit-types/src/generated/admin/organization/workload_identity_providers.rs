//! Administration of an organization and its projects (`admin.organization.workload_identity_providers`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod federation_rule;
pub mod federation_rule_create_params;
pub mod federation_rule_deleted;
pub mod federation_rule_list_params;
pub mod federation_rule_update_params;

pub use self::federation_rule::FederationRule;
pub use self::federation_rule_create_params::FederationRuleCreateParams;
pub use self::federation_rule_deleted::FederationRuleDeleted;
pub use self::federation_rule_list_params::FederationRuleListParams;
pub use self::federation_rule_update_params::FederationRuleUpdateParams;
