//! `client.beta().agents().environments().templates()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::agents::environments::environment_template::Desktop;
use openai_kit_types::beta::agents::environments::template_create_params::{Network, Packages};
use openai_kit_types::beta::agents::environments::{
    EnvironmentTemplate, EnvironmentTemplateDeleted, TemplateCreateParams, TemplateListParams,
    TemplateUpdateParams,
};
use openai_kit_types::beta::agents::{
    HostedEnvironmentFileParam, HostedSkillParam, SetupCommandParam,
};
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::pages::CursorPage;
use openai_kit_types::responses::InlineSkill;
use openai_kit_types::{IntoItems, IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `beta.agents.environments.templates`.
#[derive(Clone, Debug)]
pub struct Templates {
    pub(crate) client: Client,
}

impl Templates {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Saves the setup of a hosted environment as a template.
    ///
    /// `POST /agents/environments/templates`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes an environment template.
    ///
    /// `DELETE /agents/environments/templates/{environment_template_id}`
    pub fn delete(&self, environment_template_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [environment_template_id.into()])
    }

    /// Lists the saved environment templates.
    ///
    /// `GET /agents/environments/templates`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one environment template.
    ///
    /// `GET /agents/environments/templates/{environment_template_id}`
    pub fn retrieve(&self, environment_template_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [environment_template_id.into()])
    }

    /// Changes the setup that an environment template describes.
    ///
    /// `POST /agents/environments/templates/{environment_template_id}`
    pub fn update(&self, environment_template_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [environment_template_id.into()])
    }
}

op! {
    /// The call of [`Templates::create`].
    Create: TemplateCreateParams => Json<EnvironmentTemplate>,
        operations::beta::agents::environments::templates::CREATE;

    /// The call of [`Templates::delete`].
    Delete: NoParams => Json<EnvironmentTemplateDeleted>,
        operations::beta::agents::environments::templates::DELETE;

    /// The call of [`Templates::list`].
    List: TemplateListParams => Paged<CursorPage<EnvironmentTemplate>>,
        operations::beta::agents::environments::templates::LIST;

    /// The call of [`Templates::retrieve`].
    Retrieve: NoParams => Json<EnvironmentTemplate>,
        operations::beta::agents::environments::templates::RETRIEVE;

    /// The call of [`Templates::update`].
    Update: TemplateUpdateParams => Json<EnvironmentTemplate>,
        operations::beta::agents::environments::templates::UPDATE;
}

/// Parameters of [`Templates::create`].
impl Call<Create> {
    /// Folders in which the agent looks for skills and plugins.
    pub fn capability_directories(self, capability_directories: impl IntoItems<String>) -> Self {
        self.put_maybe(capability_directories.into_items(), |params| {
            &mut params.capability_directories
        })
    }

    /// Whether the machine has a graphical desktop.
    pub fn desktop<By>(self, desktop: impl IntoMaybe<Desktop, By>) -> Self {
        self.put_maybe(desktop.into_maybe(), |params| &mut params.desktop)
    }

    /// Environment variables with their values. Hidden from `Debug`.
    pub fn env(self, env: impl IntoPairs<String>) -> Self {
        self.put_maybe(env.into_pairs(), |params| &mut params.env)
    }

    /// The files concerned.
    pub fn files(self, files: impl IntoItems<HostedEnvironmentFileParam>) -> Self {
        self.put_maybe(files.into_items(), |params| &mut params.files)
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(name.into_maybe(), |params| &mut params.name)
    }

    /// Which hosts the environment may reach.
    pub fn network<By>(self, network: impl IntoMaybe<Network, By>) -> Self {
        self.put_maybe(network.into_maybe(), |params| &mut params.network)
    }

    /// Software to install in the environment.
    pub fn packages<By>(self, packages: impl IntoMaybe<Packages, By>) -> Self {
        self.put_maybe(packages.into_maybe(), |params| &mut params.packages)
    }

    /// Plugins that the environment carries.
    pub fn plugins(self, plugins: impl IntoItems<InlineSkill>) -> Self {
        self.put_maybe(plugins.into_items(), |params| &mut params.plugins)
    }

    /// Commands that prepare the environment.
    pub fn setup_commands(self, setup_commands: impl IntoItems<SetupCommandParam>) -> Self {
        self.put_maybe(setup_commands.into_items(), |params| {
            &mut params.setup_commands
        })
    }

    /// Skills that can be used there.
    pub fn skills(self, skills: impl IntoItems<HostedSkillParam>) -> Self {
        self.put_maybe(skills.into_items(), |params| &mut params.skills)
    }
}

/// Parameters of [`Templates::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }
}

/// Parameters of [`Templates::update`].
impl Call<Update> {
    /// Folders in which the agent looks for skills and plugins.
    pub fn capability_directories(self, capability_directories: impl IntoItems<String>) -> Self {
        self.put_maybe(capability_directories.into_items(), |params| {
            &mut params.capability_directories
        })
    }

    /// Whether the machine has a graphical desktop.
    pub fn desktop<By>(self, desktop: impl IntoMaybe<Desktop, By>) -> Self {
        self.put_maybe(desktop.into_maybe(), |params| &mut params.desktop)
    }

    /// Environment variables with their values. Hidden from `Debug`.
    pub fn env(self, env: impl IntoPairs<String>) -> Self {
        self.put_maybe(env.into_pairs(), |params| &mut params.env)
    }

    /// The files concerned.
    pub fn files(self, files: impl IntoItems<HostedEnvironmentFileParam>) -> Self {
        self.put_maybe(files.into_items(), |params| &mut params.files)
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(name.into_maybe(), |params| &mut params.name)
    }

    /// Which hosts the environment may reach.
    pub fn network<By>(self, network: impl IntoMaybe<Network, By>) -> Self {
        self.put_maybe(network.into_maybe(), |params| &mut params.network)
    }

    /// Software to install in the environment.
    pub fn packages<By>(self, packages: impl IntoMaybe<Packages, By>) -> Self {
        self.put_maybe(packages.into_maybe(), |params| &mut params.packages)
    }

    /// Plugins that the environment carries.
    pub fn plugins(self, plugins: impl IntoItems<InlineSkill>) -> Self {
        self.put_maybe(plugins.into_items(), |params| &mut params.plugins)
    }

    /// Commands that prepare the environment.
    pub fn setup_commands(self, setup_commands: impl IntoItems<SetupCommandParam>) -> Self {
        self.put_maybe(setup_commands.into_items(), |params| {
            &mut params.setup_commands
        })
    }

    /// Skills that can be used there.
    pub fn skills(self, skills: impl IntoItems<HostedSkillParam>) -> Self {
        self.put_maybe(skills.into_items(), |params| &mut params.skills)
    }
}
