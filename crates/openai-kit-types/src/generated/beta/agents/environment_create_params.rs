//! What `beta.agents.environments.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::environments::environment_template::Desktop;
use crate::beta::agents::environments::template_create_params::{Network, Packages};
use crate::beta::agents::{HostedEnvironmentFileParam, HostedSkillParam, SetupCommandParam};
use crate::convert::put;
use crate::responses::InlineSkill;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::beta::agents::environments::environment_template::Desktop as EnvironmentDesktop;
pub use crate::beta::agents::environments::environment_template::NetworkAccess as EnvironmentNetworkAccess;
pub use crate::beta::agents::environments::template_create_params::Network as EnvironmentNetwork;
pub use crate::beta::agents::environments::template_create_params::Packages as EnvironmentPackages;

/// Parameters of `beta.agents.environments.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentCreateParams {
    /// Place where commands or the agent run. Required.
    pub environment: Option<Environment>,
    /// Vaults whose credentials may be used.
    pub vault_ids: Maybe<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EnvironmentCreateParams = "beta.agents.EnvironmentCreateParams";
    [
        required("environment"),
        optional("vault_ids").or_null(),
    ];
    0 environment, 1 vault_ids,
}

impl EnvironmentCreateParams {
    /// Place where commands or the agent run. Required.
    #[must_use]
    pub fn environment<By>(mut self, environment: impl IntoMaybe<Environment, By>) -> Self {
        put(
            &mut self.environment,
            &mut self.leftovers,
            0,
            environment.into_maybe(),
        );
        self
    }

    /// Vaults whose credentials may be used.
    #[must_use]
    pub fn vault_ids(mut self, vault_ids: impl IntoItems<String>) -> Self {
        self.vault_ids = vault_ids.into_items();
        self
    }
}

/// Environment of `EnvironmentCreateParams` with `capability_directories`, `desktop` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Environment {
    /// Folders in which the agent looks for skills and plugins.
    pub capability_directories: Maybe<Vec<String>>,
    /// Whether the machine has a graphical desktop.
    pub desktop: Maybe<Desktop>,
    /// Environment variables with their values. Hidden from `Debug`.
    pub env: Maybe<BTreeMap<String, String>>,
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
    Environment = "beta.agents.EnvironmentCreateParams.Environment";
    [
        constant("type", "openai_hosted"),
        optional("capability_directories").or_null(),
        optional("desktop").or_null(),
        optional("env").or_null().secret(),
        optional("environment_template_id"),
        optional("files").or_null(),
        optional("network").or_null(),
        optional("packages").or_null(),
        optional("plugins").or_null(),
        optional("setup_commands").or_null(),
        optional("skills").or_null(),
    ];
    1 capability_directories, 2 desktop, 3 env, 4 environment_template_id, 5 files, 6 network,
    7 packages, 8 plugins, 9 setup_commands, 10 skills,
}

impl Environment {
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

    /// ID of the template that the environment is made from.
    #[must_use]
    pub fn environment_template_id<By>(
        mut self,
        environment_template_id: impl IntoMaybe<String, By>,
    ) -> Self {
        put(
            &mut self.environment_template_id,
            &mut self.leftovers,
            4,
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
