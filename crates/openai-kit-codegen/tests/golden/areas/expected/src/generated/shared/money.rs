//! `Money` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Money with `cents` and `currency`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Money {
    /// Cents.
    pub cents: i64,
    /// Currency.
    pub currency: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Money = "shared.Money";
    [
        required("cents"),
        optional("currency").or_null(),
    ];
    0 cents, 1 currency,
}

impl Money {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(cents: i64) -> Self {
        Self {
            cents,
            ..Self::default()
        }
    }

    /// Currency.
    #[must_use]
    pub fn currency<By>(mut self, currency: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.currency,
            &mut self.leftovers,
            1,
            currency.into_maybe(),
        );
        self
    }
}
