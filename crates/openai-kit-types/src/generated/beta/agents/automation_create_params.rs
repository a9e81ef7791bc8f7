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
    /// `name` and more.
    Periodic(CreateAutomationParamsPeriodic),
    /// `once`: Create automation params once of `AutomationCreateParams` with `name`, `run_at` and
    /// more.
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

/// Create automation params once of `AutomationCreateParams` with `name`, `run_at` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutomationParamsOnce {
    /// Name given to this object.
    pub name: String,
    /// When it should run, in Unix seconds.
    pub run_at: i64,
    /// Who or what gets the work.
    pub target: AutomationTargetParam,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CreateAutomationParamsOnce = "beta.agents.AutomationCreateParams.CreateAutomationParamsOnce";
    [
        required("name"),
        required("run_at"),
        required("target"),
        constant("type", "once"),
        optional("metadata"),
    ];
    0 name, 1 run_at, 2 target, 4 metadata,
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
            4,
            metadata.into_pairs(),
        );
        self
    }
}

/// Create automation params periodic of `AutomationCreateParams` with `expression`, `name` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutomationParamsPeriodic {
    /// Expression to evaluate, or the schedule in cron form.
    pub expression: String,
    /// Name given to this object.
    pub name: String,
    /// Who or what gets the work.
    pub target: AutomationTargetParam,
    /// Time zone by its IANA name.
    pub timezone: String,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CreateAutomationParamsPeriodic = "beta.agents.AutomationCreateParams.CreateAutomationParamsPeriodic";
    [
        required("expression"),
        required("name"),
        required("target"),
        required("timezone"),
        constant("type", "periodic"),
        optional("metadata"),
    ];
    0 expression, 1 name, 2 target, 3 timezone, 5 metadata,
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
            5,
            metadata.into_pairs(),
        );
        self
    }
}
