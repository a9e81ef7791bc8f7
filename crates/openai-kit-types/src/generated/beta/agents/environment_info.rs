//! `EnvironmentInfo` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::{HostedEnvironmentFile, HostedPlugin, HostedSkill};

/// An agent environment: its state, files, plugins and skills.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentInfo {
    /// ID that names this object.
    pub id: String,
    /// Kind of thing, telling variants apart.
    pub type_: Type,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// The files concerned.
    pub files: Vec<HostedEnvironmentFile>,
    /// Plugins that the environment carries.
    pub plugins: Vec<HostedPlugin>,
    /// Skills that can be used there.
    pub skills: Vec<HostedSkill>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EnvironmentInfo = "beta.agents.EnvironmentInfo";
    [
        required("id"),
        constant("object", "agent.environment"),
        required("type"),
        required("status"),
        required("files"),
        required("plugins"),
        required("skills"),
    ];
    0 id, 2 type_, 3 status, 4 files, 5 plugins, 6 skills,
}

impl EnvironmentInfo {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Status of `EnvironmentInfo`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `pending`
    Pending,
    /// `ready`
    Ready,
    /// `connected`
    Connected,
    /// `disconnected`
    Disconnected,
    /// `suspended`
    Suspended,
    /// `expired`
    Expired,
    /// `failed`
    Failed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "pending" Pending,
    "ready" Ready,
    "connected" Connected,
    "disconnected" Disconnected,
    "suspended" Suspended,
    "expired" Expired,
    "failed" Failed,
}

/// Type of `EnvironmentInfo`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `openai_hosted`
    OpenaiHosted,
    /// `self_hosted`
    SelfHosted,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "openai_hosted" OpenaiHosted,
    "self_hosted" SelfHosted,
}
