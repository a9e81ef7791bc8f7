//! `ProjectSpendLimit` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::admin::organization::organization_spend_limit::Currency;
pub use crate::admin::organization::organization_spend_limit::Enforcement;
pub use crate::admin::organization::organization_spend_limit::EnforcementStatus;
pub use crate::admin::organization::organization_spend_limit::Interval;

/// The monthly spend limit of a project and whether it is in force now.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectSpendLimit {
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
    ProjectSpendLimit = "admin.organization.projects.ProjectSpendLimit";
    [
        constant("object", "project.spend_limit"),
        required("currency"),
        required("enforcement"),
        required("interval"),
        required("threshold_amount"),
    ];
    1 currency, 2 enforcement, 3 interval, 4 threshold_amount,
}

impl ProjectSpendLimit {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
