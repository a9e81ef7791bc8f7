//! What `admin.organization.projects.hosted_tool_permissions.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{IntoMaybe, Leftovers, Maybe};

pub use crate::admin::organization::projects::project_hosted_tool_permissions::CodeInterpreter;
pub use crate::admin::organization::projects::project_hosted_tool_permissions::ImageGeneration;
pub use crate::admin::organization::projects::project_hosted_tool_permissions::Mcp;
pub use crate::admin::organization::projects::project_hosted_tool_permissions::WebSearch as FileSearch;
pub use crate::admin::organization::projects::project_hosted_tool_permissions::WebSearch;

/// Parameters of `admin.organization.projects.hosted_tool_permissions.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostedToolPermissionUpdateParams {
    /// The code interpreter: its call, files or permission.
    pub code_interpreter: Maybe<CodeInterpreter>,
    /// The file search tool: its settings, call or permission.
    pub file_search: Maybe<WebSearch>,
    /// Permission for image generation.
    pub image_generation: Maybe<ImageGeneration>,
    /// Permission for remote tool servers.
    pub mcp: Maybe<Mcp>,
    /// Web search: what it used, or its permission.
    pub web_search: Maybe<WebSearch>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    HostedToolPermissionUpdateParams = "admin.organization.projects.HostedToolPermissionUpdateParams";
    [
        optional("code_interpreter").or_null(),
        optional("file_search").or_null(),
        optional("image_generation").or_null(),
        optional("mcp").or_null(),
        optional("web_search").or_null(),
    ];
    0 code_interpreter, 1 file_search, 2 image_generation, 3 mcp, 4 web_search,
}

impl HostedToolPermissionUpdateParams {
    /// The code interpreter: its call, files or permission.
    #[must_use]
    pub fn code_interpreter<By>(
        mut self,
        code_interpreter: impl IntoMaybe<CodeInterpreter, By>,
    ) -> Self {
        self.code_interpreter = code_interpreter.into_maybe();
        self
    }

    /// The file search tool: its settings, call or permission.
    #[must_use]
    pub fn file_search<By>(mut self, file_search: impl IntoMaybe<WebSearch, By>) -> Self {
        self.file_search = file_search.into_maybe();
        self
    }

    /// Permission for image generation.
    #[must_use]
    pub fn image_generation<By>(
        mut self,
        image_generation: impl IntoMaybe<ImageGeneration, By>,
    ) -> Self {
        self.image_generation = image_generation.into_maybe();
        self
    }

    /// Permission for remote tool servers.
    #[must_use]
    pub fn mcp<By>(mut self, mcp: impl IntoMaybe<Mcp, By>) -> Self {
        self.mcp = mcp.into_maybe();
        self
    }

    /// Web search: what it used, or its permission.
    #[must_use]
    pub fn web_search<By>(mut self, web_search: impl IntoMaybe<WebSearch, By>) -> Self {
        self.web_search = web_search.into_maybe();
        self
    }
}
