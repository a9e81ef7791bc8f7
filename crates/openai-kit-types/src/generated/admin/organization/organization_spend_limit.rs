//! `OrganizationSpendLimit` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The monthly spend limit of the organization and whether it is in force now.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationSpendLimit {
    /// Currency code of the sum.
    pub currency: Currency,
    /// What happens when the limit is reached, and the present state.
    pub enforcement: Enforcement,
    /// Time span over which spending is counted.
    pub interval: Interval,
    /// Amount of spending that sets this off, in cents.
    pub threshold_amount: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OrganizationSpendLimit = "admin.organization.OrganizationSpendLimit";
    [
        constant("object", "organization.spend_limit"),
        required("currency"),
        required("enforcement"),
        required("interval"),
        required("threshold_amount"),
    ];
    1 currency, 2 enforcement, 3 interval, 4 threshold_amount,
}

impl OrganizationSpendLimit {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Currency of `OrganizationSpendLimit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Currency {
    /// `USD`
    Usd,
    /// Any other text.
    Other(String),
}

choice! {
    open Currency;
    "USD" Usd,
}

/// Enforcement of `OrganizationSpendLimit` with `status`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Enforcement {
    /// How far it has got, or how it ended.
    pub status: EnforcementStatus,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Enforcement = "admin.organization.OrganizationSpendLimit.Enforcement";
    [
        required("status"),
    ];
    0 status,
}

/// Enforcement status of `OrganizationSpendLimit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnforcementStatus {
    /// `inactive`
    Inactive,
    /// `enforcing`
    Enforcing,
    /// Any other text.
    Other(String),
}

choice! {
    open EnforcementStatus;
    "inactive" Inactive,
    "enforcing" Enforcing,
}

/// Interval of `OrganizationSpendLimit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Interval {
    /// `month`
    Month,
    /// Any other text.
    Other(String),
}

choice! {
    open Interval;
    "month" Month,
}
