//! `Automation` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::{OneTimeAutomation, PeriodicAutomation};
use crate::{RawJson, Why};

/// A planned run of an agent: periodic or once.
#[derive(Clone)]
#[non_exhaustive]
pub enum Automation {
    /// `periodic`: An automation that fires by a cron expression in a time zone.
    Periodic(Box<PeriodicAutomation>),
    /// `once`: An automation that fires once at a set time.
    Once(Box<OneTimeAutomation>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Automation = "beta.agents.Automation";
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

impl Automation {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Periodic(value) => value.leftovers.request_id(),
            Self::Once(value) => value.leftovers.request_id(),
            Self::Unknown(..) => None,
        }
    }
}
