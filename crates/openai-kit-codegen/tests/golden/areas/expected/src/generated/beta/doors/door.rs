//! `Door` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Door with `id` and `key`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Door {
    /// Id.
    pub id: Option<String>,
    /// Key.
    pub key: Option<Money>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Door = "beta.doors.Door";
    [
        optional("id").or_null(),
        optional("key").or_null(),
    ];
    0 id, 1 key,
}

/// Money of `Door` with `cents` and `currency`.
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
    Money = "beta.doors.Door.Money";
    [
        required("cents"),
        optional("currency").or_null(),
    ];
    0 cents, 1 currency,
}
