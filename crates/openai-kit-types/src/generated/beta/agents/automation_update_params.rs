//! What `beta.agents.automations.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::AutomationTargetParam;
use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers};

/// Parameters of `beta.agents.automations.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomationUpdateParams {
    /// Expression to evaluate, or the schedule in cron form.
    pub expression: Option<String>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name given to this object.
    pub name: Option<String>,
    /// When it should run, in Unix seconds.
    pub run_at: Option<i64>,
    /// Who or what gets the work.
    pub target: Option<AutomationTargetParam>,
    /// Time zone by its IANA name.
    pub timezone: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AutomationUpdateParams = "beta.agents.AutomationUpdateParams";
    [
        optional("expression"),
        optional("metadata"),
        optional("name"),
        optional("run_at"),
        optional("target"),
        optional("timezone"),
    ];
    0 expression, 1 metadata, 2 name, 3 run_at, 4 target, 5 timezone,
}

impl AutomationUpdateParams {
    /// Expression to evaluate, or the schedule in cron form.
    #[must_use]
    pub fn expression<By>(mut self, expression: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.expression,
            &mut self.leftovers,
            0,
            expression.into_maybe(),
        );
        self
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

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 2, name.into_maybe());
        self
    }

    /// When it should run, in Unix seconds.
    #[must_use]
    pub fn run_at<By>(mut self, run_at: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.run_at,
            &mut self.leftovers,
            3,
            run_at.into_maybe(),
        );
        self
    }

    /// Who or what gets the work.
    #[must_use]
    pub fn target<By>(mut self, target: impl IntoMaybe<AutomationTargetParam, By>) -> Self {
        put(
            &mut self.target,
            &mut self.leftovers,
            4,
            target.into_maybe(),
        );
        self
    }

    /// Time zone by its IANA name.
    #[must_use]
    pub fn timezone<By>(mut self, timezone: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.timezone,
            &mut self.leftovers,
            5,
            timezone.into_maybe(),
        );
        self
    }
}
