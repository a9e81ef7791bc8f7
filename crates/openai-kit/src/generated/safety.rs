//! `client.safety()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod alerts;
pub mod cases;

/// Safety alerts and cases.
#[derive(Clone, Debug)]
pub struct Safety {
    pub(crate) client: Client,
}

impl Safety {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// The operations of `safety.alerts`.
    #[must_use]
    pub fn alerts(&self) -> alerts::Alerts {
        alerts::Alerts::new(&self.client)
    }

    /// The operations of `safety.cases`.
    #[must_use]
    pub fn cases(&self) -> cases::Cases {
        cases::Cases::new(&self.client)
    }
}
