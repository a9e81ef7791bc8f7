//! Operations of `skills.versions`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod content;

/// Uploads a new version of a skill, optionally as the default.
///
/// `POST /skills/{skill_id}/versions`
pub static CREATE: Operation = Operation::post(
    "skills.versions.create",
    "/skills/{skill_id}/versions",
    "skills",
)
.path_params(&["skill_id"])
.params(Type::of::<crate::skills::VersionCreateParams>(
    "skills.VersionCreateParams",
))
.multipart()
.reply(Reply::Json(Type::of::<crate::skills::SkillVersion>(
    "skills.SkillVersion",
)))
.headers(&[("Content-Type", "multipart/form-data")]);

/// Deletes one version of a skill.
///
/// `DELETE /skills/{skill_id}/versions/{version}`
pub static DELETE: Operation = Operation::delete(
    "skills.versions.delete",
    "/skills/{skill_id}/versions/{version}",
    "skills",
)
.path_params(&["skill_id", "version"])
.reply(Reply::Json(Type::of::<crate::skills::DeletedSkillVersion>(
    "skills.DeletedSkillVersion",
)));

/// Lists the versions of a skill.
///
/// `GET /skills/{skill_id}/versions`
pub static LIST: Operation = Operation::get(
    "skills.versions.list",
    "/skills/{skill_id}/versions",
    "skills",
)
.path_params(&["skill_id"])
.query_params(&["after", "limit", "order"])
.params(Type::of::<crate::skills::VersionListParams>(
    "skills.VersionListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::skills::SkillVersion>,
>(PageClass::CursorPage, "skills.SkillVersion")));

/// Fetches one version of a skill.
///
/// `GET /skills/{skill_id}/versions/{version}`
pub static RETRIEVE: Operation = Operation::get(
    "skills.versions.retrieve",
    "/skills/{skill_id}/versions/{version}",
    "skills",
)
.path_params(&["skill_id", "version"])
.reply(Reply::Json(Type::of::<crate::skills::SkillVersion>(
    "skills.SkillVersion",
)));
