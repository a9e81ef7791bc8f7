//! `ContainerAuto` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::{
    ContainerNetworkPolicyAllowlist, ContainerNetworkPolicyDisabled, InlineSkill, SkillReference,
};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

/// Asks for a fresh container with given files, skills and limits.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerAuto {
    /// IDs of the files concerned. At most 50 items.
    pub file_ids: Option<Vec<String>>,
    /// Memory the container gets.
    pub memory_limit: Option<MemoryLimit>,
    /// Which hosts the container may reach.
    pub network_policy: Option<NetworkPolicy>,
    /// Skills that can be used there. At most 200 items.
    pub skills: Option<Vec<Skill>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ContainerAuto = "responses.ContainerAuto";
    [
        constant("type", "container_auto"),
        optional("file_ids").or_null(),
        optional("memory_limit").or_null(),
        optional("network_policy").or_null(),
        optional("skills").or_null(),
    ];
    1 file_ids, 2 memory_limit, 3 network_policy, 4 skills,
}

impl ContainerAuto {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the files concerned. At most 50 items.
    #[must_use]
    pub fn file_ids(mut self, file_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.file_ids,
            &mut self.leftovers,
            1,
            file_ids.into_items(),
        );
        self
    }

    /// Memory the container gets.
    #[must_use]
    pub fn memory_limit<By>(mut self, memory_limit: impl IntoMaybe<MemoryLimit, By>) -> Self {
        put(
            &mut self.memory_limit,
            &mut self.leftovers,
            2,
            memory_limit.into_maybe(),
        );
        self
    }

    /// Which hosts the container may reach.
    #[must_use]
    pub fn network_policy<By>(mut self, network_policy: impl IntoMaybe<NetworkPolicy, By>) -> Self {
        put(
            &mut self.network_policy,
            &mut self.leftovers,
            3,
            network_policy.into_maybe(),
        );
        self
    }

    /// Skills that can be used there. At most 200 items.
    #[must_use]
    pub fn skills(mut self, skills: impl IntoItems<Skill>) -> Self {
        put(
            &mut self.skills,
            &mut self.leftovers,
            4,
            skills.into_items(),
        );
        self
    }
}

/// Memory limit of `ContainerAuto`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MemoryLimit {
    /// `1g`
    N1g,
    /// `4g`
    N4g,
    /// `16g`
    N16g,
    /// `64g`
    N64g,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    MemoryLimit;
    "1g" N1g,
    "4g" N4g,
    "16g" N16g,
    "64g" N64g,
}

/// Which network access a fresh container has.
#[derive(Clone)]
#[non_exhaustive]
pub enum NetworkPolicy {
    /// `disabled`: Gives a container no network access.
    Disabled(ContainerNetworkPolicyDisabled),
    /// `allowlist`: Lets a container reach only some domains, with secrets for them.
    Allowlist(ContainerNetworkPolicyAllowlist),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    NetworkPolicy = "responses.ContainerAuto.NetworkPolicy";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("allowlist", Pick::One(1)),
                ("disabled", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Disabled, 1 Allowlist,
}

from!(NetworkPolicy {
    Disabled(ContainerNetworkPolicyDisabled),
    Allowlist(ContainerNetworkPolicyAllowlist),
});

/// A skill to mount in a fresh container.
#[derive(Clone)]
#[non_exhaustive]
pub enum Skill {
    /// `skill_reference`: Mounts an uploaded skill by ID and version.
    SkillReference(SkillReference),
    /// `inline`: Mounts a skill that is sent along in the request.
    Inline(InlineSkill),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Skill = "responses.ContainerAuto.Skill";
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

from!(Skill {
    SkillReference(SkillReference),
    Inline(InlineSkill),
});
