//! What `beta.agents.environments.templates.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::{HostedEnvironmentFileParam, HostedSkillParam, SetupCommandParam};
use crate::responses::InlineSkill;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::beta::agents::environments::environment_template::Desktop;
pub use crate::beta::agents::environments::environment_template::NetworkAccess;
pub use crate::beta::agents::environments::template_create_params::Network;
pub use crate::beta::agents::environments::template_create_params::Packages;

/// Parameters of `beta.agents.environments.templates.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateUpdateParams {
    /// Folders in which the agent looks for skills and plugins.
    pub capability_directories: Maybe<Vec<String>>,
    /// Whether the machine has a graphical desktop.
    pub desktop: Maybe<Desktop>,
    /// Environment variables with their values. Hidden from `Debug`.
    pub env: Maybe<BTreeMap<String, String>>,
    /// The files concerned.
    pub files: Maybe<Vec<HostedEnvironmentFileParam>>,
    /// Name given to this object.
    pub name: Maybe<String>,
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
    TemplateUpdateParams = "beta.agents.environments.TemplateUpdateParams";
    [
        optional("capability_directories").or_null(),
        optional("desktop").or_null(),
        optional("env").or_null().secret(),
        optional("files").or_null(),
        optional("name").or_null(),
        optional("network").or_null(),
        optional("packages").or_null(),
        optional("plugins").or_null(),
        optional("setup_commands").or_null(),
        optional("skills").or_null(),
    ];
    0 capability_directories, 1 desktop, 2 env, 3 files, 4 name, 5 network, 6 packages, 7 plugins,
    8 setup_commands, 9 skills,
}

impl TemplateUpdateParams {
    /// Folders in which the agent looks for skills and plugins.
    #[must_use]
    pub fn capability_directories(
        mut self,
        capability_directories: impl IntoItems<String>,
    ) -> Self {
        self.capability_directories = capability_directories.into_items();
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

    /// The files concerned.
    #[must_use]
    pub fn files(mut self, files: impl IntoItems<HostedEnvironmentFileParam>) -> Self {
        self.files = files.into_items();
        self
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        self.name = name.into_maybe();
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
