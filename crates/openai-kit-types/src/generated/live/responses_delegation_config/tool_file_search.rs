//! `ResponsesDelegationConfig` and what it holds. From `ToolFileSearch` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::container_auto::{MemoryLimit, Skill};
use crate::responses::{ContainerNetworkPolicyDisabled, ContainerReference, LocalEnvironment};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

/// Tool file search of `ResponsesDelegationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolFileSearch {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolFileSearch = "live.ResponsesDelegationConfig.ToolFileSearch";
    [
        constant("type", "file_search"),
    ];
}

impl ToolFileSearch {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Tool image generation of `ResponsesDelegationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolImageGeneration {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolImageGeneration = "live.ResponsesDelegationConfig.ToolImageGeneration";
    [
        constant("type", "image_generation"),
    ];
}

impl ToolImageGeneration {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Tool mcp of `ResponsesDelegationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolMcp {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolMcp = "live.ResponsesDelegationConfig.ToolMcp";
    [
        constant("type", "mcp"),
    ];
}

impl ToolMcp {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Tool namespace of `ResponsesDelegationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolNamespace {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolNamespace = "live.ResponsesDelegationConfig.ToolNamespace";
    [
        constant("type", "namespace"),
    ];
}

impl ToolNamespace {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Tool search of `ResponsesDelegationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolSearch {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolSearch = "live.ResponsesDelegationConfig.ToolSearch";
    [
        constant("type", "tool_search"),
    ];
}

impl ToolSearch {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Tool shell of `ResponsesDelegationConfig` with `environment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolShell {
    /// Place where commands or the agent run.
    pub environment: Option<ToolShellEnvironment>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolShell = "live.ResponsesDelegationConfig.ToolShell";
    [
        constant("type", "shell"),
        optional("environment").or_null(),
    ];
    1 environment,
}

impl ToolShell {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Place where commands or the agent run.
    #[must_use]
    pub fn environment<By>(
        mut self,
        environment: impl IntoMaybe<ToolShellEnvironment, By>,
    ) -> Self {
        put(
            &mut self.environment,
            &mut self.leftovers,
            1,
            environment.into_maybe(),
        );
        self
    }
}

/// Tool shell environment of `ResponsesDelegationConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolShellEnvironment {
    /// `container_auto`: Tool shell environment container auto of `ResponsesDelegationConfig` with
    /// `file_ids`, `memory_limit` and more.
    ContainerAuto(ToolShellEnvironmentContainerAuto),
    /// `container_reference`: Names an existing container to run in.
    ContainerReference(ContainerReference),
    /// `local`: Has shell commands run on your own machine, with local skills.
    Local(LocalEnvironment),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ToolShellEnvironment = "live.ResponsesDelegationConfig.ToolShellEnvironment";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("container_auto", Pick::One(0)),
                ("container_reference", Pick::One(1)),
                ("local", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 ContainerAuto, 1 ContainerReference, 2 Local,
}

from!(ToolShellEnvironment {
    ContainerAuto(ToolShellEnvironmentContainerAuto),
    ContainerReference(ContainerReference),
    Local(LocalEnvironment),
});

/// Tool shell environment container auto of `ResponsesDelegationConfig` with `file_ids`,
/// `memory_limit` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolShellEnvironmentContainerAuto {
    /// IDs of the files concerned.
    pub file_ids: Option<Vec<String>>,
    /// Memory the container gets.
    pub memory_limit: Option<MemoryLimit>,
    /// Which hosts the container may reach.
    pub network_policy: Option<ToolShellEnvironmentContainerAutoNetworkPolicy>,
    /// Skills that can be used there.
    pub skills: Option<Vec<Skill>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolShellEnvironmentContainerAuto = "live.ResponsesDelegationConfig.ToolShellEnvironmentContainerAuto";
    [
        constant("type", "container_auto"),
        optional("file_ids").or_null(),
        optional("memory_limit").or_null(),
        optional("network_policy").or_null(),
        optional("skills").or_null(),
    ];
    1 file_ids, 2 memory_limit, 3 network_policy, 4 skills,
}

impl ToolShellEnvironmentContainerAuto {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the files concerned.
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
    pub fn network_policy<By>(
        mut self,
        network_policy: impl IntoMaybe<ToolShellEnvironmentContainerAutoNetworkPolicy, By>,
    ) -> Self {
        put(
            &mut self.network_policy,
            &mut self.leftovers,
            3,
            network_policy.into_maybe(),
        );
        self
    }

    /// Skills that can be used there.
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

/// Tool shell environment container auto network policy of `ResponsesDelegationConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolShellEnvironmentContainerAutoNetworkPolicy {
    /// `disabled`: Gives a container no network access.
    Disabled(ContainerNetworkPolicyDisabled),
    /// `allowlist`: Tool shell environment container auto network policy allowlist of
    /// `ResponsesDelegationConfig` with `allowed_domains`.
    Allowlist(ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ToolShellEnvironmentContainerAutoNetworkPolicy = "live.ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoNetworkPolicy";
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

from!(ToolShellEnvironmentContainerAutoNetworkPolicy {
    Disabled(ContainerNetworkPolicyDisabled),
    Allowlist(ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist),
});

/// Tool shell environment container auto network policy allowlist of `ResponsesDelegationConfig`
/// with `allowed_domains`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist {
    /// Only these domains may be reached or searched.
    pub allowed_domains: Vec<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist = "live.ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist";
    [
        constant("type", "allowlist"),
        required("allowed_domains"),
    ];
    1 allowed_domains,
}

impl ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist {
    /// What is required.
    #[must_use]
    pub fn new(allowed_domains: impl IntoItems<String>) -> Self {
        Self {
            allowed_domains: allowed_domains
                .into_items()
                .into_option()
                .unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// Tool web search of `ResponsesDelegationConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolWebSearch {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolWebSearch = "live.ResponsesDelegationConfig.ToolWebSearch";
    [
        constant("type", "web_search"),
    ];
}

impl ToolWebSearch {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
