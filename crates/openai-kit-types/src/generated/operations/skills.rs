//! Operations of `skills`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod content;
pub mod versions;

/// Uploads a skill, as a zip or as single files, with its first version.
///
/// `POST /skills`
pub static CREATE: Operation = Operation::post("skills.create", "/skills", "skills")
    .params(Type::of::<crate::skills::SkillCreateParams>(
        "SkillCreateParams",
    ))
    .multipart()
    .reply(Reply::Json(Type::of::<crate::skills::Skill>("Skill")))
    .headers(&[("Content-Type", "multipart/form-data")]);

/// Deletes a skill with all its versions.
///
/// `DELETE /skills/{skill_id}`
pub static DELETE: Operation = Operation::delete("skills.delete", "/skills/{skill_id}", "skills")
    .path_params(&["skill_id"])
    .reply(Reply::Json(Type::of::<crate::skills::DeletedSkill>(
        "DeletedSkill",
    )));

/// Lists the skills of the project.
///
/// `GET /skills`
pub static LIST: Operation = Operation::get("skills.list", "/skills", "skills")
    .query_params(&["after", "limit", "order"])
    .params(Type::of::<crate::skills::SkillListParams>(
        "SkillListParams",
    ))
    .reply(Reply::Page(Page::of::<
        crate::pages::CursorPage<crate::skills::Skill>,
    >(PageClass::CursorPage, "Skill")));

/// Fetches one skill with its default and latest version.
///
/// `GET /skills/{skill_id}`
pub static RETRIEVE: Operation = Operation::get("skills.retrieve", "/skills/{skill_id}", "skills")
    .path_params(&["skill_id"])
    .reply(Reply::Json(Type::of::<crate::skills::Skill>("Skill")));

/// Chooses which version of a skill is the default.
///
/// `POST /skills/{skill_id}`
pub static UPDATE: Operation = Operation::post("skills.update", "/skills/{skill_id}", "skills")
    .path_params(&["skill_id"])
    .params(Type::of::<crate::skills::SkillUpdateParams>(
        "SkillUpdateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<crate::skills::Skill>("Skill")));
