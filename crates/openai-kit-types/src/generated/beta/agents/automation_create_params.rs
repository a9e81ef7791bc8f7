//! What `beta.agents.automations.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::AutomationTargetParam;
use crate::convert::put;
use crate::{IntoPairs, Leftovers, RawJson, Why};

/// Parameters of `beta.agents.automations.create`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AutomationCreateParams {
    /// `periodic`: Create automation params periodic of `AutomationCreateParams` with `expression`,
    /// `metadata` and more.
    Periodic(CreateAutomationParamsPeriodic),
    /// `once`: Create automation params once of `AutomationCreateParams` with `metadata`, `name`
    /// and more.
    Once(CreateAutomationParamsOnce),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AutomationCreateParams = "beta.agents.AutomationCreateParams";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("once", Pick::One(1)),
                ("periodic", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Periodic, 1 Once,
}

from!(AutomationCreateParams {
    Periodic(CreateAutomationParamsPeriodic),
    Once(CreateAutomationParamsOnce),
});

/// Create automation params once of `AutomationCreateParams` with `metadata`, `name` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutomationParamsOnce {
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name given to this object.
    pub name: String,
    /// When it should run, in Unix seconds.
    pub run_at: i64,
    /// Who or what gets the work.
    pub target: AutomationTargetParam,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CreateAutomationParamsOnce = "beta.agents.AutomationCreateParams.CreateAutomationParamsOnce";
    [
        constant("type", "once"),
        optional("metadata"),
        required("name"),
        required("run_at"),
        required("target"),
    ];
    1 metadata, 2 name, 3 run_at, 4 target,
}

impl CreateAutomationParamsOnce {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        run_at: i64,
        target: impl Into<AutomationTargetParam>,
    ) -> Self {
        Self {
            name: name.into(),
            run_at,
            target: target.into(),
            ..Self::default()
        }
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        put(
            &mut self.metadata,
            &mut self.leftovers,
            1,
            metadata.into_pairs(),
        );
        self
    }
}

/// Create automation params periodic of `AutomationCreateParams` with `expression`, `metadata` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutomationParamsPeriodic {
    /// Expression to evaluate, or the schedule in cron form.
    pub expression: String,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name given to this object.
    pub name: String,
    /// Who or what gets the work.
    pub target: AutomationTargetParam,
    /// Time zone by its IANA name.
    pub timezone: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CreateAutomationParamsPeriodic = "beta.agents.AutomationCreateParams.CreateAutomationParamsPeriodic";
    [
        constant("type", "periodic"),
        required("expression"),
        optional("metadata"),
        required("name"),
        required("target"),
        required("timezone"),
    ];
    1 expression, 2 metadata, 3 name, 4 target, 5 timezone,
}

impl CreateAutomationParamsPeriodic {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        expression: impl Into<String>,
        name: impl Into<String>,
        target: impl Into<AutomationTargetParam>,
        timezone: impl Into<String>,
    ) -> Self {
        Self {
            expression: expression.into(),
            name: name.into(),
            target: target.into(),
            timezone: timezone.into(),
            ..Self::default()
        }
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        put(
            &mut self.metadata,
            &mut self.leftovers,
            2,
            metadata.into_pairs(),
        );
        self
    }
}
