//! `EnvironmentTemplate` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::HostedPlugin;
use crate::responses::SkillReference;
use crate::{Leftovers, RawJson, Why};

pub use crate::beta::agents::HostedPlugin as SkillHostedTemplateSkillResourceInline;
pub use crate::responses::SkillReference as SkillHostedTemplateSkillResourceSkillReference;

/// A saved setup from which hosted environments are made.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentTemplate {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Folders in which the agent looks for skills and plugins.
    pub capability_directories: Vec<String>,
    /// Whether the machine has a graphical desktop.
    pub desktop: Option<Desktop>,
    /// The files concerned.
    pub files: Vec<File>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Which hosts the environment may reach.
    pub network: Network,
    /// Software to install in the environment.
    pub packages: Packages,
    /// Plugins that the environment carries.
    pub plugins: Vec<HostedPlugin>,
    /// Skills that can be used there.
    pub skills: Vec<Skill>,
    /// When it was last changed, in Unix seconds.
    pub updated_at: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EnvironmentTemplate = "beta.agents.environments.EnvironmentTemplate";
    [
        required("id"),
        constant("object", "agent.environment.template"),
        required("created_at"),
        required("capability_directories"),
        optional("desktop").or_null(),
        required("files"),
        optional("name").or_null(),
        required("network"),
        required("packages"),
        required("plugins"),
        required("skills"),
        required("updated_at"),
    ];
    0 id, 2 created_at, 3 capability_directories, 4 desktop, 5 files, 6 name, 7 network,
    8 packages, 9 plugins, 10 skills, 11 updated_at,
}

impl EnvironmentTemplate {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Desktop of `EnvironmentTemplate` with `enabled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Desktop {
    /// Whether it is switched on.
    pub enabled: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Desktop = "beta.agents.environments.EnvironmentTemplate.Desktop";
    [
        required("enabled"),
    ];
    0 enabled,
}

impl Desktop {
    /// What is required.
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Self::default()
        }
    }
}

/// File of `EnvironmentTemplate`.
#[derive(Clone)]
#[non_exhaustive]
pub enum File {
    /// `file_id`: File hosted template resource id of `EnvironmentTemplate` with `file_id` and
    /// `path`.
    FileId(FileHostedTemplateFileResourceFileID),
    /// `inline`: File hosted template resource inline of `EnvironmentTemplate` with `path` and
    /// `size_bytes`.
    Inline(FileHostedTemplateFileResourceInline),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    File = "beta.agents.environments.EnvironmentTemplate.File";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("file_id", Pick::One(0)),
                ("inline", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 FileId, 1 Inline,
}

/// File hosted template resource id of `EnvironmentTemplate` with `file_id` and `path`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileHostedTemplateFileResourceFileID {
    /// ID of the file concerned.
    pub file_id: String,
    /// Place of the file, or points along a way.
    pub path: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileHostedTemplateFileResourceFileID = "beta.agents.environments.EnvironmentTemplate.FileHostedTemplateFileResourceFileID";
    [
        constant("type", "file_id"),
        required("file_id"),
        required("path"),
    ];
    1 file_id, 2 path,
}

impl FileHostedTemplateFileResourceFileID {
    /// What is required.
    #[must_use]
    pub fn new(file_id: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            file_id: file_id.into(),
            path: path.into(),
            ..Self::default()
        }
    }
}

/// File hosted template resource inline of `EnvironmentTemplate` with `path` and `size_bytes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileHostedTemplateFileResourceInline {
    /// Place of the file, or points along a way.
    pub path: String,
    /// Size of the file in bytes.
    pub size_bytes: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileHostedTemplateFileResourceInline = "beta.agents.environments.EnvironmentTemplate.FileHostedTemplateFileResourceInline";
    [
        constant("type", "inline"),
        required("path"),
        required("size_bytes"),
    ];
    1 path, 2 size_bytes,
}

/// Network of `EnvironmentTemplate` with `access` and `allowed_domains`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Network {
    /// How far outgoing network traffic is allowed.
    pub access: NetworkAccess,
    /// Only these domains may be reached or searched.
    pub allowed_domains: Vec<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Network = "beta.agents.environments.EnvironmentTemplate.Network";
    [
        required("access"),
        required("allowed_domains"),
    ];
    0 access, 1 allowed_domains,
}

/// Network access of `EnvironmentTemplate`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NetworkAccess {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// `restricted`
    Restricted,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    NetworkAccess;
    "enabled" Enabled,
    "disabled" Disabled,
    "restricted" Restricted,
}

/// Packages of `EnvironmentTemplate` with `npm`, `python` and `system`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Packages {
    /// Packages to install with npm.
    pub npm: Vec<String>,
    /// Packages to install with pip.
    pub python: Vec<String>,
    /// Packages to install with the system's package manager.
    pub system: Vec<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Packages = "beta.agents.environments.EnvironmentTemplate.Packages";
    [
        required("npm"),
        required("python"),
        required("system"),
    ];
    0 npm, 1 python, 2 system,
}

/// Skill of `EnvironmentTemplate`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Skill {
    /// `skill_reference`: Mounts an uploaded skill by ID and version.
    SkillReference(SkillReference),
    /// `inline`: The name and description of a plugin in an environment.
    Inline(HostedPlugin),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Skill = "beta.agents.environments.EnvironmentTemplate.Skill";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("inline", Pick::One(1)),
                ("skill_reference", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 SkillReference, 1 Inline,
}
