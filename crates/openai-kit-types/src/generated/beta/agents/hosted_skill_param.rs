//! `HostedSkillParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::responses::{InlineSkill, SkillReference};
use crate::{RawJson, Why};

pub use crate::responses::InlineSkill as HostedSkillParamInline;
pub use crate::responses::SkillReference as HostedSkillParamSkillReference;

/// A skill in a hosted environment, by reference or inline.
#[derive(Clone)]
#[non_exhaustive]
pub enum HostedSkillParam {
    /// `skill_reference`: Mounts an uploaded skill by ID and version.
    SkillReference(SkillReference),
    /// `inline`: Mounts a skill that is sent along in the request.
    Inline(InlineSkill),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    HostedSkillParam = "beta.HostedSkillParam";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("inline", Pick::One(1)),
                ("skill_reference", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 SkillReference, 1 Inline,
}

from!(HostedSkillParam {
    SkillReference(SkillReference),
    Inline(InlineSkill),
});
