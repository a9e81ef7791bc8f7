//! What `admin.organization.spend_limit.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `admin.organization.spend_limit.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpendLimitUpdateParams {
    /// Amount of spending that sets this off, in cents. Required. At least 1.
    pub threshold_amount: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SpendLimitUpdateParams = "admin.organization.SpendLimitUpdateParams";
    [
        constant("currency", "USD"),
        constant("interval", "month"),
        required("threshold_amount"),
    ];
    2 threshold_amount,
}

impl SpendLimitUpdateParams {
    /// Amount of spending that sets this off, in cents. Required. At least 1.
    #[must_use]
    pub fn threshold_amount<By>(mut self, threshold_amount: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.threshold_amount,
            &mut self.leftovers,
            2,
            threshold_amount.into_maybe(),
        );
        self
    }
}
