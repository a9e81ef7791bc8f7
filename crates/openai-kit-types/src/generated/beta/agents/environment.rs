//! `Environment` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::environments::environment_template::{Desktop, Network, Packages};
use crate::beta::agents::{HostedEnvironmentFile, HostedPlugin, HostedSkill};
use crate::{Leftovers, RawJson, Why};

pub use crate::beta::agents::environments::environment_template::Desktop as EnvironmentResourceOpenAIHostedDesktop;
pub use crate::beta::agents::environments::environment_template::Network as EnvironmentResourceOpenAIHostedNetwork;
pub use crate::beta::agents::environments::environment_template::NetworkAccess as EnvironmentResourceOpenAIHostedNetworkAccess;
pub use crate::beta::agents::environments::environment_template::Packages as EnvironmentResourceOpenAIHostedPackages;

/// Where an agent's tools run: nowhere, hosted or on your own machine.
#[derive(Clone)]
#[non_exhaustive]
pub enum Environment {
    /// `none`: Environment resource none of `Environment`.
    None(EnvironmentResourceNone),
    /// `openai_hosted`: Environment resource open ai hosted of `Environment` with `id`,
    /// `capability_directories` and more.
    OpenaiHosted(Box<EnvironmentResourceOpenAIHosted>),
    /// `self_hosted`: Environment resource self hosted of `Environment` with `id`,
    /// `capability_directories` and more.
    SelfHosted(EnvironmentResourceSelfHosted),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Environment = "beta.Environment";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("none", Pick::One(0)),
                ("openai_hosted", Pick::One(1)),
                ("self_hosted", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 None, 1 OpenaiHosted, 2 SelfHosted,
}

/// Environment resource none of `Environment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentResourceNone {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EnvironmentResourceNone = "beta.Environment.EnvironmentResourceNone";
    [
        constant("type", "none"),
    ];
}

impl EnvironmentResourceNone {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Environment resource open ai hosted of `Environment` with `id`, `capability_directories` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentResourceOpenAIHosted {
    /// ID that names this object.
    pub id: String,
    /// Folders in which the agent looks for skills and plugins.
    pub capability_directories: Vec<String>,
    /// Size class of the machine.
    pub container_size: Option<EnvironmentResourceOpenAIHostedContainerSize>,
    /// Whether the machine has a graphical desktop.
    pub desktop: Option<Desktop>,
    /// The files concerned.
    pub files: Vec<HostedEnvironmentFile>,
    /// Which hosts the environment may reach.
    pub network: Network,
    /// Software to install in the environment.
    pub packages: Packages,
    /// Plugins that the environment carries.
    pub plugins: Vec<HostedPlugin>,
    /// Skills that can be used there.
    pub skills: Vec<HostedSkill>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EnvironmentResourceOpenAIHosted = "beta.Environment.EnvironmentResourceOpenAIHosted";
    [
        required("id"),
        constant("type", "openai_hosted"),
        required("capability_directories"),
        optional("container_size").or_null(),
        optional("desktop").or_null(),
        required("files"),
        required("network"),
        required("packages"),
        required("plugins"),
        required("skills"),
    ];
    0 id, 2 capability_directories, 3 container_size, 4 desktop, 5 files, 6 network, 7 packages,
    8 plugins, 9 skills,
}

/// Environment resource open ai hosted container size of `Environment`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnvironmentResourceOpenAIHostedContainerSize {
    /// `small`
    Small,
    /// `medium`
    Medium,
    /// `large`
    Large,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    EnvironmentResourceOpenAIHostedContainerSize;
    "small" Small,
    "medium" Medium,
    "large" Large,
}

/// Environment resource self hosted of `Environment` with `id`, `capability_directories` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentResourceSelfHosted {
    /// ID that names this object.
    pub id: String,
    /// Folders in which the agent looks for skills and plugins.
    pub capability_directories: Vec<String>,
    /// Address at which the session can be reached.
    pub remote_url: String,
    /// Working folder of the agent on your machine.
    pub workspace_directory: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EnvironmentResourceSelfHosted = "beta.Environment.EnvironmentResourceSelfHosted";
    [
        required("id"),
        constant("type", "self_hosted"),
        required("capability_directories"),
        required("remote_url"),
        required("workspace_directory"),
    ];
    0 id, 2 capability_directories, 3 remote_url, 4 workspace_directory,
}
