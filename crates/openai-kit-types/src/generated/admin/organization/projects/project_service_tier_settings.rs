//! `ProjectServiceTierSettings` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::admin::organization::projects::ProjectOptionalServiceTier;
use crate::{Leftovers, RawJson, Why};

/// The default service tier of a project and the optional ones it may use.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectServiceTierSettings {
    /// The one that is used when none is named.
    pub default: Default,
    /// Optional service tiers that the project may use.
    pub enabled_tiers: EnabledTiers,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectServiceTierSettings = "admin.organization.projects.ProjectServiceTierSettings";
    [
        constant("object", "project.service_tier_settings"),
        required("default"),
        required("enabled_tiers"),
    ];
    1 default, 2 enabled_tiers,
}

impl ProjectServiceTierSettings {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Default of `ProjectServiceTierSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Default {
    /// `standard`
    Standard,
    /// `fast`
    Fast,
    /// `scale`
    Scale,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Default;
    "standard" Standard,
    "fast" Fast,
    "scale" Scale,
}

/// Enabled tiers of `ProjectServiceTierSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnabledTiers {
    /// Enabled tiers text of `ProjectServiceTierSettings`.
    Text(EnabledTiersText),
    /// A list.
    Items(Vec<ProjectOptionalServiceTier>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    EnabledTiers = "admin.organization.projects.ProjectServiceTierSettings.EnabledTiers";
    {
        text: Some(0),
        lists: &[(Items::Text, 1)],
    };
    0 Text, 1 Items,
}

from_text!(EnabledTiers::Text);
from_items!(EnabledTiers::Items(ProjectOptionalServiceTier));
from!(EnabledTiers {
    Text(EnabledTiersText),
});

/// Enabled tiers text of `ProjectServiceTierSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnabledTiersText {
    /// `all`
    All,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    EnabledTiersText;
    "all" All,
}
