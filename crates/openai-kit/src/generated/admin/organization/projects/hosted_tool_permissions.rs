//! `client.admin().organization().projects().hosted_tool_permissions()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::projects::project_hosted_tool_permissions::{
    CodeInterpreter, ImageGeneration, Mcp, WebSearch,
};
use openai_kit_types::admin::organization::projects::{
    HostedToolPermissionUpdateParams, ProjectHostedToolPermissions,
};

use crate::Client;
use crate::call::{Call, Json, NoParams, op};

/// The operations of `admin.organization.projects.hosted_tool_permissions`.
#[derive(Clone, Debug)]
pub struct HostedToolPermissions {
    pub(crate) client: Client,
}

impl HostedToolPermissions {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Fetches which hosted tools a project may use.
    ///
    /// `GET /organization/projects/{project_id}/hosted_tool_permissions`
    pub fn retrieve(&self, project_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Switches hosted tools on or off for a project.
    ///
    /// `POST /organization/projects/{project_id}/hosted_tool_permissions`
    pub fn update(&self, project_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [project_id.into()])
    }
}

op! {
    /// The call of [`HostedToolPermissions::retrieve`].
    Retrieve: NoParams => Json<ProjectHostedToolPermissions>,
        operations::admin::organization::projects::hosted_tool_permissions::RETRIEVE;

    /// The call of [`HostedToolPermissions::update`].
    Update: HostedToolPermissionUpdateParams => Json<ProjectHostedToolPermissions>,
        operations::admin::organization::projects::hosted_tool_permissions::UPDATE;
}

/// Parameters of [`HostedToolPermissions::update`].
impl Call<Update> {
    /// The code interpreter: its call, files or permission.
    pub fn code_interpreter<By>(
        self,
        code_interpreter: impl IntoMaybe<CodeInterpreter, By>,
    ) -> Self {
        self.put_maybe(code_interpreter.into_maybe(), |params| {
            &mut params.code_interpreter
        })
    }

    /// The file search tool: its settings, call or permission.
    pub fn file_search<By>(self, file_search: impl IntoMaybe<WebSearch, By>) -> Self {
        self.put_maybe(file_search.into_maybe(), |params| &mut params.file_search)
    }

    /// Permission for image generation.
    pub fn image_generation<By>(
        self,
        image_generation: impl IntoMaybe<ImageGeneration, By>,
    ) -> Self {
        self.put_maybe(image_generation.into_maybe(), |params| {
            &mut params.image_generation
        })
    }

    /// Permission for remote tool servers.
    pub fn mcp<By>(self, mcp: impl IntoMaybe<Mcp, By>) -> Self {
        self.put_maybe(mcp.into_maybe(), |params| &mut params.mcp)
    }

    /// Web search: what it used, or its permission.
    pub fn web_search<By>(self, web_search: impl IntoMaybe<WebSearch, By>) -> Self {
        self.put_maybe(web_search.into_maybe(), |params| &mut params.web_search)
    }
}
