//! `ProjectHostedToolPermissions` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::admin::organization::projects::project_hosted_tool_permissions::WebSearch as FileSearch;

/// Which hosted tools a project may use.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectHostedToolPermissions {
    /// The code interpreter: its call, files or permission.
    pub code_interpreter: CodeInterpreter,
    /// The file search tool: its settings, call or permission.
    pub file_search: WebSearch,
    /// Permission for image generation.
    pub image_generation: ImageGeneration,
    /// Permission for remote tool servers.
    pub mcp: Mcp,
    /// Web search: what it used, or its permission.
    pub web_search: WebSearch,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectHostedToolPermissions = "admin.organization.projects.ProjectHostedToolPermissions";
    [
        required("code_interpreter"),
        required("file_search"),
        required("image_generation"),
        required("mcp"),
        required("web_search"),
    ];
    0 code_interpreter, 1 file_search, 2 image_generation, 3 mcp, 4 web_search,
}

impl ProjectHostedToolPermissions {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Code interpreter of `ProjectHostedToolPermissions` with `enabled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeInterpreter {
    /// Whether it is switched on.
    pub enabled: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CodeInterpreter = "admin.organization.projects.ProjectHostedToolPermissions.CodeInterpreter";
    [
        required("enabled"),
    ];
    0 enabled,
}

impl CodeInterpreter {
    /// What is required.
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Self::default()
        }
    }
}

/// Image generation of `ProjectHostedToolPermissions` with `enabled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageGeneration {
    /// Whether it is switched on.
    pub enabled: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageGeneration = "admin.organization.projects.ProjectHostedToolPermissions.ImageGeneration";
    [
        required("enabled"),
    ];
    0 enabled,
}

impl ImageGeneration {
    /// What is required.
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Self::default()
        }
    }
}

/// Mcp of `ProjectHostedToolPermissions` with `enabled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mcp {
    /// Whether it is switched on.
    pub enabled: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Mcp = "admin.organization.projects.ProjectHostedToolPermissions.Mcp";
    [
        required("enabled"),
    ];
    0 enabled,
}

impl Mcp {
    /// What is required.
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Self::default()
        }
    }
}

/// Web search of `ProjectHostedToolPermissions` with `enabled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSearch {
    /// Whether it is switched on.
    pub enabled: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebSearch = "admin.organization.projects.ProjectHostedToolPermissions.WebSearch";
    [
        required("enabled"),
    ];
    0 enabled,
}

impl WebSearch {
    /// What is required.
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Self::default()
        }
    }
}
