//! `AutomationInvocationSource` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::Automation;
use crate::{Leftovers, RawJson, Why};

/// What fired an automation: a call by hand or its schedule.
#[derive(Clone)]
#[non_exhaustive]
pub enum AutomationInvocationSource {
    /// `manual`: Automation invocation source resource manual of `AutomationInvocationSource`.
    Manual(AutomationInvocationSourceResourceManual),
    /// `automation`: Automation invocation source resource of `AutomationInvocationSource` with
    /// `automation`.
    Automation(AutomationInvocationSourceResourceAutomation),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AutomationInvocationSource = "beta.agents.automations.AutomationInvocationSource";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("automation", Pick::One(1)),
                ("manual", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Manual, 1 Automation,
}

/// Automation invocation source resource of `AutomationInvocationSource` with `automation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomationInvocationSourceResourceAutomation {
    /// The automation as it was when it fired.
    pub automation: Automation,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AutomationInvocationSourceResourceAutomation = "beta.agents.automations.AutomationInvocationSource.AutomationInvocationSourceResourceAutomation";
    [
        constant("type", "automation"),
        required("automation"),
    ];
    1 automation,
}

/// Automation invocation source resource manual of `AutomationInvocationSource`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomationInvocationSourceResourceManual {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AutomationInvocationSourceResourceManual = "beta.agents.automations.AutomationInvocationSource.AutomationInvocationSourceResourceManual";
    [
        constant("type", "manual"),
    ];
}
