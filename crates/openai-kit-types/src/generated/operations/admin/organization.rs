//! Operations of `admin.organization`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod admin_api_keys;
pub mod audit_logs;
pub mod certificates;
pub mod data_retention;
pub mod external_keys;
pub mod external_storage;
pub mod groups;
pub mod invites;
pub mod projects;
pub mod roles;
pub mod spend_alerts;
pub mod spend_limit;
pub mod usage;
pub mod users;
pub mod workload_identity_providers;
