//! `AutomationEnvironment` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::HostedPlugin;
use crate::beta::agents::environment::{
    EnvironmentResourceNone, EnvironmentResourceOpenAIHostedContainerSize,
};
use crate::beta::agents::environments::environment_template::{
    Desktop, File, Network, Packages, Skill,
};
use crate::{Leftovers, RawJson, Why};

pub use crate::beta::agents::environment::EnvironmentResourceNone as AutomationEnvironmentResourceNone;
pub use crate::beta::agents::environments::environment_template::Desktop as AutomationEnvironmentResourceOpenAIHostedDesktop;
pub use crate::beta::agents::environments::environment_template::File as AutomationEnvironmentResourceOpenaiHostedFile;
pub use crate::beta::agents::environments::environment_template::Network as AutomationEnvironmentResourceOpenAIHostedNetwork;
pub use crate::beta::agents::environments::environment_template::Packages as AutomationEnvironmentResourceOpenAIHostedPackages;
pub use crate::beta::agents::environments::environment_template::Skill as AutomationEnvironmentResourceOpenaiHostedSkill;

/// The environment that an automation opens a session in.
#[derive(Clone)]
#[non_exhaustive]
pub enum AutomationEnvironment {
    /// `none`: Environment resource none of `Environment`.
    None(EnvironmentResourceNone),
    /// `openai_hosted`: Automation environment resource open ai hosted of `AutomationEnvironment`
    /// with `capability_directories`, `container_size` and more.
    OpenaiHosted(Box<AutomationEnvironmentResourceOpenAIHosted>),
    /// `self_hosted`: Automation environment resource self hosted of `AutomationEnvironment` with
    /// `capability_directories`, `environment_id` and `workspace_directory`.
    SelfHosted(AutomationEnvironmentResourceSelfHosted),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AutomationEnvironment = "beta.agents.AutomationEnvironment";
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

/// Automation environment resource open ai hosted of `AutomationEnvironment` with
/// `capability_directories`, `container_size` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomationEnvironmentResourceOpenAIHosted {
    /// Folders in which the agent looks for skills and plugins.
    pub capability_directories: Option<Vec<String>>,
    /// Size class of the machine.
    pub container_size: Option<EnvironmentResourceOpenAIHostedContainerSize>,
    /// Whether the machine has a graphical desktop.
    pub desktop: Option<Desktop>,
    /// ID of the environment.
    pub environment_id: Option<String>,
    /// ID of the template that the environment is made from.
    pub environment_template_id: Option<String>,
    /// The files concerned.
    pub files: Option<Vec<File>>,
    /// Which hosts the environment may reach.
    pub network: Option<Network>,
    /// Software to install in the environment.
    pub packages: Option<Packages>,
    /// Plugins that the environment carries.
    pub plugins: Option<Vec<HostedPlugin>>,
    /// Skills that can be used there.
    pub skills: Option<Vec<Skill>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AutomationEnvironmentResourceOpenAIHosted = "beta.agents.AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted";
    [
        constant("type", "openai_hosted"),
        optional("capability_directories").or_null(),
        optional("container_size").or_null(),
        optional("desktop").or_null(),
        optional("environment_id").or_null(),
        optional("environment_template_id").or_null(),
        optional("files").or_null(),
        optional("network").or_null(),
        optional("packages").or_null(),
        optional("plugins").or_null(),
        optional("skills").or_null(),
    ];
    1 capability_directories, 2 container_size, 3 desktop, 4 environment_id,
    5 environment_template_id, 6 files, 7 network, 8 packages, 9 plugins, 10 skills,
}

/// Automation environment resource self hosted of `AutomationEnvironment` with
/// `capability_directories`, `environment_id` and `workspace_directory`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomationEnvironmentResourceSelfHosted {
    /// Folders in which the agent looks for skills and plugins.
    pub capability_directories: Vec<String>,
    /// ID of the environment.
    pub environment_id: Option<String>,
    /// Working folder of the agent on your machine.
    pub workspace_directory: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AutomationEnvironmentResourceSelfHosted = "beta.agents.AutomationEnvironment.AutomationEnvironmentResourceSelfHosted";
    [
        constant("type", "self_hosted"),
        required("capability_directories"),
        optional("environment_id").or_null(),
        required("workspace_directory"),
    ];
    1 capability_directories, 2 environment_id, 3 workspace_directory,
}
