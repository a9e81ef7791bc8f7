//! Scripts: what the next requests meet instead of, or on top of, the normal answer.

mod step;

use serde::{Deserialize, Serialize};

pub use self::step::Step;
pub(crate) use self::step::{Values, error_json};

/// Steps for the next requests, in order: one step for one request.
///
/// A script may be for some requests only. Of all scripts with steps left, the first that fits a
/// request gives its next step.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Script {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) method: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) operation: Option<String>,
    pub(crate) steps: Vec<Step>,
}

impl Script {
    /// A script for any request.
    #[must_use]
    pub fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self {
            steps: steps.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Only for requests of this verb.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Only for paths that begin so, with or without the base path.
    #[must_use]
    pub fn path(mut self, prefix: impl Into<String>) -> Self {
        self.path = Some(prefix.into());
        self
    }

    /// Only for this operation, such as `responses.create`.
    #[must_use]
    pub fn operation(mut self, name: impl Into<String>) -> Self {
        self.operation = Some(name.into());
        self
    }

    pub(crate) fn fits(
        &self,
        method: &str,
        path: &str,
        below: &str,
        operation: Option<&str>,
    ) -> bool {
        let starts = |prefix: &String| path.starts_with(prefix) || below.starts_with(prefix);
        self.method
            .as_deref()
            .is_none_or(|wanted| wanted.eq_ignore_ascii_case(method))
            && self.path.as_ref().is_none_or(starts)
            && self
                .operation
                .as_deref()
                .is_none_or(|wanted| operation == Some(wanted))
    }

    /// The next step.
    pub(crate) fn take(&mut self) -> Option<Step> {
        let first = self.steps.first_mut()?;
        if first.times > 1 {
            first.times -= 1;
            return Some(first.clone());
        }
        Some(self.steps.remove(0))
    }
}

impl From<Step> for Script {
    fn from(step: Step) -> Self {
        Self::new([step])
    }
}

impl From<Vec<Step>> for Script {
    fn from(steps: Vec<Step>) -> Self {
        Self::new(steps)
    }
}

impl<const N: usize> From<[Step; N]> for Script {
    fn from(steps: [Step; N]) -> Self {
        Self::new(steps)
    }
}
