//! Operations of `skills.content`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply};

/// Downloads a skill as a zip bundle.
///
/// `GET /skills/{skill_id}/content`
pub static RETRIEVE: Operation = Operation::get(
    "skills.content.retrieve",
    "/skills/{skill_id}/content",
    "skills",
)
.path_params(&["skill_id"])
.reply(Reply::Binary("application/binary"))
.headers(&[("Accept", "application/binary")]);
