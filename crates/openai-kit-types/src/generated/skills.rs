//! Skills: bundles of instructions and files (`skills`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod deleted_skill;
pub mod deleted_skill_version;
pub mod skill;
pub mod skill_create_params;
pub mod skill_list;
pub mod skill_list_params;
pub mod skill_update_params;
pub mod skill_version;
pub mod skill_version_list;
pub mod version_create_params;
pub mod version_list_params;

pub use self::deleted_skill::DeletedSkill;
pub use self::deleted_skill_version::DeletedSkillVersion;
pub use self::skill::Skill;
pub use self::skill_create_params::SkillCreateParams;
pub use self::skill_list::SkillList;
pub use self::skill_list_params::SkillListParams;
pub use self::skill_update_params::SkillUpdateParams;
pub use self::skill_version::SkillVersion;
pub use self::skill_version_list::SkillVersionList;
pub use self::version_create_params::VersionCreateParams;
pub use self::version_list_params::VersionListParams;
