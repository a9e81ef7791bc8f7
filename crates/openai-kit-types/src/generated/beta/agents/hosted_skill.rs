//! `HostedSkill` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::{HostedPlugin, HostedSkillReference};
use crate::{RawJson, Why};

pub use crate::beta::agents::HostedPlugin as HostedSkillResourceInline;

/// A skill in a hosted environment, by reference or inline.
#[derive(Clone)]
#[non_exhaustive]
pub enum HostedSkill {
    /// `skill_reference`: An uploaded skill in a hosted environment, with its version.
    SkillReference(HostedSkillReference),
    /// `inline`: The name and description of a plugin in an environment.
    Inline(HostedPlugin),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    HostedSkill = "beta.HostedSkill";
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
