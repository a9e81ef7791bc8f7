//! Operations of `skills.versions.content`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply};

/// Downloads one version of a skill as a zip bundle.
///
/// `GET /skills/{skill_id}/versions/{version}/content`
pub static RETRIEVE: Operation = Operation::get(
    "skills.versions.content.retrieve",
    "/skills/{skill_id}/versions/{version}/content",
    "skills",
)
.path_params(&["skill_id", "version"])
.reply(Reply::Binary("application/binary"))
.headers(&[("Accept", "application/binary")]);
