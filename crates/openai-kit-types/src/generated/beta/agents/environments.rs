//! Agents, their sessions and environments (`beta.agents.environments`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod environment_file;
pub mod environment_template;
pub mod environment_template_deleted;
pub mod file_create_params;
pub mod file_list_params;
pub mod template_create_params;
pub mod template_list_params;
pub mod template_update_params;

pub use self::environment_file::EnvironmentFile;
pub use self::environment_template::EnvironmentTemplate;
pub use self::environment_template_deleted::EnvironmentTemplateDeleted;
pub use self::file_create_params::FileCreateParams;
pub use self::file_list_params::FileListParams;
pub use self::template_create_params::TemplateCreateParams;
pub use self::template_list_params::TemplateListParams;
pub use self::template_update_params::TemplateUpdateParams;
