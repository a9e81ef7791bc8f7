//! `EnvironmentParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::environment::{
    EnvironmentResourceNone, EnvironmentResourceOpenAIHostedContainerSize,
};
use crate::beta::agents::environments::environment_template::Desktop;
use crate::beta::agents::environments::template_create_params::{Network, Packages};
use crate::beta::agents::{HostedEnvironmentFileParam, HostedSkillParam, SetupCommandParam};
use crate::convert::put;
use crate::responses::InlineSkill;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson, Why};

pub use crate::beta::agents::environment::EnvironmentResourceNone as EnvironmentParamNone;
pub use crate::beta::agents::environment::EnvironmentResourceOpenAIHostedContainerSize as EnvironmentParamOpenAIHostedContainerSize;
pub use crate::beta::agents::environments::environment_template::Desktop as EnvironmentParamOpenAIHostedDesktop;
pub use crate::beta::agents::environments::environment_template::NetworkAccess as EnvironmentParamOpenAIHostedNetworkAccess;
pub use crate::beta::agents::environments::template_create_params::Network as EnvironmentParamOpenAIHostedNetwork;
pub use crate::beta::agents::environments::template_create_params::Packages as EnvironmentParamOpenAIHostedPackages;

/// Where an agent's tools run: nowhere, hosted or on your own machine.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnvironmentParam {
    /// `none`: Environment resource none of `Environment`.
    None(EnvironmentResourceNone),
    /// `openai_hosted`: Environment param open ai hosted of `EnvironmentParam` with
    /// `capability_directories`, `container_size` and more.
    OpenaiHosted(Box<EnvironmentParamOpenAIHosted>),
    /// `self_hosted`: Environment param self hosted of `EnvironmentParam` with
    /// `capability_directories` and `workspace_directory`.
    SelfHosted(EnvironmentParamSelfHosted),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    EnvironmentParam = "beta.EnvironmentParam";
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

from!(EnvironmentParam {
    None(EnvironmentResourceNone),
    OpenaiHosted(EnvironmentParamOpenAIHosted),
    SelfHosted(EnvironmentParamSelfHosted),
});

/// Environment param open ai hosted of `EnvironmentParam` with `capability_directories`,
/// `container_size` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentParamOpenAIHosted {
    /// Folders in which the agent looks for skills and plugins.
    pub capability_directories: Maybe<Vec<String>>,
    /// Size class of the machine.
    pub container_size: Option<EnvironmentResourceOpenAIHostedContainerSize>,
    /// Whether the machine has a graphical desktop.
    pub desktop: Maybe<Desktop>,
    /// Environment variables with their values. Hidden from `Debug`.
    pub env: Maybe<BTreeMap<String, String>>,
    /// ID of the environment.
    pub environment_id: Option<String>,
    /// ID of the template that the environment is made from.
    pub environment_template_id: Option<String>,
    /// The files concerned.
    pub files: Maybe<Vec<HostedEnvironmentFileParam>>,
    /// Which hosts the environment may reach.
    pub network: Maybe<Network>,
    /// Software to install in the environment.
    pub packages: Maybe<Packages>,
    /// Plugins that the environment carries.
    pub plugins: Maybe<Vec<InlineSkill>>,
    /// Commands that prepare the environment.
    pub setup_commands: Maybe<Vec<SetupCommandParam>>,
    /// Skills that can be used there.
    pub skills: Maybe<Vec<HostedSkillParam>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EnvironmentParamOpenAIHosted = "beta.EnvironmentParam.EnvironmentParamOpenAIHosted";
    [
        constant("type", "openai_hosted"),
        optional("capability_directories").or_null(),
        optional("container_size"),
        optional("desktop").or_null(),
        optional("env").or_null().secret(),
        optional("environment_id"),
        optional("environment_template_id"),
        optional("files").or_null(),
        optional("network").or_null(),
        optional("packages").or_null(),
        optional("plugins").or_null(),
        optional("setup_commands").or_null(),
        optional("skills").or_null(),
    ];
    1 capability_directories, 2 container_size, 3 desktop, 4 env, 5 environment_id,
    6 environment_template_id, 7 files, 8 network, 9 packages, 10 plugins, 11 setup_commands,
    12 skills,
}

impl EnvironmentParamOpenAIHosted {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Folders in which the agent looks for skills and plugins.
    #[must_use]
    pub fn capability_directories(
        mut self,
        capability_directories: impl IntoItems<String>,
    ) -> Self {
        self.capability_directories = capability_directories.into_items();
        self
    }

    /// Size class of the machine.
    #[must_use]
    pub fn container_size<By>(
        mut self,
        container_size: impl IntoMaybe<EnvironmentResourceOpenAIHostedContainerSize, By>,
    ) -> Self {
        put(
            &mut self.container_size,
            &mut self.leftovers,
            2,
            container_size.into_maybe(),
        );
        self
    }

    /// Whether the machine has a graphical desktop.
    #[must_use]
    pub fn desktop<By>(mut self, desktop: impl IntoMaybe<Desktop, By>) -> Self {
        self.desktop = desktop.into_maybe();
        self
    }

    /// Environment variables with their values. Hidden from `Debug`.
    #[must_use]
    pub fn env(mut self, env: impl IntoPairs<String>) -> Self {
        self.env = env.into_pairs();
        self
    }

    /// ID of the environment.
    #[must_use]
    pub fn environment_id<By>(mut self, environment_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.environment_id,
            &mut self.leftovers,
            5,
            environment_id.into_maybe(),
        );
        self
    }

    /// ID of the template that the environment is made from.
    #[must_use]
    pub fn environment_template_id<By>(
        mut self,
        environment_template_id: impl IntoMaybe<String, By>,
    ) -> Self {
        put(
            &mut self.environment_template_id,
            &mut self.leftovers,
            6,
            environment_template_id.into_maybe(),
        );
        self
    }

    /// The files concerned.
    #[must_use]
    pub fn files(mut self, files: impl IntoItems<HostedEnvironmentFileParam>) -> Self {
        self.files = files.into_items();
        self
    }

    /// Which hosts the environment may reach.
    #[must_use]
    pub fn network<By>(mut self, network: impl IntoMaybe<Network, By>) -> Self {
        self.network = network.into_maybe();
        self
    }

    /// Software to install in the environment.
    #[must_use]
    pub fn packages<By>(mut self, packages: impl IntoMaybe<Packages, By>) -> Self {
        self.packages = packages.into_maybe();
        self
    }

    /// Plugins that the environment carries.
    #[must_use]
    pub fn plugins(mut self, plugins: impl IntoItems<InlineSkill>) -> Self {
        self.plugins = plugins.into_items();
        self
    }

    /// Commands that prepare the environment.
    #[must_use]
    pub fn setup_commands(mut self, setup_commands: impl IntoItems<SetupCommandParam>) -> Self {
        self.setup_commands = setup_commands.into_items();
        self
    }

    /// Skills that can be used there.
    #[must_use]
    pub fn skills(mut self, skills: impl IntoItems<HostedSkillParam>) -> Self {
        self.skills = skills.into_items();
        self
    }
}

/// Environment param self hosted of `EnvironmentParam` with `capability_directories` and
/// `workspace_directory`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentParamSelfHosted {
    /// Folders in which the agent looks for skills and plugins.
    pub capability_directories: Maybe<Vec<String>>,
    /// Working folder of the agent on your machine.
    pub workspace_directory: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EnvironmentParamSelfHosted = "beta.EnvironmentParam.EnvironmentParamSelfHosted";
    [
        constant("type", "self_hosted"),
        optional("capability_directories").or_null(),
        required("workspace_directory"),
    ];
    1 capability_directories, 2 workspace_directory,
}

impl EnvironmentParamSelfHosted {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(workspace_directory: impl Into<String>) -> Self {
        Self {
            workspace_directory: workspace_directory.into(),
            ..Self::default()
        }
    }

    /// Folders in which the agent looks for skills and plugins.
    #[must_use]
    pub fn capability_directories(
        mut self,
        capability_directories: impl IntoItems<String>,
    ) -> Self {
        self.capability_directories = capability_directories.into_items();
        self
    }
}
